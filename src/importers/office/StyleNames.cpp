// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/office/StyleNames.h"

#include <QSet>

namespace telaah::importers {

namespace {

/// Names that stand before a number: "heading 1", "Judul 2".
bool isWordForHeading(const QString &word)
{
    static const QSet<QString> words{
        QStringLiteral("heading"),     QStringLiteral("judul"),    QStringLiteral("tajuk"),
        QStringLiteral("überschrift"), QStringLiteral("titre"),    QStringLiteral("título"),
        QStringLiteral("titulo"),      QStringLiteral("titolo"),   QStringLiteral("kop"),
        QStringLiteral("rubrik"),      QStringLiteral("nagłówek"), QStringLiteral("заголовок"),
        QStringLiteral("見出し"),      QStringLiteral("标题"),     QStringLiteral("標題"),
        QStringLiteral("제목"),
    };
    return words.contains(word);
}

bool isWordForContents(const QString &word)
{
    return word == QLatin1String("toc") || word == QLatin1String("contents")
        || word == QLatin1String("table of figures") || word == QLatin1String("daftar isi")
        || word == QLatin1String("toa heading") || word == QLatin1String("contents heading")
        || word == QLatin1String("toc heading");
}

StyleName wholeName(const QString &name)
{
    static const QHash<QString, StyleName> names{
        {QStringLiteral("title"), StyleName::Title},
        {QStringLiteral("judul"), StyleName::Title},
        {QStringLiteral("titel"), StyleName::Title},
        {QStringLiteral("titre"), StyleName::Title},
        {QStringLiteral("título"), StyleName::Title},
        {QStringLiteral("subtitle"), StyleName::Subtitle},
        {QStringLiteral("subjudul"), StyleName::Subtitle},
        {QStringLiteral("anak judul"), StyleName::Subtitle},
        {QStringLiteral("untertitel"), StyleName::Subtitle},
        {QStringLiteral("abstract title"), StyleName::Subtitle},
        {QStringLiteral("author"), StyleName::Author},
        {QStringLiteral("penulis"), StyleName::Author},
        {QStringLiteral("byline"), StyleName::Author},
        {QStringLiteral("date"), StyleName::Date},
        {QStringLiteral("tanggal"), StyleName::Date},
        {QStringLiteral("bibliography"), StyleName::Reference},
        {QStringLiteral("bibliografi"), StyleName::Reference},
        {QStringLiteral("daftar pustaka"), StyleName::Reference},
    };
    return names.value(name, StyleName::Other);
}

bool isQuotation(const QString &name)
{
    for (const char *beginning :
         {"quote", "quotation", "intense quote", "block text", "block quot", "blockquot", "kutipan",
          "zitat", "citation intense", "abstract", "abstrak"}) {
        if (name.startsWith(QLatin1String(beginning)))
            return true;
    }
    return false;
}

} // namespace

NamedStyle namedStyle(const QString &name)
{
    const QString plain = name.simplified().toLower();
    qsizetype digits = plain.size();
    while (digits > 0 && plain.at(digits - 1).isDigit())
        --digits;
    const QString word = plain.first(digits).trimmed();
    const int number = plain.sliced(digits).toInt();
    if (isWordForContents(word))
        return {StyleName::Contents, 0};
    if (number >= 1 && number <= 9 && isWordForHeading(word))
        return {StyleName::Heading, number};
    const StyleName whole = wholeName(word); // "Bibliography 1"
    if (whole == StyleName::Other && isQuotation(plain))
        return {StyleName::Quotation, 0};
    return {whole, 0};
}

} // namespace telaah::importers
