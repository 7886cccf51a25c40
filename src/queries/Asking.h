// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "queries/Query.h"
#include "queries/QueryError.h"

namespace telaah::queries {

/// What a query asks for, other than by NOT.

/// Whether it is a word, a phrase or a NEAR.
bool isOfText(const Node &node);

/// Whether it, or a part of it, is of the text.
bool asksForWords(const Node &node);

/// Whether somebody typed a phrase, by itself or in a NEAR.
bool hasPhrase(const Node &node);

/// The conditions that a passage by itself fulfils: its concepts, its coder, its note. Parts of
/// `node`, or itself.
QList<const Node *> passageConditions(const Node &node);

/// Whether a part, other than what says IN itself, is a condition of passages, be it by NOT.
bool isAboutPassages(const Node &node);

/// What it is asked of unless it says IN: a passage if it is about passages, else a paragraph.
Scope textScope(const Query &query);

/// Fails with NothingPositive if there is nothing that could be found in a text.
[[nodiscard]] Understood<Query> forTexts(const Query &query);

/// Fails with NoWords if it asks for no words.
[[nodiscard]] Understood<Query> forConcordance(const Query &query);

} // namespace telaah::queries
