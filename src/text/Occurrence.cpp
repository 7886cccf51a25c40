// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/Occurrence.h"

#include <algorithm>
#include <cstring>
#include <vector>

namespace telaah::text {

namespace {

/// Boyer, Moore and Horspool's search, but by four characters at once: single letters of a language
/// occur all over a long pattern, four in a row hardly do, so nearly every step is as long as it.
class Searcher
{
public:
    static constexpr qsizetype Gram = 4;

    /// REQUIRES: wanted.size() >= Gram
    explicit Searcher(QStringView wanted)
        : m_wanted(wanted)
        , m_steps(Buckets, wanted.size() - Gram + 1)
    {
        for (qsizetype end = Gram; end <= wanted.size(); ++end)
            m_steps[bucketOf(wanted, end)] = wanted.size() - end;
    }

    /// The first place from `from` on; -1 if there is none.
    qsizetype find(QStringView text, qsizetype from) const
    {
        qsizetype end = from + m_wanted.size();
        while (end <= text.size()) {
            const qsizetype step = m_steps[bucketOf(text, end)];
            const qsizetype start = end - m_wanted.size();
            if (step == 0 && text.sliced(start, m_wanted.size()) == m_wanted)
                return start;
            end += std::max<qsizetype>(1, step);
        }
        return -1;
    }

private:
    static constexpr std::size_t Buckets = 4096;

    static std::size_t bucketOf(QStringView text, qsizetype end)
    {
        quint64 gram = 0;
        static_assert(sizeof(gram) == Gram * sizeof(QChar));
        std::memcpy(&gram, text.data() + end - Gram, sizeof(gram));
        return static_cast<std::size_t>((gram * 0x9E3779B97F4A7C15U) >> 52U);
    }

    QStringView m_wanted;
    std::vector<qsizetype> m_steps;
};

} // namespace

bool standsOnlyAt(qsizetype place, QStringView wanted, QStringView text)
{
    Q_ASSERT(!wanted.isEmpty() && text.sliced(place, wanted.size()) == wanted);
    if (wanted.size() < Searcher::Gram)
        return text.indexOf(wanted) == place && text.indexOf(wanted, place + 1) < 0;
    const Searcher searcher(wanted);
    return searcher.find(text, 0) == place && searcher.find(text, place + 1) < 0;
}

} // namespace telaah::text
