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
    const QList<MarginPlace> places = arranged(spans, lanes, active);
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
    painter.restore();
}

PassageId ReadingMargin::passageAt(QPoint point) const
{
    const auto note = std::ranges::find_if(m_notes, [point](const Note &candidate) {
        return candidate.label.contains(point)
            || candidate.bracket.adjusted(-1, 0, 2, 0).contains(point);
    });
    return note == m_notes.end() ? PassageId() : note->place.id;
}

} // namespace telaah::ui
