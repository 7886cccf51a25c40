// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "notebook/LibrarySearch.h"

namespace telaah::notebook {

/// Those to stand out: what is within addresses does not, unless there is nothing else. Ranges of
/// `row`, in UTF-16.
QList<search::Match> readable(QStringView row, QList<search::Match> matches);

/// Sets the snippet of `find`, and its matches: those of `matches` that are in it, which are ranges
/// of `row`. `best` is what must be in sight, `sentence` where it begins.
void setSnippet(
    SearchFind &find, const QString &row, text::TextRange best, text::TextRange sentence,
    const QList<search::Match> &matches);

/// The same of what is readable, where nobody knows the sentence yet.
void setSnippet(
    SearchFind &find, const QString &row, text::TextRange best,
    const QList<search::Match> &matches);

} // namespace telaah::notebook
