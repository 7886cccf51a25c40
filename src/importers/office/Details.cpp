// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/office/Details.h"

#include "text/Canonical.h"

#include <QRegularExpression>
#include <QStringList>

namespace telaah::importers {

namespace {

QRegularExpression whole(const char *pattern)
{
    return QRegularExpression(
        QRegularExpression::anchoredPattern(QLatin1String(pattern)),
        QRegularExpression::CaseInsensitiveOption);
}

/// What Windows, its vendors and shops call whoever uses a computer, and what libraries call
/// themselves.
bool isNameOfComputer(const QString &name)
{
    static const QRegularExpression user = whole(
        R"((my ?)?(user|users|admin|administrator|owner|guest|pengguna|pemilik|tamu|author|penulis|)"
        R"(unknown|anonymous|client|komputer|computer|laptop|notebook|pc|default|windows|)"
        R"(windows user|windows 7|windows 8|windows 10|windows 11|microsoft|microsoft office|)"
        R"(microsoft office user|microsoft account|microsoft word|ms office|office|office user|)"
        R"(wps|wps office|libreoffice|openoffice|python-docx|apache poi|docx4j|aspose|google|)"
        R"(pandoc|root|test|x|-)[ ._-]*\d*)");
    static const QRegularExpression vendor = whole(
        R"((lenovo|asus|acer|hp|dell|toshiba|samsung|axioo|msi|vaio|sony|apple|macbook|compaq|)"
        R"(zyrex|advan|huawei|xiaomi|fujitsu|thinkpad)([ ._-]*(user|pc|laptop|notebook|)"
        R"([a-z]*\d[\w-]*))*)");
    static const QRegularExpression machine = whole(
        R"((desktop|laptop|pc|win|lab|komputer)-[\w-]+|[\w-]+-pc)");
    return user.match(name).hasMatch() || vendor.match(name).hasMatch()
        || machine.match(name).hasMatch();
}

} // namespace

QString believedTitle(const QString &title)
{
    const QString plain = text::canonical(title).simplified();
    static const QRegularExpression made = whole(
        R"((microsoft word - .*)|((document|dokumen|doc|doc|untitled|tanpa judul|presentation|)"
        R"(powerpoint presentation|template|title|judul|word document|blank)[ _-]*\d*)|)"
        R"(.*\.(docx?|docm|dotx?|odt|ott|rtf|pdf|txt|html?))");
    return made.match(plain).hasMatch() ? QString() : plain;
}

QString believedAuthor(const QString &author)
{
    QStringList believed;
    for (const QString &name : text::canonical(author).split(QLatin1Char(';'))) {
        const QString plain = name.simplified();
        if (!plain.isEmpty() && !isNameOfComputer(plain))
            believed.append(plain);
    }
    return believed.join(QLatin1String("; "));
}

QString languageTag(const QString &language)
{
    QString tag = language.trimmed().replace(QLatin1Char('_'), QLatin1Char('-'));
    static const QRegularExpression form = whole("[a-z]{2,3}(-[a-z0-9]{1,8})*");
    if (!form.match(tag).hasMatch() || tag.startsWith(QLatin1String("zxx")))
        return {};
    QStringList parts = tag.split(QLatin1Char('-'));
    parts[0] = parts.at(0).toLower();
    if (parts.at(0) == QLatin1String("in"))
        parts[0] = QStringLiteral("id");
    for (qsizetype i = 1; i < parts.size(); ++i) {
        if (parts.at(i).size() == 2)
            parts[i] = parts.at(i).toUpper();
    }
    return parts.join(QLatin1Char('-'));
}

} // namespace telaah::importers
