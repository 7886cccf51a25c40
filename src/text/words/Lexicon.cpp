// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/words/Lexicon.h"

#include <algorithm>

namespace telaah::text {

namespace {

constexpr QStringView Clitics[] = {u"nya", u"lah", u"kah", u"pun", u"ku", u"mu"};

/// A word may bear two: kebijakannyalah.
constexpr int MostClitics = 2;

constexpr qsizetype ShortestBase = 3;
constexpr qsizetype ShortestUnknownBase = 4; ///< Kenya is not ke-nya.
constexpr qsizetype LongestAcronym = 5;
constexpr std::size_t ShortestRoot = 4; ///< Of those that are only found by taking off affixes.

/// With -an they make nouns.
constexpr std::u16string_view NounPrefixes[] = {u"ke", u"pe", u"pem", u"pen", u"peng", u"per"};
constexpr std::u16string_view NounSuffix[] = {u"an"};
constexpr std::u16string_view Prefixes[] = {
    u"",    u"antar", u"anti",   u"be",  u"ber",  u"di",    u"diper", u"ke",    u"keter",
    u"me",  u"mem",   u"memper", u"men", u"meng", u"multi", u"non",   u"pasca", u"pe",
    u"pem", u"pen",   u"peng",   u"per", u"pra",  u"se",    u"sub",   u"ter",
};
constexpr std::u16string_view Suffixes[] = {u"", u"an", u"i", u"kan"};

} // namespace

qsizetype lengthOfClitic(QStringView word)
{
    const auto *clitic = std::ranges::find_if(
        Clitics, [word](QStringView ending) { return word.endsWith(ending); });
    return clitic == std::end(Clitics) ? 0 : clitic->size();
}

bool isAcronym(QStringView written)
{
    const bool hasDigits = std::ranges::any_of(written, [](QChar sign) { return sign.isDigit(); });
    if (written.size() > LongestAcronym && !hasDigits)
        return false; // A word of a heading in capitals.
    qsizetype capitals = 0;
    for (const QChar letter : written) {
        if (letter.isLower())
            return false;
        capitals += letter.isUpper() ? 1 : 0;
    }
    return capitals > 1 || (capitals == 1 && written.size() > 1 && written.back().isDigit());
}

Lexicon::Lexicon(const QString &dictionaryPath, WordLists lists)
    : m_dictionary(dictionaryPath)
    , m_lists(std::move(lists))
{
}

WordAnalysis Lexicon::analyze(QStringView written) const
{
    WordAnalysis analysis;
    analysis.surface = foldedWord(written);
    analysis.base = analysis.surface;
    const bool hasLetters = std::ranges::any_of(
        written, [](QChar sign) { return sign.isLetter(); });
    if (hasLetters && (!isAcronym(written) || m_dictionary.knows(analysis.surface))) {
        // In capitals throughout, anything may stand.
        const bool isName = written.front().isUpper()
            && std::ranges::any_of(written, [](QChar sign) { return sign.isLower(); });
        analysis.base = withoutClitic(analysis.surface, isName);
        analysis.spelling = m_lists.spelling(analysis.base);
        analysis.roots = rootsOf(analysis.base, analysis.spelling, isName);
    } else {
        analysis.spelling = m_lists.spelling(analysis.base);
    }
    return analysis;
}

WordAnalysis Lexicon::analyzeJoined(const QString &surface, const QString &joined) const
{
    WordAnalysis analysis{surface, surface, m_lists.spelling(joined), {}};
    if (const QString root = m_lists.root(analysis.spelling); !root.isEmpty())
        analysis.roots.append(root);
    return analysis;
}

bool Lexicon::knows(QStringView word) const
{
    return m_lists.knows(word) || m_dictionary.knows(word);
}

/// What is left must be a word, and if the whole is one as well, must mean the same: masalah is not
/// masa-lah.
QString Lexicon::withoutClitic(const QString &word, bool isName) const
{
    QString base = word;
    for (int round = 0; round < MostClitics; ++round) {
        const qsizetype clitic = lengthOfClitic(base);
        if (clitic == 0 || m_lists.knows(base))
            break;
        const QString rest = base.chopped(clitic);
        if (rest.size() < ShortestBase)
            break;
        const QStringList whole = m_dictionary.roots(base);
        bool isClitic = false;
        if (whole.isEmpty()) {
            // Only -nya is frequent enough to be taken off a word that nobody knows, and no other
            // comes off a name: Maluku is not malu-ku.
            const bool isNya = base.endsWith(Clitics[0]);
            isClitic = (knows(rest) && (isNya || !isName))
                || (isNya && !isName && rest.size() >= ShortestUnknownBase);
        } else {
            const QStringList left = m_dictionary.roots(rest);
            isClitic = std::ranges::any_of(
                left, [&whole](const QString &root) { return whole.contains(root); });
        }
        if (!isClitic)
            break;
        base = rest;
    }
    return base;
}

QStringList Lexicon::rootsOf(const QString &base, const QString &spelling, bool isName) const
{
    if (const QString root = m_lists.root(spelling); !root.isEmpty())
        return {root};
    if (const QStringList roots = m_dictionary.roots(base); !roots.isEmpty())
        return listed(roots);
    // Bekasi is formed of nothing.
    return m_dictionary.isLoaded() && !isName ? rootsWithoutAffixes(base) : QStringList();
}

/// What the lists have to say of roots that come from elsewhere.
QStringList Lexicon::listed(const QStringList &roots) const
{
    QStringList listed;
    for (const QString &root : roots) {
        const QString spelling = m_lists.spelling(root);
        const QString other = m_lists.root(spelling);
        listed.append(other.isEmpty() ? spelling : other);
    }
    listed.removeDuplicates();
    return listed;
}

/// Of the ways to take off a prefix and a suffix, the one that leaves most: dikawasan is not
/// di-kawas-an. But those that belong together come first: kesiapan is not kesiap-an.
QStringList Lexicon::rootsWithoutAffixes(const QString &word) const
{
    const std::u16string_view letters(
        reinterpret_cast<const char16_t *>(word.utf16()), static_cast<std::size_t>(word.size()));
    QString longest = longestWithout(letters, NounPrefixes, NounSuffix);
    if (longest.isEmpty())
        longest = longestWithout(letters, Prefixes, Suffixes);
    if (longest.isEmpty())
        return {};
    QStringList roots = rootsOf(longest, m_lists.spelling(longest), false);
    roots.append(longest);
    return listed(roots);
}

/// Empty if nothing that is left is known.
QString Lexicon::longestWithout(std::u16string_view word, Affixes prefixes, Affixes suffixes) const
{
    QStringView longest;
    for (const std::u16string_view prefix : prefixes) {
        if (!word.starts_with(prefix))
            continue;
        for (const std::u16string_view suffix : suffixes) {
            const std::size_t affixes = prefix.size() + suffix.size();
            if (affixes == 0 || word.size() < affixes + ShortestRoot || !word.ends_with(suffix))
                continue;
            const QStringView rest(word.substr(prefix.size(), word.size() - affixes));
            if (rest.size() > longest.size() && knows(rest))
                longest = rest;
        }
    }
    return longest.toString();
}

} // namespace telaah::text
