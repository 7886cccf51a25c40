// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/ReadingView.h"

#include "text/Graphemes.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QScrollBar>
#include <QSignalBlocker>

#include <algorithm>
#include <limits>

namespace telaah::ui {

using documents::Revision;
using passages::Mark;
using text::TextRange;

namespace {

constexpr ReadingPlace Start{0, std::numeric_limits<int>::min() / 2};

} // namespace

ReadingView::ReadingView(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_flow(*viewport())
    , m_sight(m_flow)
    , m_movement(m_flow)
    , m_pointer(m_flow)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    viewport()->setCursor(Qt::ArrowCursor);
}

ReadingView::~ReadingView() = default;

void ReadingView::setRevision(std::shared_ptr<const Revision> revision)
{
    m_revision = std::move(revision);
    m_flow.setRevision(m_revision);
    m_marks = {};
    m_found.clear();
    m_activePassage = {};
    // Whether it shows must not depend on heights that are known only while painting.
    setVerticalScrollBarPolicy(m_revision ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    setSelection({});
    m_sight.setPlace(Start);
    relayout();
    emit placeChanged();
}

void ReadingView::setSubtitle(const QString &subtitle)
{
    m_flow.setSubtitle(subtitle);
    relayout();
}

void ReadingView::setEmptyText(const QString &text)
{
    m_emptyText = text;
    viewport()->update();
}

void ReadingView::setMarks(const QList<Mark> &marks)
{
    m_marks = MarkIndex(marks);
    viewport()->update();
}

void ReadingView::putMark(const Mark &mark)
{
    if (const Mark *old = m_marks.find(mark.id); old && old->range != mark.range)
        updateRange(old->range);
    m_marks.put(mark);
    updateRange(mark.range);
}

void ReadingView::removeMark(PassageId id)
{
    if (const Mark *old = m_marks.find(id))
        updateRange(old->range);
    m_marks.remove(id);
}

void ReadingView::setActivePassage(PassageId id)
{
    for (const PassageId passage : {std::exchange(m_activePassage, id), id}) {
        if (const Mark *mark = m_marks.find(passage))
            updateRange(mark->range);
    }
}

void ReadingView::setFound(const QList<TextRange> &found)
{
    m_found = found;
    viewport()->update();
}

void ReadingView::setReadingStyle(const ReadingStyle &style)
{
    if (style == m_flow.style())
        return;
    m_flow.setStyle(style);
    m_flow.setWidth(column().width);
    relayout();
}

void ReadingView::setColours(const ReadingColours &colours)
{
    m_flow.setColours(colours);
    relayout();
}

void ReadingView::select(TextRange range)
{
    const QString &text = m_flow.text();
    qsizetype start = std::min(range.start(), text.size());
    qsizetype end = std::min(range.end(), text.size());
    if (!text::isGraphemeBoundary(text, start))
        start = text::previousGrapheme(text, start);
    if (!text::isGraphemeBoundary(text, end))
        end = text::nextGrapheme(text, end);
    m_movement.forgetColumn();
    setSelection({start, end});
}

void ReadingView::clearSelection()
{
    setSelection({m_selection.caret, m_selection.caret});
}

TextRange ReadingView::trimmed(TextRange range) const
{
    return TextUnits(m_flow).trimmed(range);
}

void ReadingView::showRange(TextRange range)
{
    if (m_flow.isEmpty())
        return;
    settle();
    const int margin = std::min(m_flow.typography().pitch() * 2, m_sight.height() / 4);
    const TextRange inSight = rangeInSight();
    if (range.start() >= inSight.start() && range.end() <= inSight.end()) {
        const QRect rect = rectOf({range.start(), std::max(range.end(), range.start() + 1)});
        if (rect.top() >= margin && rect.bottom() <= m_sight.height() - margin)
            return;
    }
    const qsizetype index = m_flow.displayBlocks().indexAt(range.start());
    const BlockLayout &layout = m_flow.laidOut(index);
    const int line = layout.lineTop(layout.lineOf(range.start()));
    const ReadingPlace before = place();
    m_sight.scrollToPoint(m_sight.moved({index, line}, -m_sight.height() / 3));
    announcePlace(before);
}

void ReadingView::setPlace(ReadingPlace place)
{
    const ReadingPlace before = this->place();
    m_sight.setPlace(place == ReadingPlace() ? Start : place);
    announcePlace(before);
}

double ReadingView::progress() const
{
    if (m_flow.text().isEmpty())
        return 0;
    return static_cast<double>(rangeInSight().end()) / static_cast<double>(m_flow.text().size());
}

int ReadingView::paragraphAtTop() const
{
    if (m_flow.isEmpty())
        return 0;
    return documents::paragraphAt(m_revision->blocks(), rangeInSight().start());
}

QRect ReadingView::rectOf(TextRange range) const
{
    if (m_flow.isEmpty())
        return {};
    settle();
    QRectF enclosing;
    for (qsizetype i = m_sight.first(); i <= m_sight.last(); ++i) {
        for (const QRectF &rect : m_flow.laidOut(i).rects(range))
            enclosing |= rect.translated(originOf(i));
    }
    return enclosing.toAlignedRect() & viewport()->rect();
}

QRect ReadingView::caretRect() const
{
    if (m_flow.isEmpty())
        return {};
    settle();
    const qsizetype index = m_flow.displayBlocks().indexAt(m_selection.caret);
    if (index < m_sight.first() || index > m_sight.last())
        return {};
    const QRectF caret = m_flow.laidOut(index).caretRect(m_selection.caret);
    const QPointF corner = caret.topLeft() + originOf(index);
    return {
        static_cast<int>(std::lround(corner.x())) - 1, static_cast<int>(corner.y()), 2,
        static_cast<int>(caret.height())};
}

Column ReadingView::column() const
{
    return m_flow.typography().column(viewport()->width());
}

TextRange ReadingView::rangeInSight() const
{
    if (m_flow.isEmpty())
        return {};
    settle();
    const qsizetype last = m_sight.last();
    const BlockLayout &layout = m_flow.laidOut(last);
    const int bottom = m_sight.height() - m_sight.topOf(last);
    const qsizetype start = m_flow.laidOut(m_sight.first()).range().start();
    if (bottom <= layout.lineTop(0) && last > m_sight.first())
        return {
            std::min(std::max(start, place().offset), layout.range().start()),
            layout.range().start()};
    const qsizetype end = layout.lineRange(layout.lineAt(bottom - 1)).end();
    return {std::min(std::max(start, place().offset), end), end};
}

qsizetype ReadingView::offsetAt(QPoint position) const
{
    if (m_flow.isEmpty())
        return 0;
    settle();
    qsizetype index = m_sight.first();
    while (index < m_sight.last() && m_sight.topOf(index + 1) <= position.y())
        ++index;
    const BlockLayout &layout = m_flow.laidOut(index);
    const QPoint local = position - originOf(index);
    return layout.offsetAt(layout.lineAt(local.y()), local.x());
}

QList<PassageId> ReadingView::passagesAt(qsizetype offset) const
{
    QList<Mark> marks = m_marks.touching({offset, offset + 1});
    std::ranges::stable_sort(marks, {}, [](const Mark &mark) { return mark.range.length(); });
    QList<PassageId> ids;
    std::ranges::transform(marks, std::back_inserter(ids), &Mark::id);
    return ids;
}

void ReadingView::copy() const
{
    const TextRange range = selection();
    if (!range.isEmpty())
        QGuiApplication::clipboard()->setText(m_flow.text().sliced(range.start(), range.length()));
}

void ReadingView::selectAll()
{
    setSelection({0, m_flow.text().size()});
}

} // namespace telaah::ui
