// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/CardListModel.h"
#include "models/DragData.h"
#include "notebook/PassageActions.h"
#include "support/Coders.h"
#include "support/NotebookFixture.h"
#include "support/Outcome.h"

#include <QAbstractItemModelTester>

using namespace telaah;
using test::coderNamed;
using test::NotebookFixture;
using test::taken;
using ui::Card;
using ui::CardFilter;
using ui::CardListModel;
using ui::CardModel;
using ui::CardOrder;

namespace {

/// "Pencemar", "membayar", "Setiap" and "orang", each a passage.
struct CardListFixture : NotebookFixture
{
    CardListFixture()
        : polluter(taken(actions().mark(revision, {0, 8}, {theme, actor})).id)
        , pays(taken(actions().mark(revision, {9, 17}, {}, "Lihat É siber")).id)
        , everyone(taken(actions().mark(revision, {21, 27}, {actor})).id)
        , cards(*notebook)
        , list(*notebook, cards)
    {
        notebook->setCoder(coderNamed("Budi"));
        person = taken(actions().mark(revision, {28, 33}, {theme})).id;
        REQUIRE(cards.setRevision(std::make_shared<documents::Revision>(revision)));
    }

    QList<PassageId> listed() const
    {
        QList<PassageId> ids;
        for (int row = 0; row < list.rowCount(); ++row)
            ids.append(list.idAt(row));
        return ids;
    }

    /// What is kept up to date must be what a new model has.
    void checkAgainstNewModel() const
    {
        CardListModel other(*notebook, const_cast<CardModel &>(cards));
        other.setOrder(list.order());
        other.setFilter(list.filter());
        QList<PassageId> ids;
        for (int row = 0; row < other.rowCount(); ++row)
            ids.append(other.idAt(row));
        CHECK(listed() == ids);
    }

