// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/OdtImporter.h"

#include "importers/Archive.h"
#include "importers/odt/Blocks.h"
#include "importers/office/Details.h"
#include "importers/office/Finish.h"

namespace telaah::importers {

using documents::ImportChoices;
using documents::ImportedDocument;

namespace odt {

namespace {

constexpr const char *TextType = "application/vnd.oasis.opendocument.text";

/// The parts of the archive that the text is read with. Those that are missing are empty.
struct Parts
{
    std::optional<Xml> content; ///< Never missing.
    std::optional<Xml> styles;
    std::optional<Xml> meta;
    Pages pages = Pages::Breaks;
};

pugi::xml_node rootOf(const std::optional<Xml> &xml)
{
    return xml ? xml->root() : pugi::xml_node();
}

Result<std::optional<Xml>> parsed(Archive &archive, const QByteArray &name)
{
    if (!archive.holds(name))
        return std::optional<Xml>();
    auto bytes = archive.read(name);
    if (!bytes)
        return Failure(bytes.error());
    auto xml = Xml::parse(*std::move(bytes), BlankText::Kept);
    if (!xml)
        return Failure(xml.error());
    return std::optional<Xml>(*std::move(xml));
}

/// Whether it is a text, or a template of one, that is not encrypted.
Result<void> checkKind(Archive &archive)
{
    QByteArray type;
    if (archive.holds("mimetype")) {
        auto read = archive.read("mimetype");
        if (!read)
            return Failure(read.error());
        type = read->trimmed();
    }
    const auto manifest = parsed(archive, "META-INF/manifest.xml");
    if (!manifest)
        return Failure(manifest.error());
    bool isEncrypted = archive.holds("encrypted-package");
    for (const pugi::xml_node entry : rootOf(*manifest).children("manifest:file-entry")) {
        isEncrypted = isEncrypted || entry.child("manifest:encryption-data");
        if (type.isEmpty() && attributeOf(entry, "manifest:full-path") == QLatin1String("/"))
            type = attributeOf(entry, "manifest:media-type").toUtf8();
    }
    if (type != TextType && type != QByteArray(TextType) + "-template")
        return Failure({ErrorCode::UnknownFormat, {}, QString::fromUtf8(type.left(100))});
    if (isEncrypted)
        return Failure({ErrorCode::Encrypted, {}, {}});
    if (!archive.holds("content.xml"))
        return Failure({ErrorCode::BrokenFile, {}, QStringLiteral("no content.xml")});
    return {};
}

Result<Parts> readParts(Archive &archive)
{
    Parts parts;
    auto bytes = archive.read("content.xml");
    if (!bytes)
        return Failure(bytes.error());
    if (bytes->contains("soft-page-break"))
        parts.pages = Pages::Rendered;
    auto content = Xml::parse(*std::move(bytes), BlankText::Kept);
    if (!content)
        return Failure(content.error());
    if (!content->root().child("office:body").child("office:text"))
        return Failure({ErrorCode::UnknownFormat, {}, QStringLiteral("no text")});
    parts.content = *std::move(content);
    auto styles = parsed(archive, "styles.xml");
    if (!styles)
        return Failure(styles.error());
    parts.styles = *std::move(styles);
    auto meta = parsed(archive, "meta.xml");
    if (!meta)
        return Failure(meta.error());
    parts.meta = *std::move(meta);
    return parts;
}

void readDetails(
    const Parts &parts, const QString &title, const QString &language, ImportedDocument &document)
{
    const pugi::xml_node meta = rootOf(parts.meta).child("office:meta");
    documents::Document &details = document.details;
    details.title = believedTitle(textOfChild(meta, "dc:title"));
    if (details.title.isEmpty())
        details.title = title;
    // Who wrote it first; dc:creator is who saved it last.
    details.author = believedAuthor(textOfChild(meta, "meta:initial-creator"));
    if (details.author.isEmpty())
        details.author = believedAuthor(textOfChild(meta, "dc:creator"));
    details.language = languageTag(textOfChild(meta, "dc:language"));
    if (details.language.isEmpty())
        details.language = languageTag(language);
}

ImportedDocument assemble(const Parts &parts, const ImportChoices &choices)
{
    const pugi::xml_node content = parts.content->root();
    const Styles styles(rootOf(parts.styles), content);
    const Lists lists(rootOf(parts.styles), content);
    Tally tally;
    TextWriter writer(choices);
    Margin margin(writer);
    Inlines inlines(writer, margin, styles, tally, parts.pages);
    Blocks blocks(writer, inlines, styles, lists, tally);
    blocks.readBody(content.child("office:body").child("office:text"));
    blocks.readNotes();
    ImportedDocument document;
    document.format = documents::Format::Odt;
    writer.finish(document);
    tally.report(document);
    margin.finish(document, choices);
    const QString title = blocks.title(document.body);
    readDetails(
        parts, title.isEmpty() ? writer.firstHeading() : title, inlines.language(), document);
    addByline(blocks.byline(), document);
    return document;
}

} // namespace

} // namespace odt

Result<ImportedDocument> readOdt(const QByteArray &bytes, const ImportChoices &choices)
{
    auto archive = Archive::open(bytes);
    if (!archive)
        return Failure(archive.error());
    if (const auto kind = odt::checkKind(*archive); !kind)
        return Failure(kind.error());
    const auto parts = odt::readParts(*archive);
    if (!parts)
        return Failure(parts.error());
    return finished(odt::assemble(*parts, choices));
}

} // namespace telaah::importers
