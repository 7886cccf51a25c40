// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/Desk.h"
#include "support/Catch.h"
#include "support/FileBytes.h"

#include <QStandardPaths>

#include <unistd.h>

using namespace telaah;
using test::Answer;
using test::bytesOf;
using test::Desk;

namespace {

QJsonArray passagesOf(const Desk &desk)
{
    return desk.start({"passages", "--json"}).array();
}

void checkIsSound(const Desk &desk)
{
    const Answer answer = desk.start({"check", "--json"});
    CHECK(answer.status == 0);
    CHECK(answer.object() == QJsonObject{{"ok", true}, {"problems", QJsonArray{}}});
}

} // namespace

TEST_CASE("What one process did, others undo and redo", "[cli][process]")
{
    const Desk desk;
    const QList<QStringList> actions = {
        {"tag", "1", "33", "40", "theme:latihan-siber", "--note", "Lihat ARF."},
        {"tag", "1", "33", "40", "actor:jepang"},
        {"untag", "1", "theme:latihan-siber"},
        {"note", "1", "Lihat APCERT."},
        {"remove", "1"},
    };
    for (const QStringList &arguments : actions) {
        INFO(arguments.join(u' ').toStdString());
        const QJsonArray before = passagesOf(desk);
        REQUIRE(desk.start(arguments).status == 0);
        const QJsonArray after = passagesOf(desk);
        checkIsSound(desk);
        CHECK(before != after);

        CHECK(desk.start({"undo", "--json"}).object().value("undone") == true);
        CHECK(passagesOf(desk) == before);
        checkIsSound(desk);

        CHECK(desk.start({"redo", "--json"}).object().value("undone") == false);
        CHECK(passagesOf(desk) == after);
        checkIsSound(desk);
    }
    for (qsizetype i = 0; i < actions.size(); ++i)
        CHECK(desk.start({"undo"}).status == 0);
    CHECK(passagesOf(desk).isEmpty());
    checkIsSound(desk);
}

TEST_CASE(
    "The program makes its notebook and settings where the platform has them", "[cli][process]")
{
    const Desk desk;
    REQUIRE(QFile::remove(desk.notebook()));
    CHECK(desk.start({"list", "--json"}).array().size() == 2);
    CHECK(QFile::exists(desk.notebook()));
    CHECK_FALSE(QFile::exists(desk.file("config/telaah/settings.ini")));
    CHECK(desk.start({"tag", "1", "0", "5", "actor:jepang"}).status == 0);
    CHECK(QFile::exists(desk.file("config/telaah/settings.ini")));
}

TEST_CASE(
    "Text goes through any locale unharmed, and nothing else is on the terminal", "[cli][process]")
{
    const Desk desk;
    QProcessEnvironment environment = desk.environment();
    environment.insert("LC_ALL", "C");
    const Answer answer = test::start(
        TELAAH_PROGRAM, {"tag", "1", "33", "40", "actor:jepang", "--json", "--note", "“é” 日本"},
        environment);
    CHECK(answer.error.isEmpty());
    CHECK(answer.object().value("note") == "“é” 日本");
}

TEST_CASE("Output that cannot be written is a failure", "[cli][process]")
{
    const Desk desk;
    const Answer answer = test::start(
        "/bin/sh", {"-c", "\"$TELAAH\" list > /dev/full"}, desk.environment());
    CHECK(answer.status == 1);
    CHECK(
        answer.error
        == "telaah: “standard output” cannot be read or written: check the disk and your "
           "permissions.\n");
}

TEST_CASE("Past an emoji and an accent every way out shows the same words", "[cli][process]")
{
    const Desk desk;
    const QString quote = QString::fromUtf8("\U0001F33F bersama");
    const QJsonObject tagged =
        desk.start({"tag", "1", "31", "40", "actor:jepang", "--json"}).object();
    REQUIRE(tagged.value("quote") == quote);

    const QJsonObject shown = desk.start({"show", "1", "--json"}).object();
    const QList<uint> characters = shown.value("text").toString().toUcs4();
    const int start = tagged.value("start").toInt();
    const int length = tagged.value("end").toInt() - start;
    CHECK(
        QString::fromUcs4(
            reinterpret_cast<const char32_t *>(characters.constData()) + start, length)
        == quote);

    const QString csv = desk.start({"excerpts", "--format", "csv"}).out;
    CHECK(csv.contains(QStringLiteral(",2,31,40,%1,").arg(quote)));

    const QString sqlite = QStandardPaths::findExecutable("sqlite3");
    if (sqlite.isEmpty()) {
        WARN("SKIPPED: the program sqlite3 is not here");
        return;
    }
    const Answer cut = test::start(
        sqlite,
        {desk.notebook(),
         "SELECT substr(body.text, start_cp + 1, end_cp - start_cp) FROM passage"
         " JOIN revision ON revision.id = revision_id JOIN body ON sha256 = body_sha256"},
        desk.environment());
    CHECK(cut.out == quote + "\n");
}

TEST_CASE(
    "On a full disk nothing changes, and all works again when there is room", "[cli][process]")
{
    const Desk desk;
    REQUIRE(QDir(desk.folder()).mkpath("disk"));
    QStringList unshare{"-m"};
    if (geteuid() != 0)
        unshare.prepend("-Ur");
    const QString disk = desk.file("disk");
    const Answer allowed = test::start(
        "unshare", unshare + QStringList{"mount", "-t", "tmpfs", "-o", "size=1m", "telaah", disk},
        desk.environment());
    if (allowed.status != 0) {
        WARN("SKIPPED: this system lets nobody mount a small disk: " + allowed.error.toStdString());
        return;
    }
    // Each line it prints is checked below.
    const char *script = R"sh(
        exec 2>&1
        mount -t tmpfs -o size=1m telaah "$1" && cd "$1" || exit 9
        cp "$2" a.telaah
        echo lama > kutipan.md
        cat /dev/zero > penuh 2> /dev/null
        before=$(sha256sum a.telaah kutipan.md)
        "$TELAAH" --notebook a.telaah tag 1 33 40 actor:jepang > keluar; echo "tag $?"
        "$TELAAH" --notebook a.telaah undo; echo "undo $?"
        "$TELAAH" --notebook a.telaah excerpts -o kutipan.md; echo "excerpts $?"
        "$TELAAH" new b.telaah; echo "new $?"
        [ "$before" = "$(sha256sum a.telaah kutipan.md)" ] && echo "unchanged"
        rm -f penuh keluar
        ls
        "$TELAAH" --notebook a.telaah check; echo "check $?"
        "$TELAAH" --notebook a.telaah tag 1 33 40 actor:jepang > keluar; echo "tag $?"
        "$TELAAH" --notebook a.telaah excerpts -o kutipan.md; echo "excerpts $?"
        "$TELAAH" --notebook a.telaah check; echo "check $?"
    )sh";
    const Answer answer = test::start(
        "unshare", unshare + QStringList{"sh", "-c", script, "sh", disk, desk.notebook()},
        desk.environment());
    const auto full = [](const QString &name) {
        return "telaah: The disk that holds “" + name
            + "” is full: free some space and try again.\n";
    };
    const QString notebook = disk + "/a.telaah";
    CHECK(
        answer.out
        == full(notebook) + "tag 1\n" + full(notebook) + "undo 1\n" + full("kutipan.md")
            + "excerpts 1\n" + full("b.telaah")
            + "new 1\nunchanged\na.telaah\nkutipan.md\n"
              "No problems in a.telaah\ncheck 0\ntag 0\nWrote kutipan.md: excerpts 1\nexcerpts 0\n"
              "No problems in a.telaah\ncheck 0\n");
}
