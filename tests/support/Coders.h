// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "passages/Coder.h"

namespace telaah::test {

/// Someone whom a notebook knows by name only.
inline passages::Coder coderNamed(const QString &name)
{
    return {{}, {}, name, passages::initialsOf(name)};
}

} // namespace telaah::test
