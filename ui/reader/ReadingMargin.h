// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reader/MarginMore.h"
#include "reader/SetText.h"
#include "reader/TextFlow.h"

#include <functional>

class QPainter;

namespace telaah::ui {

/// What the margin says of a passage: its first tag, with the mark of its facet.
struct MarginLabel
{
    QString text;
    int facet = 0; ///< Its place among the facets, from 1; 0 if there is no tag.
};

/// Beside the text: a bracket for each long passage in sight, and what it is tagged with.
class ReadingMargin
{
public:
    using Labeller = std::function<MarginLabel(PassageId)>;

    /// Shorter passages are seen at a glance and need no bracket. UTF-16.
    static constexpr qsizetype LongPassage = 40;

    /// `flow` must outlive it.
    explicit ReadingMargin(const TextFlow &flow)
        : m_flow(flow)
    {
    }

    void setLabeller(const Labeller &labeller) { m_label = labeller; }

    struct Extent
    {
        PassageId id;
        int top;
        int bottom;
    };

    /// Has these passages in `room`, which reaches from the text to the edge of the view. The
    /// `active` one has a label wherever others may not.
    void arrange(const QList<Extent> &extents, const QRect &room, PassageId active);

    void paint(QPainter &painter, PassageId active) const;

    /// Whose bracket or label is at `point`; several where "+3" stands for what has no room.
    QList<PassageId> passagesAt(QPoint point) const;

    /// What lies at `point`, also where there is no room to say so; a line for each, empty if
    /// nothing.
    QString namesAt(QPoint point) const;

private:
    struct Note
    {
        MarginPlace place;
        QRect bracket;
        QRect label; ///< Empty if there is none.
        MarginLabel said;
        SetText text;
    };

    /// "+3": the labels of so many have no room.
    struct More
    {
        QRect rect;
        QList<PassageId> ids;
        SetText text;
    };

    QColor colourOf(const Note &note) const;
    void gather(
        const QList<MarginSpan> &spans, QList<MarginPlace> &places, QPoint topLeft, int height,
        PassageId active);
    void paintMore(QPainter &painter, const More &more) const;
    const More *moreAt(QPoint point) const;
    const Note *noteAt(QPoint point) const;

    const TextFlow &m_flow;
    Labeller m_label;
    QList<Note> m_notes;
    QList<More> m_mores;
    SetTexts m_texts;
};

} // namespace telaah::ui
