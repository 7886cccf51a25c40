// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "worker/ImportWorker.h"

#include <cstdio>

int main(int argc, char **argv)
{
    if (telaah::worker::isWorkerCall(argc, argv))
        telaah::worker::runImportWorker(argv);
    std::fputs("This reads documents for Telaah and is of no use by itself.\n", stderr);
    return 2;
}
