// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporters/MarkdownExporter.h"

#include "core/exporters/SampleExcerpts.h"
#include "support/Catch.h"

#include <QRegularExpression>

#include <md4c.h>

using namespace telaah;
using exporters::escapedMarkdown;
using exporters::writeMarkdown;
using passages::GroupBy;
using test::SampleExcerpts;
using vocabulary::Language;

namespace {

/// What a reader of Markdown makes of a text: its words, and whether there is more to it.
struct Reading
{
    QString text; ///< A line feed ends a block, and stands where a line breaks.
    QString quotations;
    QStringList headings;
    int quotationDepth = 0;
    int special = 0; ///< Whatever is neither a paragraph, a quotation, a heading nor strong.
};

Reading &readingOf(void *data)
{
    return *static_cast<Reading *>(data);
}

int enterBlock(MD_BLOCKTYPE type, void *, void *data)
{
    Reading &reading = readingOf(data);
    if (type == MD_BLOCK_QUOTE)
        ++reading.quotationDepth;
    else if (type == MD_BLOCK_H)
        reading.headings.append(QString());
    else if (type != MD_BLOCK_P && type != MD_BLOCK_DOC)
        ++reading.special;
    return 0;
}

int leaveBlock(MD_BLOCKTYPE type, void *, void *data)
{
    Reading &reading = readingOf(data);
    if (type == MD_BLOCK_QUOTE)
        --reading.quotationDepth;
    else if (reading.quotationDepth > 0)
        reading.quotations += u'\n';
    reading.text += u'\n';
    return 0;
}

int enterSpan(MD_SPANTYPE type, void *, void *data)
{
    if (type != MD_SPAN_STRONG && type != MD_SPAN_EM) // Titles of sources are emphasised.
        ++readingOf(data).special;
    return 0;
}

int leaveSpan(MD_SPANTYPE, void *, void *)
{
    return 0;
}

QString characterOf(const QString &reference)
{
    const auto match = QRegularExpression("^&#([0-9]+);$").match(reference);
    REQUIRE(match.hasMatch());
    return QChar(match.captured(1).toUShort());
}

int takeText(MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *data)
{
    Reading &reading = readingOf(data);
    QString taken = QString::fromUtf8(text, static_cast<qsizetype>(size));
    if (type == MD_TEXT_BR)
        taken = "\n";
    else if (type == MD_TEXT_ENTITY)
        taken = characterOf(taken);
    else if (type != MD_TEXT_NORMAL)
        ++reading.special;
    reading.text += taken;
    if (reading.quotationDepth > 0)
        reading.quotations += taken;
    if (!reading.headings.isEmpty())
        reading.headings.last() += taken;
    return 0;
}

Reading read(const QByteArray &markdown)
{
    Reading reading;
    MD_PARSER parser = {};
    parser.flags = MD_DIALECT_GITHUB | MD_FLAG_LATEXMATHSPANS | MD_FLAG_WIKILINKS
        | MD_FLAG_UNDERLINE;
    parser.enter_block = enterBlock;
    parser.leave_block = leaveBlock;
    parser.enter_span = enterSpan;
    parser.leave_span = leaveSpan;
    parser.text = takeText;
    REQUIRE(
        md_parse(markdown.constData(), static_cast<MD_SIZE>(markdown.size()), &parser, &reading)
        == 0);
    return reading;
}

// What has a meaning in Markdown, or in a dialect of it.
const char *const Hostile[] = {
    "# bukan judul",
    "Judul\n===",
    "Judul\n---",
    "- butir",
    "+ butir",
    "* butir",
    "1. butir",
    "2017) butir",
    "2017. Tahun itu",
    "> kutipan",
    "*tegas* _miring_ **kuat** __kuat__ ~~coret~~",
    "`kode` ``kode``",
    "```\nkode\n```",
    "~~~\nkode\n~~~",
    "    kode",
    "\tkode",
    "  tepi  ",
    "[tautan](http://contoh.id) [rujukan][1] ![gambar](x.png)",
    "[1]: http://contoh.id \"judul\"",
    "[^1] dan [[wiki]]",
    "<b>tebal</b> <script>alert(1)</script>",
    "<http://contoh.id>",
    "https://contoh.id/a_b_c?d=e&amp;f www.contoh.id WWW.contoh.id",
    "nama@contoh.id mailto:nama@contoh.id",
    "&amp; &copy; &#65;",
    "a | b\n--|--\nc | d",
    "\\* \\ akhir\\",
    "akhir\\\nbaris",
    "$x^2$ $$y$$",
    "---",
    "***",
    "- [ ] tugas",
    "satu  \ndua",
    "!",
    "日本 \U0001F33F q\u0301",
};

} // namespace

TEST_CASE("Markdown reads back as the text it was made of", "[exporters]")
{
    const QString text = QString::fromUtf8(
        GENERATE(from_range(std::begin(Hostile), std::end(Hostile))));
    const Reading reading = read(escapedMarkdown(text).toUtf8());
    CHECK(reading.text == text + "\n\n"); // The ends of the paragraph and of the whole.
    CHECK(reading.special == 0);
}

TEST_CASE("An empty line parts paragraphs", "[exporters]")
{
    CHECK(read(escapedMarkdown(u"satu\n\n \ndua").toUtf8()).text == "satu\ndua\n\n");
    CHECK(escapedMarkdown(u"").isEmpty());
}

