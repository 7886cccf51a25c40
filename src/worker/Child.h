// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "worker/Cancellation.h"
#include "worker/Frame.h"

#include <chrono>

namespace telaah::worker {

/// How long one file may take by the clock, whatever it waits for.
inline constexpr std::chrono::milliseconds WallClock{60'000};

/// What a process took.
struct Usage
{
    qint64 peakMemory = 0; ///< Bytes in memory at most, or those of whoever started it, on Linux.
    std::chrono::microseconds processorTime{};
};

/// Has another process of `program` read `bytes`, and waits for it; it is gone when this returns.
/// To be called in a thread that may wait, of which there may be several.
///
/// Fails as the importers do; with Cancelled at once after that; with ImporterMissing if there is
/// no such program, or one of another version; with ImporterTooSlow, ImporterTooLarge or
/// ImporterUnconfined; and with ImporterCrashed if it ends in any other way, or answers what no
/// importer would.
[[nodiscard]] Result<documents::ImportedDocument> readInChild(
    const QString &program, const Request &request, const QByteArray &bytes,
    const Cancellation &cancellation, std::chrono::milliseconds wallClock = WallClock,
    Usage *usage = nullptr);

} // namespace telaah::worker
