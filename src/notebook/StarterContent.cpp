// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "notebook/StarterContent.h"

#include "base/Uuid.h"
#include "importers/MarkdownImporter.h"
#include "notebook/Naming.h"
#include "vocabulary/VocabularyFile.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace telaah::notebook {

using documents::Revision;
using store::Stores;
using vocabulary::ListedConcept;

namespace {

constexpr const char *Vocabularies[] = {"theme", "actor", "forum"};
constexpr const char *Articles[] = {"korea-jepang", "jepang-tiga-pilar"};

QByteArray shipped(const QString &name)
{
    QFile file(QStringLiteral(":/telaah/") + name);
    [[maybe_unused]] const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    return file.readAll();
}

Result<FacetId> findFacet(const Stores &stores, const QString &key)
{
    const auto facets = stores.vocabulary.facets();
    if (!facets)
        return Failure(facets.error());
    const auto facet = std::ranges::find(*facets, key, &vocabulary::Facet::key);
    if (facet == facets->end())
        return Failure({ErrorCode::NotFound, key, {}});
    return facet->id;
}

Result<void> writeFacet(Stores &stores, const vocabulary::VocabularyFile &file)
{
    const auto facetId = findFacet(stores, file.facetKey);
    if (!facetId)
        return Failure(facetId.error());
    QHash<QString, ConceptId> ids;
    for (const ListedConcept &listed : file.concepts) {
        vocabulary::Concept entry = listed.entry;
        entry.facetId = *facetId;
        const auto stored = stores.vocabulary.insert(entry);
        if (!stored)
            return Failure(stored.error());
        ids.insert(entry.key, stored->id);
    }
    for (const ListedConcept &listed : file.concepts) {
        for (const QString &key : listed.broaderKeys) {
            if (const auto added = stores.vocabulary.addBroader(
                    ids.value(listed.entry.key), ids.value(key));
                !added)
                return added;
        }
    }
    return {};
}

Result<Revision> writeArticle(Stores &stores, const QByteArray &bytes)
{
    auto imported = importers::readMarkdown(bytes);
    if (!imported)
        return Failure(imported.error());
    imported->details.uuid = createUuid();
    imported->details.created = QDateTime::currentDateTimeUtc();
    const auto document = stores.documents.insert(imported->details);
    if (!document)
        return Failure(document.error());
    return stores.documents.insertRevision(document->id, createUuid(), imported->body);
}

Result<void> writeExample(
    Stores &stores, const Revision &revision, CoderId coderId, const QJsonObject &example)
{
    const QString quote = example[QLatin1String("quote")].toString();
    const qsizetype start = revision.text().indexOf(quote);
    const text::TextRange range(
        std::max<qsizetype>(0, start), std::max<qsizetype>(0, start) + quote.size());
    if (start < 0 || !revision.canHold(range))
        return Failure({ErrorCode::NotFound, quote, QStringLiteral("example")});
    QList<ConceptId> conceptIds;
    for (const auto &name : example[QLatin1String("tags")].toArray()) {
        const auto conceptId = findConcept(stores, name.toString());
        if (!conceptId)
            return Failure(conceptId.error());
        conceptIds.append(*conceptId);
    }
    passages::Passage passage = passages::mark(revision, range, coderId);
    passage.note = example[QLatin1String("note")].toString();
    const auto stored = stores.passages.findOrInsert(revision, passage);
    if (!stored)
        return Failure(stored.error());
    return stores.passages.addTags(stored->id, coderId, conceptIds, passages::Origin::Manual);
}

} // namespace

passages::Coder exampleCoder()
{
    return {
        .id = {},
        .uuid = QUuid::fromString(QLatin1String("019e3c1f-5a00-7c3e-9d41-7e6c0a5f4b10")),
        .name = QStringLiteral("Contoh"),
        .initials = QStringLiteral("C"),
    };
}

Result<void> writeVocabulary(Stores &stores)
{
    for (const char *name : Vocabularies) {
        const auto file = vocabulary::readVocabulary(
            shipped(QStringLiteral("vocabulary/%1.json").arg(QLatin1String(name))));
        if (!file)
            return Failure(file.error());
        if (const auto written = writeFacet(stores, *file); !written)
            return written;
    }
    return {};
}

Result<void> writeStarterDocuments(Stores &stores)
{
    const auto coderId = stores.coders.enter(exampleCoder());
    if (!coderId)
        return Failure(coderId.error());
    const QJsonObject examples =
        QJsonDocument::fromJson(shipped(QStringLiteral("articles/examples.json"))).object();
    for (const char *name : Articles) {
        const QString article = QString::fromLatin1(name);
        const auto revision = writeArticle(
            stores, shipped(QStringLiteral("articles/%1.md").arg(article)));
        if (!revision)
            return Failure(revision.error());
        for (const auto &example : examples[article].toArray()) {
            if (const auto written = writeExample(stores, *revision, *coderId, example.toObject());
                !written)
                return written;
        }
    }
    return {};
}

} // namespace telaah::notebook
