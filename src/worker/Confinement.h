// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace telaah::worker {

/// What the process that reads a file may use up.
struct Bounds
{
    int processorSeconds = 30;
    qint64 addressSpace = qint64(1) << 30; ///< Bytes. Not under sanitizers, which reserve far more.
    int openFiles = 32;
};

/// Ties this process to the one that started it: if that ends, however it does, so does this.
/// False if it has ended already. Without effect where the system has no such thing.
bool tieToParent(qint64 parentProcess);

/// From now on this process can compute, read what it has open and write to its pipe: no other
/// file, no process, no network. It ends when it has used up its time. False if the system does
/// not let it give that up; it must then not go on. See docs/decisions/0011.
bool confine(const Bounds &bounds);

} // namespace telaah::worker
