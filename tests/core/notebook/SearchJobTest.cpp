// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "notebook/SearchJob.h"

#include "notebook/DocumentActions.h"
#include "notebook/Search.h"
#include "support/FileBytes.h"
#include "support/IndexedRows.h"
#include "support/NotebookFixture.h"
#include "support/Outcome.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>

using namespace telaah;
using notebook::Search;
using notebook::SearchJob;
using test::bare;
using test::NotebookFixture;
using test::taken;

namespace {

struct SearchFixture : NotebookFixture
{
    void waitFor(SearchJob &job)
    {
        QSignalSpy finished(&job, &SearchJob::finished);
        while (!job.isUpToDate())
            REQUIRE(finished.wait(60'000));
    }

    std::int64_t count(const QString &words)
    {
        return taken(Search(*notebook).find(bare(words))).result.total;
    }
};

} // namespace

TEST_CASE("Before the index is there, nothing is found and nothing fails", "[search]")
{
    SearchFixture fixture;
    CHECK(fixture.count("pencemar") == 0);
}

TEST_CASE("The index follows what is done, undone and redone", "[search]")
{
    SearchFixture fixture;
    SearchJob job(*fixture.notebook);
    CHECK_FALSE(job.isUpToDate());
    job.start();
    fixture.waitFor(job);
    const std::int64_t texts = fixture.count("pencemar");
    CHECK(texts > 0);

    const auto passage = fixture.mark(0, 8);
    REQUIRE(fixture.actions().setNote(passage.id, "diplomasi kuantum"));
    fixture.waitFor(job);
    CHECK(fixture.count("kuantum") == 1);
    REQUIRE(fixture.notebook->undo());
    fixture.waitFor(job);
    CHECK(fixture.count("kuantum") == 0);
    REQUIRE(fixture.notebook->redo());
    fixture.waitFor(job);
    CHECK(fixture.count("kuantum") == 1);

    const auto summaries = taken(fixture.notebook->stores().documents.summaries());
    notebook::DocumentActions documents(*fixture.notebook);
    REQUIRE(documents.remove(summaries.first().document.id));
    fixture.waitFor(job);
    CHECK(fixture.count("kuantum") == 0);
    CHECK(fixture.count("pencemar") == 0);
    REQUIRE(fixture.notebook->undo());
    fixture.waitFor(job);
    CHECK(fixture.count("kuantum") == 1);
    CHECK(fixture.count("pencemar") == texts);
}

TEST_CASE("A damaged index is made again", "[search]")
{
    SearchFixture fixture;
    REQUIRE(notebook::updateSearch(*fixture.notebook));
    const QString path = Search::pathFor(*fixture.notebook);
    CHECK(fixture.count("pencemar") > 0);
    QByteArray bytes = test::bytesOf(path);
    REQUIRE(bytes.size() > 20'000);
    for (qsizetype i = 8'192; i < bytes.size(); ++i)
        bytes[i] = static_cast<char>(i * 31);
    test::writeBytes(path, bytes);
    QFile::remove(path + "-wal");

    SearchJob job(*fixture.notebook);
    job.start();
    fixture.waitFor(job);
    CHECK(fixture.count("pencemar") > 0);
}

TEST_CASE("A search that is open notices that the index was made again", "[search]")
{
    SearchFixture fixture;
    REQUIRE(notebook::updateSearch(*fixture.notebook));
    Search search(*fixture.notebook);
    CHECK(taken(search.find(bare("pencemar"))).result.total > 0);
    store::removeSearchFile(Search::pathFor(*fixture.notebook));
    CHECK(taken(search.find(bare("pencemar"))).result.total == 0);
    REQUIRE(notebook::updateSearch(*fixture.notebook));
    CHECK(taken(search.find(bare("pencemar"))).result.total > 0);
}

TEST_CASE("Ending the job gives up, and the next takes over", "[search]")
{
    SearchFixture fixture;
    {
        SearchJob job(*fixture.notebook);
        job.start();
        job.cancel();
    }
    SearchJob job(*fixture.notebook);
    job.start();
    fixture.waitFor(job);
    CHECK(fixture.count("pencemar") > 0);
}

TEST_CASE(
    "An index that was made anew meanwhile gets everything, not only the last change", "[search]")
{
    SearchFixture fixture;
    SearchJob job(*fixture.notebook);
    job.start();
    fixture.waitFor(job);
    store::removeSearchFile(Search::pathFor(*fixture.notebook));
    const auto passage = fixture.mark(0, 8);
    REQUIRE(fixture.actions().setNote(passage.id, "diplomasi kuantum"));
    fixture.waitFor(job);
    CHECK(fixture.count("kuantum") == 1);
    CHECK(fixture.count("pencemar") > 0);
}

TEST_CASE("What was given up is found again by comparing everything", "[search]")
{
    SearchFixture fixture;
    const auto passage = fixture.mark(0, 8);
    SearchJob job(*fixture.notebook);
    job.start();
    fixture.waitFor(job);
    REQUIRE(fixture.actions().setNote(passage.id, "diplomasi kuantum"));
    job.cancel();
    CHECK_FALSE(job.isUpToDate());
    // A change of something else.
    const auto other = fixture.mark(9, 12);
    REQUIRE(fixture.actions().setNote(other.id, "catatan lain"));
    fixture.waitFor(job);
    CHECK(fixture.count("kuantum") == 1);
    CHECK(fixture.count("catatan") == 1);
}

TEST_CASE("The folder of the indexes is for its owner only", "[search]")
{
    SearchFixture fixture;
    const QFileInfo folder(QFileInfo(Search::pathFor(*fixture.notebook)).path());
    CHECK(folder.permission(QFile::WriteOwner));
    for (const QFile::Permission other :
         {QFile::ReadGroup, QFile::ReadOther, QFile::ExeOther, QFile::WriteOther})
        CHECK_FALSE(folder.permission(other));
    CHECK(folder.path() != QDir::tempPath() + "/telaah-search");
}

TEST_CASE("Copies of a notebook have indexes of their own", "[search]")
{
    SearchFixture one;
    SearchFixture other;
    CHECK(Search::pathFor(*one.notebook) != Search::pathFor(*other.notebook));
}
