// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/CaretMovement.h"

#include "text/Graphemes.h"

namespace telaah::ui {

qsizetype CaretMovement::moved(CaretStep step, qsizetype from)
{
    if (m_flow.isEmpty())
        return 0;
    if (step == CaretStep::Up || step == CaretStep::Down)
        return vertically(step == CaretStep::Up ? -1 : 1, from);
    forgetColumn();
    switch (step) {
    case CaretStep::Left:
        return text::previousGrapheme(m_flow.text(), from);
    case CaretStep::Right:
        return text::nextGrapheme(m_flow.text(), from);
    case CaretStep::WordLeft:
        return TextUnits(m_flow).previousWord(from);
    case CaretStep::WordRight:
        return TextUnits(m_flow).nextWord(from);
    case CaretStep::LineStart: {
        const BlockLayout &layout = m_flow.laidOutFor(from);
        return layout.lineRange(layout.lineOf(from)).start();
    }
    case CaretStep::LineEnd:
        return atLineEnd(from);
    case CaretStep::TextStart:
        return 0;
    case CaretStep::TextEnd:
        return m_flow.text().size();
    case CaretStep::Up:
    case CaretStep::Down:
        break;
    }
    return from;
}

qreal CaretMovement::column(qsizetype offset)
{
    if (!m_column)
        m_column = m_flow.laidOutFor(offset).caretRect(offset).x();
    return *m_column;
}

qsizetype CaretMovement::vertically(int lines, qsizetype from)
{
    const qreal x = column(from);
    qsizetype index = m_flow.displayBlocks().indexAt(from);
    int line = m_flow.laidOut(index).lineOf(from) + lines;
    if (line < 0) {
        if (index == 0)
            return 0;
        line = m_flow.laidOut(--index).lineCount() - 1;
    } else if (line >= m_flow.laidOut(index).lineCount()) {
        if (index + 1 == m_flow.size())
            return m_flow.text().size();
        ++index;
        line = 0;
    }
    return m_flow.laidOut(index).offsetAt(line, x);
}

qsizetype CaretMovement::atLineEnd(qsizetype from)
{
    const BlockLayout &layout = m_flow.laidOutFor(from);
    const int line = layout.lineOf(from);
    const qsizetype end = layout.lineRange(line).end();
    // The end of a line that wraps is where the next one starts: stop before the space.
    return line + 1 == layout.lineCount() ? end : text::previousGrapheme(m_flow.text(), end);
}

} // namespace telaah::ui
