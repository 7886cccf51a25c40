// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What becomes of the comments of office documents, and of what was answered to them.

#include "importers/DocxImporter.h"
#include "importers/OdtImporter.h"
#include "support/Catch.h"
#include "support/Outcome.h"
#include "support/Packages.h"

using namespace telaah;
using documents::ImportChoices;
using documents::ImportedDocument;
using importers::readDocx;
using importers::readOdt;
using test::docxOf;
using test::odtOf;
using test::taken;
using test::wordParagraph;

namespace {

const QByteArray Names = " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
                         " xmlns:w14='http://schemas.microsoft.com/office/word/2010/wordml'"
                         " xmlns:w15='http://schemas.microsoft.com/office/word/2012/wordml'";

/// A comment whose paragraph has the number of the comment for its id.
QByteArray comment(const QByteArray &id, const QByteArray &attributes, const QByteArray &text)
{
    return "<w:comment w:id='" + id + "' " + attributes + "><w:p w14:paraId='0" + id
        + "'><w:r><w:t>" + text + "</w:t></w:r></w:p></w:comment>";
}

QByteArray reply(const QByteArray &id, const QByteArray &parent)
{
    return "<w15:commentEx w15:paraId='0" + id + "' w15:paraIdParent='0" + parent + "'/>";
}

/// A text with comment 1 on "sasaran".
QByteArray commented(const QByteArray &comments, const QByteArray &replies = {})
{
    return docxOf(
        "<w:p><w:r><w:t xml:space='preserve'>Ini </w:t></w:r><w:commentRangeStart w:id='1'/>"
        "<w:r><w:t>sasaran</w:t></w:r><w:commentRangeEnd w:id='1'/>"
        "<w:r><w:commentReference w:id='1'/></w:r></w:p>",
        {{"comments.xml", "<w:comments" + Names + ">" + comments + "</w:comments>"},
         {"commentsExtended.xml",
          "<w15:commentsEx" + Names + ">" + replies + "</w15:commentsEx>"}});
}

QString quoteOf(const ImportedDocument &document, qsizetype index)
{
    const text::TextRange range = document.comments.at(index).range;
    return document.body.text.mid(range.start(), range.length());
}

QByteArray annotation(const QByteArray &attributes, const QByteArray &who, const QByteArray &text)
{
    return "<office:annotation " + attributes + "><dc:creator>" + who
        + "</dc:creator><dc:date>2026-02-03T04:05:06.789</dc:date>"
          "<loext:sender-initials xmlns:loext='urn:org:documentfoundation:names:experimental:"
          "office:xmlns:loext:1.0'>XY</loext:sender-initials><text:p>"
        + text + "</text:p></office:annotation>";
}

} // namespace

TEST_CASE("A thread of comments of Word is one note, by whom and when", "[importers]")
{
    // The later reply stands before the earlier one, and neither has a place in the text.
    const auto document = taken(readDocx(
        commented(
            comment("1", "w:author='Ani' w:date='2026-02-03T04:05:06Z'", "Benar?")
                + comment("2", "w:author='Citra' w:date='2026-02-05T10:00:00Z'", "Tidak.")
                + comment("3", "w:author='Budi' w:date='2026-02-04T09:30:00Z'", "Ya."),
            reply("2", "1") + reply("3", "1")),
        {}));
    REQUIRE(document.comments.size() == 1);
    CHECK(quoteOf(document, 0) == QString("sasaran"));
    CHECK(document.comments.first().author == QString("Ani"));
    CHECK(
        document.comments.first().text
        == QString::fromUtf8("Benar?\n— Ani, 2026-02-03 04:05\n\n"
                             "Ya.\n— Budi, 2026-02-04 09:30\n\n"
                             "Tidak.\n— Citra, 2026-02-05 10:00"));
    CHECK(
        document.warnings
        == QList<documents::ImportWarning>{{documents::ImportWarningKind::Comments, 3, {}}});
    CHECK(document.leftOut.isEmpty());
}

TEST_CASE("Dates that cannot be are left away", "[importers]")
{
    for (const QByteArray date : {"", "2026-02-30T04:05:06Z", "1601-01-01T00:00:00Z", "kemarin"}) {
        const auto document = taken(readDocx(
            commented(comment("1", "w:author='Ani' w:date='" + date + "'", "Benar?")), {}));
        CHECK(document.comments.at(0).text == QString("Benar?"));
    }
    const auto document = taken(
        readDocx(commented(comment("1", "w:date='2026-02-03'", "Benar?")), {}));
    CHECK(document.comments.at(0).text == QString::fromUtf8("Benar?\n— 2026-02-03"));
}

TEST_CASE("A comment that the text does not refer to is offered", "[importers]")
{
    const QByteArray bytes = commented(
        comment("1", "w:author='Ani'", "Benar?")
            + comment("2", "w:author='Budi' w:date='2026-02-04T09:30:00Z'", "Di kepala halaman.")
            + comment("3", "w:author='Ani'", "Ya."),
        reply("3", "2"));
    const auto document = taken(readDocx(bytes, {}));
    REQUIRE(document.comments.size() == 1);
    REQUIRE(document.leftOut.size() == 1);
    CHECK(document.leftOut.first().kind == documents::LeftOutKind::Comments);
    CHECK(
        document.leftOut.first().text
        == QString::fromUtf8("Di kepala halaman.\n— Budi, 2026-02-04 09:30\nYa.\n— Ani"));
    ImportChoices choices;
    choices.restored = {0};
    const auto restored = taken(readDocx(bytes, choices));
    CHECK(restored.body == document.body);
    CHECK(restored.leftOut.first().isRestored);
    REQUIRE(restored.comments.size() == 2);
    CHECK(quoteOf(restored, 0) == QString("Ini"));
    CHECK(restored.comments.at(0).author == QString("Budi"));
}

