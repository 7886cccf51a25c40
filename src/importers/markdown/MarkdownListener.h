// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "documents/BodyBuilder.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <md4c.h>

namespace telaah::importers {

/// Takes what md4c reports, one event at a time, to a builder.
class MarkdownListener
{
public:
    /// Parses and listens. False if md4c cannot, or if there is more than limits::Elements.
    bool read(const QByteArray &source);

    /// Which labels marks of footnotes may have.
    void define(const QStringList &labels);

    /// As if the first of `labels` that was not referred to were; none if all were.
    void markNext(const QStringList &labels);

    /// As a footnote, after the rest.
    bool readNote(const QString &label, const QByteArray &source);

    documents::BodyBuilder builder;
    QString title;      ///< The first heading.
    QStringList marked; ///< Those that were referred to, in that order.
    int pictures = 0;
    bool isNestingFlattened = false;
    bool isTooMuch = false; ///< Why read() failed.

private:
    struct List
    {
        int next = 0; ///< 0: no numbers.
        char delimiter = '.';
    };

    static MD_PARSER parser();
    bool enterBlock(MD_BLOCKTYPE type, void *detail);
    void leaveBlock(MD_BLOCKTYPE type);
    bool enterSpan(MD_SPANTYPE type, void *detail);
    void leaveSpan(MD_SPANTYPE type);
    void text(MD_TEXTTYPE type, const QString &raw);
    void startParagraph();
    void startItem(const MD_BLOCK_LI_DETAIL &item);
    void startHeading(int level);
    void addHtml();
    void addTag(const QString &tag);
    void appendMarked(const QString &raw);
    void mark(const QString &label);
    QString numberOf(const QString &label);
    int depth() const;

    QSet<QString> m_defined;       ///< Labels of notes.
    QHash<QString, int> m_numbers; ///< Of notes, by label.
    QList<List> m_lists;
    QList<bool> m_links; ///< Of the open links, whether each is a run.
    QString m_label;     ///< Of the item that has no block yet.
    QString m_heading;
    QString m_html;
    int m_quoteDepth = 0;
    int m_cells = 0;
    qsizetype m_nextUnmarked = 0; ///< Label to look at next.
    int m_events = 0;
    bool m_isHeading = false;
    bool m_isCode = false;
    bool m_isHtml = false;
    bool m_isItemFresh = false;
    bool m_isAmongReferences = false;
    bool m_isNote = false;
    bool m_isNoteFresh = false; ///< It has no text yet.
};

} // namespace telaah::importers
