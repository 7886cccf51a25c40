// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/Desk.h"
#include "common/Settings.h"
#include "support/Catch.h"
#include "support/FileBytes.h"
#include "support/RawSql.h"

using namespace telaah;
using test::Answer;
using test::bytesOf;
using test::Desk;

namespace {

/// Of somebody whose window speaks Indonesian.
struct TaggedDesk : Desk
{
    TaggedDesk()
    {
        ui::Settings(file("config/telaah/settings.ini")).setLanguage("id");
        run(
            {"tag", "1", "33", "40", "theme:latihan-siber", "actor:jepang", "--note", "Catat.",
             "--coder", "Ani"});
        run({"tag", "2", "35", "41", "actor:jepang", "--coder", "Ani"});
    }
};

} // namespace

TEST_CASE("Excerpts are written with citation, tags and note", "[cli]")
{
    const TaggedDesk desk;
    const QString markdown = desk.run({"excerpts"}).out;
    CHECK(markdown.startsWith("# Kutipan\n\n> bersama (Tim Telaah, 2026b, para. 2)\n\n**Tema:** "));
    CHECK(markdown.contains("**Catatan:** Catat.\n"));
    CHECK(markdown.contains("> Jepang (Tim Telaah, 2026a, para. 2)\n"));
    CHECK(desk.run({"excerpts", "--format", "md"}).out == markdown);
    CHECK(desk.run({"excerpts", "--language", "en"}).out.startsWith("# Excerpts\n"));
    CHECK(desk.run({"excerpts", "--group-by", "theme"})
              .out.contains("\n## Tanpa tema\n\n> Jepang ("));
    CHECK(desk.run({"excerpts", "--group-by", "forum"}).out.contains("\n## Tanpa forum\n"));
    CHECK(desk.run({"excerpts", "--group-by", "document"})
              .out.contains("\n## Pertama\n\n> bersama ("));
    CHECK(desk.run({"excerpts", "--group-by", "coder"}).out.contains("\n## Ani\n\n> bersama ("));
}

TEST_CASE("The passages that came with a notebook need not be handed in", "[cli]")
{
    const Desk desk;
    const QString fresh = desk.file("baru.telaah");
    REQUIRE(desk.run({"new", fresh}).status == 0);
    REQUIRE(desk.run({"--notebook", fresh, "tag", "1", "0", "5", "actor:jepang"}).status == 0);
    CHECK(desk.run({"--notebook", fresh, "excerpts", "--json"}).array().size() == 1);
    CHECK(
        desk.run({"--notebook", fresh, "excerpts", "--with-examples", "--json"}).array().size()
        == 14);
    const QString path = desk.file("kutipan.md");
    CHECK(
        desk.run({"--notebook", fresh, "excerpts", "-o", path}).out
        == "Wrote " + path + ": excerpts 1, left out examples 13\n");
    CHECK(
        desk.run({"--notebook", fresh, "excerpts", "--with-examples", "-o", path}).out
        == "Wrote " + path + ": excerpts 14\n");
}

TEST_CASE("An example that the reader has worked on is handed in", "[cli]")
{
    const Desk desk;
    const QString fresh = desk.file("baru.telaah");
    REQUIRE(desk.run({"new", fresh}).status == 0);
    const auto excerpts = [&] {
        return desk.run({"--notebook", fresh, "excerpts", "--json"}).array();
    };
    CHECK(excerpts().isEmpty());
    const QByteArray lastYear = "'2025-11-20T00:00:00.000Z'";
    test::runSql(fresh, "UPDATE passage SET created = " + lastYear + ", modified = " + lastYear);
    REQUIRE(desk.run({"--notebook", fresh, "note", "3", "Bandingkan"}).status == 0);
    REQUIRE(excerpts().size() == 1);
    CHECK(excerpts().first()["note"].toString() == "Bandingkan");
    REQUIRE(desk.run({"--notebook", fresh, "undo"}).status == 0);
    CHECK(excerpts().isEmpty());
}

TEST_CASE("Excerpts speak the language of the window unless another is given", "[cli]")
{
    const TaggedDesk desk;
    ui::Settings(desk.file("config/telaah/settings.ini")).setLanguage("en");
    CHECK(desk.run({"excerpts"}).out.startsWith("# Excerpts\n"));
    CHECK(desk.run({"excerpts", "--language", "id"}).out.startsWith("# Kutipan\n"));
    ui::Settings(desk.file("config/telaah/settings.ini")).setLanguage("id");
    CHECK(desk.run({"excerpts"}).out.startsWith("# Kutipan\n"));
}

TEST_CASE("The format of excerpts goes by the name of the file unless it is given", "[cli]")
{
    const TaggedDesk desk;
    const QString path = desk.file("kutipan.csv");
    CHECK(
        desk.run({"excerpts", "-o", path, "--json"}).object()
        == QJsonObject{{"file", path}, {"format", "csv"}, {"excerpts", 2}});
    CHECK(bytesOf(path).startsWith("\xef\xbb\xbf"));
    CHECK(QString::fromUtf8(bytesOf(path)) == desk.run({"excerpts", "--format", "csv"}).out);
    CHECK(desk.run({"excerpts", "-o", path, "--format", "md"}).status == 0);
    CHECK(bytesOf(path).startsWith("# Kutipan\n"));
}

TEST_CASE("Excerpts in JSON are passages with their citation", "[cli]")
{
    const TaggedDesk desk;
    const QJsonArray passages = desk.run({"passages", "--json"}).array();
    QJsonObject expected = passages.first().toObject();
    expected.insert("citation", "(Tim Telaah, 2026b, para. 2)");
    const QJsonArray excerpts = desk.run({"excerpts", "--json"}).array();
    CHECK(excerpts.size() == passages.size());
    CHECK(excerpts.first().toObject() == expected);
}

TEST_CASE("Excerpts are not written over the notebook they come from", "[cli]")
{
    const TaggedDesk desk;
    const QByteArray before = bytesOf(desk.notebook());
    const QString link = desk.file("tautan.md");
    REQUIRE(QFile::link(desk.notebook(), link));
    for (const QString &path : {desk.notebook(), link}) {
        const Answer answer = desk.run({"excerpts", "-o", path});
        CHECK(answer.status == 1);
        CHECK(answer.error == "telaah: “" + path + "” already exists: choose another name.\n");
        CHECK(bytesOf(desk.notebook()) == before);
    }
}
