// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "queries/Names.h"
#include "text/TextRange.h"

namespace telaah::queries {

/// What may be meant by what is being typed.
struct Completion
{
    enum class Kind {
        Nothing,
        Field,
        Concept,
        Coder,
        Document,
        Property, ///< After `has:`.
        Scope,    ///< After IN.
    };

    struct Candidate
    {
        QString text;  ///< To be put there; in quotation marks where it needs them.
        QString label; ///< For people, where that is something else; in the reader's language.
        QString alias; ///< By which a concept fits, if not by its label.
    };

    Kind kind = Kind::Nothing;
    text::TextRange replaced = {};    ///< What a candidate takes the place of; UTF-16.
    QList<Candidate> candidates = {}; ///< Best first; no more than MostCandidates.
};

inline constexpr qsizetype MostCandidates = 20;

/// `caret` is where the next letter goes; `recent` are the concepts to prefer.
Completion complete(
    const QString &query, qsizetype caret, const Names &names, vocabulary::Language language,
    const QList<ConceptId> &recent = {});

} // namespace telaah::queries
