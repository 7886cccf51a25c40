// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "notebook/VocabularyActions.h"

#include "support/NotebookFixture.h"
#include "support/Outcome.h"

#include <algorithm>

using namespace telaah;
using history::Action;
using notebook::VocabularyActions;
using test::NotebookFixture;
using test::refused;
using test::taken;
using vocabulary::Concept;

namespace {

struct VocabularyFixture : NotebookFixture
{
    VocabularyFixture()
        : themes(taken(notebook->stores().vocabulary.facets()).first().id)
    {
    }

    VocabularyActions vocabulary() { return VocabularyActions(*notebook); }

    bool has(const QString &label) const
    {
        const auto concepts = taken(notebook->stores().vocabulary.concepts());
        return std::ranges::any_of(
            concepts, [&](const Concept &entry) { return entry.label.indonesian == label; });
    }

    FacetId themes;
};

} // namespace

TEST_CASE_METHOD(
    VocabularyFixture, "A new concept is there, undone, redone, and after opening again",
    "[notebook]")
{
    const Concept made = taken(vocabulary().add(themes, "  Sangkalan \n layanan  "));
    CHECK(made.label.indonesian == QString("Sangkalan layanan"));
    CHECK(made.label.english == made.label.indonesian);
    CHECK(made.key == QString("sangkalan-layanan"));
    CHECK(taken(notebook->stores().vocabulary.find("theme", "sangkalan-layanan")) == made.id);
    CHECK(steps().first().action == Action::AddConcept);
    CHECK(steps().first().subject == QString("Sangkalan layanan"));

    REQUIRE(notebook->undo());
    CHECK_FALSE(has("Sangkalan layanan"));
    REQUIRE(notebook->redo());
    CHECK(has("Sangkalan layanan"));
    reopen();
    CHECK(has("Sangkalan layanan"));
    REQUIRE(notebook->undo());
    CHECK_FALSE(has("Sangkalan layanan"));
}

TEST_CASE_METHOD(
    VocabularyFixture, "A concept that the facet has, or without a name, is refused", "[notebook]")
{
    CHECK(refused(vocabulary().add(themes, "KEAMANAN siber")) == ErrorCode::AlreadyExists);
    CHECK(refused(vocabulary().add(themes, "Cybersecurity")) == ErrorCode::AlreadyExists);
    CHECK(refused(vocabulary().add(themes, " \n ")) == ErrorCode::InvalidInput);
    CHECK(refused(vocabulary().add(FacetId(99), "Apa saja")) == ErrorCode::NotFound);
    CHECK(steps().size() == 1); // The document of the fixture.
}

TEST_CASE_METHOD(VocabularyFixture, "Labels that make the same key get keys apart", "[notebook]")
{
    CHECK(taken(vocabulary().add(themes, "Uji/coba")).key == QString("uji-coba"));
    CHECK(taken(vocabulary().add(themes, "Uji: coba!")).key == QString("uji-coba-2"));
    CHECK(taken(vocabulary().add(themes, "…")).key == QString("konsep"));
}

TEST_CASE_METHOD(
    VocabularyFixture, "A concept that is made for a tag goes with it when that is undone",
    "[notebook]")
{
    const auto there = mark(21, 27);
    const qsizetype before = steps().size();
    const auto spanOf = [&](qsizetype start, qsizetype end) {
        return revision.codePoints().toCodePoints({start, end});
    };
    const notebook::NewConcept wanted{themes, " Sangkalan  layanan "};
    REQUIRE(notebook->perform(
        actions().markingAllWithNew({{revision.id(), spanOf(0, 8)}}, {there.id}, wanted)));
    CHECK(steps().size() == before + 1);
    CHECK(steps().first().action == Action::TagWithNewConcept);
    CHECK(steps().first().subject == QString("Sangkalan layanan (2)"));
    const ConceptId made = taken(vocabulary().called(themes, wanted.label));
    REQUIRE(stored().size() == 2);
    for (const auto &passage : stored())
        CHECK(test::conceptsOf(passage) == QList{made});
    reopen();
    REQUIRE(notebook->undo());
    CHECK_FALSE(has("Sangkalan layanan"));
    CHECK(stored() == QList{there});
    REQUIRE(notebook->redo());
    CHECK(has("Sangkalan layanan"));
    CHECK(stored().size() == 2);
    REQUIRE(notebook->undo());

    const auto marked = taken(actions().markWithNew(revision, {0, 8}, wanted));
    CHECK(test::conceptsOf(marked) == QList{taken(vocabulary().called(themes, wanted.label))});
    REQUIRE(notebook->undo());
    CHECK_FALSE(has("Sangkalan layanan"));
    CHECK(stored() == QList{there});

    // Nothing of it is left where a part fails.
    const std::int64_t end = revision.codePoints().length();
    const auto beyond = notebook->perform(
        actions().markingAllWithNew({{revision.id(), {end - 1, end + 1}}}, {}, wanted));
    CHECK(refused(beyond) == ErrorCode::OutOfBounds);
    CHECK_FALSE(has("Sangkalan layanan"));
    const auto twice = notebook->perform(
        actions().markingAllWithNew({}, {there.id}, {themes, "Cybersecurity"}));
    CHECK(refused(twice) == ErrorCode::AlreadyExists);
}
