// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace telaah::test {

/// While it lives, the permissions of files count even if root runs the tests.
class Unprivileged
{
public:
#ifdef Q_OS_UNIX
    Unprivileged()
    {
        if (geteuid() == 0)
            m_isDropped = setresuid(Nobody, Nobody, 0) == 0;
    }
    ~Unprivileged()
    {
        if (m_isDropped && setresuid(0, 0, 0) != 0)
            qFatal("cannot become root again");
    }
#else
    Unprivileged() = default;
#endif
    Unprivileged(const Unprivileged &) = delete;
    Unprivileged &operator=(const Unprivileged &) = delete;

private:
    static constexpr unsigned Nobody = 65534;
    bool m_isDropped = false;
};

} // namespace telaah::test
