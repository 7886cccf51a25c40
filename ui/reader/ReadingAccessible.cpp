// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/ReadingAccessible.h"

#include "reader/ReadingView.h"
#include "text/Graphemes.h"

#include <algorithm>

namespace telaah::ui {

using documents::InlineRun;
using documents::RunKind;
using text::TextRange;

namespace {

QAccessibleInterface *make(const QString & /*className*/, QObject *object)
{
    auto *view = qobject_cast<ReadingView *>(object);
    return view ? new ReadingAccessible(*view) : nullptr;
}

QString attribute(RunKind kind)
{
    switch (kind) {
    case RunKind::Emphasis:
        return QStringLiteral("font-style:italic;");
    case RunKind::Strong:
        return QStringLiteral("font-weight:bold;");
    case RunKind::Link:
        return QStringLiteral("text-underline-style:solid;");
    case RunKind::Superscript:
    case RunKind::FootnoteMark:
        return QStringLiteral("text-position:super;");
    }
    return {};
}

/// Attributes are written as "name:value;", so that values must do without either sign.
QString escaped(QString value)
{
    return value.replace(u':', u' ').replace(u';', u',');
}

/// Narrows `within` to where, as around `offset`, all is inside `range` or all is outside.
TextRange narrowed(TextRange within, TextRange range, qsizetype offset)
{
    if (offset < range.start())
        return {within.start(), std::min(within.end(), range.start())};
    if (offset >= range.end())
        return {std::max(within.start(), range.end()), within.end()};
    return {std::max(within.start(), range.start()), std::min(within.end(), range.end())};
}

} // namespace

ReadingAccessible::ReadingAccessible(ReadingView &view)
    : QAccessibleWidget(&view, QAccessible::EditableText)
{
}

void ReadingAccessible::install()
{
    QAccessible::installFactory(make);
}

void *ReadingAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TextInterface)
        return static_cast<QAccessibleTextInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

QAccessible::State ReadingAccessible::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.readOnly = true;
    state.multiLine = true;
    state.selectableText = true;
    return state;
}

QString ReadingAccessible::text(QAccessible::Text kind) const
{
    // The value would be the whole text.
    if (kind == QAccessible::Value)
        return {};
    QString own = QAccessibleWidget::text(kind);
    if (kind != QAccessible::Description || !own.isEmpty())
        return own;
    // The active passage need not be at the caret, which stays where it is when one goes from
    // passage to passage.
    QList<PassageId> ids = view().passagesAt(view().caret());
    if (const PassageId active = view().activePassage(); active.isValid()) {
        if (ids.removeAll(active) == 0)
            ids.clear();
        ids.prepend(active);
    }
    return described(ids).join(QStringLiteral("; "));
}

void ReadingAccessible::selection(int index, int *start, int *end) const
{
    const TextRange range = index == 0 ? view().selection() : TextRange();
    *start = static_cast<int>(range.start());
    *end = static_cast<int>(range.end());
}

int ReadingAccessible::selectionCount() const
{
    return view().selection().isEmpty() ? 0 : 1;
}

void ReadingAccessible::addSelection(int start, int end)
{
    setSelection(0, start, end);
}

void ReadingAccessible::removeSelection(int index)
{
    if (index == 0)
        view().clearSelection();
}

void ReadingAccessible::setSelection(int index, int start, int end)
{
    if (index == 0)
        view().select({clamped(std::min(start, end)), clamped(std::max(start, end))});
}

int ReadingAccessible::cursorPosition() const
{
    return static_cast<int>(view().caret());
}

void ReadingAccessible::setCursorPosition(int position)
{
    const qsizetype offset = clamped(position);
    view().select({offset, offset});
    view().showRange({offset, offset});
}

QString ReadingAccessible::text(int start, int end) const
{
    const qsizetype from = clamped(start);
    const qsizetype to = end < 0 ? document().size() : clamped(end);
    return document().sliced(from, std::max<qsizetype>(0, to - from));
}

QString ReadingAccessible::textBeforeOffset(
    int offset, QAccessible::TextBoundaryType type, int *start, int *end) const
{
    const TextRange here = unit(clamped(offset), type);
    if (here.start() == 0)
        return answer({}, start, end);
    const bool isWord = type == QAccessible::WordBoundary;
    const qsizetype before = isWord ? view().units().previousWord(here.start()) : here.start() - 1;
    return answer(unit(before, type), start, end);
}

QString ReadingAccessible::textAfterOffset(
    int offset, QAccessible::TextBoundaryType type, int *start, int *end) const
{
    const TextRange here = unit(clamped(offset), type);
    const qsizetype size = document().size();
    if (here.end() >= size)
        return answer({size, size}, start, end);
    qsizetype after = here.end();
    if (type == QAccessible::WordBoundary)
        after = nextWord(here);
    // A sentence ends before the space that follows.
    while (type == QAccessible::SentenceBoundary && after < size && document().at(after).isSpace())
        ++after;
    return answer(after == size ? TextRange(size, size) : unit(after, type), start, end);
}

