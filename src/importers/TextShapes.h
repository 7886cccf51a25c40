// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace telaah::importers {

/// How a line of plain text begins an item of a list.
struct ListMarker
{
    enum class Kind {
        None,
        Bullet,
        Number, ///< "3.", "(3)"
        Letter, ///< "c)", or a Roman number
    };
    Kind kind = Kind::None;
    qsizetype length = 0; ///< With the white space after it.
    int value = 0;        ///< Of numbers; of letters their place in the alphabet.
};

ListMarker markerOf(QStringView line);

/// The level of a line that can be nothing but a heading if it stands alone: "BAB I", "Pasal 5",
/// capitals throughout. 0 if it is none. TextHeadings.h has those that are numbered.
int headingLevel(QStringView line);

/// Whether the line is a heading even if it stands between others that are paragraphs: "BAB I",
/// "Bagian Kedua", "Pasal 5".
bool isChapterOrArticle(QStringView line);

/// Whether it has letters, and no small ones.
bool isCapitals(QStringView line);

/// Whether the line is made of nothing but one sign, as what underlines a heading or parts
/// sections.
bool isRule(QStringView line);

/// Whether the hyphen that `line` ends with belongs to the word that goes on with `next`, as in
/// "negara-negara"; else it only divides.
bool isHyphenOfWord(QStringView line, QStringView next);

} // namespace telaah::importers
