// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/Desk.h"
#include "support/Catch.h"
#include "support/FileBytes.h"
#include "support/RawSql.h"

#include <QDir>
#include <QFileInfo>

#include <unistd.h>

using namespace telaah;
using test::Answer;
using test::bytesOf;
using test::Desk;
using test::patch;
using test::writeBytes;

namespace {

/// All but the settings, which remember who the reader is.
QStringList filesOf(const Desk &desk)
{
    QStringList files = QDir(desk.folder()).entryList(QDir::Files);
    for (const QString &name : QDir(QFileInfo(desk.notebook()).path()).entryList(QDir::Files))
        files.append("data/" + name);
    return files;
}

/// Runs telaah where it must fail: with this sentence, status 1, and every file as it was.
void checkRefused(const Desk &desk, const QStringList &arguments, const QString &sentence)
{
    const QByteArray before = bytesOf(desk.notebook());
    const QStringList files = filesOf(desk);
    const Answer answer = desk.run(arguments);
    INFO(arguments.join(u' ').toStdString());
    CHECK(answer.error == "telaah: " + sentence + "\n");
    CHECK(answer.status == 1);
    CHECK(answer.out.isEmpty());
    CHECK(bytesOf(desk.notebook()) == before);
    CHECK(filesOf(desk) == files);
}

/// The same for a file that is not the reader's own notebook.
void checkFileRefused(const Desk &desk, const QString &path, const QString &sentence)
{
    const QByteArray before = bytesOf(path);
    for (const QStringList &arguments :
         {QStringList{"list"}, {"check"}, {"undo"}, {"tag", "1", "0", "5", "actor:jepang"}})
        checkRefused(desk, arguments + QStringList{"--notebook", path}, sentence);
    CHECK(bytesOf(path) == before);
}

struct TaggedDesk : Desk
{
    TaggedDesk() { run({"tag", "1", "33", "40", "actor:jepang"}); }
};

} // namespace

TEST_CASE("A file that is no notebook is refused and left alone", "[cli]")
{
    const Desk desk;
    const QString path = desk.file("catatan.telaah");
    const QString sentence = "“" + path + "” is not a Telaah notebook: choose another file.";
    SECTION("text")
    {
        writeBytes(path, QByteArray("Bukan buku catatan.\n").repeated(100));
    }
    SECTION("a short file")
    {
        writeBytes(path, "x");
    }
    SECTION("another program's database")
    {
        writeBytes(path, bytesOf(desk.notebook()));
        patch(path, 68, QByteArray(4, '\0')); // The application id.
    }
    checkFileRefused(desk, path, sentence);
}

TEST_CASE("An empty file is refused and left alone", "[cli]")
{
    const Desk desk;
    const QString path = desk.file("kosong.telaah");
    writeBytes(path, GENERATE(as<QByteArray>(), QByteArray(), QByteArray(4096, '\0')));
    checkFileRefused(
        desk, path,
        "“" + path
            + "” is empty: if a sync program keeps it, let it finish, or else restore a backup.");
}

TEST_CASE("A notebook of a later version is refused and left alone", "[cli]")
{
    const Desk desk;
    const QString path = desk.file("nanti.telaah");
    writeBytes(path, bytesOf(desk.notebook()));
    patch(path, 60, QByteArray::fromHex("00000063")); // The version of the schema.
    checkFileRefused(
        desk, path,
        "“" + path + "” was written by a newer version of Telaah: update Telaah to open it.");
}

TEST_CASE("A folder, a missing file and a second name are no notebook", "[cli]")
{
    const Desk desk;
    checkRefused(
        desk, {"list", "--notebook", desk.folder()},
        "“" + desk.folder()
            + "” is a folder, a device, or a file of several names: choose a plain file.");
    const QString missing = desk.file("tiada.telaah");
    checkRefused(
        desk, {"list", "--notebook", missing},
        "“" + missing + "” was not found: check the name and the folder.");
    const QString link = desk.file("kembar.telaah");
    REQUIRE(::link(QFile::encodeName(desk.notebook()), QFile::encodeName(link)) == 0);
    checkFileRefused(
        desk, link,
        "“" + link + "” is a folder, a device, or a file of several names: choose a plain file.");
}

TEST_CASE("A damaged notebook is refused, and check says so", "[cli]")
{
    const Desk desk;
    const QString path = desk.file("rusak.telaah");
    writeBytes(path, bytesOf(desk.notebook()));
    const QByteArray damaged = patch(path, 4096, QByteArray(8192, '\xff'));
    const QString sentence = "“" + path + "” is damaged: keep a copy of it and restore a backup.";

    checkRefused(desk, {"list", "--notebook", path}, sentence);
    const Answer answer = desk.run({"check", "--json", "--notebook", path});

    CHECK(answer.status == 1);
    CHECK(answer.error == "telaah: " + sentence + "\n");
    CHECK(answer.object() == QJsonObject{{"ok", false}, {"problems", QJsonArray{sentence}}});
    CHECK(bytesOf(path) == damaged);
}

TEST_CASE("A text that is not as it was stored is found by check, and not shown", "[cli]")
{
    const TaggedDesk desk;
    test::runSql(desk.notebook(), "UPDATE body SET text = replace(text, 'bersama', 'bercanda')");
    const QByteArray before = bytesOf(desk.notebook());

    checkRefused(
        desk, {"show", "1"}, "“Pertama” is damaged: keep a copy of it and restore a backup.");
    const Answer answer = desk.run({"check", "--json"});

    CHECK(answer.status == 1);
    CHECK(answer.object().value("ok") == false);
    CHECK(
        answer.object().value("problems").toArray()
        == QJsonArray{"the text of “Pertama” is not as it was stored"});
    CHECK(bytesOf(desk.notebook()) == before);
}

