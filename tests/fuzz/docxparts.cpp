// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Seeds: document.xml, then further parts in the order below, with a zero between them.

#include "OfficeParts.h"
#include "checkImport.h"
#include "importers/DocxImporter.h"

namespace {

constexpr const char *Names[] = {"document",  "styles",   "numbering", "comments",
                                 "footnotes", "endnotes", "settings",  "commentsExtended"};

QByteArray packaged(const QList<QByteArray> &parts)
{
    const QByteArray office =
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    const QByteArray relations =
        "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>";
    QByteArray own = relations;
    QList<std::pair<QByteArray, QByteArray>> entries;
    for (qsizetype i = 0; i < std::min<qsizetype>(parts.size(), std::size(Names)); ++i) {
        const QByteArray name = Names[i];
        own += "<Relationship Id='" + name + "' Type='" + office + name + "' Target='" + name
            + ".xml'/>";
        entries.append(std::pair("word/" + name + ".xml", parts.at(i)));
    }
    own += "<Relationship Id='h' Type='" + office
        + "hyperlink' TargetMode='External' Target='https://example.org'/></Relationships>";
    entries.append(std::pair(QByteArray("word/_rels/document.xml.rels"), own));
    entries.append(std::pair(
        QByteArray("_rels/.rels"),
        relations + "<Relationship Id='a' Type='" + office
            + "officeDocument' Target='word/document.xml'/></Relationships>"));
    entries.append(std::pair(
        QByteArray("[Content_Types].xml"),
        QByteArray("<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                   "<Default Extension='xml' ContentType='application/xml'/></Types>")));
    return telaah::test::storedArchive(entries);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    using namespace telaah;
    const QByteArray bytes = packaged(test::partsOf(data, size));
    test::checkImport(
        &importers::readDocx, reinterpret_cast<const uint8_t *>(bytes.constData()),
        size_t(bytes.size()));
    return 0;
}
