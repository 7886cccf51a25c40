// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/MatchDelegate.h"

#include "models/MatchListModel.h"
#include "support/FacetMark.h"
#include "support/SmallPrint.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QScrollBar>
#include <QTextLayout>

namespace telaah::ui {

namespace {

constexpr int Padding = 10;
constexpr int MarkSide = 10;
constexpr int MarkGap = 8;
constexpr int Edge = 4;      ///< Above and below the text.
constexpr int SignRoom = 34; ///< At the right: for the number, and what Enter would do.

QString textOf(const QModelIndex &index)
{
    const QString label = index.data(Qt::DisplayRole).toString();
    const QString alias = index.data(MatchListModel::AliasRole).toString();
    return alias.isEmpty() ? label : label + QStringLiteral("  ") + alias;
}

/// Half a mark stands for some, as in a box that is neither ticked nor empty.
QString signOf(Presence presence, bool isChosen)
{
    switch (presence) {
    case Presence::OnNone:
        return isChosen ? QStringLiteral("↵") : QString();
    case Presence::OnSome:
        return QStringLiteral("–");
    case Presence::OnAll:
        return QStringLiteral("✓");
    }
    Q_UNREACHABLE();
}

int heightOf(const QTextLayout &layout)
{
    return qCeil(layout.boundingRect().height());
}

} // namespace

void MatchDelegate::setLook(const Look &look, int facet)
{
    m_look = look;
    m_facet = facet;
}

int MatchDelegate::textWidth(const QStyleOptionViewItem &option) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    // As if the scroll bar were there: it comes only once all rows are measured.
    const int width = view ? view->width() - view->verticalScrollBar()->sizeHint().width()
                           : option.rect.width();
    return qMax(40, width - Padding - MarkSide - MarkGap - SignRoom);
}

void MatchDelegate::layOut(
    QTextLayout &layout, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString label = index.data(Qt::DisplayRole).toString();
    const auto length = static_cast<int>(label.size());
    QList<QTextLayout::FormatRange> formats;
    QTextCharFormat muted;
    muted.setForeground(m_look.appearance.muted);
    formats.append({length, static_cast<int>(layout.text().size()) - length, muted});
    const qsizetype fit = m_typed.isEmpty() ? -1 : label.indexOf(m_typed, 0, Qt::CaseInsensitive);
    if (fit >= 0) {
        QTextCharFormat bold;
        bold.setFontWeight(QFont::Bold);
        formats.append({static_cast<int>(fit), static_cast<int>(m_typed.size()), bold});
    }
    layout.setFormats(formats);
    layout.beginLayout();
    qreal top = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(textWidth(option));
        line.setPosition({0, top});
        top += line.height();
    }
    layout.endLayout();
}

void MatchDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const QRect rect = option.rect;
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    if (isChosen)
        painter->fillRect(rect, m_look.appearance.accentFill);
    const int firstLine = rect.top() + Edge + QFontMetrics(option.font).height() / 2;
    const QRectF mark(rect.left() + Padding, firstLine - MarkSide / 2.0 + 0.5, MarkSide, MarkSide);
    paintFacetMark(*painter, mark, m_facet, m_look.reading.facet(m_facet).line);

    painter->setPen(m_look.appearance.text);
    QTextLayout layout(textOf(index), option.font);
    layOut(layout, option, index);
    layout.draw(painter, QPointF(mark.right() + MarkGap, rect.top() + Edge));

    const QRect signs(rect.right() - SignRoom, rect.top(), SignRoom - 6, rect.height());
    const int number = index.data(MatchListModel::NumberRole).toInt();
    painter->setPen(m_look.appearance.muted);
    painter->setFont(smallPrint(option.font));
    if (number > 0)
        painter->drawText(
            signs.adjusted(0, 0, -16, 0), Qt::AlignRight | Qt::AlignVCenter,
            QString::number(number));
    painter->setFont(option.font);
    const auto presence = index.data(MatchListModel::PresentRole).value<Presence>();
    painter->drawText(signs, Qt::AlignRight | Qt::AlignVCenter, signOf(presence, isChosen));
    painter->restore();
}

QSize MatchDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics(option.font);
    QTextLayout layout(textOf(index), option.font);
    // Most fit on a line, which takes no layout to see; bold letters are a little wider.
    if (metrics.horizontalAdvance(layout.text()) * 11 / 10 < textWidth(option))
        return {120, metrics.height() + 2 * Edge};
    layOut(layout, option, index);
    return {120, heightOf(layout) + 2 * Edge};
}

} // namespace telaah::ui
