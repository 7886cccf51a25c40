// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/Desk.h"
#include "notebook/DocumentActions.h"
#include "notebook/LibraryActions.h"
#include "notebook/Notebook.h"
#include "support/Catch.h"
#include "support/Coders.h"
#include "support/FileBytes.h"
#include "support/Outcome.h"
#include "support/RawSql.h"

#include <QFileInfo>

#include <array>

using namespace telaah;
using test::Answer;
using test::bytesOf;
using test::Desk;

namespace {

const std::array Verbs = {"new",      "list",    "show",     "tag",         "untag",
                          "remove",   "note",    "passages", "concordance", "queries",
                          "excerpts", "history", "undo",     "redo",        "check"};

/// Document 1 is "Judul 🌿\nKerja q́ sama.\nLatihan 🌿 bersama di Jepang."
Answer tagBersama(const Desk &desk)
{
    return desk.run({"tag", "1", "33", "40", "theme:latihan-siber", "--json"});
}

} // namespace

TEST_CASE("Each verb says how it is used, with an example", "[cli]")
{
    const Desk desk;
    for (const char *verb : Verbs) {
        const Answer answer = desk.run({verb, "--help"});
        INFO(verb);
        CHECK(ui::cli::isVerb(verb));
        CHECK(answer.status == 0);
        CHECK(answer.error.isEmpty());
        CHECK(answer.out.contains(QStringLiteral("Usage: telaah %1").arg(verb)));
        CHECK(answer.out.contains(QStringLiteral("Example:\n  telaah %1").arg(verb)));
        CHECK(answer.out.contains("--json"));
        CHECK(answer.out.contains("--notebook FILE"));
        CHECK(desk.run({"--help"}).out.contains(QStringLiteral("\n  %1 ").arg(verb)));
    }
}

TEST_CASE("Help and verbs are for the terminal, a notebook is for the window", "[cli]")
{
    using ui::cli::isForCommandLine;
    const Desk desk;
    CHECK(isForCommandLine({"list"}));
    CHECK(isForCommandLine({"--notebook", "seminar.telaah", "list"}));
    CHECK(isForCommandLine({"--help"}));
    CHECK(isForCommandLine({"--version"}));
    CHECK(isForCommandLine({"lsit"}));
    CHECK(isForCommandLine({"--foo"}));
    CHECK(isForCommandLine({"--jsn"}));
    CHECK_FALSE(isForCommandLine({"--platform", "offscreen"}));
    CHECK_FALSE(isForCommandLine({"-platform", "offscreen"}));
    CHECK_FALSE(isForCommandLine({"--style=fusion"}));
    CHECK_FALSE(isForCommandLine({}));
    CHECK_FALSE(isForCommandLine({desk.notebook()}));
    CHECK_FALSE(isForCommandLine({"seminar.telaah"}));
    CHECK_FALSE(isForCommandLine({"--notebook", "list"}));
    CHECK_FALSE(isForCommandLine({"-platform"}));
}

TEST_CASE("Wrong usage is told from failure", "[cli]")
{
    const Desk desk;
    const QList<QStringList> wrong = {
        {},
        {"lsit"},
        {"--json"},
        {"--foo"},
        {"list", "extra"},
        {"list", "--no-such"},
        {"list", "--notebook"},
        {"list", "--notebook", ""},
        {"show"},
        {"show", ""},
        {"new", " "},
        {"note", "", "Catat."},
        {"tag", "1", "0", "5"},
        {"tag", "1", "a", "5", "theme:x"},
        {"untag", "1"},
        {"note", "1"},
        {"note", "1", "satu", "dua"},
        {"note", "1", "-butir"},
        {"remove"},
        {"remove", "1", "--examples"},
        {"remove", "1", "--coder", " "},
        {"history", "--limit", "-1"},
        {"history", "--limit", "x"},
        {"excerpts", "--format", "pdf"},
        {"excerpts", "--group-by", "x"},
        {"excerpts", "--language", "xx"},
        {"new"},
    };
    const QByteArray before = bytesOf(desk.notebook());
    for (const QStringList &arguments : wrong) {
        const Answer answer = desk.run(arguments);
        INFO(arguments.join(u' ').toStdString());
        CHECK(answer.status == 2);
        CHECK(answer.out.isEmpty());
        CHECK(answer.error.startsWith("telaah: "));
        CHECK(answer.error.count(u'\n') == 1);
        CHECK(answer.error.contains("--help)"));
    }
    CHECK(bytesOf(desk.notebook()) == before);
    CHECK(
        desk.run({"--foo", "--json"}).error
        == QString::fromUtf8("telaah: “--foo” is no option (see telaah --help)\n"));
}

