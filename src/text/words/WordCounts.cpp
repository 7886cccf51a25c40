// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/words/WordCounts.h"

#include "text/PeopleOrder.h"
#include "text/words/Tokenizer.h"

#include <QFile>

#include <algorithm>
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

} // namespace

/// What folds to the same, but for acronyms, which are not what they fold to.
struct WordCounts::Form
{
    QString text; ///< As it is written mostly.
    int mostCount = 0;
    int count = 0;
    bool isStopWord = false;
    std::vector<const std::vector<int> *> documents;
};

struct WordCounts::Group
{
    CountedWord word;
    std::vector<const std::vector<int> *> documents;
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
        m_ranges.clear();
        m_breaks.find(line, m_ranges);
        for (const TextRange range : m_ranges) {
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
    auto known = m_written.find(word);
    if (known == m_written.end()) {
        if (!isWord(word))
            return;
        known = m_written.emplace(word.toString(), Written()).first;
    }
    ++m_running;
    Written &written = known->second;
    ++written.count;
    if (written.documents.empty() || written.documents.back() != m_documents)
        written.documents.push_back(m_documents);
}

QHash<QString, WordCounts::Form> WordCounts::forms() const
{
    QHash<QString, Form> forms;
    forms.reserve(static_cast<qsizetype>(m_written.size()));
    for (const auto &[text, written] : m_written) {
        const bool isName = isAcronym(text);
        const QString folded = foldedWord(text);
        if (folded.isEmpty())
            continue;
        Form &form = forms[isName ? text : folded];
        form.count += written.count;
        form.isStopWord = !isName && m_stopWords.contains(folded);
        form.documents.push_back(&written.documents);
        // Of equals small letters: a capital may be that of a sentence.
        if (written.count > form.mostCount
            || (written.count == form.mostCount && text > form.text)) {
            form.mostCount = written.count;
            form.text = text;
        }
    }
    return forms;
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

QList<CountedWord> WordCounts::words() const
{
    const QHash<QString, Form> all = forms();
    QHash<QString, Group> groups;
    for (auto form = all.cbegin(); form != all.cend(); ++form) {
        const bool isName = isAcronym(form->text);
        const QChar kind = isName ? u'A' : form->isStopWord ? u'S' : u'W';
        Group &group = groups[kind + (isName ? form->text : groupOf(form->text))];
        group.word.forms.append({form->text, form->count});
        group.word.count += form->count;
        group.word.isStopWord = form->isStopWord;
        group.documents.insert(
            group.documents.end(), form->documents.begin(), form->documents.end());
    }
    std::vector<int> seenFor(static_cast<std::size_t>(m_documents) + 1, 0);
    int number = 0;
    const PeopleOrder order;
    std::vector<std::pair<QByteArray, CountedWord>> sorted;
    sorted.reserve(static_cast<std::size_t>(groups.size()));
    for (Group &group : groups) {
        ++number;
        for (const std::vector<int> *documents : group.documents) {
            for (const int document : *documents) {
                int &seen = seenFor[static_cast<std::size_t>(document)];
                group.word.documents += seen == number ? 0 : 1;
                seen = number;
            }
        }
        std::ranges::sort(group.word.forms, {}, [](const CountedForm &form) {
            return std::pair(-form.count, form.text);
        });
        sorted.emplace_back(order.key(group.word.forms.constFirst().text), std::move(group.word));
    }
    std::ranges::sort(
        sorted, {}, [](const auto &entry) -> const QByteArray & { return entry.first; });
    QList<CountedWord> words;
    words.reserve(static_cast<qsizetype>(sorted.size()));
    for (auto &[key, word] : sorted) {
        word.place = words.size();
        words.append(std::move(word));
    }
    std::ranges::stable_sort(words, std::ranges::greater(), &CountedWord::count);
    return words;
}

} // namespace telaah::text
