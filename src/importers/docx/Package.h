// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "importers/Archive.h"
#include "importers/Xml.h"

#include <optional>

namespace telaah::importers::docx {

/// What a part of a package points to.
struct Relation
{
    QString type;      ///< The last piece of its URI: "styles", "hyperlink".
    QByteArray target; ///< Name of a part; empty if it is external.
    QString address;   ///< As written.
    bool isExternal = false;
};

using Relations = QHash<QString, Relation>; ///< By id.

/// An OPC package with a Word document for its main part.
class Package
{
public:
    /// Errors: UnknownFormat if it holds something else than a document of Word; those of Archive.
    [[nodiscard]] static Result<Package> open(const QByteArray &bytes);

    /// The text itself, and what it points to.
    [[nodiscard]] Result<QByteArray> main();
    const Relations &relations() const { return m_relations; }

    /// The part that the main one has this relation to; nothing if there is none.
    [[nodiscard]] Result<std::optional<Xml>> related(const QString &type);

    /// The relations of the part that the main one has this relation to.
    [[nodiscard]] Result<Relations> relationsOfRelated(const QString &type);

    /// The details of the document; nothing if there are none.
    [[nodiscard]] Result<std::optional<Xml>> coreProperties();

private:
    explicit Package(Archive archive)
        : m_archive(std::move(archive))
    {
    }

    [[nodiscard]] Result<void> findMain();
    [[nodiscard]] Result<Relations> relationsOf(const QByteArray &part);
    [[nodiscard]] Result<std::optional<Xml>> parsed(const QByteArray &part);

    Archive m_archive;
    QByteArray m_main;
    QByteArray m_core;
    Relations m_relations;
};

} // namespace telaah::importers::docx
