// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace telaah::worker {

/// Waits until everything is written, however many calls it takes. False if that is not possible.
bool writeAll(int descriptor, const QByteArray &bytes);

} // namespace telaah::worker
