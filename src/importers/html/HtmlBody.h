// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "documents/BodyBuilder.h"
#include "documents/ImportedDocument.h"
#include "importers/html/PageNotes.h"
#include "importers/html/PageRoles.h"

#include <QSet>
#include <QUrl>

#include <utility>

namespace telaah::importers {

/// What a page comes to.
struct HtmlPage
{
    documents::Body body;
    QList<documents::LeftOutPart> leftOut;
    int pictures = 0;
    int embedded = 0;
    bool isNestingFlattened = false;
};

/// Walks a page in its order and makes blocks of it.
class HtmlBody
{
public:
    /// All must outlive it.
    HtmlBody(const PageRoles &roles, const PageNotes &notes, const QSet<int> &restored, QUrl base);

    void read(const GumboNode &page);

    HtmlPage take() { return std::move(m_page); }

private:
    struct List
    {
        bool isOrdered = false;
        char type = '1';
        int next = 1;
        int step = 1;
    };
    struct Run
    {
        documents::RunKind kind;
        QString target;
    };

    void walk(const GumboNode &node);
    void walkChildren(const GumboNode &element);
    void walkElement(const GumboNode &element);
    bool leaveOut(const GumboNode &element);
    void characters(const GumboNode &node);
    void write(const QString &raw);
    void openBlock();
    void openRuns();
    void spaceApart();
    QString withoutLabel(const GumboNode &node, const QString &raw);
    void endBlock();
    void heading(const GumboNode &element, int level);
    void list(const GumboNode &element);
    void item(const GumboNode &element);
    void quotation(const GumboNode &element);
    void table(const GumboNode &element);
    void row(const GumboNode &element);
    void preformatted(const GumboNode &element);
    void inlineRun(const GumboNode &element, const Run &run);
    void link(const GumboNode &element);
    void superscript(const GumboNode &element);
    void note(const GumboNode &element, const QString &label);
    void notes(const GumboNode &page);

    const PageRoles &m_roles;
    const PageNotes &m_notes;
    const QSet<int> &m_restored;
    QUrl m_base;
    HtmlPage m_page;
    documents::BodyBuilder m_builder;
    QList<Run> m_runs;        ///< Around the present node, outermost first.
    qsizetype m_openRuns = 0; ///< Of them, those begun in the open block.
    QList<List> m_lists;
    QString m_label; ///< Of the item that has no block yet.
    bool m_isItemFresh = false;
    int m_quotes = 0;
    int m_headingLevel = 0;
    int m_tables = 0;
    bool m_isCell = false;
    bool m_isNote = false;
    bool m_isNoteBegun = false;
    QString m_noteLabel; ///< That the note may repeat before its text.
    bool m_isPreformatted = false;
    bool m_isAmongReferences = false;
    bool m_isWhole = false; ///< Within a part that is left out or restored as a whole.
    int m_breaks = 0;
    qsizetype m_textSince = 0; ///< Characters kept since the last part left out.
};

/// Where a link leads if it is one to follow: http, https or mailto; else empty.
QString targetOf(const QString &href, const QUrl &base);

} // namespace telaah::importers
