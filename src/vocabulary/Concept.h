// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "vocabulary/Facet.h"

#include <QList>
#include <QStringList>

namespace telaah {

using ConceptId = Id<struct ConceptTag>;

namespace vocabulary {

/// Another name of a concept, and how text is matched against it.
struct Alias
{
    QString text;
    QString language; ///< BCP 47: "id" or "en".
    bool isExactCase = false;
    bool isAmbiguous = false; ///< Means something else as well: suggested only with support.
    bool isMisspelt = false;  ///< Seen in texts; matched, never shown.

    friend bool operator==(const Alias &, const Alias &) = default;
};

/// An entry of the controlled vocabulary. Variables are called after the facet or `conceptId`,
/// since `concept` is a word of C++.
struct Concept
{
    ConceptId id;
    QUuid uuid;
    FacetId facetId;
    QString key; ///< As in Facet; given once within a facet.
    Label label;
    Label definition; ///< May be empty.
    QList<Alias> aliases;
    QStringList blockers;     ///< Phrases that contain an alias but do not mean the concept.
    QList<ConceptId> broader; ///< Ascending.

    friend bool operator==(const Concept &, const Concept &) = default;
};

} // namespace vocabulary
} // namespace telaah
