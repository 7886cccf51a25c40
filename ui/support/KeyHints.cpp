// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/KeyHints.h"

#include "common/PlainTooltip.h"
#include "support/SmallPrint.h"

#include <QPainter>

namespace telaah::ui {

namespace {

constexpr int BesideKey = 5; ///< Left and right of what stands in a cap.
constexpr int AboveKey = 1;
constexpr int FromCap = 5; ///< From a cap to what its key does.
constexpr int BetweenHints = 14;
constexpr qreal CapRoundness = 3;

} // namespace

KeyHints::KeyHints(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void KeyHints::setHints(const QList<Hint> &hints)
{
    if (hints == m_hints)
        return;
    m_hints = hints;
    QStringList said;
    for (const Hint &hint : hints)
        said.append(
            hint.meaning.isEmpty() ? hint.key
                                   : QStringLiteral("%1: %2").arg(hint.key, hint.meaning));
    setAccessibleName(said.join(QLatin1String("; ")));
    setToolTip(plainTooltip(said.join(QLatin1Char('\n'))));
    updateGeometry();
    update();
}

QFont KeyHints::capFont() const
{
    return smallPrint(font());
}

int KeyHints::capWidth(const Hint &hint) const
{
    return QFontMetrics(capFont()).horizontalAdvance(hint.key) + 2 * BesideKey;
}

int KeyHints::widthOf(const Hint &hint) const
{
    const int meaning = fontMetrics().horizontalAdvance(hint.meaning);
    return capWidth(hint) + (meaning > 0 ? FromCap + meaning : 0);
}

QSize KeyHints::sizeHint() const
{
    int width = 0;
    for (const Hint &hint : m_hints)
        width += widthOf(hint) + (width > 0 ? BetweenHints : 0);
    return {width + 1, fontMetrics().height() + 2 * AboveKey};
}

QSize KeyHints::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

void KeyHints::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor muted = palette().color(foregroundRole());
    int left = 0;
    for (const Hint &hint : m_hints) {
        const int needed = widthOf(hint);
        if (left + needed > width())
            return;
        const QRect cap(left, 0, capWidth(hint), height());
        painter.setPen(palette().color(QPalette::Mid));
        painter.drawRoundedRect(
            QRectF(cap).adjusted(0.5, 0.5, -0.5, -0.5), CapRoundness, CapRoundness);
        painter.setPen(muted);
        painter.setFont(capFont());
        painter.drawText(cap, Qt::AlignCenter, hint.key);
        painter.setFont(font());
        painter.drawText(
            QRect(cap.right() + 1 + FromCap, 0, needed, height()),
            Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, hint.meaning);
        left += needed + BetweenHints;
    }
}

} // namespace telaah::ui
