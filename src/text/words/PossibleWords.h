// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace telaah::text {

/// Tells at once of most words that Hunspell does not know that it does not, without asking it:
/// takes off whatever the affix file adds, and looks for what is left among the stems. What it
/// holds possible may still be unknown.
class PossibleWords
{
public:
    /// From the content of the two files of a dictionary. Where the affix file asks for more than
    /// this understands, everything is possible.
    PossibleWords(const QByteArray &affixes, const QByteArray &words);

    /// `word` is in lower case, in the encoding of the dictionary.
    bool mayBeKnown(std::string_view word) const;

private:
    /// Of some strings by their hashes: tells which are surely not among them, and of the others in
    /// one of some hundred cases wrongly that they are. Each has two bits, or Hunspell would be
    /// asked in vain too often.
    class Hashes
    {
    public:
        void insert(std::uint64_t hash)
        {
            m_bits[hash >> Shift] = true;
            m_bits[second(hash)] = true;
        }
        bool mayContain(std::uint64_t hash) const
        {
            return m_bits[hash >> Shift] && m_bits[second(hash)];
        }

    private:
        static std::size_t second(std::uint64_t hash) { return (hash << 21U) >> Shift; }

        static constexpr int Shift = 64 - 21; // 256 kB, which is little enough for a cache.
        std::vector<bool> m_bits = std::vector<bool>(std::size_t(1) << 21U);
    };

    std::uint64_t endsOf(std::string_view word) const;
    bool readAffixes(const QByteArray &affixes);
    void readStems(const QByteArray &words);

    std::vector<std::string> m_strips; ///< What prefixes take off.
    Hashes m_inFront;                  ///< Of what prefixes add.
    Hashes m_behind;                   ///< Of what one suffix or two add, from the end.
    std::size_t m_longestInFront = 0;
    std::size_t m_longestBehind = 0;
    Hashes m_stems;   ///< As they are: most take no affix.
    Hashes m_middles; ///< Of stems that take affixes, also without what prefixes take off.
    bool m_isUnderstood = false;
};

} // namespace telaah::text
