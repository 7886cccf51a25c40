// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/ReadingColours.h"

#include <algorithm>
#include <cmath>

namespace telaah::ui {

namespace {

int between(int from, int to, qreal share)
{
    return static_cast<int>(std::lround(from + (to - from) * share));
}

QColor mixed(const QColor &from, const QColor &to, qreal share)
{
    return {
        between(from.red(), to.red(), share), between(from.green(), to.green(), share),
        between(from.blue(), to.blue(), share)};
}

} // namespace

ReadingColours ReadingColours::light()
{
    return {
        .paper = QColor(0xFEFDFA),
        .ink = QColor(0x1F1F1F),
        .faint = QColor(0x6B6A66),
        .selection = QColor(0xC4DCF5),
        .caret = QColor(0x1F1F1F),
        .accent = QColor(0x1B5A99),
        .found = QColor(0xDCCBF7),
        .facets =
            {
                {QColor(0xFBE3A5), QColor(0x8A5A0B)},
                {QColor(0xDCEBF9), QColor(0x1B5A99)},
                {QColor(0xD7F0E4), QColor(0x14684A)},
                {QColor(0xEFE0F3), QColor(0x7A3C8C)},
            },
    };
}

ReadingColours ReadingColours::dark()
{
    return {
        .paper = QColor(0x1A1C1D),
        .ink = QColor(0xE8E6E1),
        .faint = QColor(0x9C9B96),
        .selection = QColor(0x2B4A6F),
        .caret = QColor(0xF2F0EB),
        .accent = QColor(0x7BB5EE),
        .found = QColor(0x4D4070),
        .facets =
            {
                {QColor(0x5A4211), QColor(0xE8B04E)},
                {QColor(0x173B60), QColor(0x7BB5EE)},
                {QColor(0x14453A), QColor(0x63D0A3)},
                {QColor(0x4B2F57), QColor(0xCF9BE0)},
            },
    };
}

ReadingColours ReadingColours::sepia()
{
    return {
        .paper = QColor(0xF6EEDC),
        .ink = QColor(0x2A2118),
        .faint = QColor(0x6A5B47),
        .selection = QColor(0xC9DAE8),
        .caret = QColor(0x2A2118),
        .accent = QColor(0x1B5486),
        .found = QColor(0xDCCBE8),
        .facets =
            {
                {QColor(0xF2D48B), QColor(0x7E4F06)},
                {QColor(0xD3E1E8), QColor(0x1B5486)},
                {QColor(0xCFE3D0), QColor(0x145C41)},
                {QColor(0xE6D3E4), QColor(0x6F3580)},
            },
    };
}

ReadingColours ReadingColours::highContrast()
{
    return {
        .paper = QColor(Qt::black),
        .ink = QColor(Qt::white),
        .faint = QColor(0xE0E0E0),
        .selection = QColor(0x004C99),
        .caret = QColor(0xFFFF00),
        .accent = QColor(0xFFD60A),
        .found = QColor(0x5C2E91),
        .facets =
            {
                {QColor(0x5C4300), QColor(0xFFC94D)},
                {QColor(0x003E73), QColor(0x80C8FF)},
                {QColor(0x004D36), QColor(0x66F0B8)},
                {QColor(0x5A2268), QColor(0xF0B3FF)},
            },
    };
}

FacetColours ReadingColours::facet(int ordinal) const
{
    if (facets.isEmpty())
        return {highlight(), ink};
    return facets.at(std::clamp<qsizetype>(ordinal, 1, facets.size()) - 1);
}

QColor ReadingColours::highlight() const
{
    return mixed(paper, accent, 0.1);
}

QColor ReadingColours::overlap(int ordinal) const
{
    // Away from the ink: on dark pages that is towards the paper.
    const FacetColours facet = this->facet(ordinal);
    const bool isDark = paper.lightness() < ink.lightness();
    return isDark ? mixed(facet.fill, paper, 0.5) : mixed(facet.fill, facet.line, 0.22);
}

QColor ReadingColours::overlappingHighlight() const
{
    return mixed(paper, accent, 0.22);
}

ReadingColours ReadingColours::dimmed() const
{
    ReadingColours dimmed = *this;
    dimmed.faint = mixed(paper, faint, 0.4);
    dimmed.accent = mixed(paper, accent, 0.3); // And with it what has no tag.
    for (FacetColours &facet : dimmed.facets)
        facet = {mixed(paper, facet.fill, 0.15), mixed(paper, facet.line, 0.3)};
    return dimmed;
}

QColor ReadingColours::foundElsewhere() const
{
    return mixed(paper, found, 0.5);
}

QColor ReadingColours::rule() const
{
    return mixed(paper, faint, 0.4);
}

} // namespace telaah::ui
