// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windows/FileDialogs.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace telaah::ui {

QString documentsFolder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(documents).isDir() ? documents : QDir::homePath();
}

QString lastFolder(const QSettings &settings, const char *key)
{
    const QString last = settings.value(key).toString();
    return QFileInfo(last).isDir() ? last : documentsFolder();
}

void keepFolderOf(const QString &path, QSettings &settings, const char *key)
{
    settings.setValue(key, QFileInfo(path).absolutePath());
}

QFileDialog *makeFileDialog(
    QWidget &window, const QString &objectName, const QString &title, const QString &filter,
    const QString &suffix)
{
    auto *dialog = new QFileDialog(&window, title);
    dialog->setObjectName(objectName);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilter(filter);
    dialog->setDefaultSuffix(suffix);
    return dialog;
}

} // namespace telaah::ui
