// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/Stores.h"

namespace telaah::notebook {

/// How people name what is in a notebook, on the command line and in files.

/// By the number that is its id, or by a beginning of its title that no other shares; case and
/// accents do not matter. Fails with UnknownDocument or AmbiguousDocument.
[[nodiscard]] Result<documents::Document> findDocument(
    const store::Stores &stores, const QString &name);

/// By "facet:key". Fails with UnknownConcept.
[[nodiscard]] Result<ConceptId> findConcept(const store::Stores &stores, const QString &name);

/// By the number that is its id. Fails with UnknownPassage.
[[nodiscard]] Result<PassageId> findPassage(const store::Stores &stores, const QString &name);

/// What the documents are called that have a text.
[[nodiscard]] Result<QHash<DocumentId, QString>> titlesOf(const store::Stores &stores);

} // namespace telaah::notebook
