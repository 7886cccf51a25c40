// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "queries/Query.h"
#include "vocabulary/Concept.h"

#include <QHash>
#include <QStringList>

namespace telaah::queries {

/// A query that asks for the other names of what it names as well.
struct Widened
{
    Query query;
    QStringList names;     ///< That it asks for besides, as the vocabulary writes them.
    QStringList ambiguous; ///< That it leaves out, since they mean something else as well.
};

/// What the concepts of a vocabulary are called: labels in both languages and aliases. A query
/// names a concept where words side by side, or a phrase, are one of its names as a whole. Case and
/// accents do not matter, but where an alias says they do: ITU is a name, itu is none.
class OtherNames
{
public:
    OtherNames() = default;
    explicit OtherNames(const QList<vocabulary::Concept> &concepts);

    /// What stands in NOT and NEAR stays as it was typed. An alias that is ambiguous names nothing,
    /// unless its letters are exactly those of the alias.
    Widened widen(const Query &query) const;

private:
    class Widening;

    struct Name
    {
        QString text;
        QString key; ///< Its words, folded.
        bool isLabel = false;
        bool isExactCase = false;
        bool isAmbiguous = false;
        bool isMisspelt = false;
    };

    struct Place
    {
        qsizetype entry;
        qsizetype name;
    };

    void add(const vocabulary::Concept &entry);
    bool isNamed(const Name &name, const QString &typed) const;

    QList<QList<Name>> m_entries; ///< Of each concept its names, each once.
    QHash<QString, QList<Place>> m_byKey;
    qsizetype m_mostWords = 0; ///< Of a name.
};

} // namespace telaah::queries