TEST_CASE("Documents are listed with what they hold", "[cli]")
{
    const Desk desk;
    tagBersama(desk);

    const QJsonArray list = desk.run({"list", "--json"}).array();

    REQUIRE(list.size() == 2);
    CHECK(
        list.at(0).toObject()
        == QJsonObject{
            {"id", 1},
            {"title", "Pertama"},
            {"author", "Tim Telaah"},
            {"published", "2026-11-20"},
            {"language", "id"},
            {"words", 8},
            {"paragraphs", 2},
            {"passages", 1},
            {"folder", ""},
            {"note", ""}});
    const QString text = desk.run({"list"}).out;
    CHECK(text.startsWith("ID  Title    Author      Published   Words  Paragraphs  Passages\n"
                          " 1  Pertama  Tim Telaah  2026-11-20      8           2         1\n"));
}

TEST_CASE("Documents are listed in the order of the library, with their folders", "[cli]")
{
    const Desk desk;
    {
        const auto notebook = test::taken(
            notebook::Notebook::open(desk.notebook(), test::coderNamed("Ani")));
        REQUIRE(notebook::LibraryActions(*notebook).addFolder("Pertemuan 1", DocumentId(2)));
        REQUIRE(notebook::LibraryActions(*notebook).moveDocument(DocumentId(1), {{}, -1}));
        REQUIRE(notebook::DocumentActions(*notebook).setNote(DocumentId(1), "baca ulang"));
    }
    const QJsonArray list = desk.run({"list", "--json"}).array();
    REQUIRE(list.size() == 2);
    CHECK(list.at(0).toObject().value("id").toInt() == 2);
    CHECK(list.at(0).toObject().value("folder").toString() == "Pertemuan 1");
    CHECK(list.at(1).toObject().value("note").toString() == "baca ulang");
    const QString text = desk.run({"list"}).out;
    CHECK(text.startsWith("ID  Folder       Title"));
    CHECK(text.contains("\n 2  Pertemuan 1  Kedua"));
}

TEST_CASE("A document is shown with its blocks, by number or by its title", "[cli]")
{
    const Desk desk;
    const QJsonObject shown = desk.run({"show", "1", "--json"}).object();
    CHECK(shown.keys() == QStringList{"blocks", "id", "text", "title"});
    CHECK(shown.value("id") == 1);
    CHECK(shown.value("title") == "Pertama");
    CHECK(
        shown.value("text")
        == QString::fromUtf8(
            "Judul \U0001F33F\nKerja q\u0301 sama.\nLatihan \U0001F33F bersama di Jepang."));
    CHECK(
        shown.value("blocks").toArray()
        == QJsonArray{
            QJsonObject{{"kind", "heading"}, {"level", 1}, {"number", 0}, {"start", 0}, {"end", 7}},
            QJsonObject{
                {"kind", "paragraph"}, {"level", 0}, {"number", 1}, {"start", 8}, {"end", 22}},
            QJsonObject{
                {"kind", "paragraph"}, {"level", 0}, {"number", 2}, {"start", 23}, {"end", 51}}});
    CHECK(desk.run({"show", "PERT", "--json"}).object() == shown);
    CHECK(desk.run({"show", "1"}).out.contains("   23      2  Latihan"));
}

