// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/LanguageNames.h"

#include "text/Folding.h"
#include "text/Icu.h"

#include <QHash>

#include <unicode/locid.h>

#include <algorithm>
#include <string>
#include <utility>

namespace telaah::text {

namespace {

/// What languages are called that ICU calls otherwise.
constexpr std::pair<const char *, const char *> OtherNames[] = {
    {"cina", "zh"},    {"mandarin", "zh"}, {"chinese", "zh"}, {"melayu", "ms"}, {"filipino", "fil"},
    {"tagalog", "tl"}, {"betawi", "bew"},  {"batak", "btk"},  {"bugis", "bug"}, {"tetun", "tet"},
};

QHash<QString, QString> tagsByName()
{
    QHash<QString, QString> tags;
    // Where two languages go by one name, the common one is first.
    const auto add = [&tags](const QString &name, const QString &tag) {
        if (!name.isEmpty() && !tags.contains(name))
            tags.insert(name, tag);
    };
    for (const char *language : {"id", "en"}) {
        for (const QString &tag : languages())
            add(folded(languageName(tag, QLatin1String(language))), tag);
    }
    for (const auto &[name, tag] : OtherNames)
        add(QLatin1String(name), QLatin1String(tag));
    return tags;
}

/// As BCP 47 writes it: "en-US" for "EN-us".
QString canonicalTag(const QString &tag)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::Locale locale = icu::Locale::forLanguageTag(tag.toStdString(), status);
    const auto canonical = locale.toLanguageTag<std::string>(status);
    return U_SUCCESS(status) ? QString::fromStdString(canonical) : tag;
}

} // namespace

QString languageName(const QString &tag, const QString &inLanguage)
{
    UErrorCode status = U_ZERO_ERROR;
    const QByteArray bytes = tag.toUtf8();
    const icu::Locale locale = icu::Locale::forLanguageTag(
        icu::StringPiece(bytes.constData(), static_cast<int32_t>(bytes.size())), status);
    if (U_FAILURE(status) || *locale.getLanguage() == 0)
        return {};
    icu::UnicodeString name;
    locale.getDisplayName(icu::Locale(inLanguage.toUtf8().constData()), name);
    QString found = fromIcu(name);
    // Of what it does not know, ICU says the tag again.
    if (found.section(QLatin1Char(' '), 0, 0).compare(QLatin1String(locale.getLanguage())) == 0)
        return {};
    found[0] = found[0].toUpper();
    return found;
}

QString languageTag(const QString &said)
{
    const QString name = said.simplified();
    if (!languageName(name, QStringLiteral("en")).isEmpty())
        return canonicalTag(name);
    static const QHash<QString, QString> tags = tagsByName(); // Few say more than a tag.
    constexpr QLatin1String Language("bahasa ");
    const QString known = folded(name);
    return tags.value(known.startsWith(Language) ? known.mid(Language.size()) : known);
}

bool isUnknownLanguage(const QString &said)
{
    return !said.isEmpty() && languageTag(said).isEmpty();
}

QStringList languages()
{
    QStringList tags;
    for (const char *const *tag = icu::Locale::getISOLanguages(); *tag; ++tag)
        tags.append(QString::fromLatin1(*tag));
    std::ranges::stable_sort(tags, {}, &QString::size);
    return tags;
}

} // namespace telaah::text
