// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "FirstPaint.h"
#include "reader/ReadingView.h"

#include <QAbstractItemView>
#include <QApplication>

namespace telaah::bench {

bool isWaitedFor(const QWidget &widget)
{
    const auto *reading = qobject_cast<const ui::ReadingView *>(widget.parentWidget());
    return reading && reading->viewport() == &widget && reading->revision();
}

/// Reads the other article too.
void prepareForMemory()
{
    for (QWidget *widget : QApplication::allWidgets()) {
        if (widget->objectName() != QLatin1String("library"))
            continue;
        auto *library = static_cast<QAbstractItemView *>(widget);
        library->setCurrentIndex(library->model()->index(1, 0));
    }
}

} // namespace telaah::bench
