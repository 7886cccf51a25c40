// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QTableView;

namespace telaah::ui {

/// Makes a table one of lines to go through and to choose from: no grid, nothing to edit, and a
/// header that only says what stands below.
void makeLineTable(QTableView &table);

} // namespace telaah::ui
