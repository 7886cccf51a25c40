// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "vocabulary/Concept.h"

#include <QHash>

namespace telaah::vocabulary {

/// A concept that fits what was typed.
struct Match
{
    ConceptId conceptId;
    QString alias; ///< By which it fits, if not by a label; a preferred spelling.

    friend bool operator==(const Match &, const Match &) = default;
};

/// Finds concepts by the beginnings of words in their labels and aliases, in both languages; case
/// and accents do not matter. Whole names come before parts of names, then labels before aliases,
/// and those of the reader's language before those of the other.
class ConceptSearch
{
public:
    ConceptSearch() = default;
    ConceptSearch(const QList<Concept> &concepts, Language language);

    /// Best first; of equals those that come first in `recent`, then in alphabetical order. An
    /// empty `typed` finds all.
    QList<Match> find(FacetId facetId, const QString &typed, const QList<ConceptId> &recent) const;

private:
    struct Name
    {
        QString folded;
        QString shown; ///< Empty for the reader's label.
        int rank;      ///< 0 for the reader's label, 1 for the other one, 2 for aliases.
    };

    struct Entry
    {
        ConceptId conceptId;
        FacetId facetId;
        int place; ///< In alphabetical order.
        QList<Name> names;
    };

    static Entry entryOf(const Concept &entry, Language language);

    QList<Entry> m_entries; ///< In alphabetical order.
};

} // namespace telaah::vocabulary
