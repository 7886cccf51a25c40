// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QCoreApplication>

/// The least a program of Qt's without a window can take.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    return 0;
}
