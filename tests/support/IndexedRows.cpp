// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/IndexedRows.h"

#include "support/Bodies.h"
#include "support/Outcome.h"

namespace telaah::test {

using search::Form;
using search::TextQuery;

IndexedRows::IndexedRows(const QStringList &texts)
{
    const auto file = taken(store::SearchFile::open(path()));
    store::SearchWriter writer(*file);
    REQUIRE(writer.begin());
    std::int64_t id = 0;
    for (const QString &text : texts) {
        const documents::Body body = bodyOf(text);
        ++id;
        REQUIRE(writer.put(
            DocumentId(id), {RevisionId(id), {"text", "structure"}}, body, [] { return false; }));
    }
    REQUIRE(writer.commit());
    m_index = taken(store::SearchIndex::open(path()));
}

store::SearchResult IndexedRows::search(
    const TextQuery &query, const store::SearchScope &scope) const
{
    return taken(m_index->search(query, scope));
}

QStringList IndexedRows::found(const TextQuery &query) const
{
    QStringList found;
    for (const search::Hit &hit : search(query).hits)
        found.append(hit.text.mid(hit.best.start(), hit.best.length()));
    return found;
}

QStringList IndexedRows::rows(const TextQuery &query) const
{
    QStringList rows;
    for (const search::Hit &hit : search(query).hits)
        rows.append(hit.text);
    return rows;
}

TextQuery bare(const QString &words)
{
    QList<TextQuery> parts;
    for (const QString &word : words.split(QLatin1Char(' ')))
        parts.append(search::words(word));
    return search::allOf(parts);
}

TextQuery phrase(const QString &words)
{
    return search::words(words, Form::Folded);
}

} // namespace telaah::test
