// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/HeadingGroups.h"

#include "importers/TextShapes.h"

#include <utility>

namespace telaah::importers {

void partRestored(QList<TextLine> &lines)
{
    int parted = 0;
    int above = lines.isEmpty() ? 0 : lines.first().group;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const int group = std::exchange(above, lines.at(i).group);
        if (group == lines.at(i).group && (lines.at(i).isRestored || lines.at(i - 1).isRestored))
            ++parted;
        lines[i].group += parted;
    }
}

void splitAtHeadings(QList<TextLine> &lines, LineStyle style, const QSet<qsizetype> &goesOn)
{
    // The heading of a chapter or an article, whatever is below it.
    const auto isFixed = [&](qsizetype line) {
        return style == LineStyle::Paragraphs && isChapterOrArticle(lines.at(line).text);
    };
    const auto isName = [&](qsizetype line) { // "BAB II", and what it is called.
        return isFixed(line - 1) && headingLevel(lines.at(line - 1).text) == 1
            && isCapitals(lines.at(line).text);
    };
    int group = -1;
    int above = 0; // The group of the line above, before it was split.
    bool isAlone = false;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const bool isBegun = i == 0 || lines.at(i).group != above;
        const bool isNamed = !isBegun && isAlone && (goesOn.contains(i) || isName(i));
        const bool isHeading = lines.at(i).headingLevel > 0 || isFixed(i);
        above = lines.at(i).group;
        if (isBegun || ((isHeading || isAlone) && !isNamed))
            ++group;
        isAlone = isHeading || isNamed;
        lines[i].group = group;
    }
}

} // namespace telaah::importers