TEST_CASE("A passage is tagged by code points, past an emoji and a combining accent", "[cli]")
{
    const Desk desk;
    const QJsonObject tagged = desk.run({"tag", "Pertama", "33", "40", "theme:latihan-siber",
                                         "actor:jepang", "--note", "Bandingkan.", "--coder",
                                         "Rina Sari", "--json"})
                                   .object();

    CHECK(
        tagged.keys()
        == QStringList{
            "coder", "created", "document", "end", "id", "modified", "note", "paragraph", "quote",
            "start", "status", "tags"});
    CHECK(tagged.value("quote") == "bersama");
    CHECK(tagged.value("document") == 1);
    CHECK(tagged.value("start") == 33);
    CHECK(tagged.value("end") == 40);
    CHECK(tagged.value("paragraph") == 2);
    CHECK(tagged.value("note") == "Bandingkan.");
    CHECK(tagged.value("coder") == "Rina Sari");
    CHECK(tagged.value("status") == "anchored");
    const QJsonArray tags = tagged.value("tags").toArray();
    CHECK(tags.size() == 2);
    CHECK(tags.contains("theme:latihan-siber"));
    CHECK(tags.contains("actor:jepang"));
    CHECK(QDateTime::fromString(tagged.value("created").toString(), Qt::ISODate).isValid());
    CHECK(desk.run({"passages", "--json"}).array() == QJsonArray{tagged});
    CHECK(
        desk.run({"passages"}).out
        == "Passage 1, document 1 [33, 40) (Tim Telaah, 2026b, para. 2), by Rina Sari\n"
           "    “bersama”\n"
           "    Tags: theme:latihan-siber actor:jepang\n"
           "    Note: Bandingkan.\n");
}

TEST_CASE("Tags, note and passage can be changed and removed", "[cli]")
{
    const Desk desk;
    tagBersama(desk);

    CHECK(desk.run({"tag", "1", "33", "40", "actor:jepang", "--json"}).object().value("id") == 1);
    CHECK(
        desk.run({"untag", "1", "theme:latihan-siber", "--json"}).object().value("tags").toArray()
        == QJsonArray{"actor:jepang"});
    CHECK(desk.run({"note", "1", "Lihat ARF.", "--json"}).object().value("note") == "Lihat ARF.");
    CHECK(desk.run({"note", "1", "", "--json"}).object().value("note") == "");
    CHECK(desk.run({"remove", "1", "--json"}).object().value("quote") == "bersama");
    CHECK(desk.run({"passages", "--json"}).array().isEmpty());
}

TEST_CASE("A note is taken as it is typed, whatever it looks like", "[cli]")
{
    const Desk desk;
    tagBersama(desk);
    for (const char *note :
         {"[penting]", "[a,b]", "undo", "list", "- butir", "%1 %2", "{x}", "a=b", "“siber” 日本"}) {
        INFO(note);
        CHECK(
            desk.run({"note", "1", note, "--json"}).object().value("note")
            == QString::fromUtf8(note));
    }
    CHECK(desk.run({"note", "1", "--json", "--", "--hlm. 3"}).object().value("note") == "--hlm. 3");
    CHECK(
        desk.run({"tag", "1", "33", "40", "actor:jepang", "--note", "[a,b]", "--json"})
            .object()
            .value("note")
        == "[a,b]");
}

TEST_CASE("A note is stored as any program can read it", "[cli]")
{
    const Desk desk;
    tagBersama(desk);
    const auto stored = [&](const QString &note) {
        return desk.run({"note", "1", note, "--json"}).object().value("note").toString();
    };
    CHECK(stored("satu\r\ndua") == "satu\ndua");
    CHECK(stored(QString::fromUtf8("e\u0301")) == QString::fromUtf8("\u00e9"));
    CHECK(stored(QString("a") + QChar(0) + "b") == QString::fromUtf8("a\ufffdb"));
}

TEST_CASE("The options of all verbs may stand before the verb and after it", "[cli]")
{
    const Desk desk;
    const QString other = desk.file("lain.telaah");
    const QJsonObject made = desk.run({"new", other, "--empty", "--json"}).object();
    CHECK(
        made
        == QJsonObject{
            {"notebook", QFileInfo(other).canonicalFilePath()}, {"documents", 0}, {"passages", 0}});
    CHECK(desk.run({"--notebook", other, "--json", "list"}).array().isEmpty());
    CHECK(desk.run({"list", "--json", "--notebook", other}).array().isEmpty());
    CHECK(desk.run({"list", "--json", "--notebook=" + other}).array().isEmpty());
    CHECK(
        desk.run({"--coder", "Zaki", "tag", "1", "33", "40", "actor:jepang", "--json"})
            .object()
            .value("coder")
        == "Zaki");
}

TEST_CASE("Each notebook made has an identity of its own", "[cli]")
{
    const Desk desk;
    QStringList uuids;
    for (const QString name : {"satu.telaah", "dua.telaah"}) {
        REQUIRE(desk.run({"new", desk.file(name), "--empty"}).status == 0);
        uuids.append(test::askSql(desk.file(name), "SELECT uuid FROM notebook"));
        CHECK_FALSE(QUuid::fromString(uuids.last()).isNull());
    }
    CHECK(uuids.removeDuplicates() == 0);
}

