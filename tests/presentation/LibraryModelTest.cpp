// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/LibraryModel.h"

#include "notebook/DocumentActions.h"
#include "notebook/LibraryActions.h"
#include "support/Bodies.h"
#include "support/NotebookFixture.h"
#include "support/Outcome.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>

using namespace telaah;
using test::NotebookFixture;
using test::taken;
using ui::LibraryModel;

namespace {

/// "UU 32/2009" alone, "Kuliah" with "PP 27/2012", "ARF" alone.
struct LibraryFixture : NotebookFixture
{
    LibraryFixture()
    {
        for (const char *title : {"PP 27/2012", "ARF"}) {
            taken(notebook::DocumentActions(*notebook).add(
                test::documentOf(title), test::bodyOf(title)));
        }
        course = taken(library().addFolder("Kuliah", second));
        model = std::make_unique<LibraryModel>(*notebook);
        tester = std::make_unique<QAbstractItemModelTester>(
            model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    }

    notebook::LibraryActions library() { return notebook::LibraryActions(*notebook); }

    /// As it would be read from top to bottom.
    QString rows() const
    {
        QStringList rows;
        for (int top = 0; top < model->rowCount(); ++top) {
            const QModelIndex index = model->index(top, 0);
            rows.append(index.data().toString());
            for (int row = 0; row < model->rowCount(index); ++row)
                rows.append("> " + model->index(row, 0, index).data().toString());
        }
        return rows.join('|');
    }

    /// What the model announces when this row is dropped there.
    bool drop(const QModelIndex &dragged, int row, const QModelIndex &parent)
    {
        const std::unique_ptr<QMimeData> data(model->mimeData({dragged}));
        return model->dropMimeData(data.get(), Qt::MoveAction, row, 0, parent);
    }

    DocumentId first{1}, second{2}, third{3};
    FolderId course;
    std::unique_ptr<LibraryModel> model;
    std::unique_ptr<QAbstractItemModelTester> tester;
};

} // namespace

TEST_CASE_METHOD(
    LibraryFixture, "The library follows what is moved, renamed, removed and undone", "[models]")
{
    REQUIRE(rows() == "UU 32/2009|Kuliah|> PP 27/2012|ARF");
    REQUIRE(library().moveDocument(third, {course, 0}));
    CHECK(rows() == "UU 32/2009|Kuliah|> ARF|> PP 27/2012");
    REQUIRE(notebook::DocumentActions(*notebook).rename(second, "PP 22/2021"));
    CHECK(rows() == "UU 32/2009|Kuliah|> ARF|> PP 22/2021");
    REQUIRE(notebook::DocumentActions(*notebook).remove(second));
    CHECK(rows() == "UU 32/2009|Kuliah|> ARF");
    REQUIRE(library().removeFolder(course));
    CHECK(rows() == "UU 32/2009|ARF");
    for (int i = 0; i < 4; ++i)
        REQUIRE(notebook->undo());
    CHECK(rows() == "UU 32/2009|Kuliah|> PP 27/2012|ARF");
}

TEST_CASE_METHOD(
    LibraryFixture, "Rows stay where they are while only what is in them changes", "[models]")
{
    const QSignalSpy reset(model.get(), &QAbstractItemModel::modelReset);
    const QSignalSpy changed(model.get(), &QAbstractItemModel::dataChanged);
    REQUIRE(notebook::DocumentActions(*notebook).setNote(second, "baca ulang"));
    REQUIRE(library().renameFolder(course, "Seminar"));
    taken(actions().mark(revision, {0, 8}));
    CHECK(reset.count() == 0);
    CHECK(changed.count() > 0);
    const auto summary =
        model->indexOf(second).data(LibraryModel::SummaryRole).value<documents::DocumentSummary>();
    CHECK(summary.document.note == QString("baca ulang"));
}

TEST_CASE_METHOD(LibraryFixture, "Documents and folders are found", "[models]")
{
    CHECK(model->indexOf(second).parent() == model->indexOf(course));
    CHECK(model->indexOf(third).row() == 2);
    CHECK_FALSE(model->indexOf(DocumentId(9)).isValid());
    CHECK_FALSE(model->indexOf(FolderId()).isValid());
    CHECK(model->firstDocument() == model->indexOf(first));
    CHECK(model->neighbourOf(first) == model->indexOf(second)); // Into the folder.
    CHECK(model->neighbourOf(third) == model->indexOf(second)); // There is none after it.
    REQUIRE(library().moveFolder(course, 0));
    CHECK(model->firstDocument() == model->indexOf(second));
}

TEST_CASE_METHOD(LibraryFixture, "What is dropped is announced with its new place", "[models]")
{
    const QSignalSpy documents(model.get(), &LibraryModel::documentDropped);
    const QSignalSpy folders(model.get(), &LibraryModel::folderDropped);
    const auto gap = [&] { return documents.last().at(1).value<documents::Gap>(); };

    REQUIRE(drop(model->indexOf(first), -1, model->indexOf(course))); // Onto the folder.
    CHECK(documents.last().at(0).value<DocumentId>() == first);
    CHECK(gap().folderId == course);
    CHECK(gap().row == -1);
    REQUIRE(drop(model->indexOf(second), 2, {})); // Out of it.
    CHECK_FALSE(gap().folderId.isValid());
    CHECK(gap().row == 2);
    REQUIRE(drop(model->indexOf(course), 0, {}));
    CHECK(folders.last().at(1).toLongLong() == 0);
    CHECK(rows() == "UU 32/2009|Kuliah|> PP 27/2012|ARF"); // A model moves nothing.
}

TEST_CASE_METHOD(LibraryFixture, "What cannot be there is not dropped there", "[models]")
{
    CHECK_FALSE(drop(model->indexOf(course), 0, model->indexOf(course)));
    CHECK_FALSE(drop(model->indexOf(first), -1, model->indexOf(third))); // A document holds none.
    QMimeData text;
    text.setText("1");
    CHECK_FALSE(model->dropMimeData(&text, Qt::MoveAction, 0, 0, {}));
    const std::unique_ptr<QMimeData> data(model->mimeData({model->indexOf(first)}));
    CHECK_FALSE(model->dropMimeData(data.get(), Qt::CopyAction, 0, 0, {}));
    REQUIRE(notebook::DocumentActions(*notebook).remove(first));
    CHECK_FALSE(model->dropMimeData(data.get(), Qt::MoveAction, 0, 0, {})); // Gone meanwhile.
}
