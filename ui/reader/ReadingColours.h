// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QList>

namespace telaah::ui {

/// What sets the passages of one facet apart, besides the kind of mark.
struct FacetColours
{
    QColor fill; ///< Behind text.
    QColor line; ///< Under text, and of symbols.

    friend bool operator==(const FacetColours &, const FacetColours &) = default;
};

/// The colours of a page. Text has a contrast of 7:1 or more on everything that may lie behind it,
/// lines 3:1 or more to the paper.
struct ReadingColours
{
    QColor paper;
    QColor ink;
    QColor faint; ///< Paragraph numbers and other small print.
    QColor selection;
    QColor caret;
    QColor accent;
    QColor found;
    QList<FacetColours> facets; ///< Theme, actor, forum, and one for all others.

    friend bool operator==(const ReadingColours &, const ReadingColours &) = default;

    static ReadingColours light();
    static ReadingColours dark();
    static ReadingColours sepia();
    static ReadingColours highContrast();

    /// Those of the facet in the `ordinal`-th place, from 1.
    FacetColours facet(int ordinal) const;

    /// Behind passages that have no tag yet.
    QColor highlight() const;

    /// Behind what lies in several passages of the facet, or in several without a tag: a shade that
    /// tells it from the ordinary fill.
    QColor overlap(int ordinal) const;
    QColor overlappingHighlight() const;

    /// The same with passages that stand back behind others.
    ReadingColours dimmed() const;

    /// Behind what a search found, where it is something else that is looked at.
    QColor foundElsewhere() const;

    /// Of the thin rules beside quotations and between pages; decoration only.
    QColor rule() const;
};

} // namespace telaah::ui
