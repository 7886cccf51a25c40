// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Result.h"
#include "vocabulary/Concept.h"

namespace telaah::vocabulary {

/// A concept as a vocabulary file names it: broader ones by their keys.
struct ListedConcept
{
    Concept entry;
    QStringList broaderKeys;
};

/// The concepts of one facet. Format: data/vocabulary/README.md.
struct VocabularyFile
{
    QString facetKey;
    QList<ListedConcept> concepts;
};

/// Fails with InvalidInput if `bytes` are no vocabulary file, or if a concept lacks its uuid, key
/// or labels; `subject` is then its key.
[[nodiscard]] Result<VocabularyFile> readVocabulary(const QByteArray &bytes);

} // namespace telaah::vocabulary
