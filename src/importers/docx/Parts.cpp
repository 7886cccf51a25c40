// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/docx/Parts.h"

namespace telaah::importers::docx {

namespace {

int countExternal(const Relations &relations)
{
    int count = 0;
    for (const Relation &relation : relations)
        count += relation.isExternal && relation.type != QLatin1String("hyperlink") ? 1 : 0;
    return count;
}

Result<void> readText(Package &package, Parts &parts)
{
    auto bytes = package.main();
    if (!bytes)
        return Failure(bytes.error());
    if (bytes->contains("lastRenderedPageBreak"))
        parts.pages = Pages::Rendered;
    auto text = Xml::parse(*std::move(bytes), BlankText::Dropped);
    if (!text)
        return Failure(text.error());
    if (nameOf(text->root()) != "w:document")
        return Failure({ErrorCode::UnknownFormat, {}, QString::fromUtf8(text->root().name())});
    parts.text = *std::move(text);
    return {};
}

Result<void> readOthers(Package &package, Parts &parts)
{
    const std::pair<const char *, std::optional<Xml> &> wanted[] = {
        {"styles", parts.styles},
        {"numbering", parts.numbering},
        {"settings", parts.settings},
        {"footnotes", parts.footnotes},
        {"endnotes", parts.endnotes},
        {"comments", parts.comments},
        {"commentsExtended", parts.replies},
    };
    for (const auto &[type, part] : wanted) {
        auto read = package.related(QLatin1String(type));
        if (!read)
            return Failure(read.error());
        part = *std::move(read);
    }
    auto core = package.coreProperties();
    if (!core)
        return Failure(core.error());
    parts.core = *std::move(core);
    return {};
}

Result<void> readRelations(Package &package, Parts &parts)
{
    parts.external = countExternal(package.relations());
    Relations settings; // The template that the document was made from, for one.
    const std::pair<const char *, Relations &> wanted[] = {
        {"footnotes", parts.footnoteRelations},
        {"endnotes", parts.endnoteRelations},
        {"settings", settings},
    };
    for (const auto &[type, relations] : wanted) {
        auto read = package.relationsOfRelated(QLatin1String(type));
        if (!read)
            return Failure(read.error());
        relations = *std::move(read);
        parts.external += countExternal(relations);
    }
    return {};
}

} // namespace

Result<Parts> readParts(Package &package)
{
    Parts parts;
    auto done = readText(package, parts);
    if (done)
        done = readOthers(package, parts);
    if (done)
        done = readRelations(package, parts);
    if (!done)
        return Failure(done.error());
    return parts;
}

} // namespace telaah::importers::docx
