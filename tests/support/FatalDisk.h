// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace telaah::test {

/// Where the program ends that uses the disk.
struct Doom
{
    int operation;   ///< Killed at this one of all that change a file, counted from 1; 0: never.
    bool isHalfDone; ///< A write gets half-way, or else it is not begun.
};

/// From now on SQLite runs on a disk that kills the program, as a power cut would but for what the
/// system still writes. Counts from here.
void useFatalDisk(const Doom &doom);

/// How many operations have changed a file.
int countOperations();

} // namespace telaah::test
