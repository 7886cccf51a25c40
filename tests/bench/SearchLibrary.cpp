// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SearchLibrary.h"

#include <QSet>

#include <cmath>
#include <random>

namespace telaah::bench {

using documents::BlockKind;
using documents::Body;

namespace {

constexpr qsizetype DocumentSize = 40'000;
constexpr int WordsInParagraph = 60;
constexpr int WordsInSentence = 12;

/// Roots of two to four syllables, with the affixes that are frequent.
QStringList wordTypes()
{
    static const QStringList syllables{"ba",  "ke",  "si",  "tu", "ran", "ga", "lo",
                                       "mi",  "nes", "dar", "pi", "su",  "ma", "la",
                                       "kan", "jem", "bu",  "wi", "ron", "te"};
    static const QStringList affixed{"%1",    "%1an",   "me%1",   "di%1",    "%1nya",
                                     "ber%1", "pe%1an", "ke%1an", "di%1kan", "me%1kan"};
    std::mt19937_64 random(1);
    const auto pick = [&random](const QStringList &list) {
        return list.at(static_cast<qsizetype>(random() % static_cast<quint64>(list.size())));
    };
    QStringList types;
    QSet<QString> known;
    types.reserve(SearchLibrary::Types);
    while (types.size() < SearchLibrary::Types) {
        QString root = pick(syllables) + pick(syllables);
        for (quint64 more = random() % 3; more > 0; --more)
            root += pick(syllables);
        const QString word = pick(affixed).arg(root);
        if (!known.contains(word)) {
            known.insert(word);
            types.append(word);
        }
    }
    return types;
}

} // namespace

SearchLibrary::SearchLibrary(qsizetype megabytes)
    : m_documents(megabytes * 1'000'000 / DocumentSize)
    , m_types(wordTypes())
{
}

double SearchLibrary::megabytes() const
{
    return static_cast<double>(m_documents) * DocumentSize / 1e6;
}

Body SearchLibrary::document(qsizetype number) const
{
    std::mt19937_64 random(static_cast<quint64>(number) + 2);
    std::uniform_real_distribution<double> share(0, 1);
    Body body;
    body.text.reserve(DocumentSize + 1'000);
    while (body.text.size() < DocumentSize) {
        if (!body.text.isEmpty())
            body.text += u'\n';
        const qsizetype start = body.text.size();
        for (int word = 0; word < WordsInParagraph; ++word) {
            const double rank = std::pow(static_cast<double>(Types), share(random));
            body.text += m_types.at(qMin(Types, static_cast<qsizetype>(rank)) - 1);
            const bool isLast = word % WordsInSentence == WordsInSentence - 1;
            body.text += isLast ? QStringLiteral(". ") : QStringLiteral(" ");
        }
        const int paragraph = static_cast<int>(body.blocks.size()) + 1;
        body.blocks.append({BlockKind::Paragraph, 0, paragraph, {start, body.text.size()}});
    }
    return body;
}

QStringList SearchLibrary::typing(qsizetype people) const
{
    struct Places
    {
        quint64 first;
        quint64 last;
    };
    // In the list of words by frequency. The most frequent are what nobody searches for.
    constexpr Places frequent{20, 300};
    constexpr Places middling{1'000, 10'000};
    constexpr Places rare{50'000, 200'000};
    constexpr Places kinds[] = {frequent, middling, rare};
    std::mt19937_64 random(3);
    QStringList typed;
    for (qsizetype person = 0; person < people; ++person) {
        QString before;
        for (qsizetype words = 1 + person % 3; words > 0; --words) {
            const Places &places = kinds[random() % std::size(kinds)];
            const quint64 place = places.first + random() % (places.last - places.first);
            const QString &word = m_types.at(static_cast<qsizetype>(place));
            for (qsizetype end = 1; end <= word.size(); ++end)
                typed.append(before + word.first(end));
            before += word + u' ';
        }
    }
    return typed;
}

} // namespace telaah::bench
