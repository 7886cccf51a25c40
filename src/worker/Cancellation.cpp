// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "worker/Cancellation.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace telaah::worker {

Cancellation::Cancellation()
{
#ifdef Q_OS_UNIX
    // Without it, cancelling is noticed all the same, only later; see Child.cpp.
    if (pipe(m_ends) != 0)
        return;
    for (const int end : m_ends)
        fcntl(end, F_SETFD, FD_CLOEXEC);
#endif
}

Cancellation::~Cancellation()
{
#ifdef Q_OS_UNIX
    for (const int end : m_ends) {
        if (end >= 0)
            close(end);
    }
#endif
}

void Cancellation::cancel()
{
    if (m_isCancelled.exchange(true))
        return;
#ifdef Q_OS_UNIX
    // Closing the writing end is heard by all who wait at the other, however many.
    if (m_ends[1] >= 0)
        close(m_ends[1]);
    m_ends[1] = -1;
#endif
}

} // namespace telaah::worker
