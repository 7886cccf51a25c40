// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/Changeset.h"

#include "base/Uuid.h"
#include "store/Database.h"
#include "store/Guarded.h"
#include "store/RemovedPassages.h"
#include "store/Stores.h"
#include "support/Bodies.h"
#include "support/Coders.h"
#include "support/Outcome.h"

#include <QTemporaryDir>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Transaction.h>

using namespace telaah;
using store::Changeset;
using test::taken;

namespace {

struct ChangesetFixture
{
    passages::Passage add(qsizetype start, qsizetype end)
    {
        return taken(stores.passages.findOrInsert(
            revision, passages::mark(revision, {start, end}, coderId)));
    }

    /// Of each kind of operation: rows come, change and go.
    Changeset rich()
    {
        const auto old = add(0, 4);
        const auto noted = add(5, 9);
        return taken(Changeset::record(database->connection(), [&]() -> Result<void> {
            add(0, 9);
            if (const auto removed = stores.passages.remove(old.id); !removed)
                return removed;
            return stores.passages.setNote(noted.id, "catatan");
        }));
    }

    /// Does all that undo, redo and the history do with `bytes`, and takes it back.
    void use(const QByteArray &bytes)
    {
        const auto used = store::guarded([&]() -> Result<void> {
            const auto changeset = Changeset::read(bytes);
            if (!changeset)
                return Failure(changeset.error());
            (void)changeset->changes();
            (void)store::removedPassages(*changeset);
            (void)Changeset::joined({*changeset, changeset->inverted()});
            SQLite::Transaction transaction(database->connection());
            if (const auto applied = changeset->inverted().applyTo(database->connection());
                !applied)
                return applied;
            return changeset->applyTo(database->connection());
        });
        ++(used ? accepted : rejected);
    }

    QTemporaryDir directory;
    std::unique_ptr<store::Database> database = taken(
        store::Database::create(directory.filePath("seminar.telaah")));
    store::Stores stores{*database};
    CoderId coderId = taken(stores.coders.enter(test::coderNamed("Ani")));
    documents::Document document = taken(stores.documents.insert(test::documentOf("UU 32/2009")));
    documents::Revision revision = taken(
        stores.documents.insertRevision(document.id, createUuid(), test::bodyOf("asas umum")));
    int accepted = 0;
    int rejected = 0;
};

} // namespace

TEST_CASE_METHOD(ChangesetFixture, "A changeset is undone and redone as it was recorded", "[store]")
{
    const QByteArray bytes = rich().bytes();
    use(bytes);
    CHECK(accepted == 1);
    CHECK(taken(Changeset::read(bytes)).bytes() == bytes);
    CHECK(taken(Changeset::read({})).isEmpty());
}

TEST_CASE_METHOD(
    ChangesetFixture, "A changeset cut short anywhere is survived",
    "[store]") // Else it would hang.
{
    const QByteArray bytes = rich().bytes();
    for (qsizetype length = 1; length < bytes.size(); ++length)
        use(bytes.first(length));
    CHECK(rejected > 0);
}

TEST_CASE_METHOD(ChangesetFixture, "A changeset with any bit flipped is survived", "[store]")
{
    const QByteArray bytes = rich().bytes();
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        for (int bit = 0; bit < 8; ++bit) {
            QByteArray flipped = bytes;
            flipped[i] = static_cast<char>(flipped[i] ^ (1 << bit));
            use(flipped);
        }
    }
    CHECK(rejected > 0);
    CHECK(database->integrityProblems() == QStringList());
}

TEST_CASE_METHOD(
    ChangesetFixture, "A changeset of columns that are not there is refused", "[store]")
{
    const QByteArray forged = QByteArray::fromHex(GENERATE(
        "54 01 01 74616700  12 00 0100000000000000ff",                      // tag of one column
        "54 02 0101 6e6f7000  12 00 01000000000000000101 0000000000000001", // no such table
        "54 7f 01", "54 ff ff ff ff 7f", "54 00 00", "12 00 05", "54 01 00 74616700"));
    use(forged);
    CHECK(rejected == 1);
}
