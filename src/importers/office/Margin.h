// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "documents/ImportedDocument.h"
#include "importers/office/TextWriter.h"

#include <QHash>

namespace telaah::importers {

/// A comment as it stands in the file.
struct MarginComment
{
    QString author;
    QString date; ///< As written: "2026-02-03T04:05:06Z". May be empty.
    QString text; ///< A line for each paragraph.
};

/// The comments in the margin of an office document, while its text is being written. A comment
/// and what replies to it are one thread, which becomes one note.
class Margin
{
public:
    explicit Margin(TextWriter &writer)
        : m_writer(writer)
    {
    }

    /// Returns the id that the comment is kept by: another one if `id` is taken.
    QString add(const QString &id, const MarginComment &comment);

    /// The comment replies to another, whose place it has if it has none of its own.
    void setParent(const QString &id, const QString &parent);

    /// What comes next is commented on, until end().
    void start(const QString &id);
    void end(const QString &id);

    /// Where the comment hangs if nothing is commented on in particular.
    void hang(const QString &id);

    /// After TextWriter::finish(). Threads that the text does not refer to are a part that is left
    /// out; restored, they are on the first word of the text.
    void finish(documents::ImportedDocument &document, const documents::ImportChoices &choices);

private:
    struct Comment
    {
        QString author;
        QString date; ///< "2026-02-03 04:05"; empty if not known.
        QString text;
        QString parent;
        QString root;         ///< Of its thread; empty until it is known.
        qsizetype start = -1; ///< Anchors.
        qsizetype end = -1;
        qsizetype place = -1;

        bool hasPlace() const { return start >= 0 || end >= 0 || place >= 0; }
    };

    struct Thread
    {
        QList<const Comment *> comments; ///< The one that began it, then replies as they came.
        bool hasPlace = false;
    };

    QString rootOf(const QString &id);
    QList<Thread> threads();
    text::TextRange rangeOf(const Comment &comment, const documents::Body &body) const;

    /// What the thread is on, as far as it is quoted. Empty if nothing.
    text::TextRange quotedRange(const Thread &thread, const documents::Body &body) const;

    static bool setAside(
        const QList<Thread> &threads, const documents::ImportChoices &choices,
        documents::ImportedDocument &document);

    TextWriter &m_writer;
    QHash<QString, Comment> m_comments;
    QStringList m_order; ///< Ids, in the order of the file.
};

} // namespace telaah::importers
