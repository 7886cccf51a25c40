// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/SearchWriter.h"

#include <QSet>

namespace telaah::store {

class Database;

/// Brings a search index up to date with its notebook: what differs is found by the hashes of the
/// texts and by the notes themselves, so it does not matter how the index came to be behind.
///
/// After the last step, settle() is due. Reads the notebook a text at a time, so that whoever
/// writes to it need not wait. Used by one thread.
class SearchUpdate
{
public:
    /// Both must outlive the update.
    SearchUpdate(Database &notebook, SearchFile &index);

    /// What differs; all that is there is looked at.
    [[nodiscard]] Result<void> compare();

    /// As compare(), but looks at these only.
    [[nodiscard]] Result<void> compare(
        const QSet<DocumentId> &documents, const QSet<PassageId> &passages);

    qsizetype total() const { return m_items.size(); } ///< Texts and notes that differ.
    qsizetype done() const { return m_done; }
    bool isDone() const { return m_done == m_items.size(); }

    /// Writes some of it, durably, in less than half a second. Fails with Cancelled, soon, once
    /// `isCancelled` says so; what was written before then stays.
    [[nodiscard]] Result<void> step(const std::function<bool()> &isCancelled);

private:
    struct Item
    {
        search::RowKind kind;
        std::int64_t id; ///< Of the document or passage.
        DocumentId documentId;
        std::optional<IndexedText> text; ///< Nothing: it goes.
        QString note;
    };

    void compareText(
        DocumentId id, const std::optional<IndexedText> &there,
        const QHash<DocumentId, IndexedText> &indexed);
    void compareNotes(search::RowKind kind, QHash<std::int64_t, QString> indexed);
    [[nodiscard]] Result<void> write(const Item &item, const std::function<bool()> &isCancelled);

    Database &m_notebook;
    SearchWriter m_writer;
    QList<Item> m_items;
    qsizetype m_done = 0;
};

} // namespace telaah::store
