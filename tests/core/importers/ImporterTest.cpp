// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/Importer.h"

#include "importers/Limits.h"
#include "importers/Sniffing.h"
#include "support/Outcome.h"

using namespace telaah;
using documents::Format;
using documents::ImportWarning;
using documents::ImportWarningKind;
using test::refused;
using test::taken;

namespace {

Result<documents::ImportedDocument> read(const QByteArray &bytes, const QString &name)
{
    return importers::read(bytes, name, {});
}

Format formatOf(const QByteArray &bytes, const QString &name)
{
    return taken(importers::formatOf(bytes, name));
}

QByteArray archive(const QByteArray &names)
{
    return "PK\3\4" + QByteArray(26, '\0') + names;
}

QByteArray wide(const QByteArray &text)
{
    QByteArray bytes("\xFF\xFE");
    for (const char c : text)
        bytes.append(c).append('\0');
    return bytes;
}

} // namespace

TEST_CASE("What is in a file decides on its format, not its name", "[importers]")
{
    const QByteArray page = "<!DOCTYPE html><title>Siber</title><p>Satu.</p>";
    for (const char *name : {"a.html", "a.txt", "a.md", "a.docx", "a", ""}) {
        CAPTURE(name);
        CHECK(formatOf(page, name) == Format::Html);
        CHECK(formatOf("\xEF\xBB\xBF \n<!-- a -->" + page, name) == Format::Html);
        CHECK(formatOf("<?xml version=\"1.0\"?>\n<html xmlns=\"a\">", name) == Format::Html);
        CHECK(formatOf(wide(page), name) == Format::Html);
        CHECK(formatOf(archive("[Content_Types].xml word/document.xml"), name) == Format::Docx);
        CHECK(formatOf(archive("[Content_Types].xml word/document2.xml"), name) == Format::Docx);
        CHECK(
            formatOf(archive("mimetypeapplication/vnd.oasis.opendocument.text"), name)
            == Format::Odt);
        CHECK(formatOf(archive("content.xml META-INF/manifest.xml"), name) == Format::Odt);
    }
}

TEST_CASE("Texts that say nothing are what they are called", "[importers]")
{
    CHECK(formatOf("# Satu\n", "a.md") == Format::Markdown);
    CHECK(formatOf("# Satu\n", "A.MARKDOWN") == Format::Markdown);
    CHECK(formatOf("# Satu\n", "a.txt") == Format::Text);
    CHECK(formatOf("# Satu\n", "a") == Format::Text);
    CHECK(formatOf("# Satu\n", "") == Format::Text);
    CHECK(formatOf("Satu & dua", "a.htm") == Format::Html);
    // Markdown may have tags in it, and text may be about them.
    CHECK(formatOf("<div align=\"center\">\n\n# Satu\n", "a.md") == Format::Markdown);
    CHECK(formatOf("<p> is a tag\n", "a.txt") == Format::Text);
    CHECK(formatOf("<div><p>Satu.</p></div>", "") == Format::Html); // As browsers copy it.
    CHECK(formatOf("<3 Indonesia", "") == Format::Text);
    CHECK(formatOf("Merdeka", "a.md") == Format::Markdown); // "MM" begins pictures, "M" does not.
    CHECK(formatOf("MM adalah", "a.md") == Format::Markdown);
    CHECK(formatOf("II* adalah", "a.md") == Format::Markdown);
}