QString ReadingAccessible::textAtOffset(
    int offset, QAccessible::TextBoundaryType type, int *start, int *end) const
{
    return answer(unit(clamped(offset), type), start, end);
}

int ReadingAccessible::characterCount() const
{
    return static_cast<int>(document().size());
}

QRect ReadingAccessible::characterRect(int offset) const
{
    const qsizetype at = clamped(offset);
    QRect rect = view().rectOf({at, text::nextGrapheme(document(), at)});
    if (rect.isEmpty() && at == view().caret())
        rect = view().caretRect();
    if (!rect.isEmpty())
        rect.moveTopLeft(view().viewport()->mapToGlobal(rect.topLeft()));
    return rect;
}

int ReadingAccessible::offsetAtPoint(const QPoint &point) const
{
    const QPoint local = view().viewport()->mapFromGlobal(point);
    if (!view().viewport()->rect().contains(local))
        return -1;
    return static_cast<int>(view().offsetAt(local));
}

void ReadingAccessible::scrollToSubstring(int start, int end)
{
    const qsizetype from = clamped(start);
    view().showRange({from, std::max(from, clamped(end))});
}

QString ReadingAccessible::attributes(int offset, int *start, int *end) const
{
    const qsizetype at = clamped(offset);
    *start = *end = static_cast<int>(at);
    if (document().isEmpty())
        return {};
    const TextRange block = view().units().paragraph(at);
    TextRange same = block;
    QString attributes;
    const QList<InlineRun> &runs = view().revision()->runs();
    auto run = std::ranges::lower_bound(
        runs, block.start(), {}, [](const InlineRun &each) { return each.range.start(); });
    for (; run != runs.end() && run->range.start() < block.end(); ++run) {
        if (run->range.start() <= at && at < run->range.end())
            attributes += attribute(run->kind);
        same = narrowed(same, run->range, at);
    }
    for (const passages::Mark &mark : view().marks().touching(block))
        same = narrowed(same, mark.range, at);
    for (const QString &passage : described(view().passagesAt(at)))
        attributes += QStringLiteral("passage:%1;").arg(escaped(passage));
    *start = static_cast<int>(same.start());
    *end = static_cast<int>(same.end());
    return attributes;
}

ReadingView &ReadingAccessible::view() const
{
    return *static_cast<ReadingView *>(widget());
}

const QString &ReadingAccessible::document() const
{
    static const QString none;
    return view().revision() ? view().revision()->text() : none;
}

qsizetype ReadingAccessible::clamped(int offset) const
{
    // IAccessible2 means the end of the text by -1, and the caret by -2.
    if (offset < 0)
        return offset == -2 ? view().caret() : document().size();
    return std::min<qsizetype>(offset, document().size());
}

/// Where the next word starts; a full stop and the end of a block belong to the word before.
qsizetype ReadingAccessible::nextWord(TextRange word) const
{
    qsizetype next = view().units().nextWord(word.start());
    while (next < document().size() && view().units().word(next).start() <= word.start())
        next = view().units().nextWord(next);
    return next;
}

/// Lines and paragraphs follow on each other without a gap.
TextRange ReadingAccessible::withLineFeed(TextRange range) const
{
    const bool isFollowed = range.end() < document().size() && document().at(range.end()) == u'\n';
    return {range.start(), range.end() + (isFollowed ? 1 : 0)};
}

TextRange ReadingAccessible::unit(qsizetype offset, QAccessible::TextBoundaryType type) const
{
    const QString &text = document();
    if (text.isEmpty())
        return {};
    switch (type) {
    case QAccessible::CharBoundary:
        return {offset, text::nextGrapheme(text, offset)};
    case QAccessible::WordBoundary:
        return view().units().word(offset);
    case QAccessible::SentenceBoundary:
        return view().units().sentence(offset);
    case QAccessible::LineBoundary:
        return withLineFeed(view().lineAt(offset));
    case QAccessible::ParagraphBoundary:
        return withLineFeed(view().units().paragraph(offset));
    case QAccessible::NoBoundary:
        break;
    }
    return {0, text.size()};
}

QString ReadingAccessible::answer(TextRange range, int *start, int *end) const
{
    *start = static_cast<int>(range.start());
    *end = static_cast<int>(range.end());
    return document().sliced(range.start(), range.length());
}

QStringList ReadingAccessible::described(const QList<PassageId> &ids) const
{
    QStringList descriptions;
    if (const auto &describe = view().passageDescriber()) {
        for (const PassageId id : ids)
            descriptions.append(describe(id));
    }
    return descriptions;
}

} // namespace telaah::ui
