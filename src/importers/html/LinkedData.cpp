// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/html/LinkedData.h"

#include "importers/Dates.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

namespace telaah::importers {

namespace {

constexpr int Deepest = 6;
constexpr qsizetype LongestData = 512 * 1024;

bool isArticle(const QJsonObject &object)
{
    const QJsonValue type = object.value(QLatin1String("@type"));
    const QJsonArray types = type.isArray() ? type.toArray() : QJsonArray{type};
    for (const QJsonValue &each : types) {
        const QString name = each.toString();
        if (name.endsWith(u"Article") || name.endsWith(u"Posting") || name == u"Report")
            return true;
    }
    return false;
}

template<typename Fits>
QJsonObject find(const QJsonValue &value, Fits fits, int depth = 0)
{
    if (depth > Deepest)
        return {};
    if (value.isArray()) {
        for (const QJsonValue &each : value.toArray()) {
            if (const QJsonObject found = find(each, fits, depth + 1); !found.isEmpty())
                return found;
        }
        return {};
    }
    const QJsonObject object = value.toObject();
    if (object.isEmpty() || fits(object))
        return object;
    return find(object.value(QLatin1String("@graph")), fits, depth + 1);
}

/// A name said outright, of a person or an institution, or of one described elsewhere in `all`.
QString nameOf(const QJsonValue &value, const QJsonValue &all)
{
    if (value.isString())
        return value.toString();
    QJsonObject object = value.toObject();
    const QString id = object.value(QLatin1String("@id")).toString();
    if (!object.contains(QLatin1String("name")) && !id.isEmpty()) {
        object = find(all, [&](const QJsonObject &each) {
            return each.value(QLatin1String("@id")).toString() == id
                && each.contains(QLatin1String("name"));
        });
    }
    const QString family = object.value(QLatin1String("familyName")).toString();
    const QString given = object.value(QLatin1String("givenName")).toString();
    if (!family.isEmpty() && !given.isEmpty())
        return family + QStringLiteral(", ") + given;
    return object.value(QLatin1String("name")).toString();
}

QString namesOf(const QJsonValue &value, const QJsonValue &all)
{
    if (!value.isArray())
        return nameOf(value, all);
    QStringList names;
    for (const QJsonValue &each : value.toArray()) {
        if (const QString name = nameOf(each, all); !name.isEmpty() && names.size() < 50)
            names.append(name);
    }
    return names.join(QStringLiteral("; "));
}

QString textOf(const QJsonObject &object, const char *name)
{
    const QJsonValue value = object.value(QLatin1String(name));
    return value.isObject() ? value.toObject().value(QLatin1String("@id")).toString()
                            : value.toString();
}

} // namespace

documents::Document detailsOfLinkedData(const QByteArray &json)
{
    documents::Document details;
    if (json.size() > LongestData)
        return details;
    const QJsonDocument document = QJsonDocument::fromJson(json.trimmed());
    const QJsonValue all = document.isArray() ? QJsonValue(document.array())
                                              : QJsonValue(document.object());
    const QJsonObject article = find(all, &isArticle);
    details.title = textOf(article, "headline");
    if (details.title.isEmpty())
        details.title = textOf(article, "name");
    details.author = namesOf(article.value(QLatin1String("author")), all);
    details.publisher = namesOf(article.value(QLatin1String("publisher")), all);
    details.published = isoDate(textOf(article, "datePublished"));
    details.language = textOf(article, "inLanguage");
    details.licence = textOf(article, "license");
    details.url = textOf(article, "url");
    if (details.url.isEmpty())
        details.url = textOf(article, "mainEntityOfPage");
    return details;
}

} // namespace telaah::importers
