// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "worker/Child.h"
#include "worker/Descriptor.h"

#include <QByteArray>

#include <optional>
#include <sys/resource.h>
#include <sys/types.h>

namespace telaah::worker {

/// The most that was in memory at once, in bytes.
qint64 peakOf(const rusage &usage);

/// A process that was started to read a file, until it is waited for. It is gone when this is. Of
/// Unix only.
class Process
{
public:
    using Clock = std::chrono::steady_clock;

    /// Starts `program` with `input` to read from. Fails with ImporterMissing if there is no such
    /// program, and with ImporterCrashed. `cancellation` must outlive the process.
    [[nodiscard]] static Result<std::unique_ptr<Process>> start(
        const QString &program, int input, const Cancellation &cancellation,
        Clock::time_point deadline);
    ~Process();
    Process(const Process &) = delete;
    Process &operator=(const Process &) = delete;

    /// All that it prints, until it stops; at most `longest` bytes, more fail with
    /// ImporterCrashed. Fails with Cancelled and, at the deadline, with ImporterTooSlow.
    [[nodiscard]] Result<QByteArray> readOutput(qint64 longest);

    /// Until it has ended: it may have closed its output and gone on. Fails as readOutput() does.
    [[nodiscard]] Result<void> waitForEnd();

    /// As waitpid() has it; nothing if the system did not say.
    std::optional<int> status() const { return m_status; }
    Usage usage() const;

private:
    Process(pid_t id, int output, const Cancellation &cancellation, Clock::time_point deadline);
    bool wait(int options);
    std::chrono::milliseconds longestPause() const;
    [[nodiscard]] Result<void> pause(int descriptor, std::chrono::milliseconds longest);

    pid_t m_id;
    Descriptor m_output;
    const Cancellation &m_cancellation;
    Clock::time_point m_deadline;
    bool m_isOver = false;
    std::optional<int> m_status;
    rusage m_usage{};
};

} // namespace telaah::worker
