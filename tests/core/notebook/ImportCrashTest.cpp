// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "notebook/Notebook.h"
#include "support/Coders.h"
#include "support/NotebookFixture.h"
#include "support/Outcome.h"
#include "support/RawSql.h"

#include <QProcess>

using namespace telaah;
using notebook::Notebook;
using test::taken;

namespace {

struct ImportCrashFixture : test::NotebookFixture
{
    ImportCrashFixture() { notebook.reset(); }

    /// What was said of documents that are in, up to the end or until it was killed.
    QByteArrayList run(int operation, const QString &how)
    {
        QFile::remove(victim);
        REQUIRE(QFile::copy(path, victim));
        QProcess writer;
        writer.start(IMPORT_WRITER, {victim, QString::number(operation), how});
        REQUIRE(writer.waitForFinished());
        isKilled = writer.exitStatus() == QProcess::CrashExit;
        REQUIRE((isKilled || writer.exitCode() == 0));
        return writer.readAllStandardOutput().split('\n');
    }

    int count(const char *table) const
    {
        return test::askSql(victim, QByteArray("SELECT count(*) FROM ") + table).toInt();
    }

    bool isKilled = false;
    QString victim = directory.filePath("victim.telaah");
};

} // namespace

TEST_CASE_METHOD(
    ImportCrashFixture, "Wherever an import is killed, each document is there wholly or not at all",
    "[notebook]")
{
    REQUIRE(run(0, "none").size() == 5);
    REQUIRE(count("document") == 4);
    for (int operation = 1;; operation += 2) {
        const QString how = operation % 4 == 1 ? "half" : "none";
        CAPTURE(operation, how.toStdString());
        const auto saidDocuments = run(operation, how).size() - 1;
        if (!isKilled)
            break;
        const auto reopened = taken(Notebook::open(victim, test::coderNamed("Ani")));
        CHECK(reopened->problems() == QStringList());
        const int imported = count("document") - 1; // One was there.
        CHECK((imported == saidDocuments || imported == saidDocuments + 1));
        CHECK(count("source") == imported);
        CHECK(count("original") == imported);
        CHECK(count("revision") == imported + 1);
        CHECK(count("passage") == (imported + 1) / 2); // The first and the third have comments.
    }
}
