// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "documents/BodyBuilder.h"
#include "importers/TextLines.h"
#include "importers/TextShapes.h"

namespace telaah::importers {

/// Makes blocks of the lines of a plain text, group by group.
class TextBody
{
public:
    /// `lines` must outlive it.
    TextBody(const QList<TextLine> &lines, LineStyle style, qsizetype width);

    documents::Body take();

    QString title;                   ///< The first line, if it is like one.
    bool isNestingFlattened = false; ///< Lists were deeper than is kept.

private:
    struct Group
    {
        qsizetype start;
        qsizetype end;
        qsizetype length; ///< Of all its lines.
    };

    void findGroups();
    void startPages(qsizetype line);
    void addGroup(qsizetype index);
    bool addHeading(qsizetype index);
    bool addTable(const Group &group);
    bool addQuotation(const Group &group);
    void addLines(qsizetype start, qsizetype end);
    int levelOfHeading(qsizetype index) const;
    bool isList(qsizetype line, qsizetype groupStart) const;
    bool startsParagraph(qsizetype line) const;
    int levelOfItem(int indent);
    QStringView joined(qsizetype line, qsizetype end);
    void startParagraph(qsizetype line, bool isFirst);

    const QList<TextLine> &m_lines;
    LineStyle m_style;
    qsizetype m_width;
    QList<Group> m_groups;
    QList<int> m_pageOf;   ///< For each line the number of its page, from 1.
    qsizetype m_first = 0; ///< The group that the text begins with.
    documents::BodyBuilder m_builder;
    QList<int> m_indents; ///< Of the open items, outermost first.
    int m_page = 1;
    int m_hanging = -1; ///< As of hangingFrom(), among references.
    bool m_isAmongReferences = false;
    bool m_isItem = false;       ///< The open block is one.
    bool m_isHyphenated = false; ///< The open block goes on without a space.
};

} // namespace telaah::importers
