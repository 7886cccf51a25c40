// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

/// Where Telaah keeps what nobody said where to keep. The application must bear its name by then.
namespace telaah::ui::places {

/// The reader's own notebook, opened when none is named.
QString defaultNotebook();

QString settingsFile();

} // namespace telaah::ui::places
