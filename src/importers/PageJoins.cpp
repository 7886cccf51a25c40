// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/PageJoins.h"

#include "importers/LineNumber.h"
#include "importers/TextShapes.h"
#include "importers/TightLines.h"

#include <utility>

namespace telaah::importers {

namespace {

/// Whether the line, the first of a page, goes on with a sentence of the one before.
bool goesOn(const TextLine &above, const TextLine &line, qsizetype width)
{
    if (line.text.startsWith(u"http"))
        return true; // The address of a reference.
    if (endsSentence(above.text) || markerOf(line.text).kind != ListMarker::Kind::None)
        return false;
    if (line.text.front().isLower())
        return true;
    // With a name, but not below the address of a reference. Both lines are those of a paragraph if
    // they are full.
    const QChar last = above.text.back();
    const bool isBracket = line.text.startsWith(u'(') && last.isDigit(); // Of a source.
    return width > 0 && (last.isLetter() || last == u',' || isBracket)
        && (above.indent + above.text.size()) * 100 >= width * 85
        && line.text.size() * 100 >= width * 70 && !isCapitals(line.text)
        && numberingOf(line.text).readings.isEmpty() && !isSectionName(line.text);
}

} // namespace

void joinAcrossPages(QList<TextLine> &lines, qsizetype width)
{
    int joined = 0; // By how much numbers of groups go down.
    int before = lines.isEmpty() ? 0 : lines.first().group;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        TextLine &line = lines[i];
        const TextLine &above = lines.at(i - 1);
        const bool isBegun = std::exchange(before, line.group) != line.group;
        line.goesOn = (line.goesOn || line.pagesBefore > 0) && goesOn(above, line, width);
        if (line.goesOn && isBegun)
            joined = line.group - above.group;
        line.group -= joined;
    }
}

} // namespace telaah::importers
