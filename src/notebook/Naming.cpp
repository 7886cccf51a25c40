// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "notebook/Naming.h"

#include "text/Folding.h"

namespace telaah::notebook {

using documents::Document;

Result<Document> findDocument(const store::Stores &stores, const QString &name)
{
    bool isNumber = false;
    const qlonglong number = name.toLongLong(&isNumber);
    if (isNumber) {
        if (auto found = stores.documents.document(DocumentId(number)); found)
            return found;
    }
    const auto summaries = stores.documents.summaries();
    if (!summaries)
        return Failure(summaries.error());
    const QString wanted = text::folded(name);
    QList<Document> found;
    for (const documents::DocumentSummary &summary : *summaries) {
        const QString title = text::folded(summary.document.title);
        if (title == wanted)
            return summary.document;
        if (!wanted.isEmpty() && title.startsWith(wanted))
            found.append(summary.document);
    }
    if (found.size() == 1)
        return found.first();
    return Failure(
        {found.isEmpty() ? ErrorCode::UnknownDocument : ErrorCode::AmbiguousDocument, name, {}});
}

Result<ConceptId> findConcept(const store::Stores &stores, const QString &name)
{
    const qsizetype colon = name.indexOf(QLatin1Char(':'));
    if (colon < 0)
        return Failure({ErrorCode::UnknownConcept, name, {}});
    return stores.vocabulary.find(name.first(colon), name.sliced(colon + 1));
}

Result<PassageId> findPassage(const store::Stores &stores, const QString &name)
{
    const PassageId id(name.toLongLong());
    if (const auto revision = stores.passages.revisionOf(id); !revision) {
        Error error = revision.error();
        error.subject = name;
        return Failure(error);
    }
    return id;
}

Result<QHash<DocumentId, QString>> titlesOf(const store::Stores &stores)
{
    const auto documents = stores.facts.documents();
    if (!documents)
        return Failure(documents.error());
    QHash<DocumentId, QString> titles;
    for (const auto &document : *documents)
        titles.insert(document.id, document.title);
    return titles;
}

} // namespace telaah::notebook
