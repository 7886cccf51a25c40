// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/Boundaries.h"

#include "text/Icu.h"
#include "text/SentenceEnds.h"

#include <unicode/brkiter.h>
#include <unicode/ubrk.h>

#include <memory>

namespace telaah::text {

namespace {

using Iterator = std::unique_ptr<icu::BreakIterator>;

icu::Locale indonesian()
{
    return icu::Locale("id");
}

Iterator wordIterator()
{
    UErrorCode status = U_ZERO_ERROR;
    Iterator iterator(icu::BreakIterator::createWordInstance(indonesian(), status));
    Q_ASSERT(U_SUCCESS(status));
    return iterator;
}

Iterator sentenceIterator()
{
    UErrorCode status = U_ZERO_ERROR;
    Iterator iterator(icu::BreakIterator::createSentenceInstance(indonesian(), status));
    Q_ASSERT(U_SUCCESS(status));
    return iterator;
}

/// Segments of a text that hold letters or digits, parts joined by a hyphen as one.
class Words
{
public:
    explicit Words(QStringView text)
        : m_text(text)
        , m_characters(toIcu(text))
        , m_iterator(wordIterator())
    {
        m_iterator->setText(m_characters);
        m_start = m_iterator->first();
    }

    /// The next word, or an empty range at the end.
    TextRange next()
    {
        TextRange word = nextSegment();
        while (!word.isEmpty() && word.end() + 1 < m_text.size()
               && m_text.at(word.end()) == QLatin1Char('-')) {
            const TextRange part = peekSegment();
            if (part.isEmpty() || part.start() != word.end() + 1)
                break;
            word = {word.start(), nextSegment().end()};
        }
        return word;
    }

private:
    TextRange nextSegment()
    {
        if (!m_peeked.isEmpty())
            return std::exchange(m_peeked, {});
        for (int32_t end = m_iterator->next(); end != icu::BreakIterator::DONE;
             end = m_iterator->next()) {
            const int32_t start = std::exchange(m_start, end);
            if (m_iterator->getRuleStatus() >= UBRK_WORD_NONE_LIMIT)
                return {start, end};
        }
        return {};
    }

    TextRange peekSegment()
    {
        if (m_peeked.isEmpty())
            m_peeked = nextSegment();
        return m_peeked;
    }

    QStringView m_text;
    icu::UnicodeString m_characters;
    Iterator m_iterator;
    int32_t m_start = 0;
    TextRange m_peeked;
};

} // namespace

TextRange wordAt(QStringView block, qsizetype offset)
{
    Words words(block);
    for (TextRange word = words.next(); !word.isEmpty(); word = words.next()) {
        if (word.start() <= offset && offset <= word.end())
            return word;
        if (word.start() > offset)
            break;
    }
    return {offset, offset};
}

TextRange sentenceAt(QStringView block, qsizetype offset)
{
    const icu::UnicodeString characters = toIcu(block);
    const Iterator iterator = sentenceIterator();
    iterator->setText(characters);
    qsizetype start = 0;
    qsizetype end = block.size();
    for (int32_t next = iterator->next(); next != icu::BreakIterator::DONE;
         next = iterator->next()) {
        if (next == block.size() || !endsSentence(block.first(next), block.sliced(next)))
            continue;
        if (next > offset) {
            end = next;
            break;
        }
        start = next;
    }
    while (start < end && block.at(end - 1).isSpace())
        --end;
    while (start < end && block.at(start).isSpace())
        ++start;
    return {start, end};
}

qsizetype nextWord(QStringView block, qsizetype offset)
{
    Words words(block);
    for (TextRange word = words.next(); !word.isEmpty(); word = words.next()) {
        if (word.start() > offset)
            return word.start();
    }
    return block.size();
}

qsizetype previousWord(QStringView block, qsizetype offset)
{
    qsizetype found = 0;
    Words words(block);
    for (TextRange word = words.next(); !word.isEmpty() && word.start() < offset;
         word = words.next())
        found = word.start();
    return found;
}

qsizetype countWords(QStringView text)
{
    Words words(text);
    qsizetype count = 0;
    while (!words.next().isEmpty())
        ++count;
    return count;
}

} // namespace telaah::text
