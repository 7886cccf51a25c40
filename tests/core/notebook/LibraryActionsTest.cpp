// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "notebook/LibraryActions.h"

#include "notebook/DocumentActions.h"
#include "support/Bodies.h"
#include "support/NotebookFixture.h"
#include "support/Outcome.h"
#include "support/RawSql.h"

#include <QSignalSpy>

using namespace telaah;
using history::Action;
using test::askSql;
using test::NotebookFixture;
using test::refused;
using test::taken;

namespace {

/// Three documents: "UU 32/2009" of the fixture, "PP 27/2012", "PP 22/2021".
struct LibraryFixture : NotebookFixture
{
    LibraryFixture()
    {
        for (const char *title : {"PP 27/2012", "PP 22/2021"}) {
            taken(notebook::DocumentActions(*notebook).add(
                test::documentOf(title), test::bodyOf(title)));
        }
    }

    notebook::LibraryActions library() { return notebook::LibraryActions(*notebook); }

    /// "Kuliah(2 3) 1": a folder with what is in it, and documents.
    QString shelves() const
    {
        QStringList parts;
        for (const auto &shelf : taken(notebook->stores().library.shelves())) {
            QStringList ids;
            for (const DocumentId id : shelf.documents)
                ids.append(QString::number(id.value()));
            const QString inside = ids.join(' ');
            parts.append(shelf.isFolder() ? shelf.folder.title + '(' + inside + ')' : inside);
        }
        return parts.join(' ');
    }

    DocumentId first{1}, second{2}, third{3};
};

} // namespace

TEST_CASE_METHOD(LibraryFixture, "New documents and folders come last", "[notebook]")
{
    CHECK(shelves() == "1 2 3");
    taken(library().addFolder("  Kuliah   Siber "));
    CHECK(shelves() == "1 2 3 Kuliah Siber()");
    taken(notebook::DocumentActions(*notebook).add(test::documentOf("ARF"), test::bodyOf("ARF")));
    CHECK(shelves() == "1 2 3 Kuliah Siber() 4");
}

TEST_CASE_METHOD(
    LibraryFixture, "Each move in the library is undone and redone to the letter", "[notebook]")
{
    const FolderId course = taken(library().addFolder("Kuliah", second));
    taken(library().addFolder("Pertemuan"));
    REQUIRE(shelves() == "1 Kuliah(2) 3 Pertemuan()");
    const QString before = shelves();
    QString after;
    Action action = Action::Other;
    SECTION("a document into a folder")
    {
        REQUIRE(library().moveDocument(first, {course, 0}));
        after = "Kuliah(1 2) 3 Pertemuan()";
        action = Action::MoveDocument;
    }
    SECTION("a document out of a folder")
    {
        REQUIRE(library().moveDocument(second, {{}, 0}));
        after = "2 1 Kuliah() 3 Pertemuan()";
        action = Action::MoveDocument;
    }
    SECTION("a folder")
    {
        REQUIRE(library().moveFolder(course, -1));
        after = "1 3 Pertemuan() Kuliah(2)";
        action = Action::MoveFolder;
    }
    SECTION("another name for a folder")
    {
        REQUIRE(library().renameFolder(course, "Seminar"));
        after = "1 Seminar(2) 3 Pertemuan()";
        action = Action::RenameFolder;
    }
    SECTION("a folder that goes")
    {
        REQUIRE(library().removeFolder(course));
        after = "1 2 3 Pertemuan()";
        action = Action::RemoveFolder;
    }
    SECTION("a folder around a document in a folder")
    {
        taken(library().addFolder("Baru", second));
        after = "1 Baru(2) Kuliah() 3 Pertemuan()";
        action = Action::AddFolder;
    }
    CHECK(shelves() == after);
    CHECK(steps().first().action == action);

    REQUIRE(notebook->undo());
    CHECK(shelves() == before);
    reopen();
    REQUIRE(notebook->redo());
    CHECK(shelves() == after);
    reopen();
    REQUIRE(notebook->undo());
    CHECK(shelves() == before);
    CHECK(taken(notebook->problems()).isEmpty());
}

TEST_CASE_METHOD(LibraryFixture, "What goes where it is makes no step", "[notebook]")
{
    const FolderId course = taken(library().addFolder("Kuliah", second));
    const auto before = steps();
    const QSignalSpy changed(notebook.get(), &notebook::Notebook::changed);
    CHECK(library().moveDocument(second, {course, 0}));
    CHECK(library().moveDocument(first, {{}, 1}));
    CHECK(library().moveFolder(course, 1));
    CHECK(library().renameFolder(course, "Kuliah"));
    CHECK(library().moveDocument(DocumentId(99), {course, 0}));
    CHECK(steps() == before);
    CHECK(changed.count() == 0);
}

