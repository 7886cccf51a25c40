// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/words/ByWord.h"
#include "text/words/Lexicon.h"
#include "text/words/WordBreaks.h"

#include <QHash>
#include <QSet>

#include <vector>

namespace telaah::text {

/// A word as it is written, mostly.
struct CountedForm
{
    QString text;
    int count;

    friend bool operator==(const CountedForm &, const CountedForm &) = default;
};

/// All forms of one root, or of a word whose root nobody knows. Function words stand apart from
/// other words of their root: adalah from keadaan.
struct CountedWord
{
    QList<CountedForm> forms; ///< The most frequent one first; it names the word.
    int count = 0;
    int documents = 0;   ///< In how many it is.
    qsizetype place = 0; ///< Among all words in the order of an Indonesian dictionary.
    bool isStopWord = false;

    friend bool operator==(const CountedWord &, const CountedWord &) = default;
};

/// The function words of data/search/stopwords.txt, folded: words that say little by themselves.
QSet<QString> shippedStopWords();

/// Counts words, document by document, with their other forms. Numbers and single letters are none.
/// Used by one thread.
class WordCounts
{
public:
    /// `lexicon` must outlive the counts.
    WordCounts(const Lexicon &lexicon, QSet<QString> stopWords);

    void addDocument(QStringView text);

    qint64 running() const { return m_running; } ///< How many words there are, each time counted.

    /// The most frequent first; of equals in the order of an Indonesian dictionary.
    QList<CountedWord> words() const;

private:
    /// A word with these very letters.
    struct Written
    {
        int count = 0;
        std::vector<int> documents; ///< Ascending.
    };

    struct Form;
    struct Group;

    void add(QStringView word);
    QHash<QString, Form> forms() const;
    QString groupOf(const QString &written) const;

    const Lexicon &m_lexicon;
    QSet<QString> m_stopWords;
    WordBreaks m_breaks;
    ByWord<Written> m_written;
    std::vector<TextRange> m_ranges; ///< Of one line, to be used again.
    int m_documents = 0;
    qint64 m_running = 0;
};

} // namespace telaah::text
