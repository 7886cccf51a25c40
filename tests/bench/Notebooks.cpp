// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Notebooks.h"

#include "GeneratedText.h"
#include "base/Uuid.h"
#include "notebook/Notebook.h"
#include "notebook/PassageActions.h"
#include "notebook/StarterContent.h"
#include "store/Database.h"

#include <QDir>
#include <QFile>

#include <cstdio>
#include <random>

namespace telaah::bench {

using documents::Revision;
using notebook::Notebook;
using passages::Origin;
using store::Stores;

namespace {

constexpr quint64 Seed = 2026;
constexpr int Edition = 2; ///< Of what is generated; another number makes new files.
constexpr qsizetype StepsKept = 2000;

void require(bool holds, const char *what)
{
    if (!holds)
        qFatal("cannot make the notebook: %s", what);
}

/// As often as Zipf has it, up to three.
QList<ConceptId> someConcepts(const QList<vocabulary::Concept> &concepts, std::mt19937_64 &engine)
{
    QList<ConceptId> ids;
    for (quint64 left = 1 + engine() % 3; left > 0; --left) {
        const double share = static_cast<double>(engine() >> 11U) / 9007199254740992.0;
        const auto place = static_cast<qsizetype>(
                               std::pow(static_cast<double>(concepts.size()), share))
            - 1;
        const ConceptId id = concepts.at(place).id;
        if (!ids.contains(id))
            ids.append(id);
    }
    return ids;
}

QString someNote(qsizetype number)
{
    return number % 10 == 0 ? QStringLiteral("Bandingkan dengan bagian %1.").arg(number)
                            : QString();
}

Result<Revision> insertDocument(Stores &stores, const NotebookSize &size)
{
    documents::Document details;
    details.uuid = createUuid();
    details.title = QStringLiteral("Arsip kebijakan luar negeri, %1 kata").arg(size.words);
    details.author = QStringLiteral("Pustaka, Rina");
    details.published = QStringLiteral("2020-05-11");
    details.language = QStringLiteral("id");
    details.created = QDateTime::currentDateTimeUtc();
    const auto document = stores.documents.insert(details);
    if (!document)
        return Failure(document.error());
    return stores.documents.insertRevision(
        document->id, createUuid(), generatedBody(size.words, Seed));
}

/// All in the transaction that makes the file, and outside the history.
Result<void> fill(store::Database &database, const NotebookSize &size)
{
    Stores stores(database);
    if (const auto written = notebook::writeVocabulary(stores); !written)
        return written;
    if (const auto written = notebook::writeStarterDocuments(stores); !written)
        return written;
    const auto revision = insertDocument(stores, size);
    const auto coderId = stores.coders.enter(reader());
    const auto concepts = stores.vocabulary.concepts();
    require(revision && coderId && concepts, "document");
    std::mt19937_64 engine(Seed);
    const auto ranges = generatedRanges(revision->text(), size.passages, Seed);
    for (qsizetype i = 0; i < ranges.size() - StepsKept; ++i) {
        const auto stored = stores.passages.findOrInsert(
            *revision, passages::mark(*revision, ranges.at(i), *coderId));
        require(stored.has_value(), "passage");
        require(
            stores.passages
                .addTags(stored->id, *coderId, someConcepts(*concepts, engine), Origin::Manual)
                .has_value(),
            "tag");
        require(stores.passages.setNote(stored->id, someNote(i)).has_value(), "note");
    }
    return {};
}

/// The last passages as a reader makes them, so that the history is full.
void mark(const QString &path, const NotebookSize &size)
{
    const auto notebook = Notebook::open(path, reader());
    require(notebook.has_value(), "open");
    const Stores &stores = (*notebook)->stores();
    const auto summaries = stores.documents.summaries();
    const auto concepts = stores.vocabulary.concepts();
    require(summaries && concepts, "summaries");
    const auto revision = stores.documents.revision(summaries->last().revisionId);
    require(revision.has_value(), "revision");
    std::mt19937_64 engine(Seed + 1);
    const auto ranges = generatedRanges(revision->text(), size.passages, Seed);
    for (qsizetype i = ranges.size() - StepsKept; i < ranges.size(); ++i) {
        const auto marked = notebook::PassageActions(**notebook)
                                .mark(
                                    *revision, ranges.at(i), someConcepts(*concepts, engine),
                                    someNote(i));
        require(marked.has_value(), "mark");
    }
}

} // namespace

NotebookSize book()
{
    return {QStringLiteral("book"), 147'000, 2'000};
}

NotebookSize archive()
{
    return {QStringLiteral("archive"), 1'000'000, 100'000};
}

passages::Coder reader()
{
    return {
        {},
        QUuid(QStringLiteral("01a1f878-0000-7000-8000-00000000be9c")),
        QStringLiteral("Rina Sari"),
        QStringLiteral("RS")};
}

QString notebookOf(const NotebookSize &size)
{
    const QString folder = QStringLiteral(TELAAH_BENCH_DATA);
    const QString path = QStringLiteral("%1/%2-%3.telaah").arg(folder, size.name).arg(Edition);
    if (QFile::exists(path))
        return path;
    std::fprintf(stderr, "==> Making %s; this takes a while, once\n", qUtf8Printable(path));
    QDir().mkpath(folder);
    const QString part = path + QLatin1String(".part");
    QFile::remove(part);
    const auto made = store::Database::create(
        part, [&size](store::Database &database) { return fill(database, size); });
    require(made.has_value(), "create");
    mark(part, size);
    require(QFile::rename(part, path), "rename");
    return path;
}

QString copyOf(const NotebookSize &size, const QString &folder)
{
    const QString copy = QStringLiteral("%1/%2.telaah").arg(folder, size.name);
    QFile::remove(copy);
    require(QFile::copy(notebookOf(size), copy), "copy");
    return copy;
}

} // namespace telaah::bench
