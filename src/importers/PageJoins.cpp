// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/PageJoins.h"

#include "importers/LineNumber.h"
#include "importers/TextShapes.h"
#include "importers/TightLines.h"

#include <utility>

namespace telaah::importers {

namespace {

// What comes before its address is no name of a section, in UTF-16 code units.
constexpr qsizetype LeastReference = 30;

bool beginsWithAddress(QStringView line)
{
    return line.startsWith(u"http://") || line.startsWith(u"https://");
}

/// Whether a bracket that is open at the end of the line above is closed in this one.
bool opensBracket(QStringView above, QStringView line)
{
    return above.count(u'(') > above.count(u')') && line.count(u')') > line.count(u'(');
}

/// Whether the line, the first of a page, goes on with a sentence of the one before.
bool goesOn(const TextLine &above, const TextLine &line, qsizetype width)
{
    if (beginsWithAddress(line.text)) // Of a reference.
        return above.text.size() >= LeastReference && !above.text.contains(u"://");
    if (endsSentence(above.text) || markerOf(line.text).kind != ListMarker::Kind::None)
        return false;
    if (line.text.front().isLower() || opensBracket(above.text, line.text))
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
