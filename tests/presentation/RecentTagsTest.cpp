// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/RecentTags.h"

#include "models/VocabularyModel.h"
#include "notebook/VocabularyActions.h"
#include "support/NotebookFixture.h"
#include "support/Outcome.h"
#include "support/RawSql.h"

#include <QAbstractItemModelTester>

using namespace telaah;
using test::NotebookFixture;
using test::taken;
using ui::RecentTags;
using ui::VocabularyModel;

namespace {

struct RecentFixture : NotebookFixture
{
    QList<ConceptId> firstConcepts(qsizetype count) const
    {
        QList<ConceptId> ids;
        for (const auto &entry : taken(notebook->stores().vocabulary.concepts()).first(count))
            ids.append(entry.id);
        return ids;
    }
};

/// Times are stored in milliseconds.
void nextMillisecond()
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    while (QDateTime::currentMSecsSinceEpoch() == now) {
    }
}

QStringList shown(const VocabularyModel &model)
{
    QStringList labels;
    for (int facet = 0; facet < model.rowCount(); ++facet) {
        const QModelIndex parent = model.index(facet, 0);
        for (int row = 0; row < model.rowCount(parent); ++row)
            labels.append(model.index(row, 0, parent).data().toString());
    }
    return labels;
}

} // namespace

TEST_CASE_METHOD(RecentFixture, "A recent tag keeps its number while it is used", "[models]")
{
    RecentTags recent(*notebook);
    const auto passage = mark(0, 8);
    const QList<ConceptId> ids = firstConcepts(11);
    for (qsizetype i = 0; i < 9; ++i)
        REQUIRE(actions().addTags(passage.id, {ids.at(i)}));
    CHECK(recent.numbered() == ids.first(9));
    CHECK(recent.latest().first() == ids.at(8));

    const auto other = mark(21, 27);
    REQUIRE(actions().addTags(other.id, {ids.at(0)}));
    CHECK(recent.numbered() == ids.first(9));
    CHECK(recent.latest().first() == ids.at(0));

    // The second was not used for longest now: the tenth takes its number.
    REQUIRE(actions().addTags(other.id, {ids.at(9)}));
    CHECK(recent.numberOf(ids.at(9)) == 2);
    CHECK(recent.numberOf(ids.at(1)) == 0);
    CHECK(recent.numberOf(ids.at(0)) == 1);
}

TEST_CASE_METHOD(RecentFixture, "Tags put on together all have a number", "[models]")
{
    const QList<ConceptId> ids = firstConcepts(9);
    for (int i = 0; i < 20; ++i) { // Now and then the clock goes on in between.
        RecentTags recent(*notebook);
        REQUIRE(recent.latest().isEmpty());
        REQUIRE(actions().addTags(mark(21, i + 23).id, ids));
        for (const ConceptId conceptId : ids)
            REQUIRE(recent.numberOf(conceptId) > 0);
        REQUIRE(notebook->undo());
    }
}

TEST_CASE_METHOD(RecentFixture, "Recent tags are those of the notebook when it opens", "[models]")
{
    const auto passage = mark(0, 8);
    REQUIRE(actions().addTags(passage.id, {theme}));
    const RecentTags recent(*notebook);
    CHECK(recent.numbered() == QList{theme});
}

TEST_CASE_METHOD(
    RecentFixture, "Tags that others put on are no recent tags of the reader's", "[models]")
{
    const auto passage = mark(0, 8);
    REQUIRE(actions().addTags(passage.id, {theme}));
    reopen("Budi");
    RecentTags recent(*notebook);
    CHECK(recent.numbered().isEmpty());
    REQUIRE(actions().addTags(passage.id, {actor}));
    CHECK(recent.numbered() == QList{actor});
}

TEST_CASE_METHOD(
    RecentFixture, "Recent tags go by when they were put on, not by the age of the passage",
    "[models]")
{
    const auto older = mark(0, 8);
    const auto newer = mark(21, 27);
    REQUIRE(actions().addTags(newer.id, {theme}));
    // Times are stored in milliseconds, of which one may not have passed.
    test::runSql(path, "UPDATE tag SET created = '2020-01-01T00:00:00.000Z'");
    REQUIRE(actions().addTags(older.id, {actor}));
    const RecentTags recent(*notebook);
    CHECK(recent.latest() == QList{actor, theme});
}

TEST_CASE_METHOD(
    RecentFixture, "Numbers stay when another program writes, by undo and by reopening", "[models]")
{
    RecentTags recent(*notebook);
    const auto passage = mark(0, 8);
    const QList<ConceptId> ids = firstConcepts(3);
    for (const ConceptId id : {ids.at(2), ids.at(0), ids.at(1)}) {
        REQUIRE(actions().addTags(passage.id, {id}));
        nextMillisecond();
    }
    const QList<ConceptId> numbered{ids.at(2), ids.at(0), ids.at(1)};
    REQUIRE(recent.numbered() == numbered);
    const QList<ConceptId> latest = recent.latest();

    emit notebook->changedOutside();
    CHECK(recent.numbered() == numbered);

    REQUIRE(actions().removeTags(passage.id, {ids.at(2)}));
    REQUIRE(notebook->undo());
    CHECK(recent.numbered() == numbered);
    CHECK(recent.latest() == latest); // Nobody has just used it.

    RecentTags again(*notebook);
    again.setNumbered(numbered);
    CHECK(again.numbered() == numbered);

    // What has gone leaves its number free; the others keep theirs.
    REQUIRE(actions().removeTags(passage.id, {ids.at(0)}));
    emit notebook->changedOutside();
    CHECK(recent.numberOf(ids.at(1)) == 3);
    CHECK(recent.numberOf(ids.at(0)) == 0);
}

TEST_CASE_METHOD(RecentFixture, "A concept that is undone is no recent tag", "[models]")
{
    RecentTags recent(*notebook);
    const auto passage = mark(0, 8);
    const FacetId themes = taken(notebook->stores().vocabulary.facets()).first().id;
    const auto made = taken(notebook::VocabularyActions(*notebook).add(themes, "Sangkalan"));
    REQUIRE(actions().addTags(passage.id, {made.id}));
    REQUIRE(recent.numberOf(made.id) == 1);
    REQUIRE(notebook->undo());
    REQUIRE(notebook->undo());
    CHECK(recent.numbered().isEmpty());
}

TEST_CASE_METHOD(
    RecentFixture, "The vocabulary is searched by labels and aliases, used or not", "[models]")
{
    VocabularyModel model(*notebook);
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRevision(revision.id());
    CHECK(shown(model).isEmpty());
    model.setSearch("rok");
    CHECK(shown(model).contains("Korea Selatan"));
    CHECK(model.rowCount() < 3); // Facets where nothing fits are left out.
    model.setSearch("xyzxyz");
    CHECK(model.rowCount() == 0);
    REQUIRE(actions().addTags(mark(0, 8).id, {actor}));
    CHECK(model.rowCount() == 0);
    model.setSearch("");
    CHECK(shown(model) == QStringList{"Jepang"});
    CHECK(model.indexOf(actor).data(VocabularyModel::TotalRole).toLongLong() == 1);
    CHECK(model.indexOf(actor).data(VocabularyModel::CountRole).toLongLong() == 1);
    model.setRevision(RevisionId(99));
    CHECK(model.indexOf(actor).data(VocabularyModel::TotalRole).toLongLong() == 1);
    CHECK(model.indexOf(actor).data(VocabularyModel::CountRole).toLongLong() == 0);
    REQUIRE(notebook->undo());
    CHECK(model.indexOf(actor).data(VocabularyModel::TotalRole).toLongLong() == 0);
}
