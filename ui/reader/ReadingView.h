// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "passages/Passage.h"
#include "reader/CaretBlink.h"
#include "reader/CaretMovement.h"
#include "reader/EndDrag.h"
#include "reader/FlowArea.h"
#include "reader/MarkIndex.h"
#include "reader/PointerSelection.h"
#include "reader/ReadingMargin.h"
#include "reader/SelectionGrowth.h"

#include <QBasicTimer>

#include <functional>

namespace telaah::ui {

/// A document set for reading, with a caret, a selection and its passages.
class ReadingView : public FlowArea
{
    Q_OBJECT

public:
    explicit ReadingView(QWidget *parent = nullptr);
    ~ReadingView() override;

    /// Shows another text from its start, without marks and subtitle; null for none.
    void setRevision(std::shared_ptr<const documents::Revision> revision);
    void setEmptyText(const QString &text); ///< Shown while there is no revision.

    void setMarks(const QList<passages::Mark> &marks);
    void putMark(const passages::Mark &mark);
    void removeMark(PassageId id);
    const MarkIndex &marks() const { return m_marks; }
    QList<PassageId> passagesAt(qsizetype offset) const; ///< The shortest first.
    qsizetype characterAt(QPoint point) const;           ///< Exactly there; -1 if none is.
    void setActivePassage(PassageId id); ///< Drawn with an outline; an invalid id for none.
    PassageId activePassage() const { return m_activePassage; }
    /// Dims the passages that are not chosen; null for none. To be called again when others are.
    using PassageChoice = std::function<bool(PassageId)>;
    void setHighlighted(const PassageChoice &isChosen);
    void setFound(const QList<text::TextRange> &found); ///< What a search found, ascending.
    const QList<text::TextRange> &found() const { return m_found; }

    /// What a search found besides, ascending; painted more faintly.
    void setFoundElsewhere(const QList<text::TextRange> &found);

    text::TextRange selection() const { return m_selection.range(); }
    qsizetype caret() const { return m_selection.caret; }
    QRect caretRect() const;                                ///< Empty if it is out of sight.
    bool isSelecting() const { return m_pointer.isDown(); } ///< With a mouse that is still down.
    int clickPause() const { return m_pointer.pause(); }    ///< See PointerSelection.
    void select(text::TextRange range);
    void clearSelection();
    /// `range` without space at its ends; wider where it cuts a grapheme.
    text::TextRange trimmed(text::TextRange range) const { return units().trimmed(range); }

    /// What the margin says of long passages.
    void setPassageLabeller(const ReadingMargin::Labeller &label);

    /// What screen readers say of a passage.
    using PassageDescriber = std::function<QString(PassageId)>;
    void setPassageDescriber(const PassageDescriber &describe) { m_describePassage = describe; }
    const PassageDescriber &passageDescriber() const { return m_describePassage; }

public slots:
    void copy() const;
    void selectAll();
    void growSelection(); ///< To the word, the sentence, the paragraph around it.
    void shrinkSelection();

signals:
    void selectionChanged(); ///< Also when the mouse that made it is released.
    void caretMoved(qsizetype offset);

    /// Somebody has dragged an end of a passage.
    void endsMoved(telaah::PassageId id, telaah::text::TextRange range);
    void passagesClicked(const QList<telaah::PassageId> &passages, QPoint global);
    void plainTextClicked(); ///< Where no passage is.

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    void updateRange(text::TextRange range);
    void updateSelected(Selection before);
    QRect marginRect() const;
    int lineTop(qsizetype offset) const;
    QList<ReadingMargin::Extent> longPassages() const;
    void paintMargin(QPainter &painter);
    bool clickMargin(const QMouseEvent &event);
    QRect endRect(qsizetype offset, EndDrag::End end) const;
    std::optional<EndDrag::End> endAt(QPoint point) const;
    bool takeEnd(const QMouseEvent &event);
    void dragEndTo(QPoint position);
    bool releaseEnd(const QMouseEvent &event);
    QList<passages::Mark> takeDimmed(QList<passages::Mark> &marks) const;
    void paintBlock(QPainter &painter, qsizetype index, const QRect &clip);
    void setSelection(Selection selection);
    void announceSelection(Selection before);
    void announceDescription();
    void movePage(int direction, bool isSelecting);
    bool moveCaret(const QKeyEvent &event);
    bool clickAtCaret();
    void press(PointerSelection::Press press, const QMouseEvent &event);
    void dragTo(QPoint position);
    void scrollAfter(QPoint position);
    qsizetype offsetInSight(QPoint position) const;

    QString m_emptyText;
    MarkIndex m_marks;
    QList<text::TextRange> m_found;
    QList<text::TextRange> m_foundElsewhere;
    PassageId m_activePassage;
    PassageChoice m_isHighlighted; ///< Null while all are.
    PassageDescriber m_describePassage;
    Selection m_selection;
    CaretMovement m_movement;
    CaretBlink m_blink;
    PointerSelection m_pointer;
    SelectionGrowth m_growth;
    EndDrag m_endDrag;
    ReadingMargin m_margin;
    QPoint m_dragPosition;
    QBasicTimer m_autoScroll; ///< Runs while the mouse drags beyond an edge.
};

} // namespace telaah::ui
