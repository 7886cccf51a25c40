// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "notebook/Excerpts.h"

#include "base/AtomicFile.h"
#include "exporters/CsvExporter.h"
#include "exporters/MarkdownExporter.h"
#include "notebook/StarterContent.h"

#include <QFileInfo>

namespace telaah::notebook {

using documents::Citations;
using documents::Document;
using documents::DocumentSummary;
using passages::Excerpt;
using passages::Excerpts;

namespace {

/// Everything but the excerpts themselves.
Result<Excerpts> frame(const store::Stores &stores, const QList<DocumentSummary> &summaries)
{
    auto facets = stores.vocabulary.facets();
    if (!facets)
        return Failure(facets.error());
    const auto concepts = stores.vocabulary.conceptNames();
    if (!concepts)
        return Failure(concepts.error());
    const auto coders = stores.coders.all();
    if (!coders)
        return Failure(coders.error());
    Excerpts excerpts;
    excerpts.facets = *std::move(facets);
    for (const vocabulary::Concept &entry : *concepts)
        excerpts.concepts.insert(entry.id, entry);
    for (const passages::Coder &coder : *coders)
        excerpts.coders.insert(coder.id, coder);
    for (const DocumentSummary &summary : summaries)
        excerpts.documents.insert(summary.document.id, summary.document);
    return excerpts;
}

Citations citationsOf(const QList<DocumentSummary> &summaries)
{
    QList<Document> documents;
    for (const DocumentSummary &summary : summaries)
        documents.append(summary.document);
    return Citations(documents);
}

Error within(const QString &title, Error error)
{
    if (error.subject.isEmpty())
        error.subject = title;
    return error;
}

/// Asks `excerptsIn` for the excerpts to take from each document.
template<typename ExcerptsIn>
Result<Excerpts> gather(const store::Stores &stores, ExcerptsIn excerptsIn)
{
    const auto summaries = stores.documents.summaries();
    if (!summaries)
        return Failure(summaries.error());
    auto excerpts = frame(stores, *summaries);
    if (!excerpts)
        return excerpts;
    const Citations citations = citationsOf(*summaries);
    for (const DocumentSummary &summary : *summaries) {
        const Document &document = summary.document;
        const QString &title = document.title;
        excerpts->references.insert(
            document.id, documents::referenceTo(document, citations.letterOf(document.id)));
        auto found = excerptsIn(summary);
        if (!found)
            return Failure(within(title, found.error()));
        for (Excerpt &excerpt : *found) {
            if (!excerpts->coders.contains(excerpt.coderId))
                return Failure({ErrorCode::Damaged, title, QStringLiteral("coder")});
            excerpt.citation = citations.cite(excerpt.documentId, excerpt.paragraph);
            excerpts->entries.append(std::move(excerpt));
        }
    }
    return excerpts;
}

/// Examples are tagged and noted within the second in which they are made.
bool isAsItCame(const Excerpt &example)
{
    return example.created.msecsTo(example.modified) < 1000;
}

} // namespace

Result<Excerpts> excerptsOf(const store::Stores &stores)
{
    return gather(stores, [&](const DocumentSummary &summary) {
        return stores.excerpts.inRevision(summary.revisionId);
    });
}

Result<Excerpts> excerptsOf(
    const store::Stores &stores, const QSet<DocumentId> &documents, const QSet<PassageId> &ids)
{
    return gather(stores, [&](const DocumentSummary &summary) -> Result<QList<Excerpt>> {
        if (!documents.contains(summary.document.id))
            return QList<Excerpt>();
        auto excerpts = stores.excerpts.inRevision(summary.revisionId);
        if (excerpts)
            excerpts->removeIf([&](const Excerpt &excerpt) { return !ids.contains(excerpt.id); });
        return excerpts;
    });
}

bool isExample(const Excerpts &excerpts, const Excerpt &excerpt)
{
    return coderOf(excerpts, excerpt).uuid == exampleCoder().uuid;
}

void leaveOutExamples(Excerpts &excerpts)
{
    excerpts.entries.removeIf([&](const Excerpt &excerpt) {
        return isExample(excerpts, excerpt) && isAsItCame(excerpt);
    });
}

Result<Excerpts> excerptOf(const store::Stores &stores, PassageId id)
{
    auto excerpts = gather(stores, [&](const DocumentSummary &summary) {
        return stores.excerpts.inRevision(summary.revisionId, id);
    });
    if (excerpts && excerpts->entries.isEmpty())
        return Failure({ErrorCode::UnknownPassage, QString::number(id.value()), {}});
    return excerpts;
}

Result<Citations> citationsOf(const store::Stores &stores)
{
    const auto summaries = stores.documents.summaries();
    if (!summaries)
        return Failure(summaries.error());
    return citationsOf(*summaries);
}

Result<void> writeTo(const QString &path, const QString &notebookPath, const QByteArray &bytes)
{
    if (QFileInfo(path).canonicalFilePath() == notebookPath)
        return Failure({ErrorCode::AlreadyExists, path, {}});
    return writeAtomically(path, bytes);
}

QByteArray written(
    const Excerpts &excerpts, ExcerptFormat format, const passages::Grouping &grouping,
    vocabulary::Language language)
{
    switch (format) {
    case ExcerptFormat::Csv:
        return exporters::writeCsv(excerpts, grouping, language);
    case ExcerptFormat::Markdown:
        return exporters::writeMarkdown(excerpts, grouping, language);
    }
    Q_UNREACHABLE();
}

} // namespace telaah::notebook
