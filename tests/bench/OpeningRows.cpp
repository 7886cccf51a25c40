// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Opening notebooks and documents.

#include "BareSqlite.h"
#include "Rows.h"
#include "Stage.h"
#include "notebook/Notebook.h"
#include "reader/ReadingView.h"

namespace telaah::bench {

namespace {

/// What opening a document reads, and no more.
constexpr const char *Texts = "SELECT text FROM body";
constexpr const char *Places = "SELECT id, start_cp, end_cp FROM passage";

void measureDocument(
    Run &run, const NotebookSize &size, const QString &what, double share, double budget)
{
    Row row{what, {}, {}, QStringLiteral("SQLite alone reads it"), Limit::Absolute, budget};
    if (!run.wants(what))
        return;
    Stage stage(size);
    BareSqlite bare(notebookOf(size));
    for (int i = 0; i < run.times(9); ++i) {
        stage.openFirst();
        stage.rememberPlace(share);
        row.measured.add(timeToPaint(*stage.reading().viewport(), [&] { stage.openLong(); }));
        row.floor.add(timeOf([&] {
            bare.read(Texts);
            bare.read(Places);
        }));
    }
    run.add(row);
}

void measureNotebook(Run &run, const NotebookSize &size, const QString &what)
{
    Row row{what, {}, {}, QStringLiteral("SQLite alone opens it")};
    if (!run.wants(what))
        return;
    const QString path = notebookOf(size);
    for (int i = 0; i < run.times(9); ++i) {
        row.measured.add(timeOf([&] {
            if (!notebook::Notebook::open(path, reader()))
                qFatal("not opened");
        }));
        row.floor.add(timeOf([&] { BareSqlite(path).read("SELECT name FROM sqlite_schema"); }));
    }
    run.add(row);
}

} // namespace

void measureOpening(Run &run)
{
    measureNotebook(run, book(), QStringLiteral("open the file of 2,000 passages"));
    measureNotebook(run, archive(), QStringLiteral("open the file of 100,000 passages"));
    measureDocument(
        run, book(), QStringLiteral("open a document: 1 M characters, 2,000 passages"), 0, 40);
    measureDocument(
        run, archive(), QStringLiteral("open a document: 1 M words, 100,000 passages, at 95 %"),
        0.95, 150);
}

} // namespace telaah::bench
