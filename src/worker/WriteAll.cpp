// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "worker/WriteAll.h"

#ifdef Q_OS_UNIX
#include <unistd.h>
#else
#include <io.h>
#endif

#include <cerrno>

namespace telaah::worker {

bool writeAll(int descriptor, const QByteArray &bytes)
{
    qsizetype written = 0;
    while (written < bytes.size()) {
        const auto count = ::write(
            descriptor, bytes.constData() + written, static_cast<size_t>(bytes.size() - written));
        if (count < 0 && errno != EINTR)
            return false;
        written += count > 0 ? static_cast<qsizetype>(count) : 0;
    }
    return true;
}

} // namespace telaah::worker
