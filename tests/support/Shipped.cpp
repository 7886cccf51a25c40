// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/Shipped.h"

#include "support/FileBytes.h"

namespace telaah::test {

QByteArray shipped(const QString &name)
{
    return bytesOf(":/telaah/" + name);
}

} // namespace telaah::test
