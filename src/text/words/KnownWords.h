// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <deque>
#include <vector>

namespace telaah::text {

/// By what a word is found, apart from where it stands.
struct WordKeys
{
    QString written;
    QByteArray surface;
    std::vector<QByteArray> others; ///< Base, spelling, roots; as far as they differ.
    QByteArray letters;             ///< Empty for most words.
    QString spelling;               ///< Of words that others may be joined with; else empty.
    std::vector<qsizetype> parts;   ///< Where parts of it end, in UTF-16, if it has any.
    bool isAnalyzed = false;        ///< Else `others` are not known yet.
    bool isTwice = false;           ///< The parts are a word and the 2 that doubles it: karya2.
    bool isPrefix = false;          ///< May stand apart from the word that follows.
};

/// Words that have been met, by how they are written. Each word of a text is looked up here, so a
/// look-up touches as little memory as can be. What it returns stays where it is until clear().
class KnownWords
{
public:
    /// Null if it has not been met.
    WordKeys *find(QStringView written) const;

    /// REQUIRES: it has not been met
    WordKeys &add(QStringView written);

    std::size_t size() const { return m_words.size(); }
    void clear();

private:
    struct Slot
    {
        std::size_t hash = 0;
        WordKeys *word = nullptr; ///< Null: it is free.
    };

    void put(const Slot &slot);
    void grow();

    std::vector<Slot> m_slots; ///< A power of two of them, at most half of them taken.
    std::deque<WordKeys> m_words;
};

} // namespace telaah::text
