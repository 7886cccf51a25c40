// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "notebook/Excerpts.h"

#include "notebook/Notebook.h"
#include "notebook/PassageActions.h"
#include "support/Catch.h"
#include "support/ExcerptNotebook.h"
#include "support/Outcome.h"

using namespace telaah;
using notebook::excerptOf;
using notebook::excerptsOf;
using passages::ExcerptGroup;
using passages::Excerpts;
using passages::GroupBy;
using test::ExcerptNotebook;
using test::refused;
using test::taken;
using vocabulary::Language;

TEST_CASE(
    "Excerpts come by document, then in reading order, with paragraph and citation", "[notebook]")
{
    ExcerptNotebook opened;
    const PassageId late = opened.mark("Kedua", "Jepang").id;
    const PassageId second = opened.mark("Pertama", "bersama").id;
    const PassageId first = opened.mark("Pertama", "Kerja").id;

    const Excerpts excerpts = taken(excerptsOf(opened.notebook->stores()));

    REQUIRE(excerpts.entries.size() == 3);
    CHECK(excerpts.entries.at(0).id == first);
    CHECK(excerpts.entries.at(1).id == second);
    CHECK(excerpts.entries.at(2).id == late);
    CHECK(excerpts.entries.at(0).paragraph == 1);
    CHECK(excerpts.entries.at(0).citation == "(Tim Telaah, 2026b, para. 1)");
    CHECK(excerpts.entries.at(1).paragraph == 2);
    CHECK(excerpts.entries.at(2).citation == "(Tim Telaah, 2026a, para. 2)");
    CHECK(excerpts.documents.value(excerpts.entries.at(2).documentId).title == "Kedua");
}

TEST_CASE("An excerpt knows where it lies in code points", "[notebook]")
{
    ExcerptNotebook opened;
    const PassageId id = opened.mark("Pertama", "bersama").id;

    const Excerpts excerpts = taken(excerptOf(opened.notebook->stores(), id));

    REQUIRE(excerpts.entries.size() == 1);
    const passages::Excerpt &excerpt = excerpts.entries.first();
    const QString text =
        taken(opened.notebook->stores().documents.newestRevision(excerpt.documentId)).text();
    const QList<uint> characters = text.toUcs4();
    CHECK(excerpt.span.start < text.indexOf("bersama")); // An emoji lies before it.
    CHECK(
        QString::fromUcs4(
            reinterpret_cast<const char32_t *>(characters.constData()) + excerpt.span.start,
            excerpt.span.end - excerpt.span.start)
        == "bersama");
}

TEST_CASE("What two coders have tagged a passage with, its excerpt has once", "[notebook]")
{
    ExcerptNotebook opened;
    notebook::PassageActions actions(*opened.notebook);
    const ConceptId norms = opened.conceptNamed("theme", "norma-perilaku-negara");
    const ConceptId japan = opened.conceptNamed("actor", "jepang");
    const PassageId id = opened.mark("Pertama", "Kerja").id;
    REQUIRE(actions.addTags(id, {japan, norms}));
    opened.notebook->setCoder({{}, {}, "Zaki", "Z"});
    REQUIRE(actions.addTags(id, {norms}));

    const Excerpts excerpts = taken(excerptOf(opened.notebook->stores(), id));

    QStringList names;
    for (const ConceptId conceptId : excerpts.entries.first().conceptIds)
        names.append(nameOf(excerpts, conceptId));
    names.sort();
    CHECK(names == QStringList{"actor:jepang", "theme:norma-perilaku-negara"});
}

TEST_CASE("The excerpt of a passage that is not there is refused", "[notebook]")
{
    ExcerptNotebook opened;
    CHECK(
        refused(excerptOf(opened.notebook->stores(), PassageId(99))) == ErrorCode::UnknownPassage);
}

TEST_CASE("A notebook without passages has no excerpts and no groups", "[notebook]")
{
    ExcerptNotebook opened;
    const Excerpts excerpts = taken(excerptsOf(opened.notebook->stores()));
    CHECK(excerpts.entries.isEmpty());
    CHECK(grouped(excerpts, {}, Language::Indonesian).isEmpty());
    CHECK(grouped(excerpts, {GroupBy::Facet, "theme"}, Language::Indonesian).isEmpty());
}

TEST_CASE("Excerpts are grouped by facet, document and coder", "[notebook]")
{
    ExcerptNotebook opened;
    notebook::PassageActions actions(*opened.notebook);
    const ConceptId norms = opened.conceptNamed("theme", "norma-perilaku-negara");
    const ConceptId sharing = opened.conceptNamed("theme", "berbagi-informasi");
    REQUIRE(actions.addTags(opened.mark("Pertama", "Kerja").id, {norms, sharing}));
    opened.notebook->setCoder({{}, {}, "Zaki", "Z"});
    REQUIRE(actions.addTags(opened.mark("Pertama", "bersama").id, {norms}));
    opened.notebook->setCoder({{}, {}, "Budi", "B"});
    opened.mark("Kedua", "Jepang");

    const Excerpts excerpts = taken(excerptsOf(opened.notebook->stores()));
    const auto label = [&](ConceptId id) { return excerpts.concepts.value(id).label; };

    CHECK(
        grouped(excerpts, {GroupBy::Facet, "theme"}, Language::Indonesian)
        == QList<ExcerptGroup>{
            {label(sharing).indonesian, {0}}, {label(norms).indonesian, {0, 1}}, {"", {2}}});
    CHECK(
        grouped(excerpts, {GroupBy::Facet, "theme"}, Language::English).first().heading
        != label(sharing).indonesian);
    CHECK(
        grouped(excerpts, {GroupBy::Document}, Language::Indonesian)
        == QList<ExcerptGroup>{{"Pertama", {0, 1}}, {"Kedua", {2}}});
    CHECK(
        grouped(excerpts, {GroupBy::Coder}, Language::Indonesian)
        == QList<ExcerptGroup>{{"Ani", {0}}, {"Budi", {2}}, {"Zaki", {1}}});
    CHECK(grouped(excerpts, {}, Language::Indonesian) == QList<ExcerptGroup>{{"", {0, 1, 2}}});
}
