// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QFileDialog;
class QSettings;
class QWidget;

namespace telaah::ui {

/// Where one's own files are. Not everybody has the folder for documents, and a file dialog would
/// then begin wherever the program was started.
QString documentsFolder();

/// The folder that is kept under `key`; where one's own files are, if that has gone, as that of a
/// memory stick.
QString lastFolder(const QSettings &settings, const char *key);
void keepFolderOf(const QString &path, QSettings &settings, const char *key);

/// Of files that end with a full stop and `suffix`. Not shown yet; deletes itself when closed.
QFileDialog *makeFileDialog(
    QWidget &window, const QString &objectName, const QString &title, const QString &filter,
    const QString &suffix);

} // namespace telaah::ui
