// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Result.h"
#include "documents/Document.h"
#include "documents/Original.h"
#include "documents/Revision.h"

#include <optional>

namespace telaah::store {

class Database;

/// Reads and writes the files that documents were read from, and which revision came from which.
///
/// Originals are kept by their hash, each once; they never change and the history does not record
/// them. They are checked whenever they are read.
class OriginalStore
{
public:
    /// `database` must outlive the store.
    explicit OriginalStore(Database &database);

    /// Stores the original if it is not there yet, or is damaged. REQUIRES: it is that of
    /// store::originalOf()
    [[nodiscard]] Result<void> insert(
        RevisionId revisionId, const documents::Original &original, const QString &fileName,
        documents::Format format);

    /// Puts it right if it is there and damaged.
    [[nodiscard]] Result<void> heal(const documents::Original &original);

    /// Nothing if the revision came from no file.
    [[nodiscard]] Result<std::optional<documents::Source>> sourceOf(RevisionId revisionId) const;

    /// The first of the documents that were read from this file, if any.
    [[nodiscard]] Result<std::optional<documents::Document>> documentFrom(
        const std::string &sha256) const;

    /// The bytes of a file, all at once. Fails with NotFound, or with Damaged if they are not what
    /// the hash says; never takes more than a file may have.
    [[nodiscard]] Result<QByteArray> bytes(const std::string &sha256) const;

    /// The hashes of all that are not what these say, which takes reading all.
    [[nodiscard]] Result<QStringList> damaged() const;

private:
    Database &m_database;
};

} // namespace telaah::store
