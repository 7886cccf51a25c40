// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Result.h"

#include <QByteArray>

namespace telaah {

/// Writes `bytes` to `path`, over what may stand there, all or nothing: a crash or a full disk
/// leaves the file as it was.
///
/// Fails with NotFound if the folder is not there, or with NotAFile, ReadOnly, DiskFull or Io.
[[nodiscard]] Result<void> writeAtomically(const QString &path, const QByteArray &bytes);

} // namespace telaah
