// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/HistoryModel.h"

#include "support/NotebookFixture.h"
#include "support/Outcome.h"
#include "support/RawSql.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace telaah;
using history::State;
using history::Step;
using test::NotebookFixture;
using ui::HistoryModel;

namespace {

struct HistoryFixture : NotebookFixture
{
    HistoryFixture() { model.setFollowing(true); }

    Step stepAt(int row) const
    {
        return model.index(row).data(HistoryModel::StepRole).value<Step>();
    }

    /// The model is to be what the notebook remembers.
    void checkRows() const
    {
        QList<Step> rows;
        for (int row = 0; row < model.rowCount(); ++row)
            rows.append(stepAt(row));
        CHECK(rows == steps().first(qMin(steps().size(), rows.size())));
    }

    /// As if so many steps had been taken long ago.
    void plant(int count)
    {
        test::runSql(
            path,
            "WITH RECURSIVE number(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < "
                + QByteArray::number(count)
                + ") INSERT INTO change (at, coder_id, schema, action, subject, state, changeset)"
                  " SELECT '2026-01-01T00:00:00.000Z', 1, user_version, 'edit-note', n, 'dropped',"
                  " x'' FROM number, pragma_user_version");
    }

    HistoryModel model{*notebook};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

TEST_CASE_METHOD(
    HistoryFixture, "The history shows each step as it is taken, undone and dropped", "[models]")
{
    REQUIRE(model.rowCount() == 1); // The document.
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const auto passage = mark(0, 8);
    CHECK(model.rowCount() == 2);
    CHECK(model.index(0).data().toString() == "Highlight passage: Pencemar");
    CHECK(model.index(0).data(HistoryModel::CoderRole).toString() == "Ani");
    REQUIRE(actions().setNote(passage.id, "a"));
    REQUIRE(actions().setNote(passage.id, "ab")); // The same step.
    CHECK(model.rowCount() == 3);
    checkRows();
    REQUIRE(actions().setNote(passage.id, "")); // It comes to nothing.
    CHECK(model.rowCount() == 2);
    REQUIRE(notebook->undo());
    CHECK(stepAt(0).state == State::Undone);
    CHECK(model.index(0).data(Qt::AccessibleTextRole).toString().contains("undone"));
    mark(21, 27);
    CHECK(stepAt(0).state == State::Done);
    CHECK(stepAt(1).state == State::Dropped);
    checkRows();
    REQUIRE(notebook->undoTo(stepAt(2).id));
    CHECK(stepAt(2).state == State::Undone);
    checkRows();
    CHECK(reset.count() == 0);
}

TEST_CASE_METHOD(HistoryFixture, "A step among others is found", "[models]")
{
    mark(0, 8);
    mark(21, 27);
    for (int row = 0; row < model.rowCount(); ++row)
        CHECK(model.indexOf(stepAt(row).id).row() == row);
    CHECK_FALSE(model.indexOf(StepId(99)).isValid());
    CHECK_FALSE(model.indexOf({}).isValid());
}

TEST_CASE_METHOD(HistoryFixture, "Old steps are read as one scrolls to them", "[models]")
{
    plant(450);
    mark(0, 8);
    CHECK(model.rowCount() < 300);
    REQUIRE(model.canFetchMore({}));
    while (model.canFetchMore({}))
        model.fetchMore({});
    CHECK(model.rowCount() == 452);
    checkRows();
    mark(21, 27);
    CHECK(model.rowCount() == 453);
    CHECK_FALSE(model.canFetchMore({}));
    checkRows();
}

TEST_CASE_METHOD(HistoryFixture, "While nobody looks nothing is read, and then all is", "[models]")
{
    model.setFollowing(false);
    mark(0, 8);
    CHECK(model.rowCount() == 1);
    model.setFollowing(true);
    CHECK(model.rowCount() == 2);
    checkRows();
}
