// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "notebook/Notebook.h"
#include "support/Coders.h"
#include "support/NotebookFixture.h"
#include "support/Outcome.h"
#include "support/StateOf.h"

#include <QDir>
#include <QProcess>

using namespace telaah;
using notebook::Notebook;
using test::NotebookFixture;
using test::taken;

namespace {

struct CrashFixture : NotebookFixture
{
    CrashFixture() { notebook.reset(); }

    /// What the writer said until it was killed, on a copy of the notebook; or else until its end.
    QByteArrayList run(int operation, const QString &how)
    {
        QFile::remove(victim);
        REQUIRE(QFile::copy(path, victim));
        QProcess writer;
        writer.start(CRASH_WRITER, {victim, QString::number(operation), how});
        REQUIRE(writer.waitForFinished());
        isKilled = writer.exitStatus() == QProcess::CrashExit;
        REQUIRE((isKilled || writer.exitCode() == 0));
        QByteArrayList lines = writer.readAllStandardOutput().split('\n');
        lines.removeLast(); // What follows the last line feed.
        return lines;
    }

    bool isKilled = false;
    QString victim = directory.filePath("victim.telaah");
};

} // namespace

TEST_CASE_METHOD(
    CrashFixture, "Wherever a program is killed, what it had said was saved is there", "[notebook]")
{
    QByteArrayList states = run(0, "none");
    REQUIRE(states.takeLast().split(' ').last().toInt() > 50); // Operations; a few more or fewer
    REQUIRE(states.size() == 13);                              // by how long numbers and times are.

    for (int operation = 1;; operation += 2) {
        const QString how = operation % 4 == 1 ? "half" : "none";
        CAPTURE(operation, how);
        const QByteArrayList said = run(operation, how);
        if (!isKilled)
            break;
        REQUIRE_FALSE(said.isEmpty());
        REQUIRE(said == states.first(said.size()));

        const auto reopened = taken(Notebook::open(victim, test::coderNamed("Ani")));
        const QByteArray state = test::stateOf(*reopened);
        const bool isLast = state == said.last();
        const bool isNext = said.size() < states.size() && state == states.at(said.size());
        CHECK((isLast || isNext));
        CHECK(reopened->problems() == QStringList());
        CHECK_FALSE(QFile::exists(victim + "-journal"));
    }
}
