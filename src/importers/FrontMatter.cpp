// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/FrontMatter.h"

#include "importers/Dates.h"
#include "text/Canonical.h"

#include <QHash>
#include <QRegularExpression>

#include <optional>
#include <yaml-cpp/yaml.h>

namespace telaah::importers {

using documents::Document;

namespace {

// Bibliographic details are short; what YAML can be made to do with more is not worth finding out.
constexpr qsizetype LongestMatter = 64 * 1024;

using Values = QHash<QString, QString>;

constexpr const char *Keys[] = {"title",     "author", "date",     "language",
                                "publisher", "url",    "accessed", "licence"};

QString tidied(const QString &raw)
{
    return text::canonical(raw).simplified();
}

/// One value, or several one after the other.
QString textOf(const YAML::Node &value, bool canBeList)
{
    if (value && value.IsScalar())
        return tidied(QString::fromStdString(value.Scalar()));
    QStringList several;
    if (value && value.IsSequence() && canBeList) {
        for (const YAML::Node &one : value) {
            if (const QString name = textOf(one, false); !name.isEmpty())
                several.append(name);
        }
    }
    return several.join(QStringLiteral("; "));
}

/// Nothing if it is no mapping in YAML.
std::optional<Values> valuesOfYaml(const QByteArray &matter)
{
    try {
        const YAML::Node mapping = YAML::Load(matter.toStdString());
        if (!mapping.IsMap() && !mapping.IsNull())
            return std::nullopt;
        Values values;
        for (const char *key : Keys) {
            const QString name = QLatin1String(key);
            if (mapping.IsMap())
                values.insert(name, textOf(mapping[key], name == u"author"));
        }
        return values;
    } catch (const YAML::Exception &) {
        return std::nullopt;
    }
}

/// As people write it who never heard of YAML: a key, a colon, and whatever follows. Nothing if a
/// line is anything else, or if no detail is among them.
std::optional<Values> valuesOfLines(const QByteArray &matter)
{
    static const QRegularExpression pair(QStringLiteral(R"(^([A-Za-z][\w-]{0,40}):(?:\s+(.*))?$)"));
    Values values;
    for (const QString &line : QString::fromUtf8(matter).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.trimmed().isEmpty() || line.startsWith(u'#'))
            continue;
        const auto match = pair.match(line);
        if (!match.hasMatch())
            return std::nullopt;
        const QString key = match.captured(1).toLower();
        QString value = tidied(match.captured(2));
        const bool isQuoted = value.size() > 1 && value.front() == value.back()
            && (value.front() == u'"' || value.front() == u'\'');
        if (isQuoted)
            value = value.sliced(1, value.size() - 2);
        if (!values.contains(key))
            values.insert(key, value);
    }
    for (const char *key : Keys) {
        if (values.contains(QLatin1String(key)))
            return values;
    }
    return std::nullopt;
}

Document detailsFrom(const Values &values)
{
    const auto dateOf = [&](const char *key) { return isoDate(values.value(QLatin1String(key))); };
    Document details;
    details.title = values.value(QStringLiteral("title"));
    details.author = values.value(QStringLiteral("author"));
    details.published = dateOf("date");
    details.language = values.value(QStringLiteral("language"));
    details.publisher = values.value(QStringLiteral("publisher"));
    details.url = values.value(QStringLiteral("url"));
    details.accessed = dateOf("accessed");
    details.licence = values.value(QStringLiteral("licence"));
    return details;
}

} // namespace

FrontMatter readFrontMatter(const QByteArray &bytes)
{
    if (!bytes.startsWith("---\n"))
        return {};
    const qsizetype end = bytes.indexOf("\n---\n", 3);
    if (end < 0 || end > LongestMatter)
        return {};
    const QByteArray matter = bytes.sliced(4, end - 3);
    auto values = valuesOfYaml(matter);
    if (!values)
        values = valuesOfLines(matter);
    if (!values)
        return {}; // Two rules with text between them.
    return {detailsFrom(*values), end + 5};
}

} // namespace telaah::importers
