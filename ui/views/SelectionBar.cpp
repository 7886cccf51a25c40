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

} // namespace

SelectionBar::SelectionBar(QWidget *parent)
    : QFrame(parent)
{
    setObjectName(QStringLiteral("selectionBar"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(4, 3, 4, 3);
    layout->setSpacing(1);
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
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setFocusPolicy(Qt::NoFocus);
        layout()->addWidget(button);
    }
}

void SelectionBar::showBeside(const QRect &place, const QRect &bounds)
{
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
