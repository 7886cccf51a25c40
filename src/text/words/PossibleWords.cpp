// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/words/PossibleWords.h"

#include <QList>

#include <algorithm>

namespace telaah::text {

namespace {

/// Of these it makes no difference what they say: they allow no word that affixes do not.
constexpr const char *Harmless[] = {
    "SET",  "TRY",      "WORDCHARS", "FLAG",      "REP",       "MAP",           "KEY",
    "LANG", "KEEPCASE", "NOSUGGEST", "CIRCUMFIX", "NEEDAFFIX", "FORBIDDENWORD",
};

constexpr std::uint64_t NoLetters = 14695981039346656037U;

std::uint64_t withLetter(std::uint64_t hash, char letter)
{
    return (hash ^ static_cast<unsigned char>(letter)) * 0x9e3779b97f4a7c15U; // Mixes upwards.
}

/// Of suffixes longer than that there are none; see endsOf().
constexpr std::size_t LongestBehind = 63;

std::uint64_t hashOf(std::string_view letters)
{
    std::uint64_t hash = NoLetters;
    for (const char letter : letters)
        hash = withLetter(hash, letter);
    return hash;
}

bool isPlain(std::string_view word)
{
    return std::ranges::all_of(word, [](char letter) { return letter >= 'a' && letter <= 'z'; });
}

bool isHarmless(const QByteArray &keyword)
{
    return std::ranges::any_of(Harmless, [&](const char *known) { return keyword == known; });
}

/// What an affix file has for letters: "an/B1", or 0 for none.
std::string lettersOf(const QByteArray &field)
{
    const QByteArray letters = field.left(
        field.indexOf('/') < 0 ? field.size() : field.indexOf('/'));
    return letters == "0" ? std::string() : letters.toLower().toStdString();
}

} // namespace

PossibleWords::PossibleWords(const QByteArray &affixes, const QByteArray &words)
    : m_isUnderstood(readAffixes(affixes))
{
    if (m_isUnderstood)
        readStems(words);
}

bool PossibleWords::readAffixes(const QByteArray &affixes)
{
    std::vector<std::string> suffixes{{}};
    m_strips = {{}};
    m_inFront.insert(NoLetters);
    for (const QByteArray &line : affixes.split('\n')) {
        const QList<QByteArray> fields = line.simplified().split(' ');
        const QByteArray &keyword = fields.constFirst();
        if (keyword.isEmpty() || keyword.startsWith('#') || isHarmless(keyword))
            continue;
        const bool isPrefix = keyword == "PFX";
        if ((!isPrefix && keyword != "SFX") || fields.size() < 4)
            return false;
        if (fields.at(2) == "Y" || fields.at(2) == "N") // Only tells how many lines follow.
            continue;
        const std::string strip = lettersOf(fields.at(2));
        const std::string added = lettersOf(fields.at(3));
        if (isPrefix) {
            if (std::ranges::find(m_strips, strip) == m_strips.end())
                m_strips.push_back(strip);
            m_inFront.insert(hashOf(added));
            m_longestInFront = std::max(m_longestInFront, added.size());
        } else if (!strip.empty()) {
            return false;
        } else if (std::ranges::find(suffixes, added) == suffixes.end()) {
            suffixes.push_back(added);
        }
    }
    for (const std::string &first : suffixes) {
        for (const std::string &second : suffixes) {
            const std::string behind = first + second;
            m_behind.insert(hashOf(std::string(behind.rbegin(), behind.rend())));
            m_longestBehind = std::max(m_longestBehind, behind.size());
        }
    }
    return m_longestBehind <= LongestBehind;
}

void PossibleWords::readStems(const QByteArray &words)
{
    for (const QByteArray &line : words.split('\n')) {
        const auto end = std::ranges::find_if(line, [](char sign) {
            return sign == '/' || sign == '\t' || sign == ' ' || sign == '\r';
        });
        const std::string stem =
            line.first(std::distance(line.begin(), end)).toLower().toStdString();
        m_stems.insert(hashOf(stem));
        const bool takesAffixes = end != line.end() && *end == '/';
        for (const std::string &strip : m_strips) {
            if (takesAffixes && stem.starts_with(strip))
                m_middles.insert(hashOf(std::string_view(stem).substr(strip.size())));
        }
    }
}

/// A bit for each number of letters at its end that may be a suffix.
std::uint64_t PossibleWords::endsOf(std::string_view word) const
{
    std::uint64_t ends = 1; // None.
    std::uint64_t behind = NoLetters;
    for (std::size_t count = 1; count <= std::min(m_longestBehind, word.size()); ++count) {
        behind = withLetter(behind, word[word.size() - count]);
        if (m_behind.mayContain(behind))
            ends |= std::uint64_t(1) << count;
    }
    return ends;
}

bool PossibleWords::mayBeKnown(std::string_view word) const
{
    if (!m_isUnderstood || !isPlain(word))
        return true;
    if (m_stems.mayContain(hashOf(word)))
        return true;
    const std::uint64_t ends = endsOf(word);
    const auto isEnd = [&](std::size_t at) {
        const std::size_t count = word.size() - at;
        return count <= m_longestBehind && (ends >> count & 1U) != 0;
    };
    std::uint64_t before = NoLetters;
    for (std::size_t start = 0; start <= std::min(m_longestInFront, word.size()); ++start) {
        if (start > 0)
            before = withLetter(before, word[start - 1]);
        if (!m_inFront.mayContain(before))
            continue;
        std::uint64_t middle = NoLetters;
        for (std::size_t at = start;; ++at) {
            if (isEnd(at) && m_middles.mayContain(middle))
                return true;
            if (at == word.size())
                break;
            middle = withLetter(middle, word[at]);
        }
    }
    return false;
}

} // namespace telaah::text
