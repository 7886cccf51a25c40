// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"
#include "notebook/Concordance.h"
#include "queries/Completion.h"
#include "queries/QueryError.h"
#include "search/Hit.h"

#include <QObject>
#include <QThreadPool>

#include <memory>
#include <optional>
#include <utility>

namespace telaah::notebook {

class Notebook;
class SearchDesk;
class SearchJob;

/// What stands in the field for searching everything.
struct SearchQuestion
{
    QString text;
    qsizetype caret = 0; ///< Where the next letter goes, in UTF-16.
    bool isExact = false;
    bool withOtherNames = false; ///< Of the concepts that it names.
    vocabulary::Language language = vocabulary::Language::Indonesian;

    friend bool operator==(const SearchQuestion &, const SearchQuestion &) = default;
};

/// What a reader would call the part of a text that a row is.
enum class TextPart {
    Body,
    Heading,
    Title, ///< The heading that the document is called by.
};

/// Something that was found, with as much around it as it takes to judge it.
struct SearchFind
{
    search::RowKind kind;
    DocumentId documentId;
    RevisionId revisionId; ///< Of Text.
    PassageId passageId;   ///< Of PassageNote, and of a whole passage that fits.
    int paragraph = 0;     ///< Of Text: to cite it by; 0 before the first numbered one.
    search::MatchKind match = search::MatchKind::Exact;
    bool isBeginning = false; ///< Exact only in that a word there begins as the one being typed.
    text::CodePointSpan span = {0, 0}; ///< Of Text: the words, in the revision.
    QString snippet;
    QList<search::Match> matches = {};     ///< UTF-16, within the snippet.
    QList<text::CodePointSpan> words = {}; ///< Of Text: all that stands out in it, ascending.
    TextPart part = TextPart::Body;        ///< Of Text.

    /// Other words stand between those of the query, or these in another order.
    bool isApart = false;

    /// Of Text: what a tag is put on, ascending. The words, or where they stand apart the sentences
    /// that hold them; those that follow one another are one.
    QList<text::CodePointSpan> passages = {};

    friend bool operator==(const SearchFind &, const SearchFind &) = default;
};

/// A concept that is called what was typed.
struct FoundConcept
{
    ConceptId id;
    int facet; ///< vocabulary::Facet::ordinal
    QString label;
    QString alias; ///< By which it was found, if not by its label.

    friend bool operator==(const FoundConcept &, const FoundConcept &) = default;
};

struct SearchReply
{
    SearchQuestion question = {};
    std::optional<queries::QueryError> misunderstanding = {};
    std::optional<Error> failure = {};
    QList<SearchFind> finds = {}; ///< Those of a document stand together.
    QHash<DocumentId, QString> titles = {};
    QList<FoundConcept> concepts = {};
    bool isRanked = false; ///< Those of a document best first; else they are in reading order.
    qint64 total = 0;      ///< How many were found; `finds` may be fewer.
    bool isMore = false;   ///< There are more, which nobody has counted.
    queries::Completion completion = {};
    QStringList otherNames = {};     ///< Of concepts that the query names: searched if asked for,
    QStringList ambiguousNames = {}; ///< but not these, which mean something else as well.
    QString suggestion = {};         ///< The query as it may have been meant, if nothing was found.
    bool knowsForms = true;          ///< Else words are found as they are written only.
    std::int64_t inOtherCase = 0;    ///< How many would be found if capitals were typed small,
    QString inSmallLetters = {};     ///< and the query with these.
    bool wantsIndex = false;         ///< There is none, or a damaged one: it is being made.
    bool isDamaged = false;
};

/// What can be tagged of all that a question finds, however many.
struct TaggingQuestion
{
    SearchQuestion search;
};

struct TaggingReply
{
    TaggingQuestion question = {};
    std::optional<Error> failure = {};
    QList<SearchFind> finds = {}; ///< Texts, passages and their notes, without snippets.
    bool wantsIndex = false;
    bool isDamaged = false;
};

/// Whether there is something in the text to put a tag on.
bool canBeTagged(const SearchFind &find);

struct ConcordanceQuestion
{
    QString text;
    qsizetype caret = 0;
    bool isExact = false;
    bool withOtherNames = false;
    vocabulary::Language language = vocabulary::Language::Indonesian;
    int width = queries::UsualWidth;
    queries::ConcordanceOrder order = queries::ConcordanceOrder::Document;
};

struct ConcordanceReply
{
    ConcordanceQuestion question = {};
    std::optional<queries::QueryError> misunderstanding = {};
    std::optional<Error> failure = {};
    Concordance concordance = {};
    QStringList otherNames = {}; ///< As of SearchReply.
    QStringList ambiguousNames = {};
    queries::Completion completion = {};
    bool wantsIndex = false;
    bool isDamaged = false;
};

/// Answers what is typed in search fields, in a thread with a connection of its own, so that no key
/// waits. While it is at work, only the newest question of each kind is kept, one that has become
/// old is given up, and what is answered is never older than what was answered before. From the
/// first question on it keeps the index up to date, and answers from what there is meanwhile.
class LibrarySearch : public QObject
{
    Q_OBJECT

public:
    /// `notebook` must outlive the search.
    explicit LibrarySearch(Notebook &notebook, QObject *parent = nullptr);

    /// Gives up the question that is being answered.
    ~LibrarySearch() override;

    void ask(const SearchQuestion &question);
    void ask(const ConcordanceQuestion &question);
    void ask(const TaggingQuestion &question);

    /// Whether the index has everything; if not, how much it has of how much, once that is known.
    bool isComplete() const;
    std::pair<qsizetype, qsizetype> progress() const;

    /// How many are answered at most: as many as can be shown at each key; see docs/performance.md.
    static constexpr qsizetype MostFinds = 250;

signals:
    void answered(const telaah::notebook::SearchReply &reply);
    void linesAnswered(const telaah::notebook::ConcordanceReply &reply);
    void taggingAnswered(const telaah::notebook::TaggingReply &reply);

    /// The notebook or the index says something else than when it was last asked.
    void changed();
    void progressed();

private:
    void forget();
    void mend(bool isDamaged);
    void run();
    void start();
    template<typename Question>
    void enter(std::optional<Question> &waiting, const Question &question);
    template<typename Question, typename Reply>
    void answer(std::optional<Question> &waiting, void (LibrarySearch::*announce)(const Reply &));

    QThreadPool m_pool;
    SearchJob *m_job;
    std::unique_ptr<SearchDesk> m_desk; ///< For the thread, while that is at work.
    std::optional<SearchQuestion> m_question;
    std::optional<ConcordanceQuestion> m_lines;
    std::optional<TaggingQuestion> m_tagging;
    int m_mended = 0;
    bool m_isStarted = false;
    bool m_isRunning = false;
    const void *m_answering = nullptr; ///< Where the question under way was waiting.
    bool m_isStale = true;             ///< What the desk knows of the notebook.
};

} // namespace telaah::notebook
