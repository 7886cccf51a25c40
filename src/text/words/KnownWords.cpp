// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/words/KnownWords.h"

#include <QHash>

#include <cstring>
#include <utility>

namespace telaah::text {

namespace {

constexpr std::size_t FewestSlots = 1024;

/// As Qt has it, but without a call for a few bytes.
bool isSame(QStringView one, QStringView other)
{
    return one.size() == other.size()
        && std::memcmp(one.utf16(), other.utf16(), static_cast<std::size_t>(one.size()) * 2) == 0;
}

} // namespace

WordKeys *KnownWords::find(QStringView written) const
{
    if (m_slots.empty())
        return nullptr;
    const std::size_t hash = qHash(written, 0);
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t at = hash & mask; m_slots[at].word; at = (at + 1) & mask) {
        if (m_slots[at].hash == hash && isSame(m_slots[at].word->written, written))
            return m_slots[at].word;
    }
    return nullptr;
}

WordKeys &KnownWords::add(QStringView written)
{
    if (m_words.size() * 2 >= m_slots.size())
        grow();
    WordKeys &word = m_words.emplace_back();
    word.written = written.toString();
    put({qHash(written, 0), &word});
    return word;
}

void KnownWords::put(const Slot &slot)
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t at = slot.hash & mask;
    while (m_slots[at].word)
        at = (at + 1) & mask;
    m_slots[at] = slot;
}

void KnownWords::grow()
{
    const std::vector<Slot> old = std::exchange(
        m_slots, std::vector<Slot>(std::max(FewestSlots, m_slots.size() * 2)));
    for (const Slot &slot : old) {
        if (slot.word)
            put(slot);
    }
}

void KnownWords::clear()
{
    m_slots.clear();
    m_words.clear();
}

} // namespace telaah::text