TEST_CASE("Nothing is made over what is there, or where there is no folder", "[cli]")
{
    const Desk desk;
    checkRefused(
        desk, {"new", desk.notebook()},
        "“" + desk.notebook() + "” already exists: choose another name.");
    const QString folder = desk.file("tiada");
    checkRefused(
        desk, {"new", folder + "/a.telaah"},
        "“" + folder + "” was not found: check the name and the folder.");
    checkRefused(
        desk, {"excerpts", "-o", folder + "/a.csv"},
        "“" + folder + "” was not found: check the name and the folder.");
}

TEST_CASE("A concept that the vocabulary lacks is named", "[cli]")
{
    const TaggedDesk desk;
    for (const QString name : {"theme:tiada", "tema:latihan-siber", "jepang", ":", "actor:"}) {
        const QString sentence = "The vocabulary has no concept “" + name
            + "”: check its facet and its key.";
        checkRefused(desk, {"tag", "1", "0", "5", "actor:jepang", name}, sentence);
        checkRefused(desk, {"untag", "1", name}, sentence);
    }
}

TEST_CASE("A range beyond the text is refused at the limit + 1", "[cli]")
{
    const Desk desk;
    const QString sentence =
        "The range goes past the end of the text: choose positions from 0 to 51.";
    checkRefused(desk, {"tag", "1", "0", "52", "actor:jepang"}, sentence);
    checkRefused(desk, {"tag", "1", "52", "53", "actor:jepang"}, sentence);
    const QString negative = "A position cannot be negative: count the characters from 0.";
    checkRefused(desk, {"tag", "1", "-1", "5", "actor:jepang"}, negative);
    checkRefused(desk, {"tag", "1", "5", "-1", "actor:jepang"}, negative);
    checkRefused(
        desk, {"tag", "1", "9223372036854775806", "9223372036854775807", "actor:jepang"}, sentence);
    CHECK(desk.run({"tag", "1", "0", "51", "actor:jepang"}).status == 0);
}

TEST_CASE("An empty range is refused", "[cli]")
{
    const Desk desk;
    const QString sentence = "The range is empty: choose an end after its start.";
    checkRefused(desk, {"tag", "1", "5", "5", "actor:jepang"}, sentence);
    checkRefused(desk, {"tag", "1", "5", "4", "actor:jepang"}, sentence);
    checkRefused(desk, {"tag", "1", "51", "51", "actor:jepang"}, sentence);
}

TEST_CASE("A range that cuts a letter from its accent is refused", "[cli]")
{
    const Desk desk;
    const QString sentence =
        "The range cuts a character in two: move its start or end to the edge of the character.";
    checkRefused(desk, {"tag", "1", "8", "15", "actor:jepang"}, sentence); // "Kerja q|́"
    checkRefused(desk, {"tag", "1", "15", "20", "actor:jepang"}, sentence);
    CHECK(desk.run({"tag", "1", "8", "16", "actor:jepang"}).status == 0);
}

TEST_CASE("A document or passage that does not exist is named", "[cli]")
{
    const TaggedDesk desk;
    for (const QString name : {"3", "0", "-1", "Ketiga"}) {
        const QString sentence = "There is no document “" + name
            + "”: choose one that the library lists.";
        checkRefused(desk, {"show", name}, sentence);
        checkRefused(desk, {"tag", name, "0", "5", "actor:jepang"}, sentence);
    }
    for (const QString name : {"2", "0", "-1", "satu"}) {
        const QString sentence = "There is no passage " + name + ": it may have been removed.";
        checkRefused(desk, {"untag", name, "actor:jepang"}, sentence);
        checkRefused(desk, {"note", name, "Catat."}, sentence);
        checkRefused(desk, {"remove", name}, sentence);
    }
}

TEST_CASE("A beginning that several titles share is refused", "[cli]")
{
    const Desk desk;
    test::runSql(desk.notebook(), "UPDATE document SET title = 'Pelajaran ' || title");
    checkRefused(
        desk, {"show", "pelajaran"},
        "Several titles begin with “pelajaran”: give more of the one you mean.");
}

TEST_CASE("Where there is nothing to undo or redo, that is said", "[cli]")
{
    const Desk desk;
    const QString path = desk.file("baru.telaah");
    REQUIRE(desk.run({"new", path, "--empty"}).status == 0);
    checkRefused(desk, {"undo", "--notebook", path}, "There is nothing to undo.");
    checkRefused(desk, {"redo", "--notebook", path}, "There is nothing to redo.");
}

TEST_CASE("A step that no longer fits is refused whole", "[cli]")
{
    const TaggedDesk desk;
    test::runSql(desk.notebook(), "UPDATE passage SET note = 'Tangan lain.'");
    const Answer answer = desk.run({"undo"});
    CHECK(answer.status == 1);
    CHECK(
        answer.error
        == "telaah: The change to “Jepang — bersama” can no longer be undone or redone, because "
           "that part "
           "has changed again since: change it by hand.\n");
    CHECK(desk.run({"passages", "--json"}).array().size() == 1);
}
