// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Caret, keyboard and mouse of ReadingView.

#include "reader/ReadingView.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QStyleHints>
#include <QTimerEvent>

#include <algorithm>

namespace telaah::ui {

using text::TextRange;

namespace {

struct KeyStep
{
    QKeySequence::StandardKey move;
    QKeySequence::StandardKey select;
    CaretStep step;
};

constexpr KeyStep KeySteps[] = {
    {QKeySequence::MoveToPreviousChar, QKeySequence::SelectPreviousChar, CaretStep::Left},
    {QKeySequence::MoveToNextChar, QKeySequence::SelectNextChar, CaretStep::Right},
    {QKeySequence::MoveToPreviousWord, QKeySequence::SelectPreviousWord, CaretStep::WordLeft},
    {QKeySequence::MoveToNextWord, QKeySequence::SelectNextWord, CaretStep::WordRight},
    {QKeySequence::MoveToPreviousLine, QKeySequence::SelectPreviousLine, CaretStep::Up},
    {QKeySequence::MoveToNextLine, QKeySequence::SelectNextLine, CaretStep::Down},
    {QKeySequence::MoveToStartOfLine, QKeySequence::SelectStartOfLine, CaretStep::LineStart},
    {QKeySequence::MoveToEndOfLine, QKeySequence::SelectEndOfLine, CaretStep::LineEnd},
    {QKeySequence::MoveToStartOfDocument, QKeySequence::SelectStartOfDocument,
     CaretStep::TextStart},
    {QKeySequence::MoveToEndOfDocument, QKeySequence::SelectEndOfDocument, CaretStep::TextEnd},
};

constexpr int AutoScrollInterval = 30; // Milliseconds.

bool isPageKey(const QKeyEvent &event)
{
    const auto others = event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    return (event.key() == Qt::Key_PageUp || event.key() == Qt::Key_PageDown) && !others;
}

/// As in a web browser: nothing is typed into the text.
bool isSpace(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Space && !(event.modifiers() & ~Qt::ShiftModifier);
}

/// Some systems move the caret by Ctrl and a letter as well, as Emacs does. Such keys are the
/// window's.
bool isLetter(const QKeyEvent &event)
{
    return event.key() >= Qt::Key_A && event.key() <= Qt::Key_Z;
}

/// A caret that moves selects nothing, before as after.
bool isOtherSelection(Selection before, Selection after)
{
    const bool isNone = before.range().isEmpty() && after.range().isEmpty();
    return !isNone && before.range() != after.range();
}

bool isEnter(const QKeyEvent &event)
{
    return (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter)
        && !(event.modifiers() & ~Qt::KeypadModifier);
}

} // namespace

bool ReadingView::event(QEvent *event)
{
    // A window's own shortcut for the same key must not take it away from the text.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isOurs = key->matches(QKeySequence::Copy)
            || key->matches(QKeySequence::SelectAll)
            || std::ranges::any_of(KeySteps, [key](const KeyStep &candidate) {
                                return !isLetter(*key)
                                    && (key->matches(candidate.move)
                                        || key->matches(candidate.select));
                            });
        if (isOurs) {
            event->accept();
            return true;
        }
    }
    return QAbstractScrollArea::event(event);
}

void ReadingView::keyPressEvent(QKeyEvent *event)
{
    event->accept();
    if (event->matches(QKeySequence::Copy)) {
        copy();
    } else if (event->matches(QKeySequence::SelectAll)) {
        selectAll();
    } else if (isPageKey(*event)) {
        movePage(event->key() == Qt::Key_PageDown ? 1 : -1, event->modifiers() & Qt::ShiftModifier);
    } else if (isSpace(*event)) {
        movePage(event->modifiers() & Qt::ShiftModifier ? -1 : 1, false);
    } else if (!moveCaret(*event) && !(isEnter(*event) && clickAtCaret())) {
        event->ignore();
    }
}

bool ReadingView::moveCaret(const QKeyEvent &event)
{
    if (isLetter(event))
        return false;
    for (const KeyStep &candidate : KeySteps) {
        const bool isSelecting = event.matches(candidate.select);
        if (!isSelecting && !event.matches(candidate.move))
            continue;
        qsizetype caret = m_selection.caret;
        const bool isSideways = candidate.step == CaretStep::Left
            || candidate.step == CaretStep::Right;
        if (isSideways && !isSelecting && !selection().isEmpty()) {
            // Leaves the selection on the side of the arrow.
            caret = candidate.step == CaretStep::Left ? selection().start() : selection().end();
            m_movement.forgetColumn();
        } else {
            caret = m_movement.moved(candidate.step, caret);
        }
        setSelection({isSelecting ? m_selection.anchor : caret, caret});
        showLine(caret);
        return true;
    }
    return false;
}

/// Whoever has no mouse clicks with the Enter key.
bool ReadingView::clickAtCaret()
{
    const QList<PassageId> passages = passagesAt(m_selection.caret);
    if (passages.isEmpty())
        return false;
    emit passagesClicked(passages, viewport()->mapToGlobal(caretRect().bottomLeft()));
    return true;
}

void ReadingView::movePage(int direction, bool isSelecting)
{
    if (flow().isEmpty())
        return;
    // A line of the page before stays in sight, to read on from.
    const int pitch = flow().typography().pitch();
    const int page = direction * std::max(pitch, sight().height() - pitch);
    const QRect before = caretRect();
    const qreal x = m_movement.column(m_selection.caret);
    const int scrolled = scrollBy(page);
    qsizetype caret = direction > 0 ? flow().text().size() : 0;
    if (scrolled != 0) {
        // What could not be scrolled, the caret goes by itself.
        const int y = (before.isNull() ? 0 : before.center().y()) + page - scrolled;
        caret = offsetAt(
            {column().left + static_cast<int>(x), std::clamp(y, 0, sight().height() - 1)});
    }
    setSelection({isSelecting ? m_selection.anchor : caret, caret});
    showLine(caret);
}

