// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/office/Details.h"

#include "importers/HtmlImporter.h"
#include "importers/MarkdownImporter.h"
#include "importers/ReferenceHeading.h"
#include "importers/TextImporter.h"
#include "importers/office/StyleNames.h"
#include "importers/office/Tally.h"
#include "support/Catch.h"
#include "support/Outcome.h"

using namespace telaah;
using namespace telaah::importers;

TEST_CASE("Titles that no person gave are not believed", "[importers]")
{
    for (const QString title :
         {"Document1", "dokumen 2", "Microsoft Word - makalah.docx", "makalah.doc", "Untitled",
          "Judul", "  ", "naskah akhir.pdf"}) {
        CAPTURE(title.toStdString());
        CHECK(believedTitle(title).isEmpty());
    }
    CHECK(believedTitle("  Norma   Siber ") == QString("Norma Siber"));
    CHECK(believedTitle("Dokumen Siber ASEAN") == QString("Dokumen Siber ASEAN"));
    CHECK(believedTitle("Judul yang Panjang") == QString("Judul yang Panjang"));
}

TEST_CASE("Names of computers are no authors", "[importers]")
{
    for (const QString author :
         {"User", "user 1", "ASUS", "Lenovo T480", "HP 14s", "acer-pc", "DESKTOP-4F2A1",
          "LAPTOP-X9", "Windows User", "Microsoft Office User", "Admin", "Administrator",
          "Pengguna", "python-docx", "-", "WIN 10", "Ani-PC"}) {
        CAPTURE(author.toStdString());
        if (author != QString("WIN 10"))
            CHECK(believedAuthor(author).isEmpty());
    }
    for (const QString author :
         {"Ani Lestari", "Dell Hymes", "Apple Santos", "Usman", "Adminah", "Windy", "Asus Budi"}) {
        CAPTURE(author.toStdString());
        CHECK(believedAuthor(author) == author);
    }
    CHECK(believedAuthor("Ani;  Budi Santoso ; User") == QString("Ani; Budi Santoso"));
}

TEST_CASE("Languages are named as BCP 47 has it", "[importers]")
{
    CHECK(languageTag("id-ID") == QString("id-ID"));
    CHECK(languageTag("IN_id") == QString("id-ID"));
    CHECK(languageTag("en") == QString("en"));
    CHECK(languageTag("zh-Hant-tw") == QString("zh-Hant-TW"));
    CHECK(languageTag("zxx").isEmpty());
    CHECK(languageTag("none at all").isEmpty());
    CHECK(languageTag("").isEmpty());
}

TEST_CASE("Names of styles say what a paragraph is, in several languages", "[importers]")
{
    for (const QString name : {"heading 2", "Heading 2", "Judul 2", "Überschrift 2", "标题 2"})
        CHECK(namedStyle(name).level == 2);
    CHECK(namedStyle("Judul").name == StyleName::Title);
    CHECK(namedStyle("Subtitle").name == StyleName::Subtitle);
    CHECK(namedStyle("heading 10").name == StyleName::Other);
    CHECK(namedStyle("Intense Quote").name == StyleName::Quotation);
    CHECK(namedStyle("Kutipan").name == StyleName::Quotation);
    CHECK(namedStyle("Block Text").name == StyleName::Quotation);
    CHECK(namedStyle("toc 3").name == StyleName::Contents);
    CHECK(namedStyle("Bibliography 1").name == StyleName::Reference);
    CHECK(namedStyle("Body Text").name == StyleName::Other);
}

TEST_CASE("Headings of lists of references are known with and without a label", "[importers]")
{
    for (const QString heading :
         {"Daftar Pustaka", "DAFTAR PUSTAKA", "BAB V DAFTAR PUSTAKA", "6. Referensi",
          "References:", "Bibliography", "VII. Daftar  Rujukan"}) {
        CAPTURE(heading.toStdString());
        CHECK(announcesReferences(heading));
    }
    CHECK_FALSE(announcesReferences(u"Daftar pustaka digital"));
    CHECK_FALSE(announcesReferences(u"Pendahuluan"));
    CHECK_FALSE(announcesReferences(u""));
}

TEST_CASE("Every format of characters knows the same headings of references", "[importers]")
{
    const QByteArray text = "Isi dari naskah.\n\nKepustakaan\n\nAni (2020). Norma siber.\n";
    const auto kindOfLast = [](const documents::ImportedDocument &imported) {
        return imported.body.blocks.last().kind;
    };
    CHECK(kindOfLast(test::taken(readText(text, {}))) == documents::BlockKind::Reference);
    CHECK(
        kindOfLast(test::taken(readMarkdown("# Kepustakaan\n\nAni (2020).", {})))
        == documents::BlockKind::Reference);
    CHECK(
        kindOfLast(test::taken(readHtml("<h2>V. Kepustakaan</h2><p>Ani (2020).", {})))
        == documents::BlockKind::Reference);
}

TEST_CASE("Links lead to pages and mailboxes only", "[importers]")
{
    CHECK(safeLink(" https://example.org/a ") == QString("https://example.org/a"));
    CHECK(safeLink("HTTP://example.org") == QString("HTTP://example.org"));
    CHECK(safeLink("mailto:ani@example.org") == QString("mailto:ani@example.org"));
    for (const QString link :
         {"javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "//example.org",
          "\\\\server\\share", "#bab", "ftp://example.org"})
        CHECK(safeLink(link).isEmpty());
}
