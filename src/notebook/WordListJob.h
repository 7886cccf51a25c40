// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"
#include "documents/Document.h"
#include "notebook/WordList.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>

namespace telaah::store {
class Database;
}

namespace telaah::notebook {

class Notebook;

/// Counts the words of a notebook in a thread of its own, with a connection of its own, since that
/// takes a second for a million words. While it is at work, only the newest question is kept.
class WordListJob : public QObject
{
    Q_OBJECT

public:
    /// `notebook` must outlive the job.
    explicit WordListJob(const Notebook &notebook, QObject *parent = nullptr);

    /// Waits for the document that is being read.
    ~WordListJob() override;

    /// Of all documents, or of `only`. What is being counted is given up.
    void ask(std::optional<DocumentId> only);

    bool isRunning() const { return m_isRunning; }

signals:
    void answered(const telaah::notebook::WordList &list);
    void failed(const telaah::Error &error);

private:
    struct Question
    {
        std::optional<DocumentId> only;
    };

    void run();
    void end(const Result<WordList> &list);
    [[nodiscard]] Result<WordList> count(const Question &question);

    QString m_path;
    QThreadPool m_pool;
    std::unique_ptr<store::Database> m_database; ///< These two for the thread, when first wanted.
    std::unique_ptr<text::Lexicon> m_lexicon;
    std::optional<Question> m_waiting;
    std::atomic_bool m_isCancelled = false;
    bool m_isRunning = false;
};

} // namespace telaah::notebook
