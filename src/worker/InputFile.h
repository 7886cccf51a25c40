// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Result.h"
#include "worker/Cancellation.h"

#include <QByteArray>

namespace telaah::worker {

/// What a file holds that a reader chose to import. Never waits for a pipe or a device, and never
/// gives a mixture of an old file and a new one.
///
/// Fails, naming the path, with NotFound; NotAFile if it is a folder, a device, a pipe or something
/// that the system makes up; TooLarge; Busy if it is changed in the meantime; Io; Cancelled.
[[nodiscard]] Result<QByteArray> readInputFile(
    const QString &path, const Cancellation &cancellation);

} // namespace telaah::worker
