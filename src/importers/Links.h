// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace telaah::importers {

/// Whether a reader may follow a link there: http, https or mailto. Not javascript, data or file.
inline bool isLinkTarget(QStringView target)
{
    for (const QStringView scheme : {u"http://", u"https://", u"mailto:"}) {
        if (target.startsWith(scheme, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

} // namespace telaah::importers
