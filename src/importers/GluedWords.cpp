// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/GluedWords.h"

#include <QSet>

#include <algorithm>
#include <iterator>

namespace telaah::importers {

namespace {

constexpr qsizetype ShortestPart = 3;
constexpr qsizetype LongestWord = 60;

/// A token of an address, a name of a file or code.
bool isTechnical(QStringView token)
{
    static constexpr QStringView Signs = u"@_/\\#=<>{}[]$~^|`";
    for (qsizetype i = 0; i < token.size(); ++i) {
        if (Signs.contains(token.at(i)))
            return true;
        // A point or colon between small letters: "kominfo.go.id", "std::move".
        if ((token.at(i) == u'.' || token.at(i) == u':') && i > 0 && i + 1 < token.size()
            && (token.at(i + 1).isLower() || token.at(i + 1) == u':'))
            return true;
    }
    return token.contains(u"()");
}

/// Where a capital follows a small letter; -1 if nowhere, or more than twice as in code.
qsizetype seamOf(QStringView word)
{
    qsizetype seam = -1;
    int seams = 0;
    for (qsizetype i = 1; i < word.size(); ++i) {
        if (word.at(i).isUpper() && word.at(i - 1).isLower() && seams++ == 0)
            seam = i;
    }
    return seams <= 2 ? seam : -1;
}

bool canBeGlued(QStringView word, qsizetype seam)
{
    const QStringView left = word.first(seam);
    const QStringView right = word.sliced(seam);
    if (left.size() < ShortestPart || right.size() < ShortestPart || word.size() > LongestWord)
        return false;
    if (!right.at(1).isLower() || !right.at(2).isLower())
        return false; // An abbreviation, as in "KemenPAN".
    if (left.size() > 1 && left.at(0).isUpper() && left.at(1).isUpper())
        return false;
    // Scottish and German names, and "rahmatNya" as the devout write it.
    return left.compare(u"mac", Qt::CaseInsensitive) != 0
        && left.compare(u"fitz", Qt::CaseInsensitive) != 0 && right != u"Nya";
}

struct Candidate
{
    QStringView word;
    qsizetype seam = 0;

    QStringView left() const { return word.first(seam); }
    QStringView right() const { return word.sliced(seam); }
    bool needsWitnesses() const { return word.front().isUpper(); }
};

/// Calls `visit` with each stretch of characters for which `belongs` holds.
template<typename Belongs, typename Visit>
void forEachStretch(QStringView text, Belongs belongs, Visit visit)
{
    qsizetype start = 0;
    while (start < text.size()) {
        while (start < text.size() && !belongs(text.at(start)))
            ++start;
        qsizetype end = start;
        while (end < text.size() && belongs(text.at(end)))
            ++end;
        if (end > start)
            visit(text.sliced(start, end - start));
        start = end;
    }
}

bool isLetter(QChar character)
{
    return character.isLetter();
}

QList<Candidate> candidatesIn(QStringView text)
{
    QList<Candidate> candidates;
    const auto look = [&](QStringView token) {
        if (seamOf(token) < 0 || isTechnical(token))
            return;
        forEachStretch(token, &isLetter, [&](QStringView word) {
            const qsizetype seam = seamOf(word);
            if (seam > 0 && canBeGlued(word, seam))
                candidates.append({word, seam});
        });
    };
    forEachStretch(
        text, [](QChar character) { return !character.isSpace(); }, look);
    return candidates;
}

/// Of the halves in question, those that the text has as words.
QSet<QString> witnesses(QStringView text, const QList<Candidate> &candidates)
{
    QSet<QString> wanted;
    for (const Candidate &candidate : candidates) {
        if (candidate.needsWitnesses())
            wanted += {
                candidate.left().toString().toLower(), candidate.right().toString().toLower()};
    }
    QSet<QString> found;
    if (!wanted.isEmpty()) {
        forEachStretch(text, &isLetter, [&](QStringView word) {
            if (word.size() <= LongestWord) {
                if (const QString lower = word.toString().toLower(); wanted.contains(lower))
                    found.insert(lower);
            }
        });
    }
    return found;
}

} // namespace

QStringList gluedWords(const QString &text)
{
    const QList<Candidate> candidates = candidatesIn(text);
    const QSet<QString> seen = witnesses(text, candidates);
    QStringList words;
    for (const Candidate &candidate : candidates) {
        if (!candidate.needsWitnesses()
            || (seen.contains(candidate.left().toString().toLower())
                && seen.contains(candidate.right().toString().toLower())))
            words.append(candidate.word.toString());
    }
    return words;
}

} // namespace telaah::importers
