// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "notebook/ImportFiles.h"

#include <QDir>
#include <QFileInfo>

namespace telaah::notebook {

namespace {

class Walk
{
public:
    explicit Walk(const WalkLimits &limits)
        : m_limits(limits)
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
        const auto entries = directory.entryInfoList(
            QDir::Files | QDir::Dirs | QDir::System | QDir::NoDotAndDotDot,
            QDir::Name | QDir::LocaleAware);
        for (const QFileInfo &entry : entries) {
            if (m_isFull)
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
        m_found.append(Failure({ErrorCode::TooLarge, folder, QStringLiteral("folder")}));
    }

    WalkLimits m_limits;
    FoundFiles m_found;
    int m_count = 0;
    bool m_isFull = false;
};

} // namespace

FoundFiles filesAmong(const QStringList &paths, const WalkLimits &limits)
{
    Walk walk(limits);
    for (const QString &path : paths) {
        if (QFileInfo(path).isDir())
            walk.enter(path, 1);
        else
            walk.append(path);
    }
    return walk.take();
}

} // namespace telaah::notebook
