// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "notebook/WordListJob.h"

#include "notebook/Notebook.h"

namespace telaah::notebook {

WordListJob::WordListJob(const Notebook &notebook, QObject *parent)
    : QObject(parent)
    , m_path(notebook.path())
{
    m_pool.setMaxThreadCount(1);
}

WordListJob::~WordListJob()
{
    m_isCancelled = true;
    m_pool.waitForDone();
}

void WordListJob::ask(std::optional<DocumentId> only)
{
    m_waiting = Question{only};
    m_isCancelled = true; // What is under way answers another question.
    run();
}

void WordListJob::run()
{
    if (m_isRunning || !m_waiting)
        return;
    m_isRunning = true;
    m_isCancelled = false;
    m_pool.start([this, question = *std::exchange(m_waiting, std::nullopt)] {
        const auto list = count(question);
        QMetaObject::invokeMethod(
            this, [this, list] { end(list); }, Qt::QueuedConnection);
    });
}

/// In the thread.
Result<WordList> WordListJob::count(const Question &question)
{
    if (!m_database) {
        auto opened = store::Database::openReader(m_path);
        if (!opened)
            return Failure(opened.error());
        m_database = *std::move(opened);
    }
    if (!m_lexicon)
        m_lexicon = std::make_unique<text::Lexicon>(
            text::Dictionary::find(), text::WordLists::shipped());
    return wordListOf(store::Stores(*m_database), *m_lexicon, question.only, [this] {
        return m_isCancelled.load();
    });
}

void WordListJob::end(const Result<WordList> &list)
{
    m_isRunning = false;
    if (m_waiting)
        return run();
    if (list)
        emit answered(*list);
    else
        emit failed(list.error());
}

} // namespace telaah::notebook
