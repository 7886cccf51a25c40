// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "notebook/StarterContent.h"

#include "notebook/Naming.h"
#include "notebook/Notebook.h"
#include "notebook/PassageActions.h"
#include "support/Coders.h"
#include "support/Outcome.h"
#include "support/Shipped.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace telaah;
using documents::BlockKind;
using notebook::Notebook;
using passages::Passage;
using test::coderNamed;
using test::taken;

namespace {

struct StarterFixture
{
    QList<Passage> stored() const
    {
        QList<Passage> all;
        for (const auto &summary : summaries)
            all += taken(notebook->stores().passages.inRevision(revisionOf(summary)));
        return all;
    }

    documents::Revision revisionOf(const documents::DocumentSummary &summary) const
    {
        return taken(notebook->stores().documents.revision(summary.revisionId));
    }

    QTemporaryDir directory;
    QString path = directory.filePath("seminar.telaah");
    std::unique_ptr<Notebook> notebook = taken(
        Notebook::create(path, coderNamed("Ani"), Notebook::Content::Starter));
    QList<documents::DocumentSummary> summaries = taken(notebook->stores().documents.summaries());
    QJsonObject examples =
        QJsonDocument::fromJson(test::shipped("articles/examples.json")).object();
};

} // namespace

TEST_CASE_METHOD(StarterFixture, "A new notebook opens on two whole articles", "[notebook]")
{
    REQUIRE(summaries.size() == 2);
    CHECK(summaries.at(0).document.title.startsWith("Kerja Sama Siber Korea Selatan"));
    CHECK(summaries.at(1).document.title.startsWith("Diplomasi Keamanan Siber Jepang"));
    for (const auto &summary : summaries) {
        CAPTURE(summary.document.title);
        CHECK(summary.document.author == QString("Tim Telaah"));
        CHECK(summary.document.published == QString("2026-11-20"));
        CHECK(summary.document.language == QString("id"));
        CHECK(summary.document.licence == QString("CC BY 4.0"));

        const auto revision = revisionOf(summary);
        CHECK(revision.blocks().first().kind == BlockKind::Heading);
        CHECK(revision.blocks().first().level == 1);
        int number = 0;
        int references = 0;
        for (const documents::Block &block : revision.blocks()) {
            if (block.kind == BlockKind::Paragraph)
                CHECK(block.number == ++number);
            references += block.kind == BlockKind::Reference;
        }
        CHECK(number == summary.paragraphs);
        CHECK(number >= 15);
        CHECK(references >= 15);
        CHECK_FALSE(revision.runs().isEmpty());
    }
}

TEST_CASE_METHOD(
    StarterFixture, "The shipped articles are of a length to read at a sitting", "[notebook]")
{
    // The body: what comes before the list of references, without front matter.
    for (const auto &summary : summaries) {
        const auto revision = revisionOf(summary);
        qsizetype words = 0;
        for (const documents::Block &block : revision.blocks()) {
            const QString text = revision.text().mid(block.range.start(), block.range.length());
            if (text == "Daftar pustaka")
                break;
            words += text.split(' ', Qt::SkipEmptyParts).size();
        }
        CAPTURE(summary.document.title);
        CHECK(words >= 1400);
        CHECK(words <= 2000);
        CHECK(summary.words > words);
    }
}

TEST_CASE_METHOD(
    StarterFixture, "Each example is marked where its quote is, and only there", "[notebook]")
{
    const QStringList articles{"korea-jepang", "jepang-tiga-pilar"};
    qsizetype count = 0;
    qsizetype notes = 0;
    for (qsizetype i = 0; i < articles.size(); ++i) {
        const auto revision = revisionOf(summaries.at(i));
        const auto marked = taken(notebook->stores().passages.inRevision(revision));
        const QJsonArray listed = examples[articles.at(i)].toArray();
        CHECK(marked.size() == listed.size());
        for (const auto &entry : listed) {
            const QString quote = entry.toObject()["quote"].toString();
            CAPTURE(quote);
            CHECK(revision.text().count(quote) == 1);
            const auto found = std::ranges::find(marked, quote, &Passage::quote);
            REQUIRE(found != marked.end());
            CHECK(found->range.start() == revision.text().indexOf(quote));
            CHECK(found->note == entry.toObject()["note"].toString());
            CHECK(found->tags.size() == entry.toObject()["tags"].toArray().size());
            CHECK_FALSE(found->tags.isEmpty());
            CHECK(found->status == passages::Status::Anchored);
            notes += !found->note.isEmpty();
        }
        count += marked.size();
        const bool areOverlapping = std::ranges::adjacent_find(
                                        marked,
                                        [](auto &a, auto &b) {
                                            return a.range.end() > b.range.start();
                                        })
            != marked.end();
        CHECK(areOverlapping);
    }
    CHECK(count >= 12);
    CHECK(notes == 2);
}

