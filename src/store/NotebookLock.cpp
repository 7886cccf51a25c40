// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/NotebookLock.h"

#include <QFileInfo>

namespace telaah::store {

namespace {

QString lockPathOf(const QString &notebookPath)
{
    const QFileInfo notebook(notebookPath);
    return notebook.absolutePath() + QLatin1String("/.~") + notebook.fileName()
        + QLatin1String(".lock");
}

} // namespace

NotebookLock::NotebookLock(const QString &notebookPath)
    : m_file(lockPathOf(notebookPath))
{
    // Readers keep a notebook open for days: age proves nothing, a process that is gone does.
    m_file.setStaleLockTime(0);
}

std::optional<LockHolder> NotebookLock::take()
{
    if (m_file.isLocked() || m_file.tryLock(0) || m_file.error() != QLockFile::LockFailedError)
        return std::nullopt;
    LockHolder holder;
    m_file.getLockInfo(&holder.processId, &holder.host, &holder.application);
    return holder;
}

void NotebookLock::takeOver()
{
    if (!m_file.isLocked() && !m_file.tryLock(0) && m_file.removeStaleLockFile())
        m_file.tryLock(0);
}

} // namespace telaah::store
