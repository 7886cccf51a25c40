// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/ReadingMargin.h"

#include <QPainter>

#include <algorithm>

namespace telaah::ui {

namespace {

constexpr int FromText = 14;
constexpr int LaneWidth = 7;
constexpr int Tick = 5; ///< How far a bracket reaches towards the text.
constexpr int MaxLanes = 3;
constexpr int FromBrackets = 8;
constexpr int NarrowestLabel = 70;
constexpr int WidestLabel = 190;
constexpr int MaxLines = 2;
constexpr int AroundMore = 5;       ///< Left and right of "+3".
constexpr qsizetype MostNamed = 12; ///< In a tooltip.

} // namespace

void ReadingMargin::arrange(const QList<Extent> &extents, const QRect &room, PassageId active)
{
    const QFont &font = m_flow.typography().small().font;
    const int lanes = std::clamp((room.width() - FromText) / LaneWidth, 1, MaxLanes);
    // Labels stand behind as many lanes as there may be, or they would dance while one scrolls.
    const int labelLeft = room.left() + FromText + lanes * LaneWidth + FromBrackets;
    const int labelWidth = std::min(room.right() - 6 - labelLeft, WidestLabel);
    QList<MarginSpan> spans;
    QList<MarginLabel> said;
    QList<SetText> texts;
    for (const Extent &extent : extents) {
        said.append(m_label ? m_label(extent.id) : MarginLabel());
        int height = 0;
        texts.append(SetText());
        if (labelWidth >= NarrowestLabel && !said.last().text.isEmpty()) {
            texts.last() = m_texts.elided(said.last().text, font, labelWidth, MaxLines);
            height = texts.last().height();
        }
        spans.append({extent.id, extent.top, extent.bottom, height});
    }
    m_notes.clear();
    QList<MarginPlace> places = arranged(spans, lanes, active);
    gather(spans, places, {labelLeft, room.top()}, room.height(), active);
    for (qsizetype i = 0; i < places.size(); ++i) {
        const MarginPlace &place = places.at(i);
        const int x = room.left() + FromText + place.lane * LaneWidth;
        const QRect label = place.hasLabel
            ? QRect(labelLeft, place.labelTop, labelWidth, spans.at(i).labelHeight)
            : QRect();
        m_notes.append(
            {place,
             {x, place.top, Tick + 1, place.bottom - place.top},
             label,
             said.at(i),
             texts.at(i)});
    }
}

void ReadingMargin::gather(
    const QList<MarginSpan> &spans, QList<MarginPlace> &places, QPoint topLeft, int height,
    PassageId active)
{
    const QFont &font = m_flow.typography().small().font;
    const int high = m_texts.of(QStringLiteral("+"), font).height();
    m_mores.clear();
    for (const MarginMore &more : gathered(spans, places, high, height, active)) {
        const SetText text = m_texts.of(QStringLiteral("+%1").arg(more.ids.size()), font);
        const QRect rect(topLeft.x() - AroundMore, more.top, text.width() + 2 * AroundMore, high);
        m_mores.append({rect, more.ids, text});
    }
}

QColor ReadingMargin::colourOf(const Note &note) const
{
    return note.said.facet == 0 ? m_flow.colours().faint
                                : m_flow.colours().facet(note.said.facet).line;
}

void ReadingMargin::paint(QPainter &painter, PassageId active) const
{
    painter.save();
    for (const Note &note : m_notes) {
        const bool isActive = note.place.id == active;
        painter.setOpacity(note.place.isFaint && !isActive ? 0.35 : 1);
        painter.setPen(QPen(colourOf(note), isActive ? 3 : 1));
        const QRect &bracket = note.bracket;
        const QPoint corners[] = {
            bracket.topLeft(), bracket.topRight(), bracket.bottomRight(), bracket.bottomLeft()};
        painter.drawPolyline(corners, 4);
        if (note.label.isEmpty())
            continue;
        note.text.draw(painter, note.label.topLeft());
    }
    painter.setOpacity(1);
    for (const More &more : m_mores)
        paintMore(painter, more);
    painter.restore();
}

void ReadingMargin::paintMore(QPainter &painter, const More &more) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_flow.colours().faint, 1));
    const QRectF edge = QRectF(more.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(edge, edge.height() / 2, edge.height() / 2);
    more.text.draw(painter, more.rect.topLeft() + QPoint(AroundMore, 0));
}

const ReadingMargin::More *ReadingMargin::moreAt(QPoint point) const
{
    const auto more = std::ranges::find_if(
        m_mores, [point](const More &candidate) { return candidate.rect.contains(point); });
    return more == m_mores.end() ? nullptr : &*more;
}

const ReadingMargin::Note *ReadingMargin::noteAt(QPoint point) const
{
    const auto note = std::ranges::find_if(m_notes, [point](const Note &candidate) {
        return candidate.label.contains(point)
            || candidate.bracket.adjusted(-1, 0, 2, 0).contains(point);
    });
    return note == m_notes.end() ? nullptr : &*note;
}

QString ReadingMargin::namesAt(QPoint point) const
{
    const More *more = moreAt(point);
    if (!more) {
        const Note *note = noteAt(point);
        return note ? note->said.text : QString();
    }
    QStringList names;
    for (const PassageId id : more->ids.first(std::min(more->ids.size(), MostNamed)))
        names.append(m_label(id).text);
    if (more->ids.size() > MostNamed)
        names.append(QString(QChar(0x2026)));
    return names.join(QLatin1Char('\n'));
}

QList<PassageId> ReadingMargin::passagesAt(QPoint point) const
{
    if (const More *more = moreAt(point))
        return more->ids;
    const Note *note = noteAt(point);
    return note ? QList{note->place.id} : QList<PassageId>();
}

} // namespace telaah::ui
