// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "worker/ImporterProgram.h"

#include <QCoreApplication>
#include <QDir>

namespace telaah::worker {

QString importerProgram()
{
    const QVariant other = qApp->property("telaahImporter");
    if (other.isValid())
        return other.toString();
    // No other place is looked at: what lies about elsewhere may be anybody's.
    const QDir here(QCoreApplication::applicationDirPath());
    return QDir::cleanPath(here.filePath(QStringLiteral(TELAAH_IMPORTER)));
}

} // namespace telaah::worker
