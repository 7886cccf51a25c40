// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/words/WordTable.h"

#include <QByteArray>

namespace telaah::text {

/// By what a word is found, apart from where it stands.
struct WordKeys
{
    QString written;
    QByteArray surface;
    std::vector<QByteArray> others; ///< Base, spelling, roots; as far as they differ.
    QByteArray letters;             ///< Empty for most words.
    QString spelling;               ///< Of words that others may be joined with; else empty.
    std::vector<qsizetype> parts;   ///< Where parts of it end, in UTF-16, if it has any.
    bool isAnalyzed = false;        ///< Else `others` are not known yet.
    bool isTwice = false;           ///< The parts are a word and the 2 that doubles it: karya2.
    bool isPrefix = false;          ///< May stand apart from the word that follows.
};

/// Words that have been met, by how they are written.
using KnownWords = WordTable<WordKeys>;

} // namespace telaah::text
