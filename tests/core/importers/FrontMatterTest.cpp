// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/FrontMatter.h"

#include "support/Catch.h"

using namespace telaah;
using importers::readFrontMatter;

TEST_CASE("Front matter gives the details of a document", "[importers]")
{
    const QByteArray bytes = "---\n"
                             "title: \"Kerja Sama: Siber\"\n"
                             "author: Tim   Telaah\n"
                             "date: 2026-11-20\n"
                             "language: id\n"
                             "publisher: 'Telaah'\n"
                             "url: https://example.org/a#b\n"
                             "accessed: 2026-11\n"
                             "licence: CC BY 4.0\n"
                             "sources: [a, b]\n"
                             "---\n"
                             "text";
    const auto matter = readFrontMatter(bytes);
    CHECK(matter.details.title == QString("Kerja Sama: Siber"));
    CHECK(matter.details.author == QString("Tim Telaah"));
    CHECK(matter.details.published == QString("2026-11-20"));
    CHECK(matter.details.language == QString("id"));
    CHECK(matter.details.publisher == QString("Telaah"));
    CHECK(matter.details.url == QString("https://example.org/a#b"));
    CHECK(matter.details.accessed == QString("2026-11"));
    CHECK(matter.details.licence == QString("CC BY 4.0"));
    CHECK(bytes.sliced(matter.length) == "text");
}

TEST_CASE("A file without front matter is all text", "[importers]")
{
    for (const QByteArray bytes : {
             "",
             "---",
             "---\n",
             "---\ntitle: cut short\n",
             "text\n---\ntitle: x\n---\n",
             "----\ntitle: x\n---\n",
             " ---\ntitle: x\n---\n",
             "---\ntitle: x\n--- \n",
         }) {
        CAPTURE(bytes.toStdString());
        CHECK(readFrontMatter(bytes).length == 0);
    }
}

TEST_CASE("Front matter may be empty", "[importers]")
{
    for (const QByteArray bytes : {"---\n---\n", "---\n\n---\n", "---\n# comment\n---\n"}) {
        const auto matter = readFrontMatter(bytes);
        CHECK(matter.length == bytes.size());
        CHECK(matter.details == documents::Document{});
    }
}

TEST_CASE("What is no mapping is text between two rules", "[importers]")
{
    for (const QByteArray bytes : {
             "---\n- a\n- b\n---\n",
             "---\ntext\n---\n",
             "---\nPasal 1\n\nKerja sama: siber.\n\n---\n",
             "---\n\"unclosed\n---\n",
             "---\na: [1, 2\n---\n",
             "---\na: b: c\n---\n",
             "---\n\t\ta: 1\n---\n",
             "---\n*unknown\n---\n",
             "---\n? [a\n---\n",
             "---\ntitle: a: b\nno pair\n---\n",
         }) {
        CAPTURE(bytes.toStdString());
        CHECK(readFrontMatter(bytes).length == 0);
        CHECK(readFrontMatter(bytes).details == documents::Document{});
    }
}

TEST_CASE("Front matter that is no YAML is read line by line", "[importers]")
{
    const QByteArray bytes = "---\n"
                             "title: Kajian: Bab 1\n"
                             "author: 'Sari, Rina'\n"
                             "\n"
                             "# by hand\n"
                             "date: 12 Januari 2021\n"
                             "publisher:\n"
                             "url: https://contoh.id/a\n"
                             "---\n"
                             "text";
    const auto matter = readFrontMatter(bytes);
    CHECK(matter.details.title == QString("Kajian: Bab 1"));
    CHECK(matter.details.author == QString("Sari, Rina"));
    CHECK(matter.details.published == QString("2021-01-12"));
    CHECK(matter.details.publisher.isEmpty());
    CHECK(matter.details.url == QString("https://contoh.id/a"));
    CHECK(bytes.sliced(matter.length) == "text");
}

TEST_CASE("Dates of front matter lose their time, and several authors are joined", "[importers]")
{
    const auto matter = readFrontMatter("---\n"
                                        "author: [Rina Sari, 'Budi']\n"
                                        "date: 2022-01-01 10:00:00 +0700\n"
                                        "accessed: 2022\n"
                                        "---\n");
    CHECK(matter.details.author == QString("Rina Sari; Budi"));
    CHECK(matter.details.published == QString("2022-01-01"));
    CHECK(matter.details.accessed == QString("2022"));
}

TEST_CASE(
    "Details that are no text are left out, and what cannot be stored replaced", "[importers]")
{
    const auto matter = readFrontMatter("---\n"
                                        "title: \"a\\0b\"\n"
                                        "author: {a: b}\n"
                                        "date: ~\n"
                                        "publisher: {a: b}\n"
                                        "licence: \"Kafe\\u0301\\u00ad\"\n"
                                        "url: \xff\n"
                                        "---\n");
    const QChar bad(QChar::ReplacementCharacter);
    CHECK(matter.details.title == QString("a") + bad + "b");
    CHECK(matter.details.author.isEmpty());
    CHECK(matter.details.publisher.isEmpty());
    CHECK(matter.details.licence == QString::fromUtf8("Kaf\u00e9"));
    CHECK(matter.details.url == QString(bad));
}

TEST_CASE("Front matter made to exhaust its reader does not", "[importers]")
{
    QByteArray bytes = "---\n";
    SECTION("by depth")
    {
        bytes += "title: " + QByteArray("[").repeated(60'000) + "\n---\n";
    }
    SECTION("by depth of blocks")
    {
        bytes += QByteArray("- ").repeated(30'000) + "\n---\n";
    }
    SECTION("by depth of keys")
    {
        bytes += QByteArray("? ").repeated(30'000) + "\n---\n";
    }
    SECTION("by references to references")
    {
        bytes += "a0: &a0 [x, x]\n";
        for (int i = 1; i < 60; ++i) {
            const QByteArray before = "*a" + QByteArray::number(i - 1);
            bytes += "a" + QByteArray::number(i) + ": &a" + QByteArray::number(i) + " [" + before
                + ", " + before + "]\n";
        }
        bytes += "title: Bom\n---\n";
        CHECK(readFrontMatter(bytes).details.title == QString("Bom"));
        return;
    }
    SECTION("by length")
    {
        bytes += "title: " + QByteArray("x").repeated(100'000) + "\n---\n";
    }
    CHECK(readFrontMatter(bytes).length <= bytes.size());
}
