// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/NotebookFixture.h"
#include "support/Outcome.h"

using namespace telaah;
using test::NotebookFixture;
using test::taken;

TEST_CASE_METHOD(NotebookFixture, "Passages are found by concept, coder and note", "[store]")
{
    const auto mine = taken(actions().mark(revision, {0, 8}, {theme, actor}, "hak"));
    const auto plain = mark(21, 27);
    reopen("Budi");
    REQUIRE(actions().addTags(mine.id, {theme})); // A second coder, but the same passage.
    const auto his = mark(28, 33);

    const auto &again = notebook->stores().finder;
    CHECK(taken(again.bearing(theme)) == QList{mine.id});
    CHECK(taken(again.bearing(ConceptId(9999))).isEmpty());
    CHECK(taken(again.markedBy(mine.coderId, revision.id())) == QList{mine.id, plain.id});
    CHECK(taken(again.codersIn(revision.id())) == QList{mine.coderId, his.coderId});
    const auto notes = taken(again.notesIn(revision.id()));
    REQUIRE(notes.size() == 1);
    CHECK(notes.first().id == mine.id);
    CHECK(notes.first().text == QString("hak"));
    REQUIRE(actions().addTags(his.id, {theme}));
    CHECK(
        taken(again.countsOn({mine.id, plain.id, his.id}))
        == QHash<ConceptId, qsizetype>{{theme, 2}, {actor, 1}});
    CHECK(taken(again.countsOn({plain.id})).isEmpty());
}