TEST_CASE("A format that is not read is named", "[importers]")
{
    const std::pair<QByteArray, const char *> files[] = {
        {"%PDF-1.7\n", "PDF"},
        {"junk\n%PDF-1.4\n", "PDF"},
        {"{\\rtf1 Satu}", "RTF"},
        {QByteArray("\x89PNG\r\n\x1A\n"), "PNG"},
        {QByteArray("\xFF\xD8\xFF\xE0"), "JPEG"},
        {"GIF89a", "GIF"},
        {QByteArray("RIFF\0\0\0\0WEBPVP8", 15), "WEBP"},
        {QByteArray("MM\0*\0", 5), "TIFF"},
        {QByteArray("\x7F"
                    "ELF\2"),
         "ELF"},
        {"SQLite format 3", "SQLite"},
        {archive("xl/workbook.xml"), "XLSX"},
        {archive("ppt/presentation.xml"), "PPTX"},
        {archive("mimetypeapplication/epub+zip"), "EPUB"},
        {archive("mimetypeapplication/vnd.oasis.opendocument.spreadsheet"), "ODS"},
        {archive("catatan.txt"), "ZIP"},
        {QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") + wide("WordDocument"), "DOC"},
        {QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") + wide("Workbook"), "XLS"},
    };
    for (const auto &[bytes, name] : files) {
        CAPTURE(name);
        const auto outcome = read(bytes, "a.txt");
        CHECK(refused(outcome) == ErrorCode::UnknownFormat);
        CHECK(outcome.error().detail == QString(name));
    }
    CHECK(
        refused(read(QByteArray("\xD0\xCF\x11\xE0") + wide("EncryptedPackage"), "a.docx"))
        == ErrorCode::Encrypted);
}

TEST_CASE("Nothing, and too much, is refused", "[importers]")
{
    CHECK(refused(read({}, "a.md")) == ErrorCode::NoText);
    CHECK(
        refused(read(QByteArray(importers::limits::FileSize + 1, 'a'), "a.md"))
        == ErrorCode::TooLarge);
}

TEST_CASE("A wrong ending is mentioned", "[importers]")
{
    const auto has = [](const char *bytes, const char *name, const char *ending) {
        return taken(read(bytes, name))
            .warnings.contains(ImportWarning{ImportWarningKind::OtherFormat, 1, ending});
    };
    CHECK(has("<html><body><p>Satu dua.</p></body></html>", "surat.doc", "doc"));
    CHECK(has("Satu dua.\n", "surat.docx", "docx"));
    CHECK(has("Satu dua.\n", "surat.PDF", "pdf"));
    for (const char *name : {"surat.md", "surat", "surat.final", "surat 2.0", ""})
        CHECK_FALSE(has("Satu dua.\n", name, importers::endingOf(name).toUtf8()));
}

TEST_CASE("Without a title, the name of the file is it", "[importers]")
{
    const auto title = [](const char *bytes, const QString &name) {
        return taken(read(bytes, name)).details.title;
    };
    CHECK(title("Satu dua.\n", "Kajian siber 2022.md") == QString("Kajian siber 2022"));
    CHECK(title("Satu dua.\n", "kajian") == QString("kajian"));
    CHECK(title("Satu dua.\n", ".kajian") == QString(".kajian"));
    CHECK(title("# Judul\n\nSatu dua.\n", "a.md") == QString("Judul"));
    CHECK(title("Satu dua.\n\nTiga.\n", {}) == QString("Satu dua."));
    CHECK(title(QByteArray("kata ").repeated(100), {}).size() <= 81);
}

TEST_CASE("A text that is plainly Indonesian or English says so in its details", "[importers]")
{
    const QByteArray indonesian =
        "Norma perilaku negara di ruang siber dibicarakan sejak akhir abad yang lalu, dan "
        "pembicaraan itu semula terbatas pada kelompok ahli yang bertemu tertutup untuk "
        "menghasilkan laporan pendek. Kursi itu dipakai untuk bertanya, dan negara yang belum "
        "mempunyai tenaga ahli sendiri dapat meminta bantuan dari negara lain. ";
    const QByteArray english =
        "Norms for the behaviour of states in cyberspace have been discussed since the end of "
        "the last century, and the talks were limited to a group of experts that met behind "
        "closed doors. The seats in the open-ended working group are used by states which have "
        "not had any experts of their own, and it is to them that help is given. ";
    const QByteArray dutch =
        "Normen voor het gedrag van staten in de digitale ruimte worden al sinds het einde van "
        "de vorige eeuw besproken, en de gesprekken waren beperkt tot een groep deskundigen die "
        "achter gesloten deuren bijeenkwam om een kort verslag te schrijven over wat zij van de "
        "toepassing van het recht vonden in deze tijd. ";
    const auto languageOf = [](const QByteArray &text, const QString &name) {
        return taken(read(text, name)).details.language;
    };
    CHECK(languageOf(indonesian, "a.txt") == "id");
    CHECK(languageOf(english, "a.txt") == "en");
    CHECK(languageOf("# A\n\n" + english, "a.md") == "en");
    CHECK(languageOf("<p>" + indonesian + "</p>", "a.html") == "id");
    CHECK(languageOf("<html lang=\"ms\"><p>" + indonesian + "</p>", "a.html") == "ms");
    CHECK(languageOf(dutch, "a.txt").isEmpty());
    CHECK(languageOf(indonesian + english, "a.txt").isEmpty());
    CHECK(languageOf("Kursi itu dipakai untuk bertanya.", "a.txt").isEmpty());
}