void ReadingView::setSelection(Selection selection)
{
    if (m_selection == selection)
        return;
    viewport()->update(caretRect());
    const Selection before = std::exchange(m_selection, selection);
    updateSelected(before);
    if (hasFocus())
        m_blink.start();
    announceSelection(before);
    if (before.caret != selection.caret)
        emit caretMoved(selection.caret);
    if (isOtherSelection(before, selection))
        emit selectionChanged();
}

void ReadingView::announceSelection(Selection before)
{
    if (!QAccessible::isActive())
        return;
    const auto caret = static_cast<int>(m_selection.caret);
    if (isOtherSelection(before, m_selection)) {
        const TextRange range = selection();
        QAccessibleTextSelectionEvent event(
            this, static_cast<int>(range.start()), static_cast<int>(range.end()));
        event.setCursorPosition(caret);
        QAccessible::updateAccessibility(&event);
    }
    QAccessibleTextCursorEvent event(this, caret);
    QAccessible::updateAccessibility(&event);
    if (passagesAt(before.caret) != passagesAt(m_selection.caret))
        announceDescription();
}

/// The active passage, or those at the caret, describe the view; see ReadingAccessible.
void ReadingView::announceDescription()
{
    if (!m_describePassage || !QAccessible::isActive())
        return;
    QAccessibleEvent description(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&description);
}

void ReadingView::press(PointerSelection::Press press, const QMouseEvent &event)
{
    if (event.button() != Qt::LeftButton || flow().isEmpty())
        return;
    const QPoint position = event.position().toPoint();
    const qsizetype offset = offsetAt(position);
    m_movement.forgetColumn();
    if (press == PointerSelection::Press::Single && (event.modifiers() & Qt::ShiftModifier))
        setSelection(m_pointer.extend(m_selection, offset));
    else
        setSelection(m_pointer.press(press, position, offset));
}

void ReadingView::mousePressEvent(QMouseEvent *event)
{
    if (clickMargin(*event) || takeEnd(*event))
        return;
    press(PointerSelection::Press::Single, *event);
}

void ReadingView::mouseDoubleClickEvent(QMouseEvent *event)
{
    press(PointerSelection::Press::Double, *event);
}

void ReadingView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    const Column text = column();
    const bool isOverText = position.x() >= text.left && position.x() < text.left + text.width;
    const bool isOverNote = !m_margin.passagesAt(position).isEmpty();
    if (m_endDrag.isActive()) {
        dragEndTo(position);
        return scrollAfter(position);
    }
    viewport()->setCursor(
        endAt(position)                ? Qt::SizeHorCursor
            : revision() && isOverText ? Qt::IBeamCursor
            : isOverNote               ? Qt::PointingHandCursor
                                       : Qt::ArrowCursor);
    if (!m_pointer.isDown() || !(event->buttons() & Qt::LeftButton))
        return;
    dragTo(position);
    scrollAfter(position);
}

/// Goes on scrolling as long as the mouse drags beyond an edge.
void ReadingView::scrollAfter(QPoint position)
{
    m_dragPosition = position;
    if (viewport()->rect().top() <= position.y() && position.y() <= viewport()->rect().bottom())
        m_autoScroll.stop();
    else if (!m_autoScroll.isActive())
        m_autoScroll.start(AutoScrollInterval, this);
}

void ReadingView::dragTo(QPoint position)
{
    setSelection(m_pointer.drag(m_selection, offsetInSight(position)));
}

/// Nearest to where the mouse is, even if it has left the view.
qsizetype ReadingView::offsetInSight(QPoint position) const
{
    return offsetAt({position.x(), std::clamp(position.y(), 0, viewport()->height() - 1)});
}

void ReadingView::mouseReleaseEvent(QMouseEvent *event)
{
    const bool isEnd = m_endDrag.isActive() && event->button() == Qt::LeftButton;
    if (isEnd && releaseEnd(*event))
        return;
    if (event->button() != Qt::LeftButton || !m_pointer.isDown())
        return;
    m_autoScroll.stop();
    m_pointer.release();
    const TextRange range = selection();
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (!range.isEmpty()) {
        if (clipboard->supportsSelection())
            clipboard->setText(
                flow().text().sliced(range.start(), range.length()), QClipboard::Selection);
        return;
    }
    if (!m_pointer.isPlainClick())
        return;
    const qsizetype character = characterAt(event->position().toPoint());
    const QList<PassageId> passages = character < 0 ? QList<PassageId>() : passagesAt(character);
    if (passages.isEmpty())
        emit plainTextClicked();
    else
        emit passagesClicked(passages, event->globalPosition().toPoint());
}

qsizetype ReadingView::characterAt(QPoint point) const
{
    if (flow().isEmpty())
        return -1;
    const qsizetype index = flow().displayBlocks().indexAt(offsetAt(point));
    return flow().laidOut(index).characterAt(point - originOf(index));
}

void ReadingView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_autoScroll.timerId()) {
        // The farther the mouse is beyond the edge, the faster.
        const int above = std::min(0, m_dragPosition.y());
        const int below = std::max(0, m_dragPosition.y() - viewport()->height() + 1);
        scrollBy((above + below) / 2 + (above < 0 ? -1 : 1));
        if (m_endDrag.isActive())
            dragEndTo(m_dragPosition);
        else
            dragTo(m_dragPosition);
    } else {
        QAbstractScrollArea::timerEvent(event);
    }
}

void ReadingView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    m_blink.start();
}

void ReadingView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    m_blink.stop();
}

} // namespace telaah::ui
