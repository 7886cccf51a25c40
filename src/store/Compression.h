// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "documents/Original.h"

#include <optional>

namespace telaah::store {

/// Hashes a file, cuts it up and compresses it, about 100 MB in a second. Needs no notebook, so
/// that it can be done in another thread.
documents::Original originalOf(const QByteArray &bytes);

/// What was compressed, if that is `size` bytes and no other number.
std::optional<QByteArray> uncompressed(const QByteArray &chunk, qint64 size);

} // namespace telaah::store
