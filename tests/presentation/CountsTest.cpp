// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/LibraryModel.h"
#include "models/VocabularyModel.h"
#include "notebook/PassageActions.h"
#include "support/Coders.h"
#include "support/NotebookFixture.h"
#include "support/Outcome.h"

#include <QAbstractItemModelTester>

using namespace telaah;
using test::coderNamed;
using test::NotebookFixture;
using test::taken;
using ui::LibraryModel;
using ui::VocabularyModel;

namespace {

constexpr qsizetype NotShown = -1; ///< As concepts that nothing bears.

struct CountsFixture : NotebookFixture
{
    CountsFixture()
        : library(*notebook)
        , vocabulary(*notebook)
    {
        vocabulary.setRevision(revision.id());
    }

    qsizetype passages() const
    {
        return library.index(0, 0)
            .data(LibraryModel::SummaryRole)
            .value<documents::DocumentSummary>()
            .passages;
    }

    qsizetype countOf(ConceptId conceptId) const
    {
        for (int facet = 0; facet < vocabulary.rowCount(); ++facet) {
            const QModelIndex parent = vocabulary.index(facet, 0);
            for (int row = 0; row < vocabulary.rowCount(parent); ++row) {
                const QModelIndex index = vocabulary.index(row, 0, parent);
                if (index.data(VocabularyModel::ConceptRole).value<vocabulary::Concept>().id
                    == conceptId)
                    return index.data(VocabularyModel::CountRole).value<qsizetype>();
            }
        }
        return NotShown;
    }

    /// What is counted anew must be what was kept up to date.
    void checkAgainstNewModels()
    {
        const LibraryModel otherLibrary(*notebook);
        VocabularyModel otherVocabulary(*notebook);
        otherVocabulary.setRevision(revision.id());
        CHECK(
            library.index(0, 0).data(LibraryModel::SummaryRole)
            == otherLibrary.index(0, 0).data(LibraryModel::SummaryRole));
        for (int facet = 0; facet < vocabulary.rowCount(); ++facet)
            CHECK(
                vocabulary.index(facet, 0).data(VocabularyModel::CountRole)
                == otherVocabulary.index(facet, 0).data(VocabularyModel::CountRole));
    }

    LibraryModel library;
    VocabularyModel vocabulary;
    QAbstractItemModelTester libraryTester{
        &library, QAbstractItemModelTester::FailureReportingMode::Fatal};
    QAbstractItemModelTester vocabularyTester{
        &vocabulary, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

TEST_CASE_METHOD(
    CountsFixture, "Counts follow what is tagged, taken off, removed and undone", "[models]")
{
    const auto marked = taken(actions().mark(revision, {21, 27}, {theme, actor}));
    CHECK(passages() == 1);
    CHECK(countOf(theme) == 1);
    CHECK(countOf(actor) == 1);

    REQUIRE(actions().removeTags(marked.id, {actor}));
    CHECK(countOf(actor) == NotShown);
    REQUIRE(notebook->undo());
    CHECK(countOf(actor) == 1);

    REQUIRE(actions().remove(marked.id));
    CHECK(passages() == 0);
    CHECK(countOf(theme) == NotShown);
    checkAgainstNewModels();
    vocabulary.setShowingUnused(true);
    CHECK(countOf(theme) == 0);
    REQUIRE(notebook->undo());
    CHECK(passages() == 1);
    CHECK(countOf(theme) == 1);
    checkAgainstNewModels();
}

TEST_CASE_METHOD(CountsFixture, "A passage counts once, whoever tagged it as well", "[models]")
{
    const auto marked = taken(actions().mark(revision, {21, 27}, {theme}));
    notebook->setCoder(coderNamed("Budi"));
    REQUIRE(actions().addTags(marked.id, {theme}));
    CHECK(countOf(theme) == 1);
    REQUIRE(notebook->undo());
    CHECK(countOf(theme) == 1);
    REQUIRE(notebook->undo());
    CHECK(countOf(theme) == NotShown);
    checkAgainstNewModels();
}
