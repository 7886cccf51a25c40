// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "documents/ImportedDocument.h"
#include "importers/office/TextWriter.h"

#include <QHash>

namespace telaah::importers {

/// The comments in the margin of an office document, while its text is being written.
class Margin
{
public:
    explicit Margin(TextWriter &writer)
        : m_writer(writer)
    {
    }

    void add(const QString &id, const QString &author, const QString &text);

    /// The comment replies to another, whose range it has if it has none of its own.
    void setParent(const QString &id, const QString &parent);

    /// What comes next is commented on, until end().
    void start(const QString &id);
    void end(const QString &id);

    /// Where the comment hangs if nothing is commented on in particular.
    void hang(const QString &id);

    /// After TextWriter::finish(). Comments that the text does not refer to are shown by no word
    /// processor and are not kept.
    void finish(documents::ImportedDocument &document) const;

private:
    struct Comment
    {
        QString author;
        QString text;
        QString parent;
        qsizetype start = -1; ///< Anchors.
        qsizetype end = -1;
        qsizetype place = -1;
    };

    text::TextRange rangeOf(const Comment &comment, const documents::Body &body) const;

    /// Whether the text, or what it replies to, refers to the comment, and it says something.
    bool isShown(const Comment &comment) const;

    /// What the comment is on, as far as it is quoted. Empty if nothing.
    text::TextRange quotedRange(const Comment &comment, const documents::Body &body) const;

    TextWriter &m_writer;
    QHash<QString, Comment> m_comments;
    QStringList m_order; ///< Ids, in the order of the file.
};

} // namespace telaah::importers
