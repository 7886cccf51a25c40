// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <atomic>

namespace telaah::worker {

/// Tells work in other threads that nobody wants it any more. Safe to use from any thread.
class Cancellation
{
public:
    Cancellation();
    ~Cancellation();
    Cancellation(const Cancellation &) = delete;
    Cancellation &operator=(const Cancellation &) = delete;

    void cancel();
    bool isCancelled() const { return m_isCancelled; }

    /// A descriptor that can be read from once it is cancelled; -1 where there is none.
    int descriptor() const { return m_ends[0]; }

private:
    std::atomic<bool> m_isCancelled = false;
    int m_ends[2] = {-1, -1};
};

} // namespace telaah::worker
