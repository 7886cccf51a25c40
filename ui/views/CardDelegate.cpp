// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/CardDelegate.h"

#include "common/PlainTooltip.h"
#include "views/NoteDrafts.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPlainTextEdit>
#include <QToolTip>

namespace telaah::ui {

namespace {

constexpr int SaveDelayMs = 400;

} // namespace

CardDelegate::CardDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
    m_aging.setSingleShot(true);
    connect(&m_aging, &QTimer::timeout, this, &CardDelegate::aged);
}

void CardDelegate::setLook(const Look &look)
{
    m_look = look;
    m_layouts.clear();
    m_texts.clear();
}

std::optional<QString> CardDelegate::draftOf(PassageId id) const
{
    return m_drafts ? m_drafts->of(id) : std::nullopt;
}

/// As it is painted.
Card CardDelegate::cardOf(const QModelIndex &index) const
{
    auto card = index.data(CardModel::CardRole).value<Card>();
    if (const auto draft = draftOf(card.passage.id))
        card.passage.note = draft->isEmpty() ? tr("Not saved yet: the note is taken away")
                                             : tr("Not saved yet: %1").arg(*draft);
    return card;
}

const CardLayout &CardDelegate::layoutOf(
    const QModelIndex &index, const Card &card, int width) const
{
    const bool isEdited = m_edited.isValid() && m_edited == index;
    const passages::Passage &passage = card.passage;
    if (const Made *made = m_layouts.object(passage.id); made && made->width == width
        && made->isEdited == isEdited && made->modified == passage.modified
        && made->tags == card.tags.size() && made->initials == card.coder.initials
        && made->note == passage.note && made->layout.isFresh == isFresh(card))
        return made->layout;
    auto *made = new Made{
        width,
        isEdited,
        passage.modified,
        card.tags.size(),
        card.coder.initials,
        passage.note,
        layOut(card, m_look, m_texts, width, isEdited ? NoteState::Edited : NoteState::Shown)};
    m_layouts.insert(passage.id, made);
    if (made->layout.isFresh && !m_aging.isActive())
        m_aging.start(FreshFor);
    return made->layout;
}

void CardDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const CardLayout &layout = layoutOf(index, cardOf(index), option.rect.width());
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    const bool isUnderMouse = option.state.testFlag(QStyle::State_MouseOver);
    paintCard(
        *painter, option.rect, layout, m_look,
        {isChosen, option.state.testFlag(QStyle::State_HasFocus), isChosen || isUnderMouse,
         isUnderMouse ? m_hotCross : ConceptId()});
}

/// In full, where the card has initials and a day.
bool CardDelegate::helpEvent(
    QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
    const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const Card card = cardOf(index);
    const CardLayout &layout = layoutOf(index, card, option.rect.width());
    QRect signature = layout.footer.translated(option.rect.topLeft());
    signature.setLeft(signature.right() - layout.signature.width());
    if (!signature.contains(event->pos())) {
        QToolTip::hideText();
        return false;
    }
    const QString time = m_look.locale().toString(
        card.passage.modified.toLocalTime(), QLocale::ShortFormat);
    QToolTip::showText(
        event->globalPos(), plainTooltip(QStringLiteral("%1 · %2").arg(card.coder.name, time)),
        view->viewport(), signature);
    return true;
}

ConceptId CardDelegate::crossAt(const QModelIndex &index, const QRect &place, QPoint point) const
{
    const CardLayout &layout = layoutOf(index, cardOf(index), place.width());
    for (const CardLayout::Chip &chip : layout.chips) {
        if (chip.cross.contains(point - place.topLeft()))
            return chip.conceptId;
    }
    return {};
}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = option.rect.width();
    return {width, layoutOf(index, cardOf(index), width).height};
}

QWidget *CardDelegate::createEditor(
    QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *editor = new QPlainTextEdit(parent);
    editor->setObjectName(QStringLiteral("noteEditor"));
    editor->setAccessibleName(tr("Note on this passage"));
    editor->setPlaceholderText(tr("Write a note…"));
    editor->setTabChangesFocus(true);
    editor->setFrameShape(QFrame::StyledPanel);
    const auto card = index.data(CardModel::CardRole).value<Card>();
    const auto draft = draftOf(card.passage.id);
    editor->setPlainText(draft.value_or(card.passage.note));
    editor->document()->setModified(draft.has_value());
    editor->moveCursor(QTextCursor::End);

    auto *pause = new QTimer(editor);
    pause->setSingleShot(true);
    pause->setInterval(SaveDelayMs);
    connect(editor, &QPlainTextEdit::textChanged, pause, qOverload<>(&QTimer::start));
    connect(pause, &QTimer::timeout, this, [this, editor] {
        emit const_cast<CardDelegate *>(this)->commitData(editor);
    });
    m_edited = index;
    m_editedId = card.passage.id;
    m_editor = editor;
    emit editedChanged(index);
    return editor;
}

void CardDelegate::destroyEditor(QWidget *editor, const QModelIndex &index) const
{
    editor->findChild<QTimer *>()->stop(); // The editor goes a little later.
    if (editor == m_editor) {
        m_edited = QModelIndex();
        m_editor.clear();
        const auto *left = qobject_cast<QPlainTextEdit *>(editor);
        if (left->document()->isModified())
            emit noteLeft(m_editedId, left->toPlainText().trimmed());
    }
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
    auto *typed = qobject_cast<QPlainTextEdit *>(editor);
    if (!typed->document()->isModified())
        return; // Nobody has touched it.
    const auto card = index.data(CardModel::CardRole).value<Card>();
    const QString note = typed->toPlainText().trimmed();
    if (note != card.passage.note || draftOf(card.passage.id))
        emit noteWritten(card.passage.id, note);
    if (!draftOf(card.passage.id))
        typed->document()->setModified(false);
}

void CardDelegate::updateEditorGeometry(
    QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    editor->setGeometry(
        layoutOf(index, cardOf(index), option.rect.width()).note.translated(option.rect.topLeft()));
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
