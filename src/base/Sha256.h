// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

#include <string>

namespace telaah {

/// The SHA-256 of `bytes`, FIPS 180-4, in 64 small hexadecimal digits.
std::string sha256(QByteArrayView bytes);

} // namespace telaah
