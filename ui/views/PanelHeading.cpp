// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/PanelHeading.h"

#include <QLabel>

namespace telaah::ui {

QLabel *makePanelHeading()
{
    auto *heading = new QLabel;
    heading->setObjectName(QStringLiteral("panelHeading"));
    heading->setContentsMargins(18, 14, 8, 6);
    return heading;
}

} // namespace telaah::ui
