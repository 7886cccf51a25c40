// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/ReadingColours.h"

#include "support/Catch.h"
#include "support/Contrast.h"

using telaah::test::contrast;
using telaah::ui::FacetColours;
using telaah::ui::ReadingColours;

TEST_CASE("Contrast is computed as WCAG does", "[reader]")
{
    CHECK(contrast(Qt::black, Qt::white) == Approx(21));
    CHECK(contrast(QColor(0x777777), Qt::white) == Approx(4.48).margin(0.01));
}

TEST_CASE("Text can be read on all that may lie behind it", "[reader]")
{
    const auto colours = GENERATE(
        ReadingColours::light(), ReadingColours::dark(), ReadingColours::sepia(),
        ReadingColours::highContrast());
    CHECK(contrast(colours.ink, colours.paper) >= 7);
    CHECK(contrast(colours.ink, colours.selection) >= 7);
    CHECK(contrast(colours.ink, colours.found) >= 7);
    CHECK(contrast(colours.ink, colours.foundElsewhere()) >= 7);
    CHECK(contrast(colours.ink, colours.highlight()) >= 7);
    CHECK(contrast(colours.ink, colours.overlappingHighlight()) >= 7);
    for (const FacetColours &facet : colours.facets)
        CHECK(contrast(colours.ink, facet.fill) >= 7);
    for (int ordinal = 1; ordinal <= colours.facets.size(); ++ordinal)
        CHECK(contrast(colours.ink, colours.overlap(ordinal)) >= 7);
}

TEST_CASE("Where passages overlap, the shade is neither their fill nor the paper", "[reader]")
{
    const auto colours = GENERATE(
        ReadingColours::light(), ReadingColours::dark(), ReadingColours::sepia(),
        ReadingColours::highContrast());
    const FacetColours theme = colours.facet(1);
    CHECK(contrast(colours.overlap(1), theme.fill) >= 1.3);
    CHECK(contrast(colours.overlap(1), colours.paper) >= 1.3);
    CHECK(contrast(theme.line, colours.overlap(1)) >= 3);
    CHECK(contrast(colours.overlappingHighlight(), colours.highlight()) >= 1.15);
}

TEST_CASE("Small print, links and marks stand out from the paper", "[reader]")
{
    const auto colours = GENERATE(
        ReadingColours::light(), ReadingColours::dark(), ReadingColours::sepia(),
        ReadingColours::highContrast());
    CHECK(contrast(colours.faint, colours.paper) >= 4.5);
    CHECK(contrast(colours.accent, colours.paper) >= 4.5);
    CHECK(contrast(colours.caret, colours.paper) >= 7);
    for (const FacetColours &facet : colours.facets) {
        CHECK(contrast(facet.line, colours.paper) >= 3);
        CHECK(contrast(facet.line, facet.fill) >= 3);
    }
}

TEST_CASE("A reader's own facets share the last colours", "[reader]")
{
    const ReadingColours colours = ReadingColours::light();
    CHECK(colours.facet(1) == colours.facets.first());
    CHECK(colours.facet(4) == colours.facets.last());
    CHECK(colours.facet(8) == colours.facets.last());
}
