// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "FirstPaint.h"

#include <QApplication>
#include <QMainWindow>

namespace telaah::bench {

bool isWaitedFor(const QWidget &widget)
{
    return widget.isWindow();
}

void prepareForMemory()
{
}

} // namespace telaah::bench

/// The least a program with a window of Telaah's size can take.
int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QMainWindow window;
    window.resize(1440, 900);
    window.show();
    return QApplication::exec();
}
