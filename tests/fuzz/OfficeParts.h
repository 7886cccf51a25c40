// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

#include <cstdint>
#include <utility>

namespace telaah::test {

/// Cuts what a fuzzer made at each zero, into the parts of a document, so that it need not find out
/// how to compress and to count checksums.
QList<QByteArray> partsOf(const uint8_t *data, size_t size);

/// A ZIP archive of names and contents, stored.
QByteArray storedArchive(const QList<std::pair<QByteArray, QByteArray>> &entries);

} // namespace telaah::test
