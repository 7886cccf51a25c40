// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "importers/TextLines.h"

namespace telaah::importers {

/// Lines that are one heading.
struct TightHeading
{
    qsizetype line;
    qsizetype end;
    int level;
};

/// Finds, in a text that is wrapped, what stands between lines of prose without a blank line, as
/// in what is copied out of a PDF. Lengths tell: a line is apart if it is short, the one above ends
/// a sentence or is short, and the one below begins with no small letter.
class TightLines
{
public:
    /// `lines` must outlive it. In a text that is not wrapped nothing is found.
    TightLines(const QList<TextLine> &lines, LineStyle style, qsizetype width);

    bool isApart(qsizetype line) const;

    /// The title that the text begins with, and headings without a number: "BAB II" and its name,
    /// "Pasal 5", capitals, "Pendahuluan". Prose follows each. In the order of their lines.
    QList<TightHeading> headings() const;

    /// Headings that nothing but their place gives away, beside `found`, which headings() gave:
    /// they follow a sentence or another heading, leave their lines unfilled, and prose follows.
    /// None if there are not two of a kind, which one alone is not.
    QList<TightHeading> plainHeadings(const QList<TightHeading> &found) const;

    /// Notes where paragraphs begin that only lengths tell: between lines that are all short.
    void markParagraphs(QList<TextLine> &lines) const;

private:
    bool isShort(qsizetype line, int percent) const;
    bool isProseBelow(qsizetype line) const;
    bool isHeading(qsizetype line) const;
    bool goesOn(qsizetype line, qsizetype start) const;
    qsizetype endOfTitle(qsizetype line) const;
    qsizetype endOfPlainHeading(qsizetype line, bool isLowest = false) const;
    int levelOf(qsizetype line) const;

    const QList<TextLine> &m_lines;
    qsizetype m_width; ///< 0 if nothing is to be found.
    bool m_hasChapters = false;
};

/// Whether the line is the usual name of a section, and nothing else: "Pendahuluan", "Methods".
bool isSectionName(QStringView line);

} // namespace telaah::importers
