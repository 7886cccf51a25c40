// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/SelectionBar.h"

#include <QAction>
#include <QGraphicsDropShadowEffect>
#include <QHBoxLayout>
#include <QToolButton>

namespace telaah::ui {

namespace {

constexpr int Distance = 6;
constexpr int RecentWidth = 760; ///< The second row is no wider.

QToolButton *makeButton(QAction *action)
{
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFocusPolicy(Qt::NoFocus);
    return button;
}

QHBoxLayout *makeRow()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(1);
    return row;
}

} // namespace

SelectionBar::SelectionBar(QWidget *parent)
    : QFrame(parent)
    , m_actions(makeRow())
    , m_more(makeRow())
    , m_recent(makeRow())
{
    setObjectName(QStringLiteral("selectionBar"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 3, 4, 3);
    layout->setSpacing(1);
    layout->addLayout(m_actions);
    layout->addLayout(m_more);
    layout->addLayout(m_recent);
    auto *shadow = new QGraphicsDropShadowEffect(this);
    shadow->setBlurRadius(16);
    shadow->setOffset(0, 3);
    shadow->setColor(QColor(0, 0, 0, 60));
    setGraphicsEffect(shadow);
    hide();
}

void SelectionBar::setActions(const QList<QAction *> &actions)
{
    for (QAction *action : actions) {
        m_buttons.append(makeButton(action));
        m_actions->addWidget(m_buttons.last());
    }
    m_actions->addStretch(1);
    m_more->addStretch(1);
}

/// In a narrow window they take two rows, instead of standing out over what is beside the text.
void SelectionBar::fitActions(int room)
{
    bool fits = true;
    for (QToolButton *button : std::as_const(m_buttons)) {
        button->ensurePolished();
        room -= button->sizeHint().width() + m_actions->spacing();
        fits = fits && room >= 0;
        QHBoxLayout *wanted = fits ? m_actions : m_more;
        if (wanted->indexOf(button) >= 0)
            continue;
        (fits ? m_more : m_actions)->removeWidget(button);
        wanted->insertWidget(wanted->count() - 1, button);
    }
}

void SelectionBar::setRecent(const QList<QAction *> &actions)
{
    while (QLayoutItem *item = m_recent->takeAt(0)) {
        if (QWidget *button = item->widget()) {
            button->hide();
            button->deleteLater(); // It may be the one that was clicked.
        }
        delete item;
    }
    for (QAction *action : actions) {
        if (!action->isVisible())
            continue;
        QToolButton *button = makeButton(action);
        button->setProperty("recent", true);
        m_recent->addWidget(button);
    }
    m_recent->addStretch(1);
}

void SelectionBar::fitRecent(int room)
{
    bool fits = true;
    for (int i = 0; i < m_recent->count(); ++i) {
        QWidget *button = m_recent->itemAt(i)->widget();
        if (!button)
            continue;
        button->ensurePolished();
        room -= button->sizeHint().width() + m_recent->spacing();
        fits = fits
            && room >= 0; // None after the first that does not, or numbers would be missing.
        button->setVisible(fits);
    }
}

void SelectionBar::showBeside(const QRect &place, const QRect &bounds)
{
    fitActions(bounds.width() - 24);
    fitRecent(qMin(RecentWidth, bounds.width() - 24));
    layout()->activate();
    const QSize size = sizeHint();
    const int above = place.top() - Distance - size.height();
    const int below = place.bottom() + Distance;
    const bool fitsAbove = above >= bounds.top();
    const bool fitsBelow = below + size.height() <= bounds.bottom();
    if (!fitsAbove && !fitsBelow) {
        hide();
        return;
    }
    const int left = qBound(
        bounds.left() + 4, place.center().x() - size.width() / 2,
        qMax(bounds.left() + 4, bounds.right() - size.width() - 4));
    setGeometry(QRect(QPoint(left, fitsAbove ? above : below), size));
    show();
    raise();
}

} // namespace telaah::ui
