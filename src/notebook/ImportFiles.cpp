// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "notebook/ImportFiles.h"

#include "text/PeopleOrder.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <functional>

namespace telaah::notebook {

namespace {

class Walk
{
public:
    Walk(const WalkLimits &limits, const std::atomic<bool> *isUnwanted)
        : m_limits(limits)
        , m_isUnwanted(isUnwanted)
    {
    }

    void enter(const QString &folder, int depth)
    {
        const QDir directory(folder);
        if (depth > m_limits.depth)
            return stop(folder);
        if (!directory.isReadable())
            return m_found.append(Failure({ErrorCode::Io, folder, QStringLiteral("unreadable")}));
        // System: pipes and the like, and links that lead nowhere, which are reported when read.
        auto entries = directory.entryInfoList(
            QDir::Files | QDir::Dirs | QDir::System | QDir::NoDotAndDotDot, QDir::Unsorted);
        std::ranges::sort(entries, std::cref(m_order), &QFileInfo::fileName);
        for (const QFileInfo &entry : entries) {
            if (m_isFull || (m_isUnwanted && *m_isUnwanted))
                return;
            if (!entry.isDir())
                add(folder, entry.filePath());
            else if (!entry.isSymLink())
                enter(entry.filePath(), depth + 1);
        }
    }

    void append(const QString &path) { m_found.append(path); }
    FoundFiles take() { return std::move(m_found); }

private:
    void add(const QString &folder, const QString &path)
    {
        if (++m_count > m_limits.files) {
            m_isFull = true;
            return stop(folder);
        }
        m_found.append(path);
    }

    void stop(const QString &folder)
    {
        m_found.append(Failure({ErrorCode::TooManyFiles, folder, QString::number(m_limits.files)}));
    }

    WalkLimits m_limits;
    const std::atomic<bool> *m_isUnwanted;
    text::PeopleOrder m_order;
    FoundFiles m_found;
    int m_count = 0;
    bool m_isFull = false;
};

} // namespace

FoundFiles filesAmong(
    const QStringList &paths, const WalkLimits &limits, const std::atomic<bool> *isUnwanted)
{
    Walk walk(limits, isUnwanted);
    for (const QString &path : paths) {
        if (QFileInfo(path).isDir())
            walk.enter(path, 1);
        else
            walk.append(path);
    }
    return walk.take();
}

} // namespace telaah::notebook