TEST_CASE_METHOD(
    LibraryFixture, "A folder has a name, and one that is gone cannot be used", "[notebook]")
{
    CHECK(refused(library().addFolder(" \n ")) == ErrorCode::InvalidInput);
    const FolderId course = taken(library().addFolder("Kuliah"));
    CHECK(refused(library().renameFolder(course, "")) == ErrorCode::InvalidInput);
    REQUIRE(library().removeFolder(course));
    CHECK(refused(library().renameFolder(course, "Lagi")) == ErrorCode::NotFound);
    CHECK(refused(library().removeFolder(course)) == ErrorCode::NotFound);
    CHECK(shelves() == "1 2 3");
    CHECK(
        askSql(path, "SELECT kind FROM tombstone")
        == QString("folder")); // A merge will ask for it.
}

TEST_CASE_METHOD(
    LibraryFixture, "Documents are listed in the order of the library, with their folder",
    "[notebook]")
{
    taken(library().addFolder("Kuliah", third));
    const FolderId course = taken(library().addFolder("Seminar", second));
    REQUIRE(library().moveDocument(first, {course, 0}));
    REQUIRE(shelves() == "Seminar(1 2) Kuliah(3)");
    QStringList listed;
    for (const auto &summary : taken(notebook->stores().documents.summaries()))
        listed.append(QString::number(summary.document.id.value()) + summary.folder);
    CHECK(listed == QStringList{"1Seminar", "2Seminar", "3Kuliah"});
}

TEST_CASE_METHOD(
    LibraryFixture, "A folder is not undone away while documents are in it", "[notebook]")
{
    const FolderId course = taken(library().addFolder("Kuliah"));
    // As another program may, which writes no history.
    test::runSql(
        path,
        "INSERT INTO filing VALUES (1, " + QByteArray::number(qlonglong(course.value())) + ")");
    CHECK(refused(notebook->undo()) == ErrorCode::Conflict);
    CHECK(shelves() == "2 3 Kuliah(1)");
}

TEST_CASE_METHOD(LibraryFixture, "A document filed where no folder is is a problem", "[notebook]")
{
    test::runSql(path, "PRAGMA foreign_keys = OFF; INSERT INTO filing VALUES (1, 99)");
    CHECK(shelves() == "1 2 3"); // Shown all the same.
    REQUIRE(taken(notebook->problems()).size() == 1);
    CHECK(taken(notebook->problems()).first().contains("filing"));
}

TEST_CASE_METHOD(
    LibraryFixture, "Many steps at a stroke tell of a document that came or went just so",
    "[notebook]")
{
    const FolderId course = taken(library().addFolder("Kuliah"));
    taken(notebook::DocumentActions(*notebook).add(test::documentOf("ARF"), test::bodyOf("ARF")));
    const StepId added = steps().first().id;
    const DocumentId fourth(4);
    REQUIRE(library().moveDocument(fourth, {course}));
    REQUIRE(notebook::DocumentActions(*notebook).rename(fourth, "ARF 2021"));
    REQUIRE(library().moveDocument(first, {course}));
    const auto undone = taken(notebook->undoTo(added));
    CHECK(undone.documents.removed == QList{fourth});
    CHECK(undone.documents.changed.contains(first));
    CHECK_FALSE(undone.documents.changed.contains(fourth));
    const auto redone = taken(notebook->redoTo(steps().first().id));
    CHECK(redone.documents.added == QList{fourth});
    CHECK_FALSE(redone.documents.changed.contains(fourth));
    CHECK(redone.documents.changed.count(first) == 1);
}

TEST_CASE_METHOD(
    LibraryFixture, "What cancels out at a stroke is announced all the same", "[notebook]")
{
    const FolderId course = taken(library().addFolder("Kuliah"));
    const StepId made = steps().first().id;
    REQUIRE(library().moveFolder(course, 0));
    const StepId moved = steps().first().id;
    REQUIRE(library().moveFolder(course, -1));
    const QSignalSpy changed(notebook.get(), &notebook::Notebook::changed);
    REQUIRE(notebook->undoTo(moved));
    CHECK(changed.count() == 1); // Or nobody would offer to redo it.
    CHECK(shelves() == "1 2 3 Kuliah()");
    REQUIRE(notebook->undoTo(made));
    CHECK(shelves() == "1 2 3");
}
