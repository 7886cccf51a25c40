// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/LanguageNames.h"

#include "text/Folding.h"
#include "text/Icu.h"

#include <QHash>

#include <unicode/locid.h>

namespace telaah::text {

namespace {

QHash<QString, QString> tagsByName()
{
    QHash<QString, QString> tags;
    for (const QString &tag : commonLanguages()) {
        for (const char *language : {"id", "en"})
            tags.insert(folded(languageName(tag, QLatin1String(language))), tag);
    }
    tags.remove({});
    return tags;
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
    static const QHash<QString, QString> tags = tagsByName();
    const QString name = said.simplified();
    if (!languageName(name, QStringLiteral("en")).isEmpty())
        return name;
    constexpr QLatin1String Language("bahasa ");
    const QString known = folded(name);
    return tags.value(known.startsWith(Language) ? known.mid(Language.size()) : known);
}

QStringList commonLanguages()
{
    QStringList tags;
    for (const char *const *tag = icu::Locale::getISOLanguages(); *tag; ++tag) {
        if (qstrlen(*tag) == 2)
            tags.append(QString::fromLatin1(*tag));
    }
    return tags;
}

} // namespace telaah::text
