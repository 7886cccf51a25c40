// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "importers/Importer.h"
#include "worker/Confinement.h"

namespace telaah::worker {

/// What the program is started with to read one file and nothing else.
inline constexpr char WorkerArgument[] = "--import-worker";

/// How such a process ends if it has no answer.
enum WorkerExit {
    Answered = 0,
    Orphaned = 80,
    Unconfined,
    OutOfMemory,
    Misunderstood, ///< There was no request, or the answer was not taken.
    OtherVersion,  ///< The request is not of this version.
};

/// Whether a program was started as one.
bool isWorkerCall(int argc, char **argv);

using Read = decltype(&importers::read);

/// The whole of such a process, which never has more of Qt than values: gives up all it does not
/// need, then takes the request and the file from its standard input, reads it by `read`, and
/// writes what came of it to its standard output. REQUIRES: isWorkerCall(argc, argv)
[[noreturn]] void runImportWorker(
    char **argv, Read read = importers::read, const Bounds &bounds = {});

} // namespace telaah::worker