    PassageId polluter;
    PassageId pays;
    PassageId everyone;
    PassageId person;
    CardModel cards;
    CardListModel list;
    QAbstractItemModelTester cardsTester{
        &cards, QAbstractItemModelTester::FailureReportingMode::Fatal};
    QAbstractItemModelTester listTester{
        &list, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

CardFilter words(const QString &typed)
{
    CardFilter filter;
    filter.words = typed;
    return filter;
}

} // namespace

TEST_CASE_METHOD(CardListFixture, "Cards are filtered by each of their sides", "[models]")
{
    CHECK(listed() == QList{polluter, pays, everyone, person});
    CardFilter filter;
    filter.facet = 1;
    list.setFilter(filter);
    CHECK(listed() == QList{polluter, person});
    filter = {};
    filter.conceptId = actor;
    list.setFilter(filter);
    CHECK(listed() == QList{polluter, everyone});
    filter.facet = 1;
    list.setFilter(filter);
    CHECK(listed() == QList{polluter});
    filter = {};
    filter.hasNote = true;
    list.setFilter(filter);
    CHECK(listed() == QList{pays});
    filter = {};
    filter.coderId = list.index(0).data(CardModel::CardRole).value<Card>().passage.coderId;
    list.setFilter(filter);
    CHECK(listed() == QList{polluter, pays, everyone});
    list.setFilter({});
    CHECK(list.rowCount() == 4);
}

TEST_CASE_METHOD(
    CardListFixture, "Words are found in quotes and notes, whatever the case and accents",
    "[models]")
{
    list.setFilter(words("MEMB"));
    CHECK(listed() == QList{pays});
    list.setFilter(words("lihat e"));
    CHECK(listed() == QList{pays});
    list.setFilter(words("mémbayar Siber")); // One word in the quote, the other in the note.
    CHECK(listed() == QList{pays});
    list.setFilter(words("membayar orang"));
    CHECK(listed().isEmpty());
    list.setFilter(words("r")); // Within a passage, not at its edge.
    CHECK(listed() == QList{polluter, pays, person});
    list.setFilter(words("pencemar membayar")); // Stands in the text, but in no single passage.
    CHECK(listed().isEmpty());
}

TEST_CASE_METHOD(
    CardListFixture, "What was noted since the last key is found by the next one", "[models]")
{
    list.setFilter(words("diplomasi"));
    REQUIRE(listed().isEmpty());
    REQUIRE(actions().setNote(person, "Diplomasi"));
    list.setFilter(words("diplomas"));
    CHECK(listed() == QList{person});
    REQUIRE(notebook->undo());
    list.setFilter(words("diploma"));
    CHECK(listed().isEmpty());
}

TEST_CASE_METHOD(CardListFixture, "Cards come and go as what they are filtered by does", "[models]")
{
    CardFilter filter;
    filter.conceptId = theme;
    list.setFilter(filter);
    REQUIRE(listed() == QList{polluter, person});
    REQUIRE(actions().addTags(everyone, {theme}));
    CHECK(listed() == QList{polluter, everyone, person});
    REQUIRE(actions().removeTags(polluter, {theme}));
    CHECK(listed() == QList{everyone, person});
    REQUIRE(actions().remove(person));
    CHECK(listed() == QList{everyone});
    for (int i = 0; i < 3; ++i)
        REQUIRE(notebook->undo());
    CHECK(listed() == QList{polluter, person});

    list.setFilter(words("hak"));
    CHECK(listed().isEmpty());
    REQUIRE(actions().setNote(everyone, "Hak"));
    CHECK(listed() == QList{everyone});
    checkAgainstNewModel();
}

TEST_CASE_METHOD(CardListFixture, "A card that is written on stays until it is left", "[models]")
{
    CardFilter filter;
    filter.hasNote = true;
    list.setFilter(filter);
    list.setPinned(pays);
    REQUIRE(actions().setNote(pays, ""));
    CHECK(listed() == QList{pays});
    list.setPinned({});
    CHECK(listed().isEmpty());
}

TEST_CASE_METHOD(
    CardListFixture, "Cards are sorted by age and by the concepts of a facet", "[models]")
{
    list.setOrder({CardOrder::By::Newest, {}});
    CHECK(listed() == QList{person, everyone, pays, polluter});
    CHECK(list.indexOf(pays).row() == 2);

    const FacetId themes = taken(notebook->stores().vocabulary.facets()).first().id;
    list.setOrder({CardOrder::By::Facet, themes});
    CHECK(listed() == QList{polluter, person, pays, everyone});
    // "Ancaman siber" goes before "Keamanan siber".
    const auto threat = taken(notebook->stores().vocabulary.find("theme", "ancaman-siber"));
    REQUIRE(actions().addTags(everyone, {threat}));
    CHECK(listed() == QList{everyone, polluter, person, pays});
    checkAgainstNewModel();
    REQUIRE(notebook->undo());
    CHECK(listed() == QList{polluter, person, pays, everyone});
    REQUIRE(actions().remove(person));
    CHECK(listed() == QList{polluter, pays, everyone});
    checkAgainstNewModel();
}

TEST_CASE_METHOD(CardListFixture, "Where a text position leads to is found", "[models]")
{
    CHECK(list.rowFrom(0) == 0);
    CHECK(list.rowFrom(1) == 1);
    CHECK(list.rowFrom(21) == 2);
    CHECK(list.rowFrom(60) == 4);
}

TEST_CASE_METHOD(CardListFixture, "Cards show who marked by the name they go by now", "[models]")
{
    const auto initials = [this](PassageId id) {
        return list.indexOf(id).data(CardModel::CardRole).value<Card>().coder.initials;
    };
    REQUIRE(initials(person) == QString("B"));
    passages::Coder renamed = coderNamed("Budi");
    renamed.uuid = list.indexOf(person).data(CardModel::CardRole).value<Card>().coder.uuid;
    renamed.initials = "BX";
    notebook->setCoder(renamed);
    REQUIRE(actions().setNote(everyone, "hak"));
    CHECK(initials(person) == QString("BX"));
}

TEST_CASE_METHOD(CardListFixture, "Very many changes at once are followed too", "[models]")
{
    QList<PassageId> ids;
    for (qsizetype start = 0; start < revision.text().size(); ++start) {
        for (qsizetype end = start + 1; end <= revision.text().size(); ++end) {
            if (revision.canHold({start, end}))
                ids.append(mark(start, end).id);
        }
    }
    REQUIRE(ids.size() > 1000);
    list.setFilter(words("membayar"));
    REQUIRE(actions().remove(ids));
    checkAgainstNewModel();
    REQUIRE(notebook->undo());
    checkAgainstNewModel();
    list.setFilter({});
    CHECK(list.rowCount() == cards.rowCount());
}

TEST_CASE_METHOD(CardListFixture, "Dragged cards name passages of this notebook only", "[models]")
{
    const std::unique_ptr<QMimeData> data(list.mimeData({list.index(0), list.index(2)}));
    CHECK(ui::drag::passagesIn(data.get(), *notebook) == QList{polluter, everyone});
    CHECK_FALSE(ui::drag::conceptIn(data.get(), *notebook));
    const NotebookFixture other;
    CHECK(ui::drag::passagesIn(data.get(), *other.notebook).isEmpty());
}
