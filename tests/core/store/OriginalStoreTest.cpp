// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/OriginalStore.h"

#include "store/Compression.h"
#include "support/NotebookFixture.h"
#include "support/Outcome.h"
#include "support/RawSql.h"

using namespace telaah;
using documents::Format;
using documents::Original;
using test::refused;
using test::taken;

namespace {

struct OriginalFixture : test::NotebookFixture
{
    void keep(const QByteArray &bytes)
    {
        const Original original = store::originalOf(bytes);
        const auto stored = notebook->act(
            history::Action::ImportDocument, {}, [&](store::Stores &stores, CoderId) {
                return stores.originals.insert(
                    revision.id(), original, "kajian.docx", Format::Docx);
            });
        REQUIRE(stored);
    }

    const store::OriginalStore &originals() const { return notebook->stores().originals; }
};

/// Bytes that hardly get smaller.
QByteArray noise(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    quint32 state = 1;
    for (char &byte : bytes) {
        state = state * 1664525 + 1013904223;
        byte = static_cast<char>(state >> 24);
    }
    return bytes;
}

} // namespace

TEST_CASE_METHOD(OriginalFixture, "A file comes out of the notebook as it went in", "[store]")
{
    // At the edges of a chunk.
    const qsizetype size = GENERATE(
        1, 1000, Original::ChunkSize - 1, Original::ChunkSize, Original::ChunkSize + 1,
        3 * Original::ChunkSize);
    const QByteArray bytes = noise(size);
    keep(bytes);
    reopen();
    const auto source = taken(originals().sourceOf(revision.id()));
    REQUIRE(source);
    CHECK(source->fileName == QString("kajian.docx"));
    CHECK(source->format == Format::Docx);
    CHECK(source->size == size);
    CHECK(taken(originals().bytes(source->sha256)) == bytes);
    CHECK(taken(originals().documentFrom(source->sha256))->title == QString("UU 32/2009"));
    CHECK(taken(originals().damaged()).isEmpty());
}

TEST_CASE_METHOD(OriginalFixture, "What was never a file has no source", "[store]")
{
    CHECK_FALSE(taken(originals().sourceOf(revision.id())));
    CHECK_FALSE(taken(originals().documentFrom(std::string(64, 'a'))));
    CHECK(refused(originals().bytes(std::string(64, 'a'))) == ErrorCode::NotFound);
}

TEST_CASE_METHOD(OriginalFixture, "An original that was tampered with is damaged", "[store]")
{
    keep(noise(Original::ChunkSize + 1000));
    const auto hash = taken(originals().sourceOf(revision.id()))->sha256;
    const auto sql = GENERATE(
        as<QByteArray>(), "DELETE FROM original_chunk WHERE ordinal = 1",
        "UPDATE original_chunk SET bytes = x'00' WHERE ordinal = 1",
        "UPDATE original_chunk SET size = size - 1 WHERE ordinal = 1",
        "UPDATE original_chunk SET ordinal = ordinal + 1 WHERE ordinal = 1;"
        "UPDATE original_chunk SET ordinal = 1 WHERE ordinal = 0",
        "UPDATE original_chunk SET ordinal = 5 WHERE ordinal = 0");
    test::runSql(path, sql);
    const bool isOnlyRenumbered = sql.contains("ordinal + 1");
    CHECK(originals().bytes(hash).has_value() == isOnlyRenumbered);
    CHECK(taken(originals().damaged()).size() == (isOnlyRenumbered ? 0 : 1));
    const QStringList problems = taken(notebook->problems());
    REQUIRE(problems.size() == (isOnlyRenumbered ? 0 : 1));
    if (!isOnlyRenumbered)
        CHECK(problems.first().contains(QString::fromStdString(hash)));
}

TEST_CASE("A chunk that would grow beyond what it says is refused", "[store]")
{
    const QByteArray bomb = store::originalOf(QByteArray(Original::ChunkSize, 'a')).chunks.first();
    CHECK(bomb.size() < 10'000);
    CHECK(store::uncompressed(bomb, Original::ChunkSize).has_value());
    CHECK_FALSE(store::uncompressed(bomb, Original::ChunkSize - 1));
    CHECK_FALSE(store::uncompressed(bomb, Original::ChunkSize + 1));
    CHECK_FALSE(store::uncompressed(bomb, 0));
    CHECK_FALSE(store::uncompressed(bomb, -1));
    CHECK_FALSE(store::uncompressed(bomb.first(bomb.size() / 2), Original::ChunkSize));
    CHECK_FALSE(store::uncompressed({}, 1));
}
