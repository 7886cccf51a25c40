// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/SearchDelegate.h"

#include "models/SearchModel.h"
#include "search/Snippet.h"
#include "support/FacetMark.h"
#include "support/SmallPrint.h"

#include <QAbstractScrollArea>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace telaah::ui {

using notebook::FoundConcept;
using notebook::SearchFind;

namespace {

constexpr int Left = 18;
constexpr int Right = 12;
constexpr int Padding = 5;
constexpr int MarkSide = 10;
constexpr int SnippetLines = 3;

SearchModel::RowKind kindOf(const QModelIndex &index)
{
    return static_cast<SearchModel::RowKind>(index.data(SearchModel::KindRole).toInt());
}

/// As many lines as there is room for. Returns how many letters are on them.
qsizetype setLines(QTextLayout &layout, int width)
{
    qsizetype end = 0;
    qreal top = 0;
    layout.beginLayout();
    for (int i = 0; i < SnippetLines; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        line.setPosition({0, top});
        top += line.height();
        end = line.textStart() + line.textLength();
    }
    layout.endLayout();
    return end;
}

/// Of a row once there is a scroll bar: whether there is depends on the heights.
int widthOf(const QStyleOptionViewItem &option)
{
    const auto *list = qobject_cast<const QAbstractScrollArea *>(option.widget);
    if (!list)
        return option.rect.width();
    const QScrollBar *bar = list->verticalScrollBar();
    return list->viewport()->width() - (bar->isVisible() ? 0 : bar->sizeHint().width());
}

} // namespace

void SearchDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const QRect rect = option.rect;
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->fillRect(rect, m_look.appearance.accentFill);
        painter->fillRect(
            QRect(rect.left(), rect.top(), 3, rect.height()), m_look.appearance.accent);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(m_look.appearance.accent, 1.5));
        painter->drawRect(rect.adjusted(1, 1, -2, -2));
    }
    painter->setFont(option.font);
    painter->setPen(m_look.appearance.text);
    switch (kindOf(index)) {
    case SearchModel::RowKind::Concept:
        paintConcept(*painter, rect, index);
        break;
    case SearchModel::RowKind::Document:
        paintDocument(*painter, rect, index);
        break;
    case SearchModel::RowKind::Find:
        paintFind(*painter, option, index);
        break;
    }
    painter->restore();
}

void SearchDelegate::paintConcept(
    QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    const auto found = index.data(SearchModel::ConceptRole).value<FoundConcept>();
    const QRectF mark(
        rect.left() + Left, rect.center().y() - MarkSide / 2.0 + 0.5, MarkSide, MarkSide);
    paintFacetMark(painter, mark, found.facet, m_look.reading.facet(found.facet).line);
    QRect room = rect.adjusted(Left + MarkSide + 8, 0, -Right, 0);
    const QFontMetrics metrics = painter.fontMetrics();
    const QString label = metrics.elidedText(found.label, Qt::ElideRight, room.width());
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft, label);
    room.setLeft(room.left() + metrics.horizontalAdvance(label) + 8);
    painter.setPen(m_look.appearance.muted);
    painter.drawText(
        room, Qt::AlignVCenter | Qt::AlignLeft,
        metrics.elidedText(found.alias, Qt::ElideRight, qMax(0, room.width())));
}

void SearchDelegate::paintDocument(
    QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    QRect room = rect.adjusted(Left, Padding, -Right, 0);
    const QString count = index.data(SearchModel::CountRole).toString();
    painter.setPen(m_look.appearance.muted);
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignRight, count);
    room.setRight(room.right() - painter.fontMetrics().horizontalAdvance(count) - 10);
    QFont font = painter.font();
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(m_look.appearance.text);
    painter.drawText(
        room, Qt::AlignVCenter | Qt::AlignLeft,
        QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, room.width()));
}

QList<QTextLayout::FormatRange> SearchDelegate::formatsOf(const SearchFind &find) const
{
    QTextCharFormat found;
    found.setFontWeight(QFont::Bold);
    found.setBackground(m_look.reading.found);
    found.setForeground(m_look.reading.ink);
    QList<QTextLayout::FormatRange> formats;
    for (const search::Match &match : find.matches)
        formats.append(
            {static_cast<int>(match.range.start()), static_cast<int>(match.range.length()), found});
    return formats;
}

/// Most take all the lines there may be: only those that are short enough not to are set.
int SearchDelegate::linesOf(const SearchFind &find, const QStyleOptionViewItem &option) const
{
    const int width = widthOf(option) - Left - Right;
    const int letter = QFontMetrics(option.font).averageCharWidth();
    if (find.snippet.size() * letter > SnippetLines * width)
        return SnippetLines;
    QTextLayout layout(find.snippet, option.font);
    layout.setFormats(formatsOf(find));
    setLines(layout, width);
    return std::max(1, layout.lineCount());
}

void SearchDelegate::paintFind(
    QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto find = index.data(SearchModel::FindRole).value<SearchFind>();
    const QRect room = option.rect.adjusted(Left, Padding, -Right, -Padding);
    const QFont small = smallPrint(option.font);
    const QFontMetrics smallMetrics(small);
    painter.setFont(small);
    painter.setPen(m_look.appearance.muted);
    painter.drawText(
        room, Qt::AlignTop | Qt::AlignLeft,
        smallMetrics.elidedText(
            index.data(SearchModel::PlaceRole).toString(), Qt::ElideRight, room.width()));

    QTextLayout layout(find.snippet, option.font);
    const auto formats = formatsOf(find);
    layout.setFormats(formats);
    qsizetype end = setLines(layout, room.width());
    if (end < find.snippet.size()) {
        do { // Until there is room for the sign, too.
            end = search::endOfShortened(find.snippet, end, find.matches);
            layout.setText(find.snippet.first(end--) + QChar(0x2026));
            layout.setFormats(formats);
        } while (setLines(layout, room.width()) < layout.text().size() && end > 0);
    }
    painter.setPen(m_look.appearance.text);
    painter.setClipRect(room);
    layout.draw(&painter, QPointF(room.left(), room.top() + smallMetrics.height() + 1));
}

QSize SearchDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int line = QFontMetrics(option.font).height();
    switch (kindOf(index)) {
    case SearchModel::RowKind::Concept:
        return {0, line + 8};
    case SearchModel::RowKind::Document:
        return {0, line + 3 * Padding};
    case SearchModel::RowKind::Find:
        break;
    }
    const int lines = linesOf(index.data(SearchModel::FindRole).value<SearchFind>(), option);
    return {
        0, QFontMetrics(smallPrint(option.font)).height() + 1 + lines * (line + 1) + 2 * Padding};
}

} // namespace telaah::ui
