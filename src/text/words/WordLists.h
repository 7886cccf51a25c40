// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/words/ByWord.h"

#include <QByteArray>
#include <QHash>
#include <QSet>
#include <QStringList>

#include <bitset>

namespace telaah::text {

/// Several words in a row that are one word to the search: "kerja sama" is "kerjasama".
struct Join
{
    QStringList words; ///< As WordLists::spelling() has them.
    QString joined;    ///< Without the space between.
};

/// What data/search says of words that no rule and no dictionary knows: which are the same in other
/// spellings, and what their roots are. Words are folded; see foldedWord().
class WordLists
{
public:
    /// The lists that Telaah comes with.
    static WordLists shipped();

    /// From the content of two files; data/search explains their form. Lines that make no sense are
    /// passed over and counted in unread().
    WordLists(const QString &variants, const QString &roots);

    int unread() const { return m_unread; }

    /// Tells lists from others by what is in them.
    const QByteArray &fingerprint() const { return m_fingerprint; }

    /// The spelling that stands for that of `word`, mostly itself.
    QString spelling(const QString &word) const
    {
        if (!m_shapes[shapeOf(word)])
            return word;
        const auto known = m_spellings.find(word);
        return known == m_spellings.end() ? word : known->second;
    }

    /// Of the spelling of a word, or the joined one of several: what it is a form of; empty if the
    /// lists say nothing.
    QString root(QStringView spelling) const
    {
        if (!m_shapes[shapeOf(spelling)])
            return {};
        const auto known = m_roots.find(spelling);
        return known == m_roots.end() ? QString() : known->second;
    }

    bool knows(QStringView word) const
    {
        return m_shapes[shapeOf(word)] && (m_spellings.contains(word) || m_roots.contains(word));
    }

    /// What may stand apart from the word that follows or not.
    const QSet<QString> &prefixes() const { return m_prefixes; }

    /// By the first word, longest first.
    const QHash<QString, QList<Join>> &joins() const { return m_joins; }

    /// Whether the spelling is one of those that joins are made of.
    bool isJoinable(const QString &spelling) const { return m_joinable.contains(spelling); }

private:
    /// What few words have in common. That none of the lists has it is told much sooner than that
    /// none is the word, and most words are none.
    static constexpr std::size_t ShapeCount = 16'384;
    static std::size_t shapeOf(QStringView word);

    void readVariants(const QString &line);
    void readGroup(const QStringList &spellings, QString &root);
    void readRoots(const QString &line);
    void makeJoins();
    void noteShapes();

    ByWord<QString> m_spellings;
    ByWord<QString> m_roots;
    std::bitset<ShapeCount> m_shapes; ///< Of the words of both.
    QSet<QString> m_prefixes;
    QList<QStringList> m_sequences; ///< As written in the file, until all is read.
    QHash<QString, QList<Join>> m_joins;
    QSet<QString> m_joinable;
    QByteArray m_fingerprint;
    int m_unread = 0;
};

inline std::size_t WordLists::shapeOf(QStringView word)
{
    if (word.isEmpty())
        return 0;
    const std::size_t signs = word.front().unicode() + 17U * word.back().unicode()
        + 293U * word[word.size() / 2].unicode() + 4999U * static_cast<std::size_t>(word.size());
    return signs % ShapeCount;
}

/// A word as it is compared: folded, without apostrophes. Longer words than anybody writes are cut.
QString foldedWord(QStringView word);

/// The same; what is folded already, as most words are, is not copied.
QString foldedWord(const QString &word);

/// All words of a short text, such as a name, as they are compared.
QStringList foldedWords(QStringView text);

} // namespace telaah::text
