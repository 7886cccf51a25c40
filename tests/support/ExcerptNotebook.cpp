// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/ExcerptNotebook.h"

#include "base/Uuid.h"
#include "notebook/Naming.h"
#include "notebook/PassageActions.h"
#include "support/Outcome.h"

namespace telaah::test {

using documents::Block;
using documents::BlockKind;
using documents::Body;
using documents::Document;
using documents::Revision;
using notebook::Notebook;

namespace {

Body bodyWithHeading(const QString &text)
{
    Body body{text, {}, {}};
    qsizetype start = 0;
    for (const QString &line : text.split(u'\n')) {
        const int number = static_cast<int>(body.blocks.size());
        body.blocks.append(
            {number == 0 ? BlockKind::Heading : BlockKind::Paragraph,
             number == 0 ? 1 : 0,
             number,
             {start, start + line.size()}});
        start += line.size() + 1;
    }
    return body;
}

} // namespace

void addDocument(Notebook &notebook, const QString &title, const QString &text)
{
    Document details;
    details.uuid = createUuid();
    details.title = title;
    details.author = "Tim Telaah";
    details.published = "2026-11-20";
    details.language = "id";
    details.created = QDateTime::currentDateTimeUtc();
    taken(notebook.act(
        history::Action::AddDocument, title,
        [&](store::Stores &stores, CoderId) -> Result<Revision> {
            const auto document = stores.documents.insert(details);
            if (!document)
                return Failure(document.error());
            return stores.documents.insertRevision(
                document->id, createUuid(), bodyWithHeading(text));
        }));
}

ExcerptNotebook::ExcerptNotebook()
    : path(directory.filePath("seminar.telaah"))
    , notebook(taken(Notebook::create(path, {{}, {}, "Ani", "A"}, Notebook::Content::Empty)))
{
    addDocument(
        *notebook, "Pertama",
        QString::fromUtf8(
            "Judul \U0001F33F\nKerja q\u0301 sama.\nLatihan \U0001F33F bersama di Jepang."));
    addDocument(
        *notebook, "Kedua",
        QString::fromUtf8("Judul\nTiga pilar.\nPilar \U0001F33F kedua q\u0301 Jepang."));
}

passages::Passage ExcerptNotebook::mark(const QString &title, const QString &quote)
{
    const Document document = taken(notebook::findDocument(notebook->stores(), title));
    const Revision revision = taken(notebook->stores().documents.newestRevision(document.id));
    const qsizetype start = revision.text().indexOf(quote);
    REQUIRE(start >= 0);
    return taken(notebook::PassageActions(*notebook).mark(revision, {start, start + quote.size()}));
}

ConceptId ExcerptNotebook::conceptNamed(const QString &facetKey, const QString &key) const
{
    return taken(notebook->stores().vocabulary.find(facetKey, key));
}

} // namespace telaah::test
