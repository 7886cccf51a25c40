// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/Desk.h"
#include "support/Catch.h"
#include "support/FileBytes.h"

#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>

#include <sys/stat.h>
#include <unistd.h>

using namespace telaah;
using test::Answer;
using test::bytesOf;
using test::Desk;

namespace {

/// Permissions do not hold for root: for its life this process is somebody else.
class Unprivileged
{
public:
    Unprivileged()
    {
        if (geteuid() == 0)
            REQUIRE(setresuid(Nobody, Nobody, 0) == 0);
    }

    ~Unprivileged()
    {
        if (m_wasRoot && (seteuid(0) != 0 || setresuid(0, 0, 0) != 0))
            std::abort();
    }

private:
    static constexpr uid_t Nobody = 65534;
    const bool m_wasRoot = geteuid() == 0;
};

void setMode(const QString &path, mode_t mode)
{
    REQUIRE(chmod(QFile::encodeName(path), mode) == 0);
}

/// A desk whose notebook has a passage, open to everybody at first.
struct SharedDesk : Desk
{
    SharedDesk()
    {
        run({"tag", "1", "33", "40", "actor:jepang"});
        // Made as root, the settings would not be readable either, which is not the point here.
        QFile::remove(file("config/telaah/settings.ini"));
        for (const QString &path :
             {folder(), file("data"), notebookFolder(), file("config"), file("config/telaah")})
            setMode(path, 0777);
        setMode(notebook(), 0666);
    }

    // So that it can be removed.
    ~SharedDesk() { setMode(notebookFolder(), 0777); }

    QString notebookFolder() const { return QFileInfo(notebook()).path(); }
};

void checkReads(const SharedDesk &desk)
{
    CHECK(desk.run({"list", "--json"}).array().size() == 2);
    CHECK(desk.run({"passages", "--json"}).array().size() == 1);
    CHECK(desk.run({"excerpts"}).status == 0);
    CHECK(desk.run({"history"}).status == 0);
    CHECK(desk.run({"check", "--json"}).object().value("ok") == true);
}

void checkDoesNotWrite(const SharedDesk &desk)
{
    const QByteArray before = bytesOf(desk.notebook());
    const QString sentence = "telaah: “" + desk.notebook()
        + "” cannot be changed, since it or its folder is read-only: copy it to a folder that you "
          "may write to.\n";
    for (const QStringList &arguments :
         {QStringList{"tag", "1", "0", "5", "actor:jepang"},
          {"untag", "1", "actor:jepang"},
          {"note", "1", "Catat."},
          {"import", desk.notebook()},
          {"remove", "1"},
          {"remove", "--examples"},
          {"undo"},
          {"redo"}}) {
        const Answer answer = desk.run(arguments);
        INFO(arguments.join(u' ').toStdString());
        CHECK(answer.error == sentence);
        CHECK(answer.status == 1);
        CHECK(answer.out.isEmpty());
    }
    CHECK(bytesOf(desk.notebook()) == before);
}

} // namespace

TEST_CASE("A read-only notebook is read but not changed", "[cli]")
{
    const SharedDesk desk;
    setMode(desk.notebook(), 0444);
    const Unprivileged unprivileged;
    checkReads(desk);
    checkDoesNotWrite(desk);
}

TEST_CASE("A notebook in a read-only folder is read but not changed", "[cli]")
{
    const SharedDesk desk;
    setMode(desk.notebookFolder(), 0555);
    const Unprivileged unprivileged;
    checkReads(desk);
    checkDoesNotWrite(desk);
}

TEST_CASE("On a read-only medium a notebook is read but not changed", "[cli]")
{
    const SharedDesk desk;
    setMode(desk.notebook(), 0444);
    setMode(desk.notebookFolder(), 0555);
    const Unprivileged unprivileged;
    checkReads(desk);
    checkDoesNotWrite(desk);
}

TEST_CASE("Nothing is made in a read-only folder", "[cli]")
{
    const SharedDesk desk;
    setMode(desk.notebookFolder(), 0555);
    const Unprivileged unprivileged;
    const QString rest = "” cannot be changed, since it or its folder is read-only: copy it to a "
                         "folder that you may write to.\n";
    const Answer made = desk.run({"new", desk.notebookFolder() + "/baru.telaah"});
    CHECK(made.status == 1);
    CHECK(made.error == "telaah: “" + desk.notebookFolder() + rest);
    const QString csv = desk.notebookFolder() + "/kutipan.csv";
    const Answer written = desk.run({"excerpts", "-o", csv});
    CHECK(written.status == 1);
    CHECK(written.error == "telaah: “" + csv + rest);
}
