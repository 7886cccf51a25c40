// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QSet>
#include <QStringList>

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
    QString spelling(const QString &word) const { return m_spellings.value(word, word); }

    /// Of the spelling of a word, or the joined one of several: what it is a form of; empty if the
    /// lists say nothing.
    QString root(const QString &spelling) const { return m_roots.value(spelling); }

    bool knows(const QString &word) const
    {
        return m_spellings.contains(word) || m_roots.contains(word);
    }

    /// What may stand apart from the word that follows or not.
    const QSet<QString> &prefixes() const { return m_prefixes; }

    /// By the first word, longest first.
    const QHash<QString, QList<Join>> &joins() const { return m_joins; }

    /// Whether the spelling is one of those that joins are made of.
    bool isJoinable(const QString &spelling) const { return m_joinable.contains(spelling); }

private:
    void readVariants(const QString &line);
    void readGroup(const QStringList &spellings, QString &root);
    void readRoots(const QString &line);
    void makeJoins();

    QHash<QString, QString> m_spellings;
    QHash<QString, QString> m_roots;
    QSet<QString> m_prefixes;
    QList<QStringList> m_sequences; ///< As written in the file, until all is read.
    QHash<QString, QList<Join>> m_joins;
    QSet<QString> m_joinable;
    QByteArray m_fingerprint;
    int m_unread = 0;
};

/// A word as it is compared: folded, without apostrophes. Longer words than anybody writes are cut.
QString foldedWord(QStringView word);

/// All words of a short text, such as a name, as they are compared.
QStringList foldedWords(QStringView text);

} // namespace telaah::text
