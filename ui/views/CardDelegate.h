// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/CardLayout.h"

#include <QCache>
#include <QPointer>
#include <QStyledItemDelegate>
#include <QTimer>

class QPlainTextEdit;

namespace telaah::ui {

class NoteDrafts;

/// Paints cards, and edits their notes in place. What is typed is handed on 400 ms after the last
/// key, and at once when the editor is left.
class CardDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit CardDelegate(QObject *parent = nullptr);

    void setLook(const Look &look);
    const Look &look() const { return m_look; }

    /// Notes that could not be written are shown as they were typed, and edited on. `drafts` must
    /// outlive the delegate.
    void setDrafts(const NoteDrafts &drafts) { m_drafts = &drafts; }

    /// The card whose note is being edited; invalid for none.
    QModelIndex edited() const { return m_edited; }

    /// The tag on a card that lies at `place` and whose cross is at `point`; invalid for none.
    ConceptId crossAt(const QModelIndex &index, const QRect &place, QPoint point) const;

    /// The tag whose cross is pointed at, on the card under the mouse; invalid for none.
    void setHotCross(ConceptId conceptId) { m_hotCross = conceptId; }
    ConceptId hotCross() const { return m_hotCross; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
        const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(
        QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;
    QWidget *createEditor(
        QWidget *parent, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    void destroyEditor(QWidget *editor, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(
        QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(
        QWidget *editor, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;

signals:
    void noteWritten(telaah::PassageId id, const QString &note) const;

    /// The editor is gone with what was not handed on, maybe since its card is.
    void noteLeft(telaah::PassageId id, const QString &note) const;
    void editedChanged(const QModelIndex &index) const;
    void aged(); ///< Cards that were fresh are to be painted anew.

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// What a layout was made from, besides the look.
    struct Made
    {
        int width;
        bool isEdited;
        QDateTime modified;
        qsizetype tags;
        QString initials;
        QString note;
        CardLayout layout;
    };

    Card cardOf(const QModelIndex &index) const;
    std::optional<QString> draftOf(PassageId id) const;
    const CardLayout &layoutOf(const QModelIndex &index, const Card &card, int width) const;

    const NoteDrafts *m_drafts = nullptr;
    mutable QTimer m_aging; ///< Of fresh cards.
    Look m_look;
    ConceptId m_hotCross;
    mutable SetTexts m_texts;
    mutable QCache<PassageId, Made> m_layouts{200}; ///< Each is asked for to measure and to paint.
    mutable QPersistentModelIndex m_edited;
    mutable PassageId m_editedId; ///< The same, also when the card has gone.
    mutable QPointer<QPlainTextEdit> m_editor;
};

} // namespace telaah::ui
