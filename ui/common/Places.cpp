// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/Places.h"

#include <QStandardPaths>

namespace telaah::ui::places {

QString defaultNotebook()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
        + QLatin1String("/notebook.telaah");
}

QString settingsFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)
        + QLatin1String("/settings.ini");
}

} // namespace telaah::ui::places
