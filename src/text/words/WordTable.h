// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/words/WordHash.h"

#include <QString>

#include <algorithm>
#include <cstring>
#include <deque>
#include <utility>
#include <vector>

namespace telaah::text {

/// Something about each word, by how it is written, which stands in `Entry::written`. Each word of
/// a text is looked up here, so a look-up touches as little memory as can be. What it returns stays
/// where it is until clear().
template<typename Entry>
class WordTable
{
public:
    WordTable() = default;
    WordTable(const WordTable &) = delete;
    WordTable &operator=(const WordTable &) = delete;

    /// Null if it is not there.
    Entry *find(QStringView written) const
    {
        if (m_slots.empty())
            return nullptr;
        const std::size_t hash = WordHash()(written);
        const std::size_t mask = m_slots.size() - 1;
        for (std::size_t at = hash & mask; m_slots[at].entry; at = (at + 1) & mask) {
            if (m_slots[at].hash == hash && isSame(m_slots[at].entry->written, written))
                return m_slots[at].entry;
        }
        return nullptr;
    }

    /// REQUIRES: it is not there
    Entry &add(const QString &written)
    {
        if (m_entries.size() * 2 >= m_slots.size())
            grow();
        Entry &entry = m_entries.emplace_back();
        entry.written = written;
        put({WordHash()(written), &entry});
        return entry;
    }

    Entry &findOrAdd(const QString &written)
    {
        Entry *entry = find(written);
        return entry ? *entry : add(written);
    }

    /// Makes room for so many, so that it need not grow on the way.
    void reserve(std::size_t count)
    {
        while (m_slots.size() < count * 2)
            grow();
    }

    /// In the order in which they were added.
    const std::deque<Entry> &entries() const { return m_entries; }
    std::deque<Entry> &entries() { return m_entries; }

    std::size_t size() const { return m_entries.size(); }

    void clear()
    {
        m_slots.clear();
        m_entries.clear();
    }

private:
    static constexpr std::size_t FewestSlots = 1024;

    struct Slot
    {
        std::size_t hash = 0;
        Entry *entry = nullptr; ///< Null: it is free.
    };

    /// As Qt has it, but without a call for a few bytes.
    static bool isSame(QStringView one, QStringView other)
    {
        return one.size() == other.size()
            && std::memcmp(one.utf16(), other.utf16(), static_cast<std::size_t>(one.size()) * 2)
            == 0;
    }

    void put(const Slot &slot)
    {
        const std::size_t mask = m_slots.size() - 1;
        std::size_t at = slot.hash & mask;
        while (m_slots[at].entry)
            at = (at + 1) & mask;
        m_slots[at] = slot;
    }

    void grow()
    {
        const std::vector<Slot> old = std::exchange(
            m_slots, std::vector<Slot>(std::max(FewestSlots, m_slots.size() * 2)));
        for (const Slot &slot : old) {
            if (slot.entry)
                put(slot);
        }
    }

    std::vector<Slot> m_slots; ///< A power of two of them, at most half of them taken.
    std::deque<Entry> m_entries;
};

} // namespace telaah::text
