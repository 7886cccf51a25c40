// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/Desk.h"
#include "support/Catch.h"

#include <QFile>

using namespace telaah;
using test::Desk;

namespace {

/// A notebook as it comes, with both articles.
struct Library
{
    Library() { REQUIRE(desk.run({"new", path}).status == 0); }

    auto words(const QStringList &options) const
    {
        return desk.run(QStringList{"--notebook", path, "words"} + options);
    }

    Desk desk;
    const QString path = desk.file("bacaan.telaah");
};

} // namespace

TEST_CASE("Words are listed by how often they occur, with their forms", "[cli]")
{
    const Library library;
    const QJsonObject list = library.words({"--json", "--limit", "0"}).object();
    const QJsonArray words = list["words"].toArray();
    CHECK(words.size() == list["total"].toInt());
    int before = words.first()["count"].toInt();
    int running = 0;
    for (const QJsonValue &word : words) {
        int sum = 0;
        for (const QJsonValue &form : word["forms"].toArray())
            sum += form["count"].toInt();
        const int count = word["count"].toInt();
        CHECK(sum == count);
        CHECK(count <= before);
        CHECK(word["word"] == word["forms"].toArray().first()["form"]);
        CHECK_FALSE(word["stop_word"].toBool());
        before = count;
        running += count;
    }
    CHECK(words.first()["word"].toString() == "siber");
    CHECK(words.first()["documents"].toInt() == 2);
    CHECK(running < list["running_words"].toInt());

    const QJsonObject all = library.words({"--json", "--limit", "0", "--all-words"}).object();
    int everything = 0;
    for (const QJsonValue &word : all["words"].toArray())
        everything += word["count"].toInt();
    CHECK(everything == all["running_words"].toInt());
    CHECK(all["words"].toArray().first()["stop_word"].toBool());
}

TEST_CASE("The words of one document, and only some of them, can be asked for", "[cli]")
{
    const Library library;
    const QJsonObject one = library.words({"--document", "2", "--json", "--limit", "5"}).object();
    CHECK(one["words"].toArray().size() == 5);
    for (const QJsonValue &word : one["words"].toArray())
        CHECK(word["documents"].toInt() == 1);
    CHECK(library.words({"--document", "99"}).status == 1);
    const auto negative = library.words({"--limit", "-1"});
    CHECK(negative.status == 2);
    CHECK(negative.error == "telaah: --limit: it is negative (see telaah words --help)\n");
    CHECK(library.words({"--limit", "3"}).out.contains("3 of "));
}

TEST_CASE("The list of words is a table for other programs", "[cli]")
{
    const Library library;
    const QString csv = library.words({"--csv", "--limit", "2"}).out;
    CHECK(csv.contains("word,count,documents,forms,stop_word"));
    CHECK(csv.trimmed().split('\n').size() == 3);
    const QString path = library.desk.file("kata.csv");
    CHECK(library.words({"--limit", "2", "-o", path}).out == "Wrote " + path + ": words 2\n");
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().trimmed().split('\n').size() == 3);
    // Never over the notebook.
    CHECK(library.words({"-o", library.path}).status == 1);
    CHECK(library.words({"--limit", "1"}).status == 0);
}
