// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/Packages.h"

#include <zip.h>

namespace telaah::test {

namespace {

constexpr const char *Office =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
constexpr const char *Packaging = "http://schemas.openxmlformats.org/package/2006";
constexpr const char *Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/// Of what does not depend on anything.
void require(bool isDone)
{
    if (!isDone)
        qFatal("no archive was made");
}

QByteArray relation(const QByteArray &id, const QByteArray &type, const QByteArray &target)
{
    return "<Relationship Id=\"" + id + "\" Type=\"" + Office + "/" + type + "\" Target=\"" + target
        + "\"/>";
}

QByteArray relations(const QByteArray &all)
{
    return QByteArray("<Relationships xmlns=\"") + Packaging + "/relationships\">" + all
        + "</Relationships>";
}

} // namespace

QByteArray zipped(const Entries &entries)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *target = zip_source_buffer_create(nullptr, 0, 0, &error);
    require(target != nullptr);
    zip_source_keep(target);
    zip_t *archive = zip_open_from_source(target, ZIP_TRUNCATE, &error);
    require(archive != nullptr);
    for (const auto &[name, content] : entries) {
        zip_source_t *source = zip_source_buffer(
            archive, content.constData(), static_cast<zip_uint64_t>(content.size()), 0);
        require(zip_file_add(archive, name.constData(), source, ZIP_FL_ENC_UTF_8) >= 0);
    }
    require(zip_close(archive) == 0);
    require(zip_source_open(target) == 0);
    require(zip_source_seek(target, 0, SEEK_END) == 0);
    QByteArray bytes(zip_source_tell(target), '\0');
    zip_source_seek(target, 0, SEEK_SET);
    require(zip_source_read(target, bytes.data(), zip_uint64_t(bytes.size())) == bytes.size());
    zip_source_close(target);
    zip_source_free(target);
    return bytes;
}

QByteArray docxOf(const QByteArray &body, const Entries &parts)
{
    QByteArray types = QByteArray("<Types xmlns=\"") + Packaging
        + "/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
          "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-"
          "officedocument.wordprocessingml.document.main+xml\"/></Types>";
    QByteArray own;
    Entries entries{
        {"[Content_Types].xml", types},
        {"_rels/.rels", relations(relation("rId1", "officeDocument", "word/document.xml"))},
        {"word/document.xml",
         QByteArray("<w:document xmlns:w=\"") + Word + "\" xmlns:r=\"" + Office
             + "\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\">"
               "<w:body>"
             + body + "</w:body></w:document>"},
    };
    for (const auto &[name, content] : parts) {
        own += relation("r" + name, name.chopped(4), name);
        entries.append(std::pair("word/" + name, content));
    }
    entries.append(std::pair(QByteArray("word/_rels/document.xml.rels"), relations(own)));
    return zipped(entries);
}

QByteArray odtOf(const QByteArray &text, const QByteArray &styles)
{
    QByteArray names;
    for (const char *name : {"office", "text", "table", "style", "drawing"}) {
        const QByteArray prefix = QByteArray(name) == "drawing" ? "draw" : name;
        names += " xmlns:" + prefix + "=\"urn:oasis:names:tc:opendocument:xmlns:" + name + ":1.0\"";
    }
    names += " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\""
             " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"";
    return zipped({
        {"mimetype", "application/vnd.oasis.opendocument.text"},
        {"content.xml",
         "<office:document-content" + names + "><office:automatic-styles>" + styles
             + "</office:automatic-styles><office:body><office:text>" + text
             + "</office:text></office:body></office:document-content>"},
    });
}

QByteArray wordParagraph(const QByteArray &text)
{
    return "<w:p><w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
}

} // namespace telaah::test
