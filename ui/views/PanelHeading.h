// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QLabel;

namespace telaah::ui {

/// The heading of a side panel; the caller says the words.
QLabel *makePanelHeading();

} // namespace telaah::ui
