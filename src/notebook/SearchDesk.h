// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "notebook/LibrarySearch.h"
#include "notebook/Search.h"
#include "queries/Names.h"
#include "queries/OtherNames.h"
#include "store/Database.h"

namespace telaah::notebook {

/// Where the questions of a LibrarySearch are answered. Made in the window's thread, used by one
/// other at a time.
class SearchDesk
{
public:
    explicit SearchDesk(const Notebook &notebook);
    ~SearchDesk();

    /// `isStale`: the notebook has changed since the last question.
    SearchReply answer(const SearchQuestion &question, bool isStale);
    ConcordanceReply answer(const ConcordanceQuestion &question, bool isStale);
    TaggingReply answer(const TaggingQuestion &question, bool isStale);

    /// Has what is under way end soon, with a reply that nobody wants, until resume(). From any
    /// thread.
    void interrupt() { m_search.interrupt(); }
    void resume() { m_search.resume(); }

private:
    [[nodiscard]] Result<void> prepare(vocabulary::Language language, bool isStale);
    template<typename Reply>
    bool isReady(vocabulary::Language language, bool isStale, Reply &reply);
    queries::Understood<queries::Query> understood(const SearchQuestion &question) const;
    template<typename Reply>
    queries::Query widened(const queries::Query &query, Reply &reply) const;
    [[nodiscard]] Result<void> find(const queries::Query &query, SearchReply &reply);
    [[nodiscard]] Result<QList<SearchFind>> findAll(
        const queries::Query &query, const SearchQuestion &question);
    [[nodiscard]] Result<void> findRows(const search::TextQuery &query, SearchReply &reply);
    [[nodiscard]] Result<void> findPlaces(const queries::Query &query, SearchReply &reply);
    QList<FoundConcept> conceptsCalled(const QString &typed) const;
    QSet<DocumentId> documentsHeadedByTitle(const QList<search::Hit> &hits) const;
    template<typename Reply>
    void sayOfIndex(Reply &reply) const;

    QString m_path;
    Search m_search;
    std::unique_ptr<store::Database> m_database; ///< Opened when something is first asked.
    std::unique_ptr<store::Stores> m_stores;
    queries::Names m_names;
    queries::OtherNames m_otherNames;
    QHash<FacetId, int> m_facets; ///< Their ordinals.
    QHash<DocumentId, QString> m_titles;
    std::optional<vocabulary::Language> m_language; ///< Of m_names; nothing before they are read.
};

} // namespace telaah::notebook
