// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/CoderStore.h"

#include "base/Uuid.h"
#include "store/Database.h"
#include "support/Coders.h"
#include "support/Outcome.h"

#include <QTemporaryDir>

using namespace telaah;
using test::coderNamed;
using test::refused;
using test::taken;

namespace {

struct CoderFixture
{
    QTemporaryDir directory;
    std::unique_ptr<store::Database> database = taken(
        store::Database::create(directory.filePath("seminar.telaah")));
    store::CoderStore store{*database};
};

} // namespace

TEST_CASE_METHOD(CoderFixture, "Who is known by name only is found by it", "[store]")
{
    const CoderId ani = taken(store.enter(coderNamed("Ani")));
    CHECK(store.enter(coderNamed("Ani")) == ani);
    CHECK(taken(store.enter(coderNamed("ani"))) != ani);
    const auto all = taken(store.all());
    REQUIRE(all.size() == 2);
    CHECK_FALSE(all.first().uuid.isNull());
    CHECK(all.first().initials == QString("A"));
}

TEST_CASE_METHOD(CoderFixture, "Who has a uuid keeps it under a new name", "[store]")
{
    const QUuid uuid = createUuid();
    const CoderId id = taken(store.enter({{}, uuid, "Ani", "A"}));
    CHECK(store.enter({{}, uuid, "Ani Sari", "AS"}) == id);
    CHECK(store.all() == QList{passages::Coder{id, uuid, "Ani Sari", "AS"}});
}

TEST_CASE_METHOD(CoderFixture, "Two coders of one name are two by their uuids", "[store]")
{
    const CoderId first = taken(store.enter({{}, createUuid(), "Ani", "A"}));
    const CoderId second = taken(store.enter({{}, createUuid(), "Ani", "A"}));
    CHECK(first != second);
    CHECK(store.enter(coderNamed("Ani")) == first);
}

TEST_CASE_METHOD(CoderFixture, "A coder needs a name", "[store]")
{
    CHECK(refused(store.enter(coderNamed(""))) == ErrorCode::InvalidInput);
}
