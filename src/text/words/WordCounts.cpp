// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/words/WordCounts.h"

#include "text/PeopleOrder.h"
#include "text/words/Addresses.h"
#include "text/words/Tokenizer.h"

#include <QFile>

#include <algorithm>
#include <cstdint>
#include <utility>

namespace telaah::text {

namespace {

/// Numbers are none, nor are single letters: initials, and what is left of t.t. and the like.
bool isWord(QStringView word)
{
    if (word.size() == 1 && word.front().unicode() < 0x80)
        return false;
    return std::ranges::any_of(
        word, [](QChar sign) { return sign.isLetter() || sign.isSurrogate(); });
}

/// A word to be put in order by a key, most of which differ in the first bytes.
struct Keyed
{
    std::uint64_t beginning = 0;
    QByteArray key;
    CountedWord *word;

    Keyed(const QByteArray &wordKey, CountedWord &of)
        : key(wordKey)
        , word(&of)
    {
        for (qsizetype i = 0; i < 8; ++i)
            beginning = beginning << 8U
                | (i < key.size() ? static_cast<unsigned char>(key[i]) : 0U);
    }

    friend bool operator<(const Keyed &one, const Keyed &other)
    {
        return one.beginning != other.beginning ? one.beginning < other.beginning
                                                : one.key < other.key;
    }
};

/// As WordCounts::words() has them.
QList<CountedWord> inOrder(std::vector<Keyed> &words)
{
    std::ranges::sort(words, std::less());
    for (std::size_t i = 0; i < words.size(); ++i)
        words[i].word->place = static_cast<qsizetype>(i);
    std::vector<CountedWord *> byCount;
    byCount.reserve(words.size());
    for (const Keyed &word : words)
        byCount.push_back(word.word);
    std::ranges::stable_sort(byCount, std::ranges::greater(), &CountedWord::count);
    QList<CountedWord> list;
    list.reserve(static_cast<qsizetype>(byCount.size()));
    for (CountedWord *word : byCount)
        list.append(std::move(*word));
    return list;
}

} // namespace

/// What folds to the same, but for acronyms, which are not what they fold to.
struct WordCounts::Form
{
    QString written; ///< Folded, but of acronyms.
    QString text;    ///< As it is written mostly.
    int mostCount = 0;
    int count = 0;
    bool isStopWord = false;
    Group *group = nullptr;
};

struct WordCounts::Group
{
    QString written; ///< What its forms have in common.
    CountedWord word;
    int lastDocument = 0; ///< That was counted.
};

struct WordCounts::Gathered
{
    WordTable<Form> forms;
    std::vector<Form *> formOfWord; ///< By the number of the word; null of what is none.
    WordTable<Group> names;
    WordTable<Group> stopWords;
    WordTable<Group> others;
};

QSet<QString> shippedStopWords()
{
    QFile file(QStringLiteral(":/telaah/search/stopwords.txt"));
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    QSet<QString> words;
    const QString content = isOpen ? QString::fromUtf8(file.readAll()) : QString();
    for (const QString &line : content.split(QLatin1Char('\n'))) {
        const QString listed = line.section(QLatin1Char('#'), 0, 0);
        for (const QString &word : foldedWords(listed))
            words.insert(word);
    }
    return words;
}

WordCounts::WordCounts(const Lexicon &lexicon, QSet<QString> stopWords)
    : m_lexicon(lexicon)
    , m_stopWords(std::move(stopWords))
{
}

void WordCounts::addDocument(QStringView text)
{
    ++m_documents;
    for (qsizetype start = 0; start < text.size();) {
        qsizetype end = text.indexOf(u'\n', start);
        if (end < 0)
            end = text.size();
        const QStringView line = text.sliced(start, end - start);
        // There capitals tell no acronym from a word.
        const bool isInCapitals = isSetInCapitals(line);
        const std::vector<TextRange> addresses = addressesIn(line);
        m_ranges.clear();
        m_breaks.find(line, m_ranges);
        for (const TextRange range : m_ranges) {
            if (isWithinOne(addresses, range))
                continue;
            const QStringView word = line.sliced(range.start(), range.length());
            if (isInCapitals)
                add(word.toString().toLower());
            else
                add(word);
        }
        start = end + 1;
    }
}

void WordCounts::add(QStringView word)
{
    Written *known = m_written.find(word);
    if (!known) {
        if (!isWord(word))
            return;
        known = &m_written.add(word.toString());
        known->number = m_written.size() - 1;
    }
    ++m_running;
    ++known->count;
    if (std::exchange(known->lastDocument, m_documents) != m_documents)
        m_occurrences.push_back({known->number, m_documents});
}

void WordCounts::gatherForms(Gathered &gathered) const
{
    gathered.formOfWord.assign(m_written.size(), nullptr);
    gathered.forms.reserve(m_written.size());
    for (const Written &word : m_written.entries()) {
        const QString &text = word.written;
        const bool isName = isAcronym(text);
        const QString folded = foldedWord(text);
        if (folded.isEmpty())
            continue;
        Form &form = gathered.forms.findOrAdd(isName ? text : folded);
        gathered.formOfWord[word.number] = &form;
        form.count += word.count;
        form.isStopWord = !isName && m_stopWords.contains(folded);
        // Of equals small letters: a capital may be that of a sentence.
        if (word.count > form.mostCount || (word.count == form.mostCount && text > form.text)) {
            form.mostCount = word.count;
            form.text = text;
        }
    }
}

/// What only forms of the same word have in common. Never shown.
QString WordCounts::groupOf(const QString &written) const
{
    const WordAnalysis word = m_lexicon.analyze(written);
    for (const QString &itself : {word.base, word.spelling}) {
        if (word.roots.isEmpty() || word.roots.contains(itself))
            return word.roots.isEmpty() ? word.spelling : itself;
    }
    // Of several the one that takes least away.
    const auto better = [](const QString &one, const QString &other) {
        return std::pair(-one.size(), one) < std::pair(-other.size(), other);
    };
    return *std::ranges::min_element(word.roots, better);
}

void WordCounts::gatherGroups(Gathered &gathered) const
{
    gathered.others.reserve(gathered.forms.size());
    for (Form &form : gathered.forms.entries()) {
        if (isAcronym(form.text))
            form.group = &gathered.names.findOrAdd(form.text);
        else
            form.group = &(form.isStopWord ? gathered.stopWords : gathered.others)
                              .findOrAdd(groupOf(form.text));
        CountedWord &word = form.group->word;
        word.forms.append({form.text, form.count});
        word.count += form.count;
        word.isStopWord = form.isStopWord;
    }
}

void WordCounts::countDocuments(Gathered &gathered) const
{
    for (const auto &[word, document] : m_occurrences) {
        const Form *form = gathered.formOfWord[word];
        if (form && std::exchange(form->group->lastDocument, document) != document)
            ++form->group->word.documents;
    }
}

QList<CountedWord> WordCounts::words() const
{
    Gathered gathered;
    gatherForms(gathered);
    gatherGroups(gathered);
    countDocuments(gathered);
    const PeopleOrder order;
    std::vector<Keyed> words;
    words.reserve(gathered.names.size() + gathered.stopWords.size() + gathered.others.size());
    for (WordTable<Group> *groups : {&gathered.names, &gathered.stopWords, &gathered.others}) {
        for (auto &[written, word, lastDocument] : groups->entries()) {
            if (word.forms.size() > 1)
                std::ranges::sort(word.forms, {}, [](const CountedForm &form) {
                    return std::pair(-form.count, form.text);
                });
            words.emplace_back(order.key(word.forms.constFirst().text), word);
        }
    }
    return inOrder(words);
}

} // namespace telaah::text
