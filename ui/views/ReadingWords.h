// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "documents/DocumentSummary.h"
#include "views/Look.h"

#include <QCoreApplication>

namespace telaah::ui {

class CardModel;
class ReadingView;

/// What is said around a text: below its title, in the status line, in its margin.
class ReadingWords
{
    Q_DECLARE_TR_FUNCTIONS(ReadingWords)

public:
    /// Author, date and how long it takes to read.
    static QString subtitle(const documents::DocumentSummary &document, const Look &look);

    /// "¶ 7 of 21", how much has been read and the minutes left; empty if nothing is numbered. The
    /// paragraph is that of `current` while it is in sight, or else the topmost.
    static QString whereabouts(
        const documents::DocumentSummary &document, const ReadingView &reading,
        text::TextRange current);
};

/// Has the margin of a text and a screen reader say what its passages are tagged with. All must
/// outlive `reading`.
void labelPassages(ReadingView &reading, const CardModel &cards, const Look &look);

} // namespace telaah::ui
