// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/words/Tokenizer.h"

#include <unicode/uversion.h>

#include <algorithm>
#include <utility>

namespace telaah::text {

namespace {

/// Raised when the same lists and dictionary come to make other tokens, or rows come to be others.
constexpr int TokenizerVersion = 4;

/// Beyond that all are forgotten; the words of a language and its misspellings are fewer.
constexpr std::size_t MostKnown = 400'000;

constexpr qsizetype ShortestPart = 2;
constexpr qsizetype FewestWordsInCapitals = 4;

bool isHyphen(QChar sign)
{
    return sign == u'-' || sign == u'\u2010' || sign == u'\u2011';
}

/// Where a capital follows a small letter within a word: negaraDiplomasi, WhatsApp.
std::vector<qsizetype> gluedParts(QStringView written)
{
    std::vector<qsizetype> ends;
    qsizetype start = 0;
    for (qsizetype at = 1; at < written.size(); ++at) {
        if (!written[at].isUpper() || !written[at - 1].isLower())
            continue;
        if (at - start < ShortestPart || written.size() - at < ShortestPart)
            continue;
        ends.push_back(at);
        start = at;
    }
    if (!ends.empty())
        ends.push_back(written.size());
    return ends;
}

bool hasCapitalsWithin(QStringView written)
{
    return std::ranges::any_of(written.sliced(1), [](QChar letter) { return letter.isUpper(); })
        || (written.front().isUpper() && written.back().isDigit());
}

} // namespace

QByteArray wordKey(KeyKind kind, const QString &word)
{
    const QByteArray letters = word.toUtf8();
    return kind == KeyKind::Surface ? letters : static_cast<char>(kind) + letters;
}

bool isSetInCapitals(QStringView text)
{
    qsizetype words = 0;
    bool isInWord = false;
    for (const QChar sign : text) {
        if (sign.isLower())
            return false;
        words += sign.isUpper() && !isInWord ? 1 : 0;
        isInWord = sign.isUpper();
    }
    return words >= FewestWordsInCapitals;
}

Tokenizer::Tokenizer(const QString &dictionaryPath, const WordLists &lists)
    : m_lexicon(dictionaryPath, lists)
{
}

QByteArray Tokenizer::fingerprint() const
{
    return QByteArray::number(TokenizerVersion) + ' ' + m_lexicon.lists().fingerprint() + ' '
        + m_lexicon.dictionary().fingerprint() + ' ' + U_ICU_VERSION;
}

const std::vector<Token> &Tokenizer::read(QStringView text, Joining joining)
{
    skim(text, joining);
    for (const Token &token : m_tokens) {
        if (!token.keys->isAnalyzed)
            analyze(*token.keys);
    }
    return m_tokens;
}

const std::vector<Token> &Tokenizer::skim(QStringView text, Joining joining)
{
    if (m_known.size() > MostKnown) {
        m_known.clear();
        m_prefixed.clear();
    }
    m_tokens.clear();
    m_words.clear();
    m_keys.clear();
    m_breaks.find(text, m_words);
    m_keys.reserve(m_words.size());
    int written = 0; // Words before this one, with each part of a glued one.
    for (const TextRange word : m_words)
        m_keys.push_back(&keysOf(text.sliced(word.start(), word.length())));
    for (std::size_t i = 0; i < m_words.size(); ++i) {
        const WordKeys &keys = *m_keys[i];
        if (joining == Joining::Join && (keys.isPrefix || !keys.spelling.isEmpty())) {
            if (const std::size_t joined = appendJoined(text, i, written); joined > 0) {
                i += joined - 1;
                written += static_cast<int>(joined);
                continue;
            }
        }
        const int count = std::max(1, static_cast<int>(keys.parts.size()));
        m_tokens.push_back({m_words[i], &keys, true, nullptr, written, written + count});
        if (!keys.parts.empty())
            appendParts(text, i, written);
        written += count;
    }
    return m_tokens;
}

/// Of the token appended last, which is of the whole word.
void Tokenizer::appendParts(QStringView text, std::size_t word, int written)
{
    const WordKeys &keys = *m_keys[word];
    const std::size_t whole = m_tokens.size() - 1;
    const qsizetype first = m_words[word].start();
    qsizetype start = first;
    for (const qsizetype length : keys.parts) {
        const TextRange range(start, first + length);
        const bool isSecond = keys.isTwice && start != first;
        const TextRange part = isSecond ? TextRange(first, start) : range;
        m_tokens.push_back(
            {range, &keysOf(text.sliced(part.start(), part.length())), isSecond, nullptr, written,
             written + 1});
        ++written;
        start = range.end();
    }
    if (keys.isTwice) {
        m_tokens[whole].range = m_tokens[whole + 1].range;
        m_tokens[whole].endWord = m_tokens[whole + 1].endWord;
    }
}

WordKeys &Tokenizer::keysOf(QStringView written)
{
    if (WordKeys *known = m_known.find(written))
        return *known;
    WordKeys &keys = m_known.add(written.toString());
    makeKeys(keys);
    if (m_collectsNewWords)
        m_newWords.push_back(keys.surface);
    return keys;
}

const WordKeys &Tokenizer::analyze(const WordKeys &keys)
{
    if (!keys.isAnalyzed)
        addOthers(*m_known.find(keys.written));
    return keys;
}

/// What can be told of a word without looking it up in the dictionary; that mostly is enough to
/// know where words stand.
void Tokenizer::makeKeys(WordKeys &keys)
{
    const QStringView written = keys.written;
    const QString surface = foldedWord(written);
    keys.surface = surface.toUtf8();
    if (hasCapitalsWithin(written))
        keys.letters = wordKey(KeyKind::Letters, keys.written);
    if (mayBeJoined(surface))
        addOthers(keys);
    keys.isPrefix = m_lexicon.lists().prefixes().contains(surface);
    keys.parts = gluedParts(written);
    if (written.size() > ShortestPart + 1 && written.endsWith(u'2')
        && std::ranges::all_of(written.chopped(1), [](QChar sign) { return sign.isLower(); })
        && m_lexicon.dictionary().knows(surface.chopped(1))) {
        keys.parts = {written.size() - 1, written.size()};
        keys.isTwice = true;
    }
}

void Tokenizer::addOthers(WordKeys &keys) const
{
    const WordAnalysis word = m_lexicon.analyze(keys.written);
    if (word.base != word.surface)
        keys.others.push_back(wordKey(KeyKind::Base, word.base));
    if (word.spelling != word.base)
        keys.others.push_back(wordKey(KeyKind::Spelling, word.spelling));
    for (const QString &root : word.roots) {
        if (root != word.surface && root != word.base && root != word.spelling)
            keys.others.push_back(wordKey(KeyKind::Root, root));
    }
    if (m_lexicon.lists().isJoinable(word.spelling))
        keys.spelling = word.spelling;
    keys.isAnalyzed = true;
}

/// Whether it is one of those that joins are made of, whatever of -nya and the like turns out to be
/// a part of the word.
bool Tokenizer::mayBeJoined(QString word) const
{
    const WordLists &lists = m_lexicon.lists();
    for (;;) {
        if (lists.isJoinable(lists.spelling(word)))
            return true;
        const qsizetype clitic = lengthOfClitic(word);
        if (clitic == 0)
            return false;
        word.chop(clitic);
    }
}

/// Whether nothing but a space or a hyphen stands between a word and the next.
bool Tokenizer::areAdjacent(QStringView text, std::size_t first) const
{
    const qsizetype end = m_words[first].end();
    const qsizetype gap = m_words[first + 1].start() - end;
    return gap == 1 && (text[end] == u' ' || text[end] == u'\n' || isHyphen(text[end]));
}

/// The longest join that begins with the word and is of two words, or of more; null if there is
/// none.
const Join *Tokenizer::joinAt(std::size_t first, JoinLength length, QStringView text) const
{
    const auto &joins = m_lexicon.lists().joins();
    const auto alike = joins.constFind(m_keys[first]->spelling);
    if (m_keys[first]->spelling.isEmpty() || alike == joins.cend())
        return nullptr;
    const auto fits = [&](const Join &join) {
        const auto count = static_cast<std::size_t>(join.words.size());
        if ((count > 2) != (length == JoinLength::More) || first + count > m_words.size())
            return false;
        for (std::size_t i = 1; i < count; ++i) {
            if (m_keys[first + i]->spelling != join.words.at(static_cast<qsizetype>(i))
                || !areAdjacent(text, first + i - 1))
                return false;
        }
        return true;
    };
    const auto join = std::ranges::find_if(*alike, fits);
    return join == alike->cend() ? nullptr : &*join;
}

/// A prefix that stands apart from its word; null if it is none.
const Join *Tokenizer::prefixedAt(std::size_t first, QStringView text)
{
    if (!m_keys[first]->isPrefix || first + 1 >= m_words.size() || !areAdjacent(text, first))
        return nullptr;
    const TextRange next = m_words[first + 1];
    const QStringView written = text.sliced(next.start(), next.length());
    if (!std::ranges::all_of(written, [](QChar sign) { return sign.isLetter(); })
        || isAcronym(written))
        return nullptr;
    const QString prefix = QString::fromUtf8(m_keys[first]->surface);
    const QString key = prefix + QLatin1Char(' ') + written.toString();
    if (const Prefixed *known = m_prefixed.find(key))
        return &known->join;
    Prefixed &added = m_prefixed.add(key);
    const QString word = m_lexicon.analyze(written).spelling;
    added.join = {{prefix, word}, prefix + word};
    return &added.join;
}

/// Appends what is joined from the word on, and returns of how many words it is; 0 if nothing is.
std::size_t Tokenizer::appendJoined(QStringView text, std::size_t first, int written)
{
    const auto append = [&](const Join *join, bool startsPosition) {
        const auto count = static_cast<std::size_t>(join->words.size());
        const TextRange range(m_words[first].start(), m_words[first + count - 1].end());
        m_tokens.push_back(
            {range, &joinedKeys(first, count, join->joined), startsPosition, join, written,
             written + static_cast<int>(count)});
    };
    const Join *more = joinAt(first, JoinLength::More, text);
    const Join *two = joinAt(first, JoinLength::Two, text);
    if (!two)
        two = prefixedAt(first, text);
    if (two) {
        append(two, true);
        m_tokens.push_back({m_words[first], m_keys[first], false, nullptr, written, written + 1});
        m_tokens.push_back(
            {m_words[first + 1], m_keys[first + 1], false, nullptr, written + 1, written + 2});
    } else if (more) {
        m_tokens.push_back({m_words[first], m_keys[first], true, nullptr, written, written + 1});
    }
    // More than two keep their positions, or phrases within them would not be found.
    if (more)
        append(more, false);
    return two ? 2 : more ? 1 : 0;
}

const WordKeys &Tokenizer::joinedKeys(std::size_t first, std::size_t count, const QString &joined)
{
    QStringList surfaces;
    for (std::size_t i = first; i < first + count; ++i)
        surfaces.append(QString::fromUtf8(m_keys[i]->surface));
    const QString surface = surfaces.join(QLatin1Char(' '));
    // The same words may be joined in two ways, by their capitals.
    const QString key = surface + QLatin1Char('\n') + joined;
    if (const WordKeys *known = m_known.find(key))
        return *known;
    const WordAnalysis word = m_lexicon.analyzeJoined(surface, joined);
    WordKeys &keys = m_known.add(key);
    keys.surface = surface.toUtf8();
    keys.others.push_back(wordKey(KeyKind::Spelling, word.spelling));
    for (const QString &root : word.roots)
        keys.others.push_back(wordKey(KeyKind::Root, root));
    keys.isAnalyzed = true;
    return keys;
}

} // namespace telaah::text
