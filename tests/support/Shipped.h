// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace telaah::test {

/// A file of data/ as the program carries it, such as "articles/examples.json".
QByteArray shipped(const QString &name);

} // namespace telaah::test
