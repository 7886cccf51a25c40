// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "notebook/DocumentActions.h"
#include "support/Coders.h"
#include "support/NotebookFixture.h"
#include "support/Outcome.h"
#include "support/RawSql.h"

using namespace telaah;
using history::Action;
using history::State;
using test::NotebookFixture;
using test::refused;
using test::taken;

namespace {

/// A passage past an emoji, tagged by two coders and noted, was removed; then others were made.
struct RestoreFixture : NotebookFixture
{
    RestoreFixture()
    {
        lost = mark(21, 27);
        REQUIRE(actions().addTags(lost.id, {theme, actor}));
        REQUIRE(actions().setNote(lost.id, "hak"));
        notebook->setCoder(test::coderNamed("Budi"));
        REQUIRE(actions().addTags(lost.id, {theme}));
        notebook->setCoder(test::coderNamed("Ani"));
        lost = stored().first();
        REQUIRE(actions().remove(lost.id));
        removal = steps().first().id;
        mark(0, 8);
    }

    Result<void> restore()
    {
        const auto removed = notebook->removedBy(removal, 1);
        return removed ? actions().restore(removed->first()) : Failure(removed.error());
    }

    passages::Passage lost;
    StepId removal;
};

} // namespace

TEST_CASE_METHOD(
    RestoreFixture, "A removed passage is brought back alone, to the letter", "[notebook]")
{
    reopen();
    const auto count = steps().size();
    REQUIRE(restore());
    REQUIRE(stored().size() == 2); // What came later is still there.
    CHECK(stored().last() == lost);
    CHECK(steps().size() == count + 1);
    CHECK(steps().first().action == Action::RestorePassage);
    CHECK(steps().first().subject == lost.quote);
    CHECK(test::askSql(path, "SELECT count(*) FROM tombstone") == QString("0"));
    CHECK(taken(notebook->problems()).isEmpty());

    REQUIRE(notebook->undo());
    CHECK(stored().size() == 1);
    CHECK(test::askSql(path, "SELECT count(*) FROM tombstone") == QString("4"));
    REQUIRE(notebook->redo());
    CHECK(stored().last() == lost);
    for (int i = 0; i < 3; ++i) // Past the removal.
        REQUIRE(notebook->undo());
    CHECK(stored() == QList{lost});
}

TEST_CASE_METHOD(RestoreFixture, "A step tells which passages it removed", "[notebook]")
{
    mark(21, 27);
    REQUIRE(notebook::DocumentActions(*notebook).remove(DocumentId(1)));
    const auto byDocument = taken(notebook->history().removedBy(steps().first().id));
    CHECK(byDocument.size() == 2);
    const auto byPassage = taken(notebook->history().removedBy(removal));
    REQUIRE(byPassage.size() == 1);
    CHECK(byPassage.first().passage.quote == lost.quote);
    CHECK(byPassage.first().passage.tags == lost.tags);
    CHECK(taken(notebook->history().removedBy(steps().at(1).id)).isEmpty());
}

TEST_CASE_METHOD(
    RestoreFixture, "Only the first of many are looked up, with their tags", "[notebook]")
{
    REQUIRE(restore());
    QList<PassageId> ids;
    for (const passages::Passage &each : stored())
        ids.append(each.id);
    ids.append(mark(9, 15).id);
    REQUIRE(notebook->perform(actions().removing(ids)));
    const StepId removedAll = steps().first().id;
    const auto &history = notebook->history();
    const auto all = taken(history.removedBy(removedAll));
    REQUIRE(all.size() == 3);
    CHECK(all.first().passage.id == lost.id);
    CHECK(all.first().passage.tags == lost.tags);
    for (const int limit : {0, 1, 2, 3, 4})
        CHECK(taken(history.removedBy(removedAll, limit)) == all.first(qMin(limit, 3)));
    CHECK(taken(history.bytesOf(removedAll)) > taken(history.bytesOf(removal)));
    CHECK(taken(history.bytesOf(StepId(12345))) == 0);
}

TEST_CASE_METHOD(RestoreFixture, "A passage that is there is not brought back", "[notebook]")
{
    SECTION("because it was brought back")
    {
        REQUIRE(restore());
    }
    SECTION("because its words are marked again")
    {
        mark(21, 27);
    }
    const auto before = stored();
    const auto count = steps().size();
    const auto restored = restore();
    CHECK(refused(restored) == ErrorCode::AlreadyMarked);
    CHECK(restored.error().subject == lost.quote);
    CHECK(stored() == before);
    CHECK(steps().size() == count);
}

TEST_CASE_METHOD(
    RestoreFixture, "A passage of a removed document comes back after the document", "[notebook]")
{
    REQUIRE(notebook::DocumentActions(*notebook).remove(DocumentId(1)));
    CHECK(refused(restore()) == ErrorCode::DocumentRemoved);
    REQUIRE(notebook->undo());
    REQUIRE(restore());
    CHECK(stored().last() == lost);
}

TEST_CASE_METHOD(RestoreFixture, "A step that is undone removed nothing", "[notebook]")
{
    REQUIRE(notebook->undo());
    REQUIRE(notebook->undo());
    CHECK(taken(notebook->history().removedBy(removal)).isEmpty());
}

TEST_CASE_METHOD(RestoreFixture, "Out of a step too old nothing comes back", "[notebook]")
{
    test::runSql(path, "UPDATE change SET state = 'dropped', changeset = x''");
    const auto restored = restore();
    CHECK(refused(restored) == ErrorCode::TooOld);
    CHECK(restored.error().subject == lost.quote);
}

TEST_CASE_METHOD(
    RestoreFixture, "Tags of concepts that are gone since do not come back", "[notebook]")
{
    test::runSql(
        path,
        "PRAGMA foreign_keys = OFF; DELETE FROM concept WHERE id = "
            + QByteArray::number(qlonglong(actor.value())));
    REQUIRE(restore());
    CHECK(test::conceptsOf(stored().last()) == QList{theme, theme});
}
