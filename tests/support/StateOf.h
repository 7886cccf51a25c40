// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "notebook/Notebook.h"

#include <QByteArray>

namespace telaah::test {

/// What a reader sees of a notebook, in one line without times and uuids: equal for two that were
/// worked on alike.
QByteArray stateOf(const notebook::Notebook &notebook);

} // namespace telaah::test
