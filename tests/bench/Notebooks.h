// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "passages/Coder.h"

#include <QString>

namespace telaah::bench {

/// A generated notebook: both articles, and one long document with passages.
struct NotebookSize
{
    QString name;
    qsizetype words;
    qsizetype passages;
};

/// About 1,000,000 characters.
NotebookSize book();
/// About 7,000,000 characters.
NotebookSize archive();

/// Who reads in the benchmarks.
passages::Coder reader();

/// The file, which is made the first time and kept: as a notebook in use is, with a history as long
/// as it gets. Not to be changed; see copyOf().
QString notebookOf(const NotebookSize &size);

/// A copy in `folder`, to write to.
QString copyOf(const NotebookSize &size, const QString &folder);

} // namespace telaah::bench
