// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "notebook/LibrarySearch.h"

#include "notebook/Notebook.h"
#include "notebook/SearchDesk.h"
#include "notebook/SearchJob.h"

namespace telaah::notebook {

LibrarySearch::LibrarySearch(Notebook &notebook, QObject *parent)
    : QObject(parent)
    , m_job(new SearchJob(notebook, this))
    , m_desk(std::make_unique<SearchDesk>(notebook))
{
    m_pool.setMaxThreadCount(1);
    connect(&notebook, &Notebook::changed, this, &LibrarySearch::forget);
    connect(&notebook, &Notebook::changedOutside, this, &LibrarySearch::forget);
    connect(m_job, &SearchJob::finished, this, &LibrarySearch::changed);
    connect(m_job, &SearchJob::progressed, this, &LibrarySearch::progressed);
}

LibrarySearch::~LibrarySearch()
{
    m_desk->interrupt();
    m_pool.waitForDone();
}

void LibrarySearch::ask(const SearchQuestion &question)
{
    if (m_isRunning && m_answering == &m_tagging)
        m_desk->interrupt(); // All hits of what was typed before.
    enter(m_question, question);
}

void LibrarySearch::ask(const ConcordanceQuestion &question)
{
    enter(m_lines, question);
}

template<typename Question>
void LibrarySearch::enter(std::optional<Question> &waiting, const Question &question)
{
    waiting = question;
    if (m_isRunning && m_answering == &waiting)
        m_desk->interrupt(); // Nobody wants to know any more.
    start();
    run();
}

void LibrarySearch::ask(const TaggingQuestion &question)
{
    enter(m_tagging, question);
}

bool canBeTagged(const SearchFind &find)
{
    return find.kind == search::RowKind::Text || find.kind == search::RowKind::PassageNote;
}

void LibrarySearch::start()
{
    if (!std::exchange(m_isStarted, true))
        m_job->start();
}

bool LibrarySearch::isComplete() const
{
    return m_job->isUpToDate();
}

std::pair<qsizetype, qsizetype> LibrarySearch::progress() const
{
    return {m_job->done(), m_job->total()};
}

void LibrarySearch::forget()
{
    m_isStale = true;
    emit changed();
}

/// The index went or was damaged while it was in use. A disk that fails each time is not tried for
/// ever.
void LibrarySearch::mend(bool isDamaged)
{
    constexpr int most = 5;
    if (m_job->isUpToDate() && m_mended++ < most)
        m_job->rebuild(isDamaged);
}

/// One at a time: the connection is used by one thread.
void LibrarySearch::run()
{
    if (m_isRunning)
        return;
    if (m_question)
        answer(m_question, &LibrarySearch::answered);
    else if (m_lines)
        answer(m_lines, &LibrarySearch::linesAnswered);
    else if (m_tagging)
        answer(m_tagging, &LibrarySearch::taggingAnswered);
}

/// Takes the question out of `waiting`; one that is there again by the time of the answer is newer.
template<typename Question, typename Reply>
void LibrarySearch::answer(
    std::optional<Question> &waiting, void (LibrarySearch::*announce)(const Reply &))
{
    m_isRunning = true;
    m_answering = &waiting;
    m_desk->resume();
    const bool isStale = std::exchange(m_isStale, false);
    const auto question = std::exchange(waiting, std::nullopt);
    m_pool.start([this, isStale, question, &waiting, announce] {
        const Reply reply = m_desk->answer(*question, isStale);
        QMetaObject::invokeMethod(this, [this, reply, &waiting, announce] {
            m_isRunning = false;
            if (reply.wantsIndex)
                mend(reply.isDamaged);
            if (!waiting)
                emit(this->*announce)(reply);
            run();
        });
    });
}

} // namespace telaah::notebook
