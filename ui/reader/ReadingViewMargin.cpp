// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The margin of ReadingView, right of the text.

#include "reader/ReadingView.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QTextDocument>
#include <QToolTip>

#include <algorithm>

namespace telaah::ui {

using passages::Mark;
using text::TextRange;

namespace {

constexpr int Beyond = 40; ///< Pixels: what goes on out of sight shows no end of its bracket.

} // namespace

QRect ReadingView::marginRect() const
{
    const Column text = column();
    const int left = text.left + text.width;
    return {left, 0, viewport()->width() - left, viewport()->height()};
}

/// Where the line of `offset` starts, in the viewport; beyond its edges if that is out of sight.
int ReadingView::lineTop(qsizetype offset) const
{
    if (offset < flow().laidOut(sight().first()).range().start())
        return -Beyond;
    if (offset > flow().laidOut(sight().last()).range().end())
        return viewport()->height() + Beyond;
    const qsizetype index = flow().displayBlocks().indexAt(offset);
    const BlockLayout &layout = flow().laidOut(index);
    return sight().topOf(index) + layout.lineTop(layout.lineOf(offset));
}

QList<ReadingMargin::Extent> ReadingView::longPassages() const
{
    const TextRange inSight(
        flow().laidOut(sight().first()).range().start(),
        flow().laidOut(sight().last()).range().end());
    QList<ReadingMargin::Extent> extents;
    for (const Mark &mark : m_marks.touching(inSight)) {
        const bool isDimmed = m_isHighlighted && !m_isHighlighted(mark.id);
        if (isDimmed || mark.range.length() < ReadingMargin::LongPassage)
            continue;
        const int pitch = flow().typography().pitch();
        extents.append(
            {mark.id, lineTop(mark.range.start()) + pitch / 8,
             lineTop(mark.range.end() - 1) + pitch - pitch / 8});
    }
    return extents;
}

void ReadingView::paintMargin(QPainter &painter)
{
    m_margin.arrange(longPassages(), marginRect(), m_activePassage);
    m_margin.paint(painter, m_activePassage);
}

/// Whether that was a click in the margin.
bool ReadingView::clickMargin(const QMouseEvent &event)
{
    const QList<PassageId> passages = m_margin.passagesAt(event.position().toPoint());
    if (event.button() != Qt::LeftButton || passages.isEmpty())
        return false;
    emit passagesClicked(passages, event.globalPosition().toPoint());
    return true;
}

/// Says what lies under the pointer in the margin, also what has no room there.
bool ReadingView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return FlowArea::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QString names = m_margin.namesAt(help->pos());
    if (names.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), Qt::convertFromPlainText(names), viewport());
    return true;
}

} // namespace telaah::ui
