// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Asking for passages among 100,000, and concordances of a million words.

#include "Notebooks.h"
#include "Rows.h"
#include "notebook/Notebook.h"
#include "notebook/Queries.h"
#include "queries/Parser.h"
#include "support/TextScan.h"

namespace telaah::bench {

namespace {

constexpr double Felt = 100;

struct Question
{
    const char *what;
    const char *query;
};

constexpr Question Questions[] = {
    {"100,000 passages: a query for a theme", "theme:keamanan-siber"},
    {"100,000 passages: a query for a theme and an actor", "theme:keamanan-siber AND actor:jepang"},
    {"100,000 passages: the same in one paragraph",
     "theme:keamanan-siber AND actor:jepang IN paragraph"},
    {"100,000 passages: a query for what has no note", "NOT has:note"},
};

} // namespace

void measureQueries(Run &run)
{
    QStringList names;
    for (const Question &question : Questions)
        names.append(QLatin1String(question.what));
    names.append(QStringLiteral("a query of 500 words is read"));
    if (!run.wantsAny(names))
        return;
    const QTemporaryDir folder;
    const auto notebook = notebook::Notebook::open(copyOf(archive(), folder.path()), reader());
    if (!notebook)
        qFatal("cannot open the notebook");
    const store::Stores &stores = (*notebook)->stores();
    const auto known = notebook::queryNames(stores, vocabulary::Language::Indonesian);
    const test::TextScan matches(stores);
    for (const Question &question : Questions) {
        if (!run.wants(QLatin1String(question.what)))
            continue;
        const auto query = queries::parse(QLatin1String(question.query), *known);
        if (!query)
            qFatal("%s is not understood", question.query);
        Row row{QLatin1String(question.what),
                {},
                {},
                QStringLiteral("reading all places"),
                Limit::Absolute,
                Felt};
        for (int i = 0; i < run.times(15); ++i) {
            row.floor.add(timeOf([&] { return stores.facts.passages().has_value(); }));
            row.measured.add(
                timeOf([&] { return notebook::passagesFor(stores, matches, *query).has_value(); }));
        }
        run.add(row);
    }
    const QString words = QStringLiteral("keamanan-siber OR ").repeated(queries::MaxTerms - 1)
        + QStringLiteral("siber");
    Row row{names.last(), {}, {}, {}, Limit::Absolute, Felt};
    for (int i = 0; i < run.times(15); ++i)
        row.measured.add(timeOf([&] { return queries::parse(words, *known).has_value(); }));
    if (run.wants(names.last()))
        run.add(row);
}

} // namespace telaah::bench
