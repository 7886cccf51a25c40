// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "passages/Passage.h"
#include "reader/CaretMovement.h"
#include "reader/MarkIndex.h"
#include "reader/PointerSelection.h"
#include "reader/ReadingColours.h"
#include "reader/ReadingStyle.h"
#include "reader/Sight.h"

#include <QAbstractScrollArea>
#include <QBasicTimer>

namespace telaah::ui {

/// A document set for reading, with a caret, a selection and its passages.
///
/// Costs what is in sight, whatever the length of the text. Offsets are UTF-16; rectangles are
/// those of the viewport.
class ReadingView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit ReadingView(QWidget *parent = nullptr);
    ~ReadingView() override;

    /// Shows another text from its start, without marks and subtitle; null for none.
    void setRevision(std::shared_ptr<const documents::Revision> revision);
    const std::shared_ptr<const documents::Revision> &revision() const { return m_revision; }
    void setSubtitle(const QString &subtitle); ///< A small line under the first heading.
    void setEmptyText(const QString &text);    ///< Shown while there is no revision.

    void setMarks(const QList<passages::Mark> &marks);
    void putMark(const passages::Mark &mark);
    void removeMark(PassageId id);
    void setActivePassage(PassageId id); ///< Drawn with an outline; an invalid id for none.
    void setFound(const QList<text::TextRange> &found); ///< What a search found, ascending.

    void setReadingStyle(const ReadingStyle &style);
    const ReadingStyle &readingStyle() const { return m_flow.style(); }
    void setColours(const ReadingColours &colours);
    const ReadingColours &colours() const { return m_flow.colours(); }

    text::TextRange selection() const { return m_selection.range(); }
    qsizetype caret() const { return m_selection.caret; }
    void select(text::TextRange range);
    void clearSelection();
    /// `range` without space at its ends; wider where it cuts a grapheme.
    text::TextRange trimmed(text::TextRange range) const;

    void showRange(text::TextRange range); ///< Scrolls so that it is comfortably in sight.
    ReadingPlace place() const { return m_sight.place(); }
    void setPlace(ReadingPlace place);
    double progress() const; ///< The share of the text that ends in sight or above.
    int paragraphAtTop() const;

    /// What encloses the visible part of `range`; empty if that is out of sight.
    QRect rectOf(text::TextRange range) const;
    QRect caretRect() const;
    Column column() const; ///< Where text stands between left and right.
    text::TextRange rangeInSight() const;
    qsizetype offsetAt(QPoint position) const;           ///< Nearest to it.
    QList<PassageId> passagesAt(qsizetype offset) const; ///< The shortest first.
    const MarkIndex &marks() const { return m_marks; }

public slots:
    void copy() const;
    void selectAll();

signals:
    void selectionChanged();
    void caretMoved(qsizetype offset);
    void passagesClicked(const QList<telaah::PassageId> &passages, QPoint global);
    void placeChanged();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    void settle() const;
    void relayout();
    void scrollBy(int distance);
    void announcePlace(ReadingPlace before);
    QPoint originOf(qsizetype index) const;
    void updateRange(text::TextRange range);
    void paintBlock(QPainter &painter, qsizetype index, const QRect &clip);
    void paintFound(QPainter &painter, const BlockLayout &layout, QPoint origin) const;
    void paintSelection(QPainter &painter, const BlockLayout &layout, QPoint origin) const;
    void setSelection(Selection selection);
    void showCaret();
    void movePage(int direction, bool isSelecting);
    bool moveCaret(const QKeyEvent &event);
    void press(PointerSelection::Press press, const QMouseEvent &event);
    void dragTo(QPoint position);
    void restartBlinking();

    std::shared_ptr<const documents::Revision> m_revision;
    QString m_emptyText;
    // What a const question may complete is laid out when it is asked for.
    mutable TextFlow m_flow;
    mutable Sight m_sight;
    MarkIndex m_marks;
    QList<text::TextRange> m_found;
    PassageId m_activePassage;
    Selection m_selection;
    CaretMovement m_movement;
    PointerSelection m_pointer;
    QBasicTimer m_blinking;
    QBasicTimer m_autoScroll;
    bool m_isCaretOn = false;
    qreal m_wheelRest = 0; ///< Pixels that a wheel turned but that are less than one.
};

} // namespace telaah::ui
