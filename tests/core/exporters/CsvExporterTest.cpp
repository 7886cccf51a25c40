// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporters/CsvExporter.h"

#include "core/exporters/SampleExcerpts.h"
#include "support/Catch.h"

using namespace telaah;
using exporters::writeCsv;
using passages::GroupBy;
using test::SampleExcerpts;
using vocabulary::Language;

namespace {

/// Reads RFC 4180 strictly: what is wrong ends the test.
QList<QStringList> read(const QByteArray &csv)
{
    REQUIRE(csv.startsWith("\xef\xbb\xbf"));
    QList<QStringList> lines{{QString()}};
    const QString text = QString::fromUtf8(csv.sliced(3));
    bool isQuoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (isQuoted && c == u'"' && text.mid(i + 1, 1) == "\"")
            lines.last().last() += text.at(++i);
        else if (c == u'"')
            isQuoted = !isQuoted;
        else if (isQuoted)
            lines.last().last() += c;
        else if (c == u',')
            lines.last().append(QString());
        else if (c == u'\r') {
            REQUIRE(text.mid(++i, 1) == "\n");
            lines.append({QString()});
        } else {
            REQUIRE(c != u'\n');
            lines.last().last() += c;
        }
    }
    REQUIRE_FALSE(isQuoted);
    REQUIRE(lines.takeLast() == QStringList{QString()}); // The last line ends like the others.
    for (const QStringList &line : lines)
        REQUIRE(line.size() == lines.first().size());
    return lines;
}

/// What column `name` says in each line but the first.
QStringList column(const QList<QStringList> &lines, const QString &name)
{
    const qsizetype place = lines.first().indexOf(name);
    REQUIRE(place >= 0);
    QStringList found;
    for (const QStringList &line : lines.sliced(1))
        found.append(line.at(place));
    return found;
}

QString quoteAsWritten(const QString &quote)
{
    SampleExcerpts sample;
    sample.add(quote);
    return column(read(writeCsv(sample.excerpts, {}, Language::Indonesian)), "quote").first();
}

} // namespace

TEST_CASE("A table of excerpts has a line for each, with all that is known of it", "[exporters]")
{
    SampleExcerpts sample;
    sample.add("Kutipan.", {sample.theme, sample.otherTheme, sample.actor}).note = "Catatan.";

    const auto lines = read(writeCsv(sample.excerpts, {}, Language::Indonesian));

    REQUIRE(lines.size() == 2);
    CHECK(
        lines.at(0)
        == QStringList{
            "id", "document", "citation", "paragraph", "start", "end", "quote", "theme", "actor",
            "forum", "tags", "note", "coder", "created", "modified", "status"});
    CHECK(
        lines.at(1)
        == QStringList{
            "1", "Kerja Sama, 2017", "(Lee dan Oba, 2019, para. 7)", "7", "10", "18", "Kutipan.",
            "Keamanan; Berbagi", "Jepang", "", "theme:keamanan; theme:berbagi; actor:jepang",
            "Catatan.", "Ani", "2026-11-20T12:00:00.000Z", "2026-11-20T12:01:00.000Z", "anchored"});
}

TEST_CASE("A table without excerpts is its heads", "[exporters]")
{
    CHECK(read(writeCsv(SampleExcerpts().excerpts, {}, Language::Indonesian)).size() == 1);
}

TEST_CASE("Labels in a table are in the language asked for", "[exporters]")
{
    SampleExcerpts sample;
    sample.add("Kutipan.", {sample.theme});

    const auto lines = read(writeCsv(sample.excerpts, {}, Language::English));

    CHECK(column(lines, "theme") == QStringList{"Security"});
}

TEST_CASE(
    "In a table by theme, what has two themes comes under both, what has none last", "[exporters]")
{
    SampleExcerpts sample;
    sample.add("Tanpa.");
    sample.add("Dua.", {sample.theme, sample.otherTheme});

    const auto lines = read(
        writeCsv(sample.excerpts, {GroupBy::Facet, "theme"}, Language::Indonesian));

    CHECK(column(lines, "group") == QStringList{"Berbagi", "Keamanan", ""});
    CHECK(column(lines, "quote") == QStringList{"Dua.", "Dua.", "Tanpa."});
}

TEST_CASE("Fields keep commas, quotes, line ends and characters of any script", "[exporters]")
{
    const QString text = GENERATE(
        as<QString>(), "a,b", "a;b", "kata \"siber\"", "\"", "baris\nbaris", "a\r\nb", " tepi ",
        "日本 \U0001F33F q\u0301", "a\tb", "");
    CHECK(quoteAsWritten(text) == text);
}

TEST_CASE("No field can act as a formula", "[exporters]")
{
    const QString text = GENERATE(
        as<QString>(), "=HYPERLINK(\"http://contoh\")", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1",
        "\n=1", " =1", "   -1", "\uFF1D1", "\uFF0B1", "\uFF0D1", "\uFF201");
    CHECK(quoteAsWritten(text) == u'\'' + text);
    CHECK(quoteAsWritten(QString(QChar(0)) + "=1") == "'" + QString(QChar(0)) + "=1");
    CHECK(quoteAsWritten("a" + text) == "a" + text);
}
