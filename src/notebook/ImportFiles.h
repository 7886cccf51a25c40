// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Result.h"

#include <QStringList>

#include <atomic>

namespace telaah::notebook {

/// What is found where a reader points.
struct FoundFiles
{
    QList<Result<QString>> files; ///< Their paths, or why a folder could not be looked into.
    int passedOver = 0;           ///< In folders: of endings that are not read.
    QStringList endings = {};     ///< Theirs, ascending, each once; empty of what has none.
};

/// How much of a folder is walked.
struct WalkLimits
{
    int files = 10'000;
    int depth = 32;
};

/// The files among `paths` as they are, and instead of each folder the files in it and in its
/// folders that have the ending of a format that is read, by name, numbers in names by their value.
/// Left out are hidden ones and links to folders, so that no walk goes in circles. In place of a
/// folder in which there is none stands a NothingToRead. Where there is too much, a TooManyFiles
/// stands in place of the rest. Once `isUnwanted` it ends early.
FoundFiles filesAmong(
    const QStringList &paths, const WalkLimits &limits = {},
    const std::atomic<bool> *isUnwanted = nullptr);

} // namespace telaah::notebook
