// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Each limit at the limit and one past it, and files made to exhaust their reader.

#include "importers/Limits.h"

#include "importers/HtmlImporter.h"
#include "importers/MarkdownImporter.h"
#include "importers/TextImporter.h"
#include "support/Outcome.h"

using namespace telaah;
using documents::ImportedDocument;
using documents::ImportWarningKind;
using importers::readHtml;
using importers::readMarkdown;
using importers::readText;
using test::refused;
using test::taken;
namespace limits = importers::limits;

namespace {

QByteArray nested(const char *open, int depth)
{
    return QByteArray(open).repeated(depth) + "teks";
}

bool isFlattened(const ImportedDocument &imported)
{
    return imported.warnings.contains({ImportWarningKind::FlattenedNesting, 1, {}});
}

int deepest(const ImportedDocument &imported)
{
    int level = 0;
    for (const documents::Block &block : imported.body.blocks)
        level = std::max(level, block.level);
    return level;
}

} // namespace

TEST_CASE("Files above 64 MiB are refused unread", "[importers]")
{
    const QByteArray large(limits::FileSize + 1, ' ');
    CHECK(refused(readText(large, {})) == ErrorCode::TooLarge);
    CHECK(refused(readMarkdown(large, {})) == ErrorCode::TooLarge);
    CHECK(refused(readHtml(large, {})) == ErrorCode::TooLarge);
    CHECK(refused(readText(large.first(limits::FileSize), {})) == ErrorCode::NoText);
}

TEST_CASE("Texts of ten million characters are read, longer ones refused", "[importers]")
{
    const QByteArray longest(limits::TextLength, 'a');
    const auto [read, before] = GENERATE(
        table<
            Result<ImportedDocument> (*)(const QByteArray &, const documents::ImportChoices &),
            const char *>({{&readText, ""}, {&readMarkdown, ""}, {&readHtml, "<p>"}}));
    CHECK(taken(read(before + longest, {})).body.text.size() == limits::TextLength);
    CHECK(refused(read(before + longest + 'a', {})) == ErrorCode::TextTooLong);
}

TEST_CASE("More than one control character in a hundred, and it is no text", "[importers]")
{
    const QByteArray most = QByteArray(990, 'a') + QByteArray(limits::ControlsPerThousand, '\1');
    CHECK(taken(readText(most, {})).body.text == QString(990, u'a'));
    CHECK(refused(readText(most.sliced(1) + '\1', {})) == ErrorCode::NotText);
    CHECK(refused(readText(QByteArray(1000, '\0'), {})) == ErrorCode::NotText);
    CHECK(refused(readHtml(QByteArray(1000, '\1'), {})) == ErrorCode::NotText);
}

TEST_CASE("Elements nested 256 deep are read, deeper ones refused", "[importers]")
{
    CHECK(taken(readHtml(nested("<div>", limits::HtmlDepth), {})).body.text == QString("teks"));
    for (const char *open : {"<div>", "<ul><li>", "<blockquote>", "<table><tr><td>", "<span>"})
        CHECK(refused(readHtml(nested(open, limits::HtmlDepth + 1), {})) == ErrorCode::TooDeep);
}

TEST_CASE("Tags that are left open do not make a page deep", "[importers]")
{
    const char *unit = GENERATE(
        "<p>teks", "<li>teks", "<p>a<br>b", "<tr><td>teks<td>teks", "<dt>a<dd>b", "<option>a",
        "<p><font size=2>teks", "<!-- <div> -->teks", "<script>'<div>'</script>teks",
        "<a title='<div>'>teks</a>", "<textarea><div></textarea>teks", "<img src=a>teks", "<hr>a",
        "<a href=b>teks", "<svg><path/></svg>teks", "<style>a>b{}</style>teks", "<input>a");
    CAPTURE(unit);
    CHECK_FALSE(taken(readHtml("teks " + QByteArray(unit).repeated(1000), {})).body.text.isEmpty());
}

TEST_CASE("Formatting that each paragraph opens again counts as depth", "[importers]")
{
    QByteArray page;
    for (int i = 0; i < 1000; ++i)
        page += "<p><b id=" + QByteArray::number(i) + ">a";
    CHECK(refused(readHtml(page, {})) == ErrorCode::TooDeep);
}

TEST_CASE("Half a million elements are read, more refused", "[importers]")
{
    const QByteArray most = QByteArray("<br>").repeated(limits::Elements - 1);
    CHECK(taken(readHtml("<p>a" + most, {})).body.text == QString("a"));
    CHECK(refused(readHtml("<p>a<br>" + most, {})) == ErrorCode::TooManyElements);
}

TEST_CASE("An element has up to 256 attributes", "[importers]")
{
    QByteArray attributes;
    for (int i = 0; i < limits::XmlAttributes; ++i)
        attributes += " a" + QByteArray::number(i) + "=1";
    CHECK(taken(readHtml("<p" + attributes + ">teks", {})).body.text == QString("teks"));
    CHECK(refused(readHtml("<p" + attributes + " b=1>teks", {})) == ErrorCode::TooManyElements);
}

