// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/words/Dictionary.h"
#include "text/words/WordLists.h"

#include <span>
#include <string_view>

namespace telaah::text {

/// A word as searches see it. All are folded; several may be the same.
struct WordAnalysis
{
    QString surface;   ///< As written.
    QString base;      ///< Without -nya and the like.
    QString spelling;  ///< What stands for all spellings of the base.
    QStringList roots; ///< What it is formed of; never shown to anybody. None: nobody knows.

    friend bool operator==(const WordAnalysis &, const WordAnalysis &) = default;
};

/// Tells what Indonesian words are forms of: from the lists in data/search, else from the
/// dictionary, else by taking off affixes until the dictionary knows what is left. What none of
/// them knows (names, acronyms, English) is left as it is. Used by one thread.
class Lexicon
{
public:
    Lexicon(const QString &dictionaryPath, WordLists lists);

    bool hasDictionary() const { return m_dictionary.isLoaded(); }
    const WordLists &lists() const { return m_lists; }
    const Dictionary &dictionary() const { return m_dictionary; }

    WordAnalysis analyze(QStringView written) const;

    /// Of several words that are one to the search. `surface` has them apart, folded.
    WordAnalysis analyzeJoined(const QString &surface, const QString &joined) const;

private:
    bool knows(QStringView word) const;
    QString withoutClitic(const QString &word, bool isName) const;
    QStringList rootsOf(const QString &base, const QString &spelling, bool isName) const;
    QStringList listed(const QStringList &roots) const;
    QStringList rootsWithoutAffixes(const QString &word) const;

    using Affixes = std::span<const std::u16string_view>;
    QString longestWithout(std::u16string_view word, Affixes prefixes, Affixes suffixes) const;

    Dictionary m_dictionary;
    WordLists m_lists;
};

/// In UTF-16, of -nya, -ku and the like at the end of a folded word; 0 if none is there.
qsizetype lengthOfClitic(QStringView word);

/// Written in capitals throughout, two letters to five, or more with digits: ITU, G20, COVID.
bool isAcronym(QStringView written);

} // namespace telaah::text