TEST_CASE("Comments of which two have one id, or none, are all there", "[importers]")
{
    const auto document = taken(readDocx(
        commented(
            comment("1", "w:author='Ani'", "Satu.") + comment("1", "w:author='Budi'", "Dua.")
            + "<w:comment><w:p><w:r><w:t>Tiga.</w:t></w:r></w:p></w:comment>"),
        {}));
    REQUIRE(document.comments.size() == 1);
    CHECK(document.comments.first().text == QString("Satu."));
    REQUIRE(document.leftOut.size() == 1);
    CHECK(document.leftOut.first().text == QString::fromUtf8("Dua.\n— Budi\nTiga."));
}

TEST_CASE("Comments that answer each other in a circle are read", "[importers]")
{
    const auto document = taken(readDocx(
        commented(
            comment("1", "w:author='Ani'", "Satu.") + comment("2", "w:author='Budi'", "Dua.")
                + comment("3", "w:author='Citra'", "Tiga."),
            reply("1", "2") + reply("2", "1") + reply("3", "3")),
        {}));
    REQUIRE(document.comments.size() == 1);
    CHECK(document.comments.first().text.contains(QString("Satu.")));
    CHECK(document.comments.first().text.contains(QString("Dua.")));
    CHECK(document.leftOut.size() == 1);
}

TEST_CASE("Tables, content controls and what was deleted in a comment", "[importers]")
{
    const auto cell = [](const QByteArray &text) {
        return "<w:tc><w:tcPr/>" + wordParagraph(text) + "</w:tc>";
    };
    const auto document = taken(readDocx(
        commented(
            "<w:comment w:id='1' w:author='Ani'><w:sdt><w:sdtPr/><w:sdtContent>"
            + wordParagraph("Dalam kendali.") + "</w:sdtContent></w:sdt><w:tbl><w:tr>"
            + cell("satu") + cell("dua") + "</w:tr><w:tr>" + cell("tiga") + cell("empat")
            + "</w:tr></w:tbl><w:p><w:del><w:r><w:delText>Tidak</w:delText></w:r></w:del>"
              "<w:moveFrom><w:r><w:t>Juga tidak</w:t></w:r></w:moveFrom>"
              "<w:ins><w:r><w:t>Akhir</w:t><w:noBreakHyphen/><w:t>nya.</w:t></w:r></w:ins></w:p>"
              "</w:comment>"),
        {}));
    REQUIRE(document.comments.size() == 1);
    CHECK(
        document.comments.first().text
        == QString("Dalam kendali.\nsatu | dua\ntiga | empat\nAkhir-nya."));
}

TEST_CASE("A thread of comments of an OpenDocument text is one note", "[importers]")
{
    const QByteArray names = "xmlns:loext='urn:org:documentfoundation:names:experimental:office:"
                             "xmlns:loext:1.0'";
    const QByteArray end = "<office:annotation-end office:name='a'/>";
    const QString expected = QString::fromUtf8(
        "Benar?\n— Ani, 2026-02-03 04:05\n\nYa.\n— Budi, 2026-02-03 04:05");
    for (const QByteArray &body :
         {// As programs write it that know what replies are, and as others do.
          annotation("office:name='a'", "Ani", "Benar?") + "sasaran" + end + " lalu"
              + annotation(names + " office:name='b' loext:parent-name='a'", "Budi", "Ya."),
          annotation("office:name='a'", "Ani", "Benar?") + "sasaran" + end
              + annotation("", "Budi", "Ya.") + " lalu",
          "sasaran" + annotation("", "Ani", "Benar?") + annotation("", "Budi", "Ya.") + " lalu"}) {
        const auto document = taken(readOdt(odtOf("<text:p>" + body + "</text:p>"), {}));
        REQUIRE(document.comments.size() == 1);
        CHECK(quoteOf(document, 0) == QString("sasaran"));
        CHECK(document.comments.first().author == QString("Ani"));
        CHECK(document.comments.first().text == expected);
    }
}

TEST_CASE("Comments of an OpenDocument text with one name are all there", "[importers]")
{
    const auto document = taken(readOdt(
        odtOf(
            "<text:tracked-changes><text:changed-region><text:deletion><text:p>Dulu"
            + annotation("", "Citra", "Mengapa dihapus?")
            + "</text:p></text:deletion></text:changed-region></text:tracked-changes><text:p>Satu"
            + annotation("office:name='a'", "Ani", "Pertama.") + " dua"
            + annotation("office:name='a'", "Budi", "Kedua.") + " tiga</text:p>"),
        {}));
    REQUIRE(document.comments.size() == 2);
    CHECK(quoteOf(document, 0) == QString("Satu"));
    CHECK(quoteOf(document, 1) == QString("dua"));
    REQUIRE(document.leftOut.size() == 1);
    CHECK(
        document.leftOut.first().text
        == QString::fromUtf8("Mengapa dihapus?\n— Citra, 2026-02-03 04:05"));
}

TEST_CASE("A comment before all text is on the first word", "[importers]")
{
    const auto document = taken(readOdt(
        odtOf(
            "<text:p>" + annotation("", "Ani", "Untuk semua.")
            + "</text:p><text:p><text:soft-page-break/>Naskah ini</text:p>"),
        {}));
    REQUIRE(document.comments.size() == 1);
    CHECK(quoteOf(document, 0) == QString("Naskah"));
}