TEST_CASE("Lists and quotations keep 32 levels, deeper ones are flattened", "[importers]")
{
    const auto read = [](int depth) {
        return std::pair(
            taken(readHtml(nested("<blockquote>", depth), {})),
            taken(readMarkdown(nested("> ", depth), {})));
    };
    const auto [html, markdown] = read(limits::ListDepth);
    CHECK(deepest(html) == limits::ListDepth);
    CHECK(deepest(markdown) == limits::ListDepth);
    CHECK_FALSE((isFlattened(html) || isFlattened(markdown)));
    const auto [deeperHtml, deeperMarkdown] = read(limits::ListDepth + 1);
    CHECK(deepest(deeperHtml) == limits::ListDepth);
    CHECK(deepest(deeperMarkdown) == limits::ListDepth);
    CHECK((isFlattened(deeperHtml) && isFlattened(deeperMarkdown)));
    CHECK(isFlattened(taken(readText(QByteArray(">").repeated(limits::ListDepth + 1) + " a", {}))));
}

TEST_CASE("Tables keep four levels, deeper ones are flattened", "[importers]")
{
    const auto read = [](int depth) {
        return taken(readHtml(nested("<table><tr><td>a<td>", depth), {}));
    };
    CHECK_FALSE(isFlattened(read(limits::TableDepth)));
    CHECK(isFlattened(read(limits::TableDepth + 1)));
}

TEST_CASE("A block keeps a thousand runs, and all of its text", "[importers]")
{
    const auto read = [](int count) {
        return taken(readHtml("<p>" + QByteArray("<b>a</b> ").repeated(count), {})).body;
    };
    CHECK(read(limits::RunsPerBlock).runs.size() == limits::RunsPerBlock);
    const documents::Body more = read(limits::RunsPerBlock + 1);
    CHECK(more.runs.size() == limits::RunsPerBlock);
    CHECK(more.text.count(u'a') == limits::RunsPerBlock + 1);
}

TEST_CASE("Markdown nested beyond 256 is refused", "[importers]")
{
    CHECK(taken(readMarkdown(nested("> ", limits::HtmlDepth), {})).body.text == QString("teks"));
    CHECK(refused(readMarkdown(nested("> ", limits::HtmlDepth + 1), {})) == ErrorCode::TooDeep);
}

TEST_CASE("Only signs that open something nest Markdown", "[importers]")
{
    const QByteArray grid = "+" + QByteArray("----+").repeated(limits::HtmlDepth);
    for (const QByteArray &line : {
             grid,
             QByteArray("- ").repeated(limits::HtmlDepth + 1),
             QByteArray("* ").repeated(limits::HtmlDepth + 1) + "*",
             "> " + QByteArray("- ").repeated(limits::HtmlDepth + 1),
             QByteArray("-").repeated(1000),
             QByteArray(".").repeated(1000),
         }) {
        CAPTURE(line.toStdString());
        CHECK(readMarkdown("teks\n\n" + line + "\n\nteks\n", {}));
    }
    for (const QByteArray sign : {"- ", "+ ", "1. ", "2) ", ">"}) {
        CAPTURE(sign.toStdString());
        const QByteArray deep = sign.repeated(limits::HtmlDepth + 1) + "teks";
        CHECK(refused(readMarkdown(deep, {})) == ErrorCode::TooDeep);
    }
    const QByteArray unlike = QByteArray("- + ").repeated(limits::HtmlDepth) + "-";
    CHECK(refused(readMarkdown(unlike, {})) == ErrorCode::TooDeep);
}

TEST_CASE("Markdown of half a million blocks is read, of more refused", "[importers]")
{
    // The document counts as one.
    const QByteArray most = QByteArray("a\n\n").repeated(limits::Elements - 1);
    CHECK(taken(readMarkdown(most, {})).body.blocks.size() == limits::Elements - 1);
    CHECK(refused(readMarkdown(most + "a", {})) == ErrorCode::TooManyElements);
}

TEST_CASE("Pages and texts made to exhaust their reader do not", "[importers]")
{
    const QByteArray page = GENERATE(
        QByteArray("<b>").repeated(100'000), QByteArray("<p><b><i>").repeated(50'000),
        QByteArray("</p>").repeated(100'000), QByteArray("<table><b>").repeated(200),
        QByteArray("<a href=#x>").repeated(50'000), QByteArray("<!--").repeated(100'000),
        QByteArray("<script>").repeated(50'000), QByteArray("<svg><style><p>").repeated(20'000),
        QByteArray("<select><xmp><option>").repeated(50'000), QByteArray("&#x").repeated(100'000),
        QByteArray("<p><sup><a href=#a>1</a></sup><p id=a>").repeated(20'000),
        QByteArray("<li>").repeated(200'000), QByteArray("<div").repeated(100'000),
        QByteArray("<table>").repeated(250) + QByteArray("<tr><td>a").repeated(50'000),
        "Daftar Pustaka\n"
            + (QByteArray("Sumber yang panjangnya seperti satu baris dari sebuah halaman.\n")
                   .repeated(50)
               + "a." + QByteArray("a").repeated(2'000) + "%\n")
                  .repeated(300));
    // What counts is that it ends: ctest does not wait for ever.
    if (const auto imported = readHtml(page, {}))
        CHECK(isSound(imported->body));
    if (const auto imported = readText(page, {}))
        CHECK(isSound(imported->body));
}
