// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/PageNumbers.h"

#include <QRegularExpression>

#include <algorithm>

namespace telaah::importers {

namespace {

constexpr qsizetype LongestAlone = 24;
constexpr qsizetype LongestImprint = 140;
constexpr qsizetype FewestLetters = 4;

} // namespace

QList<PageNumber> pageNumbersOf(QStringView line)
{
    const auto isDigit = [](QChar character) { return character.isDigit(); };
    if (line.size() > LongestHead || std::ranges::none_of(line, isDigit))
        return {};
    static const QRegularExpression alone(
        QStringLiteral(
            R"(^(?:(?:halaman|hal\.|hlm\.|page|p\.)\s*|[-–—|\[]\s*)?(\d{1,4})(?:\s*[-–—|\]]|\s+(?:dari|of)\s+\d{1,4})?$)"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression before(QStringLiteral(R"(^(\d{1,4})(?:\s*[|·•–—-])?\s+\D)"));
    static const QRegularExpression after(QStringLiteral(R"(\s(\d{1,4})$)"));
    QList<PageNumber> numbers;
    if (line.size() <= LongestAlone) {
        if (const auto match = alone.match(line.toString()); match.hasMatch())
            return {{match.captured(1).toInt(), true}};
    }
    if ((!line.front().isDigit() && !line.back().isDigit()) || isNumberedPart(line))
        return {};
    if (std::ranges::count_if(line, [](QChar c) { return c.isLetter(); }) < FewestLetters)
        return {};
    const QString text = line.toString();
    for (const QRegularExpression *form : {&before, &after}) {
        if (const auto match = form->match(text); match.hasMatch())
            numbers.append({match.captured(1).toInt(), false});
    }
    return numbers;
}

QString wordsOfHead(QStringView line)
{
    QString words;
    for (const QChar character : line)
        words.append(character.isLetter() ? character.toLower() : QLatin1Char(' '));
    return words.simplified();
}

bool isNumberedPart(QStringView line)
{
    static const QRegularExpression form(
        QStringLiteral(
            R"(^(?:bab|chapter|bagian|section|pasal|article|ayat|paragraf|paragraph|butir|poin|)"
            R"(tabel|table|gambar|figure|grafik|chart|bagan|foto|kotak|box|lampiran|appendix|annex|)"
            R"(rekomendasi|recommendation|langkah|step|tahap|fase|phase|pilar|pillar|prinsip|)"
            R"(principle|norma|norm|catatan|note)\s+\d{1,4}[a-z]?$)"),
        QRegularExpression::CaseInsensitiveOption);
    return line.size() <= LongestAlone && form.match(line.toString()).hasMatch();
}

bool isImprint(QStringView line)
{
    static const QRegularExpression form(
        QStringLiteral(
            R"(\bvol(?:ume)?\b\.?\s*\d|\b[ep]?-?issn\b|\bdoi\s*:|doi\.org/10\.|\bhomepage\s*:)"),
        QRegularExpression::CaseInsensitiveOption);
    return line.size() <= LongestImprint && form.match(line.toString()).hasMatch();
}

bool isAddressLine(QStringView line)
{
    static const QRegularExpression form(
        QStringLiteral(
            R"(^(?:https?://|www\.)\S+$|^(?:available|tersedia|dapat diakses)\b.*https?://)"),
        QRegularExpression::CaseInsensitiveOption);
    return line.size() <= LongestImprint && form.match(line.toString()).hasMatch();
}

bool isJournalName(QStringView line)
{
    static const QRegularExpression form(
        QStringLiteral(R"(^(?:jurnal|majalah|buletin|prosiding|proceedings)\b|\bjournal\b)"),
        QRegularExpression::CaseInsensitiveOption);
    return line.size() <= LongestHead && form.match(line.toString()).hasMatch();
}

} // namespace telaah::importers
