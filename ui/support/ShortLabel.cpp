// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/ShortLabel.h"

#include "common/PlainTooltip.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace telaah::ui {

ShortLabel::ShortLabel(Qt::TextElideMode mode, QWidget *parent)
    : QLabel(parent)
    , m_mode(mode)
{
    setTextFormat(Qt::PlainText);
}

QSize ShortLabel::minimumSizeHint() const
{
    QSize size = QLabel::minimumSizeHint();
    const int sides = size.width() - fontMetrics().horizontalAdvance(text());
    size.setWidth(qMin(size.width(), qMax(0, sides) + fontMetrics().averageCharWidth() * 6));
    return size;
}

QString ShortLabel::shortened() const
{
    return fontMetrics().elidedText(text(), m_mode, contentsRect().width());
}

bool ShortLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && shortened() != text()) {
        QToolTip::showText(
            static_cast<QHelpEvent *>(event)->globalPos(), plainTooltip(text()), this);
        return true;
    }
    return QLabel::event(event);
}

void ShortLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawFrame(&painter);
    style()->drawItemText(
        &painter, contentsRect(), static_cast<int>(alignment()) | Qt::TextSingleLine, palette(),
        isEnabled(), shortened(), foregroundRole());
}

} // namespace telaah::ui
