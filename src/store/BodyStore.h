// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "documents/Body.h"
#include "text/CodePointMap.h"

#include <optional>
#include <string>

namespace SQLite {
class Database;
}

namespace telaah::store {

/// What a revision refers to: a text and a structure by their SHA-256 in hexadecimal.
struct BodyKeys
{
    std::string body;
    std::string structure;
};

/// The tables body, structure, block and run, which never change; part of DocumentStore. Throws as
/// SQLiteCpp does, so it is used within guarded().
class BodyStore
{
public:
    explicit BodyStore(SQLite::Database &connection)
        : m_connection(connection)
    {
    }

    /// Stores what is not there yet. REQUIRES: isSound(body)
    BodyKeys insert(const documents::Body &body);

    /// Nothing if the text is missing or not what its hash says, or if the structure does not fit
    /// the text.
    std::optional<documents::Body> find(const BodyKeys &keys) const;

    /// Whether text and structure are what their hashes say.
    bool isIntact(const BodyKeys &keys) const;

private:
    bool findBlocks(
        const std::string &sha256, const text::CodePointMap &map, documents::Body &body) const;
    bool findRuns(
        const std::string &sha256, const text::CodePointMap &map, documents::Body &body) const;

    SQLite::Database &m_connection;
};

} // namespace telaah::store
