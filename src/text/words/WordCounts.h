// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/words/Lexicon.h"
#include "text/words/WordBreaks.h"
#include "text/words/WordTable.h"

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

/// Counts words, document by document, with their other forms. Numbers and single letters are none,
/// nor is what stands in addresses.
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
        QString written;
        int count = 0;
        int lastDocument = 0; ///< That it was met in.
        std::size_t number = 0;
    };

    /// That a word is in a document.
    struct Occurrence
    {
        std::size_t word; ///< Its number, from 0.
        int document;     ///< From 1.
    };

    struct Form;
    struct Group;
    struct Gathered;

    void add(QStringView word);
    void gatherForms(Gathered &gathered) const;
    void gatherGroups(Gathered &gathered) const;
    void countDocuments(Gathered &gathered) const;
    QString groupOf(const QString &written) const;

    const Lexicon &m_lexicon;
    QSet<QString> m_stopWords;
    WordBreaks m_breaks;
    WordTable<Written> m_written;
    std::vector<Occurrence> m_occurrences; ///< By document.
    std::vector<TextRange> m_ranges;       ///< Of one line, to be used again.
    int m_documents = 0;
    qint64 m_running = 0;
};

} // namespace telaah::text