TEST_CASE("The reader keeps an identity, another coder goes by name", "[cli]")
{
    const Desk desk;
    const auto mark = [&](const QString &end, const QStringList &options) {
        return desk.run(QStringList{"tag", "1", "33", end, "actor:jepang", "--json"} + options)
            .object()
            .value("coder")
            .toString();
    };
    const QString own = mark("40", {});
    CHECK_FALSE(own.isEmpty());
    CHECK(mark("41", {}) == own);
    CHECK(mark("41", {"--coder", own}) == own);
    CHECK(mark("41", {"--coder", "Zaki"}) == "Zaki");
    CHECK(mark("42", {"--coder", "Zaki"}) == "Zaki");
    CHECK(desk.run({"passages", "--json"}).array().size() == 4);
}

TEST_CASE("Reading leaves no trace", "[cli]")
{
    const Desk desk;
    tagBersama(desk);
    const QByteArray before = bytesOf(desk.notebook());
    for (const char *verb : {"list", "passages", "excerpts", "history", "check"})
        CHECK(desk.run({verb}).status == 0);
    CHECK(desk.run({"show", "1"}).status == 0);
    CHECK(bytesOf(desk.notebook()) == before);
}

TEST_CASE("The reader's own notebook is made when it is first wanted", "[cli]")
{
    const Desk desk;
    REQUIRE(QFile::remove(desk.notebook()));
    REQUIRE(QDir(desk.file("data")).removeRecursively());
    CHECK(desk.run({"list", "--json"}).array().size() == 2);
    CHECK(QFileInfo::exists(desk.notebook()));
}

TEST_CASE("The example passages go at one stroke", "[cli]")
{
    const Desk desk;
    const QString path = desk.file("baru.telaah");
    const int examples = desk.run({"new", path, "--json"}).object().value("passages").toInt();
    const QStringList named{"--json", "--notebook", path};

    CHECK(desk.run(QStringList{"remove", "--examples"} + named).array().size() == examples);
    CHECK(desk.run(QStringList{"passages"} + named).array().isEmpty());
    CHECK(desk.run(QStringList{"remove", "--examples"} + named).array().isEmpty());
    CHECK(desk.run(QStringList{"history"} + named).array().size() == (examples > 0 ? 1 : 0));
}

TEST_CASE("History names what was done, by whom, and what is undone", "[cli]")
{
    const Desk desk;
    tagBersama(desk);
    desk.run({"note", "1", "Lihat ARF.", "--coder", "Zaki"});
    desk.run({"undo"});

    const QJsonArray steps = desk.run({"history", "--json"}).array();

    REQUIRE(steps.size() == 4); // With the two documents.
    CHECK(
        steps.at(0).toObject().keys()
        == QStringList{"at", "coder", "id", "label", "on_record_only", "undone"});
    CHECK(steps.at(0).toObject().value("on_record_only") == false);
    CHECK(steps.at(0).toObject().value("label") == "Edit note: bersama");
    CHECK(steps.at(0).toObject().value("coder") == "Zaki");
    CHECK(steps.at(0).toObject().value("undone") == true);
    CHECK(steps.at(1).toObject().value("label").toString().startsWith("Add tag: "));
    CHECK(steps.at(1).toObject().value("undone") == false);
    CHECK(desk.run({"history", "--limit", "1", "--json"}).array() == QJsonArray{steps.at(0)});
    CHECK(desk.run({"history", "--limit", "0", "--json"}).array().isEmpty());
    CHECK(desk.run({"history"}).out.contains("Edit note: bersama (undone)\n"));
    desk.run({"note", "1", "Lihat GGE."}); // What was undone before cannot come back.
    CHECK(desk.run({"history", "--json"}).array().at(1).toObject().value("on_record_only") == true);
    CHECK(desk.run({"history"}).out.contains("Edit note: bersama (undone for good, on record"));
}

TEST_CASE("What might steer the terminal is not printed", "[cli]")
{
    const Desk desk;
    tagBersama(desk);
    desk.run({"note", "1", "awas\x1b[2J"});
    CHECK_FALSE(desk.run({"passages"}).out.contains(u'\x1b'));
    const auto refused = desk.run({"show", "awas\x1b[2J"});
    CHECK(refused.error.contains("awas"));
    CHECK_FALSE(refused.error.contains(u'\x1b'));
}
