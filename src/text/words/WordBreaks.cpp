// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/words/WordBreaks.h"

#include <unicode/ubrk.h>

#include <array>

namespace telaah::text {

namespace {

enum class Sign : quint8 {
    Space, ///< Parts stretches that ICU may read by themselves.
    Break,
    Letter,
    Digit,
    Apostrophe, ///< Within a word if letters stand on both sides.
    Decimal,    ///< Within a number if digits stand on both sides.
    Other,      ///< For ICU to judge.
};

constexpr char16_t FirstUnknown = 0x250;

constexpr std::array<Sign, FirstUnknown> signTable()
{
    std::array<Sign, FirstUnknown> signs{};
    for (char16_t unit = 0; unit < FirstUnknown; ++unit) {
        const bool isLetter = (unit >= u'A' && unit <= u'Z') || (unit >= u'a' && unit <= u'z')
            || (unit >= 0xc0 && unit != 0xd7 && unit != 0xf7);
        const bool isDigit = unit >= u'0' && unit <= u'9';
        signs[unit] = isLetter                               ? Sign::Letter
            : isDigit                                        ? Sign::Digit
            : unit == u' ' || unit == u'\n' || unit == u'\t' ? Sign::Space
            : unit == u'\''                                  ? Sign::Apostrophe
            : unit == u',' || unit == u'.' || unit == u';'   ? Sign::Decimal
            : unit >= 0x80 || unit < 0x20                    ? Sign::Other
                                                             : Sign::Break;
    }
    return signs;
}

constexpr std::array<Sign, FirstUnknown> Signs = signTable();

Sign signOf(QChar character)
{
    const char16_t unit = character.unicode();
    if (unit < FirstUnknown)
        return Signs[unit];
    switch (unit) {
    case u'\u2013': // Dashes and quotation marks.
    case u'\u2014':
    case u'\u201c':
    case u'\u201d':
    case u'\u2022':
        return Sign::Break;
    default:
        return Sign::Other;
    }
}

bool isLetterOrDigit(Sign sign)
{
    return sign == Sign::Letter || sign == Sign::Digit;
}

/// What is left of a word at whose end another was, without the signs that stood between letters.
void append(QStringView text, qsizetype start, qsizetype end, std::vector<TextRange> &words)
{
    const auto isInner = [&text](qsizetype at) {
        const char16_t unit = text[at].unicode();
        return unit == u'\'' || unit == u'\u2018' || unit == u'\u2019' || unit == u','
            || unit == u';';
    };
    while (start < end && isInner(start))
        ++start;
    while (end > start && isInner(end - 1))
        --end;
    if (start < end)
        words.emplace_back(start, end);
}

} // namespace

struct WordBreaks::Iterator
{
    Iterator()
    {
        UErrorCode status = U_ZERO_ERROR;
        breaks = ubrk_open(UBRK_WORD, "id", nullptr, 0, &status);
        Q_ASSERT(U_SUCCESS(status));
    }
    ~Iterator() { ubrk_close(breaks); }
    Iterator(const Iterator &) = delete;
    Iterator &operator=(const Iterator &) = delete;

    UBreakIterator *breaks = nullptr;
};

WordBreaks::WordBreaks() = default;
WordBreaks::~WordBreaks() = default;

void WordBreaks::find(QStringView text, std::vector<TextRange> &words, bool onlyIcu)
{
    const qsizetype size = text.size();
    for (qsizetype at = 0; at < size;) {
        if (signOf(text[at]) == Sign::Space) {
            ++at;
            continue;
        }
        const qsizetype stretch = at;
        const std::size_t known = words.size();
        bool isPlain = !onlyIcu;
        qsizetype wordStart = -1;
        for (; at < size; ++at) {
            const Sign sign = signOf(text[at]);
            if (sign == Sign::Space)
                break;
            if (!isPlain)
                continue;
            if (isLetterOrDigit(sign)) {
                if (wordStart < 0)
                    wordStart = at;
                continue;
            }
            if (sign == Sign::Other) {
                isPlain = false;
                continue;
            }
            if (wordStart < 0)
                continue;
            const Sign last = signOf(text[at - 1]);
            const Sign next = at + 1 < size ? signOf(text[at + 1]) : Sign::Space;
            const bool isWithin = (sign == Sign::Apostrophe || sign == Sign::Decimal)
                && last == next
                && (sign == Sign::Apostrophe ? isLetterOrDigit(last) : last == Sign::Digit);
            if (!isWithin) {
                words.emplace_back(wordStart, at);
                wordStart = -1;
            }
        }
        if (isPlain && wordStart >= 0)
            words.emplace_back(wordStart, at);
        if (!isPlain) {
            words.resize(known);
            findByIcu(text, stretch, at, words);
        }
    }
}

void WordBreaks::findByIcu(
    QStringView text, qsizetype start, qsizetype end, std::vector<TextRange> &words)
{
    if (!m_iterator)
        m_iterator = std::make_unique<Iterator>();
    UErrorCode status = U_ZERO_ERROR;
    ubrk_setText(
        m_iterator->breaks, text.utf16() + start, static_cast<int32_t>(end - start), &status);
    Q_ASSERT(U_SUCCESS(status));
    qsizetype from = start;
    for (int32_t to = ubrk_next(m_iterator->breaks); to != UBRK_DONE;
         to = ubrk_next(m_iterator->breaks)) {
        const qsizetype limit = start + to;
        const qsizetype first = std::exchange(from, limit);
        if (ubrk_getRuleStatus(m_iterator->breaks) < UBRK_WORD_NONE_LIMIT)
            continue;
        qsizetype wordStart = first;
        for (qsizetype at = first; at < limit; ++at) {
            const char16_t unit = text[at].unicode();
            const bool isBetweenDigits = at > first && at + 1 < limit && text[at - 1].isDigit()
                && text[at + 1].isDigit();
            // ICU 72 takes the at sign for a letter.
            const bool parts = unit == u':' || unit == u'_' || unit == u'@'
                || (unit == u'.' && !isBetweenDigits);
            if (!parts)
                continue;
            append(text, wordStart, at, words);
            wordStart = at + 1;
        }
        append(text, wordStart, limit, words);
    }
}

} // namespace telaah::text
