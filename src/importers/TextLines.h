// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QStringView>

namespace telaah::importers {

/// A line of a text file that is not blank.
struct TextLine
{
    QStringView text;        ///< Without white space at both ends.
    int indent = 0;          ///< In columns; a tab goes to the next multiple of eight.
    int blankBefore = 0;     ///< Blank lines above.
    int pagesBefore = 0;     ///< Form feeds since the line above.
    int group = 0;           ///< Lines without a blank one or a form feed between them share one.
    bool isRestored = false; ///< Had been left out.
    bool goesOn = false;     ///< With the paragraph above, over the end of a page.
    bool isParted = false;   ///< A paragraph begins, as TightLines tells.
    int headingLevel = 0;    ///< Of a heading found among other lines; else 0. See TextHeadings.h.
};

/// `text` has line feeds, and must outlive the result.
QList<TextLine> linesOf(QStringView text);

bool beginsGroup(const QList<TextLine> &lines, qsizetype line);
bool endsGroup(const QList<TextLine> &lines, qsizetype line);

/// What the ends of lines mean in a text.
enum class LineStyle {
    Wrapped,    ///< Nothing: the paragraph goes on.
    Sentences,  ///< A sentence ends; blank lines end the paragraph.
    Paragraphs, ///< A paragraph ends.
};

LineStyle styleOf(const QList<TextLine> &lines);

/// How far wrapped lines reach, in UTF-16 code units; 0 if nothing is wrapped.
qsizetype widthOf(const QList<TextLine> &lines);

/// How far the line would reach with the first word of the next, in UTF-16 code units.
qsizetype reachWith(const TextLine &line, const TextLine &next);

/// Whether the last letter ends a sentence; closing quotation marks and brackets do not matter.
bool endsSentence(QStringView line);

} // namespace telaah::importers
