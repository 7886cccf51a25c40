// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "notebook/FileSearch.h"

#include <mutex>
#include <thread>

namespace telaah::notebook {

/// What the thread uses, which may outlive the search.
struct FileSearch::Shared
{
    std::atomic<bool> isUnwanted = false;
    std::mutex mutex;
    FileSearch *search; ///< Null once nobody waits for it.
};

FileSearch::FileSearch(QObject *parent)
    : QObject(parent)
    , m_shared(std::make_shared<Shared>())
{
    m_shared->search = this;
}

FileSearch::~FileSearch()
{
    m_shared->isUnwanted = true;
    const std::lock_guard lock(m_shared->mutex);
    m_shared->search = nullptr;
}

void FileSearch::start(const QStringList &paths, const WalkLimits &limits)
{
    std::thread([shared = m_shared, paths, limits] {
        const FoundFiles files = filesAmong(paths, limits, &shared->isUnwanted);
        const std::lock_guard lock(shared->mutex);
        if (!shared->search)
            return;
        QMetaObject::invokeMethod(
            shared->search, [search = shared->search, files] { emit search->found(files); },
            Qt::QueuedConnection);
    }).detach();
}

} // namespace telaah::notebook
