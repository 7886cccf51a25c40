// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/words/Addresses.h"

#include <algorithm>

namespace telaah::text {

namespace {

constexpr qsizetype ShortestRegistrant = 4; ///< Digits after "10." in a DOI.

bool isLatinLetter(QChar sign)
{
    return (sign >= u'a' && sign <= u'z') || (sign >= u'A' && sign <= u'Z');
}

/// What may stand around an address.
bool isBracket(QChar sign)
{
    return QStringView(u"()[]{}<>\"'“”‘’«»").contains(sign);
}

bool isFinal(QChar sign)
{
    return isBracket(sign) || QStringView(u".,;:!?…").contains(sign);
}

bool isDoi(QStringView word)
{
    if (!word.startsWith(u"10."))
        return false;
    const qsizetype slash = word.indexOf(u'/');
    return slash >= 3 + ShortestRegistrant
        && std::ranges::all_of(word.sliced(3, slash - 3), [](QChar sign) {
               return sign.isDigit() || sign == u'.';
           });
}

/// Of the place of the at sign.
bool isMail(QStringView word, qsizetype at)
{
    const QStringView host = word.sliced(at + 1);
    return at > 0 && word[at - 1].isLetterOrNumber() && !host.isEmpty()
        && host.front().isLetterOrNumber() && host.contains(u'.') && !host.contains(u'@');
}

/// Where an address begins in what stands between two spaces; -1 if there is none.
qsizetype addressStart(QStringView word)
{
    qsizetype first = 0;
    while (first < word.size() && isBracket(word[first]))
        ++first;
    const QStringView rest = word.sliced(first);
    if (qsizetype scheme = word.indexOf(u"://"); scheme > first) {
        while (scheme > first && isLatinLetter(word[scheme - 1]))
            --scheme;
        return scheme;
    }
    for (const QStringView beginning : {u"www.", u"doi:10.", u"doi.org/"}) {
        if (rest.size() > beginning.size() && rest.startsWith(beginning, Qt::CaseInsensitive))
            return first;
    }
    const qsizetype at = rest.indexOf(u'@');
    return isDoi(rest) || (at >= 0 && isMail(rest, at)) ? first : -1;
}

/// Spares looking at each word of most texts. Looking for "www." without case would take longer.
bool mayHaveAddress(QStringView text)
{
    return text.contains(u'/') || text.contains(u'@') || text.contains(u"ww.")
        || text.contains(u"WW.");
}

} // namespace

std::vector<TextRange> addressesIn(QStringView text)
{
    std::vector<TextRange> addresses;
    if (!mayHaveAddress(text))
        return addresses;
    for (qsizetype start = 0; start < text.size();) {
        if (text[start].isSpace()) {
            ++start;
            continue;
        }
        const auto *const space = std::find_if(
            text.begin() + start, text.end(), [](QChar sign) { return sign.isSpace(); });
        qsizetype end = space - text.begin();
        const qsizetype next = end;
        while (end > start && isFinal(text[end - 1]))
            --end;
        if (const qsizetype at = addressStart(text.sliced(start, end - start)); at >= 0)
            addresses.emplace_back(start + at, end);
        start = next;
    }
    return addresses;
}

bool isWithinOne(const std::vector<TextRange> &ranges, TextRange range)
{
    const auto after = std::ranges::upper_bound(
        ranges, range.start(), {}, [](const TextRange &each) { return each.start(); });
    return after != ranges.begin() && range.end() <= std::prev(after)->end();
}

} // namespace telaah::text
