// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/OutlinePanel.h"

#include "views/PanelHeading.h"

#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace telaah::ui {

/// A heading on one line, indented by its level; the one under which somebody reads is bold.
class OutlineDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setLook(const Look &look) { m_look = look; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
        const override
    {
        const bool isCurrent = index.data(OutlineModel::CurrentRole).toBool();
        const bool hasFocus = option.state.testFlag(QStyle::State_HasFocus);
        if (option.state.testFlag(QStyle::State_Selected) && hasFocus)
            painter->fillRect(option.rect, m_look.appearance.accentFill);
        if (isCurrent)
            painter->fillRect(
                QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()),
                m_look.appearance.accent);
        QFont font = option.font;
        font.setWeight(isCurrent ? QFont::DemiBold : QFont::Normal);
        painter->setFont(font);
        painter->setPen(m_look.appearance.text);
        const int level = index.data(OutlineModel::LevelRole).toInt();
        const QRect room = option.rect.adjusted(Left + level * Indent, 0, -Right, 0);
        painter->drawText(
            room, Qt::AlignVCenter | Qt::AlignLeft,
            QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, room.width()));
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {0, QFontMetrics(option.font).height() + 8};
    }

private:
    static constexpr int Left = 18;
    static constexpr int Right = 12;
    static constexpr int Indent = 14;

    Look m_look;
};

OutlinePanel::OutlinePanel(QWidget *parent)
    : QWidget(parent)
    , m_delegate(new OutlineDelegate(this))
    , m_heading(makePanelHeading())
    , m_list(new QListView)
{
    setObjectName(QStringLiteral("outlinePanel"));
    setAttribute(Qt::WA_StyledBackground);
    m_list->setObjectName(QStringLiteral("outline"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumHeight(72);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 1, 0);
    layout->setSpacing(0);
    layout->addWidget(m_heading);
    layout->addWidget(m_list, 1);
    const auto choose = [this](const QModelIndex &index) {
        emit chosen(index.data(OutlineModel::OffsetRole).value<qsizetype>());
    };
    connect(m_list, &QListView::activated, this, choose);
    connect(m_list, &QListView::clicked, this, choose);
    retranslate();
}

void OutlinePanel::setDocument(const documents::Body &body)
{
    m_model.setEntries(documents::outlineOf(body));
}

void OutlinePanel::setPlace(qsizetype offset)
{
    m_model.setPlace(offset);
    if (m_model.current().isValid() && isVisible())
        m_list->scrollTo(m_model.current());
}

void OutlinePanel::setLook(const Look &look)
{
    m_delegate->setLook(look);
    m_list->viewport()->update();
}

void OutlinePanel::retranslate()
{
    m_heading->setText(tr("Outline").toUpper());
    m_list->setAccessibleName(tr("Outline"));
}

void OutlinePanel::enter()
{
    m_list->setCurrentIndex(m_model.current().isValid() ? m_model.current() : m_model.index(0));
    m_list->setFocus(Qt::ShortcutFocusReason);
}

} // namespace telaah::ui
