// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <atomic>
#include <cstdint>

namespace telaah {

/// How far a long job is, and whether it is to stop: said between the thread that does it and the
/// one that waits for it.
class Progress
{
public:
    void setTotal(std::int64_t total) { m_total = total; }
    void setDone(std::int64_t done) { m_done = done; }

    /// From 0 to 1; 0 as long as it is not known.
    double share() const
    {
        const std::int64_t total = m_total;
        return total > 0 ? std::clamp(double(m_done) / double(total), 0.0, 1.0) : 0;
    }

    /// The job ends as soon as it can, and has done nothing, unless it is over by then.
    void stop() { m_isStopped = true; }
    bool isStopped() const { return m_isStopped; }

private:
    std::atomic<std::int64_t> m_total = 0;
    std::atomic<std::int64_t> m_done = 0;
    std::atomic<bool> m_isStopped = false;
};

} // namespace telaah
