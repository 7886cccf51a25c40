// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/RecentTags.h"

#include "models/VocabularyModel.h"
#include "notebook/VocabularyActions.h"
#include "support/NotebookFixture.h"
#include "support/Outcome.h"

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

TEST_CASE_METHOD(RecentFixture, "Recent tags are those of the notebook when it opens", "[models]")
{
    const auto passage = mark(0, 8);
    REQUIRE(actions().addTags(passage.id, {theme}));
    const RecentTags recent(*notebook);
    CHECK(recent.numbered() == QList{theme});
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
