// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/QueryNotebook.h"

#include "notebook/DocumentActions.h"
#include "notebook/Naming.h"
#include "notebook/PassageActions.h"
#include "support/Bodies.h"
#include "support/Outcome.h"

namespace telaah::test {

using notebook::Notebook;

namespace {

void add(Notebook &notebook, const QString &title, const QString &published, const QString &text)
{
    documents::Document details = documentOf(title);
    details.published = published;
    taken(notebook::DocumentActions(notebook).add(details, bodyOf(text)));
}

} // namespace

QueryNotebook::QueryNotebook()
    : path(directory.filePath("seminar.telaah"))
    , notebook(taken(Notebook::create(path, {{}, {}, "Ani", "A"}, Notebook::Content::Empty)))
{
    add(*notebook, "Tiga Pilar Jepang", "2017-05",
        QString::fromUtf8("🌿 Serangan siber dan keamanan siber di Jepang.\n"
                          "Forum ARF membahas latihan siber bersama ASEAN.\n"
                          "Pilar ketiga tidak membahas apa pun."));
    add(*notebook, "Kerja Sama Korea", "2020",
        QString::fromUtf8(
            "Serangan itu meluas di kawasan dan di dunia maya; ancaman siber ikut meluas.\n"
            "ARF lagi."));
    add(*notebook, "Lampiran", "", QString::fromUtf8("Ancaman siber, tanpa tahun."));
    mark(1, "keamanan siber di Jepang", {"theme:keamanan-siber", "actor:jepang"}, "Tujuan ganda.");
    mark(1, "Forum ARF", {"forum:arf"});
    mark(1, "latihan siber", {"theme:latihan-siber"});
    notebook->setCoder({{}, {}, "Budi Santoso", "BS"});
    mark(1, "Serangan siber", {"theme:serangan-siber"});
    mark(2, "Serangan itu meluas", {"theme:serangan-siber"}, "Kapan? Tujuan tidak jelas.");
    mark(2, "ARF lagi.", {"forum:arf"});
    mark(3, "Ancaman siber");
}

documents::Revision QueryNotebook::revision(int document) const
{
    return taken(notebook->stores().documents.newestRevision(DocumentId(document)));
}

PassageId QueryNotebook::mark(
    int document, const QString &quote, const QStringList &concepts, const QString &note)
{
    const documents::Revision text = revision(document);
    const qsizetype start = text.text().indexOf(quote);
    REQUIRE(start >= 0);
    QList<ConceptId> ids;
    for (const QString &name : concepts)
        ids.append(taken(notebook::findConcept(notebook->stores(), name)));
    return taken(notebook::PassageActions(*notebook).mark(
                     text, {start, start + quote.size()}, ids, note))
        .id;
}

QStringList QueryNotebook::quotesOf(const QList<PassageId> &ids) const
{
    QStringList quotes;
    for (const PassageId id : ids)
        quotes.append(taken(notebook->stores().passages.quote(id)));
    return quotes;
}

} // namespace telaah::test
