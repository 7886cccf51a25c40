// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/TextRange.h"
#include "text/words/KnownWords.h"
#include "text/words/Lexicon.h"
#include "text/words/WordBreaks.h"
#include "text/words/WordTable.h"

#include <memory>
#include <vector>

namespace telaah::text {

/// What stands before a key says what it is a key of. Surfaces have nothing before them.
enum class KeyKind : char {
    Surface = 0,
    Base = 1,     ///< Without -nya and the like, where that makes a difference.
    Root = 2,     ///< Where it is neither surface, base nor spelling.
    Letters = 3,  ///< Exactly as written, of what has capitals within: ITU, WhatsApp.
    Spelling = 4, ///< That stands for the others, where it is another one.
};

/// UTF-8.
QByteArray wordKey(KeyKind kind, const QString &word);

/// A word of a text with its keys.
struct Token
{
    TextRange range; ///< UTF-16; with whatever is written onto the word.
    const WordKeys *keys;
    bool startsPosition = true; ///< Else it stands where the one before it stands.
    const Join *join = nullptr; ///< Of several words that count as one; those follow by themselves.
    int firstWord = 0; ///< As written: tokens follow one another only where no word is between.
    int endWord = 1;
};

/// Cuts texts into tokens for the search index, and queries with them: words, each with its root
/// and its other spellings at the same position. Docs/search.md says what becomes of what.
///
/// Remembers the words it has met, since few make up most of a text. Used by one thread.
class Tokenizer
{
public:
    enum class Joining {
        Join,  ///< Two words that data/search says are one stand at one position; of more, the
               ///< join stands at that of the first.
        Leave, ///< Each word has a position of its own.
    };

    explicit Tokenizer(
        const QString &dictionaryPath = Dictionary::find(),
        const WordLists &lists = WordLists::shipped());

    const Lexicon &lexicon() const { return m_lexicon; }

    /// What the tokens depend on: two tokenizers of the same fingerprint make the same.
    QByteArray fingerprint() const;

    /// Ascending by position. The result and what it points to last until the next call.
    const std::vector<Token> &read(QStringView text, Joining joining = Joining::Join);

    /// As read(), but most words that were not met before are not looked up: analyze() those of
    /// which WordKeys::others matter.
    const std::vector<Token> &skim(QStringView text, Joining joining = Joining::Join);

    /// The same keys, with the others.
    const WordKeys &analyze(const WordKeys &keys);

    /// Words met so far that were not met before, since the last call: for suggestions.
    std::vector<QByteArray> takeNewWords() { return std::exchange(m_newWords, {}); }

    /// Has takeNewWords() return any.
    void collectNewWords() { m_collectsNewWords = true; }

private:
    enum class JoinLength {
        Two,
        More,
    };

    struct Prefixed
    {
        QString written; ///< The prefix, a space and the word.
        Join join;
    };

    WordKeys &keysOf(QStringView written);
    void makeKeys(WordKeys &keys);
    void addOthers(WordKeys &keys) const;
    bool mayBeJoined(QString word) const;
    void appendParts(QStringView text, std::size_t word, int written);
    std::size_t appendJoined(QStringView text, std::size_t first, int written);
    const Join *joinAt(std::size_t first, JoinLength length, QStringView text) const;
    const Join *prefixedAt(std::size_t first, QStringView text);
    const WordKeys &joinedKeys(std::size_t first, std::size_t count, const QString &joined);
    bool areAdjacent(QStringView text, std::size_t first) const;

    Lexicon m_lexicon;
    WordBreaks m_breaks;
    KnownWords m_known;
    WordTable<Prefixed> m_prefixed;
    std::vector<TextRange> m_words;
    std::vector<WordKeys *> m_keys;
    std::vector<Token> m_tokens;
    std::vector<QByteArray> m_newWords;
    bool m_collectsNewWords = false;
};

/// Whether a text is set in capitals, so that they tell no acronym from a word.
bool isSetInCapitals(QStringView text);

} // namespace telaah::text
