// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "notebook/Excerpts.h"

#include "base/AtomicFile.h"
#include "exporters/CsvExporter.h"
#include "exporters/MarkdownExporter.h"

#include <QFileInfo>

namespace telaah::notebook {

using documents::Citations;
using documents::Document;
using documents::DocumentSummary;
using passages::Excerpts;
using passages::Passage;

namespace {

/// Everything but the excerpts themselves.
Result<Excerpts> frame(const store::Stores &stores, const QList<DocumentSummary> &summaries)
{
    auto facets = stores.vocabulary.facets();
    if (!facets)
        return Failure(facets.error());
    const auto concepts = stores.vocabulary.concepts();
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

/// Asks `passagesOf` for the passages to take from each revision.
template<typename PassagesOf>
Result<Excerpts> gather(const store::Stores &stores, PassagesOf passagesOf)
{
    const auto summaries = stores.documents.summaries();
    if (!summaries)
        return Failure(summaries.error());
    auto excerpts = frame(stores, *summaries);
    if (!excerpts)
        return excerpts;
    const Citations citations = citationsOf(*summaries);
    for (const DocumentSummary &summary : *summaries) {
        auto passages = passagesOf(summary);
        if (!passages)
            return Failure(passages.error());
        for (auto &[passage, span, paragraph] : *passages) {
            const DocumentId id = summary.document.id;
            if (!excerpts->coders.contains(passage.coderId))
                return Failure(
                    {ErrorCode::Damaged, summary.document.title, QStringLiteral("coder")});
            excerpts->entries.append(
                {std::move(passage), id, span, paragraph, citations.cite(id, paragraph)});
        }
    }
    return excerpts;
}

/// A passage with what only its revision can tell.
struct Placed
{
    Passage passage;
    text::CodePointSpan span;
    int paragraph;
};

Result<QList<Placed>> place(
    const documents::Revision &revision, Result<QList<Passage>> passages, const QString &title)
{
    if (!passages) {
        if (passages.error().subject.isEmpty())
            passages.error().subject = title;
        return Failure(passages.error());
    }
    QList<Placed> placed;
    placed.reserve(passages->size());
    for (Passage &passage : *passages) {
        const text::TextRange range = passage.range;
        placed.append(
            {std::move(passage), revision.codePoints().toCodePoints(range),
             documents::paragraphAt(revision.blocks(), range.start())});
    }
    return placed;
}

} // namespace

Result<Excerpts> excerptsOf(const store::Stores &stores)
{
    return gather(stores, [&](const DocumentSummary &summary) -> Result<QList<Placed>> {
        if (summary.passages == 0)
            return {};
        const auto revision = stores.documents.revision(summary.revisionId);
        if (!revision)
            return Failure(revision.error());
        return place(*revision, stores.passages.inRevision(*revision), summary.document.title);
    });
}

Result<Excerpts> excerptOf(const store::Stores &stores, PassageId id)
{
    const auto revisionId = stores.passages.revisionOf(id);
    if (!revisionId)
        return Failure(revisionId.error());
    auto excerpts = gather(stores, [&](const DocumentSummary &summary) -> Result<QList<Placed>> {
        if (summary.revisionId != *revisionId)
            return {};
        const auto revision = stores.documents.revision(summary.revisionId);
        if (!revision)
            return Failure(revision.error());
        return place(
            *revision, stores.passages.inRevision(*revision, {id}), summary.document.title);
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