TEST_CASE(
    "An excerpt is a quotation that ends in its citation, with tags, note and coder below",
    "[exporters]")
{
    SampleExcerpts sample;
    sample.add("Kutipan.", {sample.theme, sample.otherTheme, sample.actor}).note = "Bandingkan.";
    const QDateTime created = sample.excerpts.entries.first().created;

    CHECK(
        QString::fromUtf8(writeMarkdown(sample.excerpts, {}, Language::Indonesian))
        == "# Kutipan\n"
           "\n"
           "> Kutipan. (Lee dan Oba, 2019, para. 7)\n"
           "\n"
           "**Tema:** Keamanan; Berbagi · **Aktor:** Jepang\n"
           "\n"
           "**Catatan:** Bandingkan.\n"
           "\n"
           "**Penelaah:** Ani, "
            + created.toLocalTime().date().toString(Qt::ISODate)
            + "\n"
              "\n"
              "## Daftar pustaka\n"
              "\n"
              "Lee, S., dan Oba, M. (2019). *Kerja Sama, 2017*. Penerbit.\n");
}

TEST_CASE("The sources that are cited stand at the end, each once and in order", "[exporters]")
{
    SampleExcerpts sample;
    sample.excerpts.references.insert(
        DocumentId(2), {"Bank Dunia", "2020", "Bank Dunia. (2020). ", "Data", ". https://a.org"});
    sample.excerpts.references.insert(
        DocumentId(3), {"Arsip", "2020", "Arsip. (2020). ", "X", "."});
    sample.add("Satu.");
    sample.add("Dua.").documentId = DocumentId(2);
    sample.add("Tiga.");

    const QByteArray markdown = writeMarkdown(sample.excerpts, {}, Language::English);
    CHECK(markdown.endsWith("\n"
                            "## References\n"
                            "\n"
                            "Bank Dunia. (2020). *Data*. https\\://a.org\n"
                            "\n"
                            "Lee, S., dan Oba, M. (2019). *Kerja Sama, 2017*. Penerbit.\n"));

    sample.excerpts.entries.clear();
    CHECK(writeMarkdown(sample.excerpts, {}, Language::English) == "# Excerpts\n");
}

TEST_CASE("Words around the excerpts are in the language asked for", "[exporters]")
{
    SampleExcerpts sample;
    sample.add("Kutipan.", {sample.theme}).note = "Bandingkan.";

    const QByteArray markdown = writeMarkdown(
        sample.excerpts, {GroupBy::Facet, "actor"}, Language::English);

    CHECK(read(markdown).headings.first().startsWith("Excerpts"));
    for (const char *expected :
         {"## No actor\n", "**Theme:** Security\n", "**Note:** ", "**Coder:** "})
        CHECK(markdown.contains(expected));
}

TEST_CASE("Groups are headings, and what belongs to none comes last", "[exporters]")
{
    SampleExcerpts sample;
    sample.add("Tanpa.");
    sample.add("Dua.", {sample.theme, sample.otherTheme});

    const QByteArray markdown = writeMarkdown(
        sample.excerpts, {GroupBy::Facet, "theme"}, Language::Indonesian);

    const qsizetype first = markdown.indexOf("## Berbagi\n\n> Dua.");
    const qsizetype second = markdown.indexOf("## Keamanan\n\n> Dua.");
    const qsizetype last = markdown.indexOf("## Tanpa tema\n\n> Tanpa.");
    CHECK(0 < first);
    CHECK(first < second);
    CHECK(second < last);
}

TEST_CASE("A passage over several paragraphs stays parted within one quotation", "[exporters]")
{
    SampleExcerpts sample;
    sample.add("Satu.\n- Dua.");

    const Reading reading = read(writeMarkdown(sample.excerpts, {}, Language::Indonesian));

    CHECK(reading.quotations == "Satu.\n- Dua. (Lee dan Oba, 2019, para. 7)\n");
    CHECK(reading.special == 0);
}

TEST_CASE("Nothing in a notebook gets out of its place in Markdown", "[exporters]")
{
    const QString text = QString::fromUtf8(
        GENERATE(from_range(std::begin(Hostile), std::end(Hostile))));
    SampleExcerpts sample;
    sample.add(text, {sample.theme}).note = text;
    sample.excerpts.coders[CoderId(1)].name = text.simplified();
    sample.excerpts.concepts[sample.theme].label.indonesian = text.simplified();
    sample.excerpts.references[DocumentId(1)] = {
        "Lee", "2019", "Lee. (2019). ", text.simplified(), ". Penerbit."};

    const Reading reading = read(
        writeMarkdown(sample.excerpts, {GroupBy::Facet, "theme"}, Language::Indonesian));

    CHECK(reading.special == 0);
    CHECK(reading.quotations.startsWith(text + " (Lee"));
    CHECK(reading.text.contains("Catatan: " + text + "\n"));
    CHECK(reading.text.contains("Penelaah: " + text.simplified() + ", 2026"));
    CHECK(reading.headings.size() == 3);
    CHECK(reading.headings.at(1).startsWith(text.simplified()));
    CHECK(reading.text.contains("Lee. (2019). " + text.simplified() + ". Penerbit.\n"));
}
