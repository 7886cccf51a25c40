// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/SearchIndex.h"
#include "store/SearchWriter.h"

#include <QTemporaryDir>

namespace telaah::test {

/// A search index with texts of its own, each line of which is a paragraph.
class IndexedRows
{
public:
    explicit IndexedRows(const QStringList &texts);

    QString path() const { return m_folder.filePath(QStringLiteral("search/rows.index")); }
    const store::SearchIndex &index() const { return *m_index; }

    /// Ends the test if it cannot be searched for.
    store::SearchResult search(
        const search::TextQuery &query, const store::SearchScope &scope = {}) const;

    /// What of each hit is found, best first, as it is written.
    QStringList found(const search::TextQuery &query) const;

    /// The rows in which it is found, best first.
    QStringList rows(const search::TextQuery &query) const;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<store::SearchIndex> m_index;
};

/// Nobody gives up.
inline bool never()
{
    return false;
}

/// Bare words, as somebody types them.
search::TextQuery bare(const QString &words);

search::TextQuery phrase(const QString &words);

} // namespace telaah::test
