// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Result.h"
#include "documents/ImportedDocument.h"
#include "text/Canonical.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>

namespace telaah::test {

inline void demand(bool claim, const char *sentence)
{
    if (claim)
        return;
    std::fprintf(stderr, "Not so: %s\n", sentence);
    std::abort();
}

/// Reads the bytes twice, and with other choices, and ends the program if what comes of it breaks
/// a promise of ImportedDocument.
template<typename Read>
void checkImport(Read read, const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const Result<documents::ImportedDocument> first = read(bytes, documents::ImportChoices());
    const Result<documents::ImportedDocument> second = read(bytes, documents::ImportChoices());
    demand(first.has_value() == second.has_value(), "the same bytes succeed or fail alike");
    if (!first)
        return demand(first.error().code == second.error().code, "they fail for the same reason");
    demand(*first == *second, "the same bytes give the same document");
    demand(isSound(first->body), "the body is sound");
    demand(!first->body.blocks.isEmpty(), "there is a block");
    demand(text::canonical(first->body.text) == first->body.text, "the text is canonical");
    documents::ImportChoices everything;
    for (int i = 0; i < first->leftOut.size(); ++i)
        everything.restored.insert(i);
    const Result<documents::ImportedDocument> whole = read(bytes, everything);
    demand(whole.has_value(), "what was left out can be restored");
    demand(isSound(whole->body), "the body is sound with everything restored");
    demand(whole->leftOut.size() == first->leftOut.size(), "the parts stay in their places");
    documents::ImportChoices repairs;
    repairs.repairsMojibake = true;
    const Result<documents::ImportedDocument> repaired = read(bytes, repairs);
    demand(!repaired || isSound(repaired->body), "the body is sound when it is repaired");
}

} // namespace telaah::test
