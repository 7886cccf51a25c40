// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vocabulary/VocabularyFile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace telaah::vocabulary {

namespace {

Label labelOf(const QJsonObject &object)
{
    return {
        object[QLatin1String("id")].toString(),
        object[QLatin1String("en")].toString(),
    };
}

QStringList textsOf(const QJsonArray &array)
{
    QStringList texts;
    for (const auto &text : array)
        texts.append(text.toString());
    return texts;
}

Alias aliasOf(const QJsonObject &object)
{
    return {
        .text = object[QLatin1String("text")].toString(),
        .language = object[QLatin1String("lang")].toString(),
        .isExactCase = object[QLatin1String("case")].toString() == QLatin1String("exact"),
        .isAmbiguous = object[QLatin1String("ambiguous")].toBool(),
        .isMisspelt = object[QLatin1String("variant")].toString() == QLatin1String("misspelling"),
    };
}

ListedConcept conceptOf(const QJsonObject &object)
{
    ListedConcept listed;
    listed.entry.uuid = QUuid::fromString(object[QLatin1String("uuid")].toString());
    listed.entry.key = object[QLatin1String("key")].toString();
    listed.entry.label = labelOf(object[QLatin1String("label")].toObject());
    listed.entry.definition = labelOf(object[QLatin1String("definition")].toObject());
    for (const auto &alias : object[QLatin1String("aliases")].toArray())
        listed.entry.aliases.append(aliasOf(alias.toObject()));
    listed.entry.blockers = textsOf(object[QLatin1String("blockers")].toArray());
    listed.broaderKeys = textsOf(object[QLatin1String("broader")].toArray());
    return listed;
}

bool isComplete(const Concept &entry)
{
    return !entry.uuid.isNull() && !entry.key.isEmpty() && !entry.label.indonesian.isEmpty()
        && !entry.label.english.isEmpty();
}

} // namespace

Result<VocabularyFile> readVocabulary(const QByteArray &bytes)
{
    QJsonParseError problem;
    const QJsonObject root = QJsonDocument::fromJson(bytes, &problem).object();
    if (root[QLatin1String("schema")] != QLatin1String("telaah-vocabulary-1"))
        return Failure({ErrorCode::InvalidInput, {}, problem.errorString()});
    VocabularyFile file;
    file.facetKey = root[QLatin1String("facet")].toString();
    for (const auto &entry : root[QLatin1String("concepts")].toArray()) {
        const ListedConcept listed = conceptOf(entry.toObject());
        if (!isComplete(listed.entry))
            return Failure({ErrorCode::InvalidInput, listed.entry.key, QStringLiteral("concept")});
        file.concepts.append(listed);
    }
    return file;
}

} // namespace telaah::vocabulary
