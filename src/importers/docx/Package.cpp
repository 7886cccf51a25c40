// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/docx/Package.h"

#include <algorithm>

namespace telaah::importers::docx {

namespace {

Failure unknown(const QString &detail)
{
    return Failure({ErrorCode::UnknownFormat, {}, detail});
}

/// The name of the part that `target` means in a part of the folder `folder`, which ends in a
/// slash. Names that leave the package are of no part.
QByteArray partName(const QByteArray &folder, const QString &target)
{
    const QByteArray path = target.toUtf8();
    const QByteArray whole = path.startsWith('/') ? path.mid(1) : folder + path;
    QList<QByteArray> names;
    for (const QByteArray &name : whole.split('/')) {
        if (name == "..") {
            if (names.isEmpty())
                return {};
            names.removeLast();
        } else if (name != ".") {
            names.append(name);
        }
    }
    return names.join('/');
}

QByteArray folderOf(const QByteArray &part)
{
    return part.left(part.lastIndexOf('/') + 1);
}

/// The types that a package declares for its parts.
class ContentTypes
{
public:
    explicit ContentTypes(pugi::xml_node types)
    {
        for (const pugi::xml_node type : types.children()) {
            const QString content = attributeOf(type, "ContentType");
            if (nameOf(type) == "ct:Override")
                m_parts.insert(attributeOf(type, "PartName").mid(1).toUtf8(), content);
            else if (nameOf(type) == "ct:Default")
                m_endings.insert(attributeOf(type, "Extension").toLower().toUtf8(), content);
        }
    }

    QString of(const QByteArray &part) const
    {
        const auto found = m_parts.constFind(part);
        if (found != m_parts.cend())
            return *found;
        return m_endings.value(part.mid(part.lastIndexOf('.') + 1).toLower());
    }

private:
    QHash<QByteArray, QString> m_parts;
    QHash<QByteArray, QString> m_endings;
};

/// Whether a main part of that type is a text of Word: with or without macros, or a template.
bool isTextOfWord(const QString &type)
{
    const QString plain = type.toLower();
    return plain.contains(QLatin1String("wordprocessingml"))
        || plain.startsWith(QLatin1String("application/vnd.ms-word."))
        || plain == QLatin1String("application/xml") || plain == QLatin1String("text/xml");
}

} // namespace

Result<Package> Package::open(const QByteArray &bytes)
{
    auto archive = Archive::open(bytes);
    if (!archive)
        return Failure(archive.error());
    if (!archive->holds("[Content_Types].xml") || !archive->holds("_rels/.rels"))
        return unknown(QStringLiteral("no package"));
    Package package(*std::move(archive));
    if (const auto found = package.findMain(); !found)
        return Failure(found.error());
    return package;
}

Result<void> Package::findMain()
{
    const auto types = parsed("[Content_Types].xml");
    if (!types)
        return Failure(types.error());
    const auto relations = relationsOf({});
    if (!relations)
        return Failure(relations.error());
    for (const Relation &relation : *relations) {
        if (relation.type == QLatin1String("officeDocument"))
            m_main = relation.target;
        else if (relation.type == QLatin1String("core-properties"))
            m_core = relation.target;
    }
    if (m_main.isEmpty())
        return unknown(QStringLiteral("no main part"));
    const QString type = ContentTypes((*types)->root()).of(m_main);
    if (!isTextOfWord(type))
        return unknown(type);
    if (!m_archive.holds(m_main))
        return Failure({ErrorCode::BrokenFile, {}, QString::fromUtf8(m_main)});
    auto own = relationsOf(m_main);
    if (!own)
        return Failure(own.error());
    m_relations = *std::move(own);
    return {};
}

Result<Relations> Package::relationsOf(const QByteArray &part)
{
    const QByteArray folder = folderOf(part);
    const auto xml = parsed(folder + "_rels/" + part.mid(folder.size()) + ".rels");
    if (!xml)
        return Failure(xml.error());
    Relations relations;
    if (!*xml)
        return relations;
    for (const pugi::xml_node node : (*xml)->root().children("rel:Relationship")) {
        Relation relation;
        const QString type = attributeOf(node, "Type");
        relation.type = type.mid(type.lastIndexOf(QLatin1Char('/')) + 1);
        // In the strict form the details are called otherwise.
        if (relation.type == QLatin1String("coreProperties"))
            relation.type = QStringLiteral("core-properties");
        relation.address = attributeOf(node, "Target");
        relation.isExternal = attributeOf(node, "TargetMode") == QLatin1String("External");
        if (!relation.isExternal)
            relation.target = partName(folder, relation.address);
        relations.insert(attributeOf(node, "Id"), relation);
    }
    return relations;
}

Result<std::optional<Xml>> Package::parsed(const QByteArray &part)
{
    if (part.isEmpty() || !m_archive.holds(part))
        return std::optional<Xml>();
    auto bytes = m_archive.read(part);
    if (!bytes)
        return Failure(bytes.error());
    auto xml = Xml::parse(*std::move(bytes), BlankText::Dropped);
    if (!xml)
        return Failure(xml.error());
    return std::optional<Xml>(*std::move(xml));
}

Result<QByteArray> Package::main()
{
    return m_archive.read(m_main);
}

Result<std::optional<Xml>> Package::related(const QString &type)
{
    const auto found = std::ranges::find(m_relations, type, &Relation::type);
    return parsed(found == m_relations.end() ? QByteArray() : found->target);
}

Result<Relations> Package::relationsOfRelated(const QString &type)
{
    const auto found = std::ranges::find(m_relations, type, &Relation::type);
    if (found == m_relations.end() || found->target.isEmpty())
        return Relations();
    return relationsOf(found->target);
}

Result<std::optional<Xml>> Package::coreProperties()
{
    return parsed(m_core);
}

} // namespace telaah::importers::docx