TEST_CASE_METHOD(StarterFixture, "The examples show all three facets", "[notebook]")
{
    quint8 facets = 0;
    for (const auto &summary : summaries) {
        quint8 here = 0;
        for (const auto &mark : taken(notebook->stores().passages.marks(revisionOf(summary))))
            here |= mark.facets;
        facets |= here;
        CHECK(here == 0b111);
    }
    CHECK(facets == 0b111);
}

TEST_CASE_METHOD(StarterFixture, "Nobody is asked to undo what a notebook comes with", "[notebook]")
{
    CHECK(taken(notebook->history().steps()).isEmpty());
    CHECK(test::refused(notebook->undo()) == ErrorCode::NothingToUndo);
    CHECK(notebook->problems() == QStringList());
    const auto coders = taken(notebook->stores().coders.all());
    REQUIRE(coders.size() == 1);
    CHECK(coders.first().uuid == notebook::exampleCoder().uuid);
}

TEST_CASE_METHOD(StarterFixture, "The examples go in one step and come back in one", "[notebook]")
{
    notebook::PassageActions actions(*notebook);
    const auto revision = revisionOf(summaries.first());
    const auto own = taken(actions.mark(revision, {0, 4}));
    const auto before = stored();
    CHECK(actions.hasExamples() == true);

    const QSignalSpy changed(notebook.get(), &Notebook::changed);
    REQUIRE(actions.removeExamples());
    CHECK(changed.count() == 1);
    CHECK(actions.hasExamples() == false);
    CHECK(stored() == QList{own});
    CHECK(taken(notebook->history().undoStep()).action == history::Action::RemoveExamples);

    const auto stepsBefore = taken(notebook->history().steps());
    REQUIRE(actions.removeExamples()); // There are none left: no step.
    CHECK(taken(notebook->history().steps()) == stepsBefore);

    REQUIRE(notebook->undo());
    CHECK(stored() == before);
    CHECK(actions.hasExamples() == true);
    REQUIRE(notebook->redo());
    notebook.reset();
    notebook = taken(Notebook::open(path, coderNamed("Ani")));
    REQUIRE(notebook->undo());
    CHECK(stored() == before);
    CHECK(notebook->problems() == QStringList());
}

TEST_CASE_METHOD(
    StarterFixture, "Removing examples takes along what others put on them", "[notebook]")
{
    notebook::PassageActions actions(*notebook);
    const auto example = stored().first();
    const ConceptId extra = taken(notebook->stores().vocabulary.find("actor", "nato"));
    REQUIRE(actions.addTags(example.id, {extra}));
    REQUIRE(actions.setNote(example.id, "milikku"));
    const auto before = stored();
    REQUIRE(actions.removeExamples());
    CHECK(stored().isEmpty());
    REQUIRE(notebook->undo());
    CHECK(stored() == before);
    REQUIRE(notebook->undo());
    REQUIRE(notebook->undo());
    CHECK(stored().first() == example);
}

TEST_CASE_METHOD(StarterFixture, "What a notebook holds is found as people name it", "[notebook]")
{
    const auto summary = taken(notebook::findDocument(notebook->stores(), "diplomasi keamanan"));
    CHECK(summary.id == summaries.at(1).document.id);
    CHECK(notebook::findDocument(notebook->stores(), "2") == summary);
    CHECK(
        test::refused(notebook::findDocument(notebook->stores(), "tidak ada"))
        == ErrorCode::UnknownDocument);
    CHECK(
        test::refused(notebook::findConcept(notebook->stores(), "theme"))
        == ErrorCode::UnknownConcept);
    CHECK(notebook::findConcept(notebook->stores(), "forum:g20"));
    const auto unknown = notebook::findPassage(notebook->stores(), "tujuh");
    CHECK(test::refused(unknown) == ErrorCode::UnknownPassage);
    CHECK(unknown.error().subject == QString("tujuh"));
    CHECK(notebook::findPassage(notebook->stores(), "1") == PassageId(1));
}
