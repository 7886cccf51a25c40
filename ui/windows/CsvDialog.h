// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QFileDialog;
class QWidget;

namespace telaah::ui {

/// Asks where to write a table, in the reader's documents to begin with. `name` is that of the file
/// that is proposed, without what stands for its format. Not shown yet; deletes itself when closed.
QFileDialog *makeCsvDialog(
    QWidget *parent, const QString &objectName, const QString &title, const QString &name);

} // namespace telaah::ui
