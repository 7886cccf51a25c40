// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/CardDelegate.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPlainTextEdit>

namespace telaah::ui {

namespace {

constexpr int SaveDelayMs = 400;

Card cardOf(const QModelIndex &index)
{
    return index.data(CardModel::CardRole).value<Card>();
}

} // namespace

CardDelegate::CardDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

CardLayout CardDelegate::layoutOf(const QModelIndex &index, int width) const
{
    const bool isEdited = m_edited.isValid() && m_edited == index;
    return layOut(
        cardOf(index), m_look, width, isEdited ? NoteState::Edited : NoteState::Shown);
}

void CardDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = option.rect.width();
    paintCard(
        *painter, option.rect.topLeft(), cardOf(index), layoutOf(index, width), m_look,
        option.state.testFlag(QStyle::State_Selected), option.state.testFlag(QStyle::State_HasFocus),
        width);
}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {option.rect.width(), layoutOf(index, option.rect.width()).height};
}

QWidget *CardDelegate::createEditor(
    QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *editor = new QPlainTextEdit(parent);
    editor->setObjectName(QStringLiteral("noteEditor"));
    editor->setAccessibleName(tr("Note on the passage"));
    editor->setPlaceholderText(tr("Write a note…"));
    editor->setTabChangesFocus(true);
    editor->setFrameShape(QFrame::StyledPanel);
    editor->setPlainText(cardOf(index).passage.note);
    editor->moveCursor(QTextCursor::End);

    auto *pause = new QTimer(editor);
    pause->setSingleShot(true);
    pause->setInterval(SaveDelayMs);
    connect(editor, &QPlainTextEdit::textChanged, pause, qOverload<>(&QTimer::start));
    connect(pause, &QTimer::timeout, this, [this, editor] {
        emit const_cast<CardDelegate *>(this)->commitData(editor);
    });
    m_edited = index;
    emit editedChanged(index);
    return editor;
}

void CardDelegate::destroyEditor(QWidget *editor, const QModelIndex &index) const
{
    m_edited = QModelIndex();
    emit editedChanged(index);
    QStyledItemDelegate::destroyEditor(editor, index);
}

void CardDelegate::setEditorData(QWidget *, const QModelIndex &) const
{
    // What is being typed is newer than what is stored.
}

void CardDelegate::setModelData(
    QWidget *editor, QAbstractItemModel *, const QModelIndex &index) const
{
    const Card card = cardOf(index);
    const QString note = qobject_cast<QPlainTextEdit *>(editor)->toPlainText().trimmed();
    if (note != card.passage.note)
        emit noteWritten(card.passage.id, note);
}

void CardDelegate::updateEditorGeometry(
    QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    editor->setGeometry(
        layoutOf(index, option.rect.width()).note.translated(option.rect.topLeft()));
}

bool CardDelegate::eventFilter(QObject *watched, QEvent *event)
{
    auto *editor = qobject_cast<QPlainTextEdit *>(watched);
    if (editor && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (key->key() == Qt::Key_Escape
            || (isReturn && key->modifiers().testFlag(Qt::ControlModifier))) {
            emit commitData(editor);
            emit closeEditor(editor);
            return true;
        }
    }
    return QStyledItemDelegate::eventFilter(watched, event);
}

} // namespace telaah::ui
