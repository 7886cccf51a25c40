// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "notebook/QueryActions.h"

#include "queries/Parser.h"
#include "support/NotebookFixture.h"
#include "support/Outcome.h"

using namespace telaah;
using notebook::QueryActions;
using queries::SavedQuery;
using test::NotebookFixture;
using test::refused;
using test::taken;

namespace {

QStringList savedIn(const NotebookFixture &fixture)
{
    QStringList saved;
    for (const SavedQuery &query : taken(fixture.notebook->stores().queries.all()))
        saved.append(query.name + u'=' + query.text + (query.isExact ? "!" : ""));
    return saved;
}

} // namespace

TEST_CASE_METHOD(
    NotebookFixture, "A query is saved, renamed and removed, each undone and done again",
    "[notebook][queries]")
{
    const auto save = [&] { return QueryActions(*notebook); };
    const SavedQuery made = taken(save().save("  Bab  1 ", "theme:keamanan-siber", false));
    CHECK(made.id.isValid());
    CHECK_FALSE(made.uuid.isNull());
    CHECK(savedIn(*this) == QStringList{"Bab 1=theme:keamanan-siber"});
    taken(
        save().save("bab 1", "serangan", true).map([](const SavedQuery &query) { return query; }));
    CHECK(savedIn(*this) == QStringList{"bab 1=serangan!"});
    REQUIRE(save().rename(made.id, "Bab 2"));
    CHECK(savedIn(*this) == QStringList{"Bab 2=serangan!"});
    REQUIRE(save().remove(made.id));
    CHECK(savedIn(*this).isEmpty());

    reopen();
    const auto undone = taken(notebook->undo());
    CHECK(undone.queries.added == QList<SavedQueryId>{made.id});
    CHECK(savedIn(*this) == QStringList{"Bab 2=serangan!"});
    REQUIRE(notebook->undo());
    REQUIRE(notebook->undo());
    CHECK(savedIn(*this) == QStringList{"Bab 1=theme:keamanan-siber"});
    REQUIRE(notebook->undo());
    CHECK(savedIn(*this).isEmpty());
    for (int i = 0; i < 4; ++i)
        REQUIRE(notebook->redo());
    CHECK(savedIn(*this).isEmpty());
    REQUIRE(notebook->undo());
    CHECK(taken(notebook::findQuery(notebook->stores(), "BAB 2")).uuid == made.uuid);
}

TEST_CASE_METHOD(
    NotebookFixture, "Names and queries that cannot be are refused", "[notebook][queries]")
{
    QueryActions actions(*notebook);
    const SavedQuery first = taken(actions.save("Pertama", "a", false));
    const SavedQuery second = taken(actions.save("Kedua", "b", false));
    const auto stepsBefore = steps().size();
    CHECK(refused(actions.save(" ", "a", false)) == ErrorCode::InvalidInput);
    CHECK(refused(actions.save("Ketiga", " ", false)) == ErrorCode::InvalidInput);
    CHECK(refused(actions.save(QString(201, u'a'), "a", false)) == ErrorCode::TooLarge);
    CHECK(
        refused(actions.save("Ketiga", QString(queries::MaxLength + 1, u'a'), false))
        == ErrorCode::TooLarge);
    CHECK(refused(actions.rename(second.id, "PERTAMA")) == ErrorCode::AlreadyExists);
    CHECK(refused(actions.rename(SavedQueryId(99), "Lain")) == ErrorCode::NotFound);
    CHECK(refused(actions.remove(SavedQueryId(99))) == ErrorCode::NotFound);
    CHECK(refused(notebook::findQuery(notebook->stores(), "lain")) == ErrorCode::NotFound);
    CHECK(steps().size() == stepsBefore);
    CHECK(actions.save(QString(200, u'a'), QString(queries::MaxLength, u'a'), false));
    CHECK(actions.rename(first.id, "pertama"));
}
