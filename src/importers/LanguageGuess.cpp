// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/LanguageGuess.h"

#include <QSet>
#include <QStringList>

#include <algorithm>

namespace telaah::importers {

namespace {

// The most frequent words of each that the other has not, nor any language that is much read
// beside them: "di" is Italian too, "are" is not.
constexpr QLatin1String Indonesian(
    "yang dan dengan untuk dari pada dalam tidak adalah ini itu oleh sebagai akan juga atau karena "
    "telah dapat lebih bahwa antara kepada secara sudah menjadi tetapi terhadap");
constexpr QLatin1String English(
    "the and of to is that with for was are this from by which were have has not been its their "
    "between such would these it be as or");

// Malay shares the small words of Indonesian, but these.
constexpr QLatin1String Malay("kerana bahawa iaitu");

// In words.
constexpr int Enough = 40;
constexpr int MostRead = 20'000;

// Of a hundred words of prose thirty and more are small ones in English, fifteen and more of the
// list above in Indonesian.
constexpr int LeastShare = 10;
constexpr int TimesAsMany = 4; // As those of the other language.

QSet<QString> setOf(QLatin1String words)
{
    const QStringList list = QString(words).split(u' ');
    return {list.begin(), list.end()};
}

} // namespace

QString guessLanguage(QStringView text)
{
    static const QSet<QString> indonesian = setOf(Indonesian);
    static const QSet<QString> english = setOf(English);
    static const QSet<QString> malay = setOf(Malay);
    int words = 0;
    int ofMalay = 0;
    int ofIndonesian = 0;
    int ofEnglish = 0;
    for (qsizetype start = 0; start < text.size() && words < MostRead;) {
        qsizetype end = start;
        while (end < text.size() && text.at(end).isLetter())
            ++end;
        if (end > start) {
            ++words;
            const QString word =
                text.sliced(start, std::min<qsizetype>(end - start, 16)).toString().toLower();
            ofIndonesian += indonesian.contains(word);
            ofEnglish += english.contains(word);
            ofMalay += malay.contains(word);
        }
        start = end + 1;
    }
    const auto isPlainly = [words](int these, int others) {
        return words >= Enough && these * 100 >= words * LeastShare
            && these >= others * TimesAsMany;
    };
    if (isPlainly(ofIndonesian, ofEnglish) && ofMalay < 2)
        return QStringLiteral("id");
    return isPlainly(ofEnglish, ofIndonesian) ? QStringLiteral("en") : QString();
}

} // namespace telaah::importers
