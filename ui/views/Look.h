// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reader/ReadingColours.h"
#include "support/Appearance.h"
#include "vocabulary/ConceptSearch.h"

#include <QFont>

namespace telaah::ui {

/// How the window looks and speaks, handed down to every view of it.
struct Look
{
    Appearance appearance;
    ReadingColours reading;
    QFont readingFont; ///< Of quotes in cards; the text has a ReadingStyle.
    vocabulary::Language language = vocabulary::Language::Indonesian;

    /// The colours of the facet in the `ordinal`-th place; those beyond the last share its.
    const FacetColours &facet(int ordinal) const
    {
        return reading.facets.at(qBound(1, ordinal, static_cast<int>(reading.facets.size())) - 1);
    }

    const QString &label(const vocabulary::Label &label) const
    {
        return language == vocabulary::Language::Indonesian ? label.indonesian : label.english;
    }
};

} // namespace telaah::ui
