// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "notebook/ImportFiles.h"

#include "importers/Sniffing.h"
#include "text/PeopleOrder.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

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
            return append(Failure({ErrorCode::Io, folder, QStringLiteral("unreadable")}));
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

    /// All in a folder that was pointed at.
    void enter(const QString &folder)
    {
        const qsizetype before = m_found.files.size();
        const int passedOver = m_found.passedOver;
        enter(folder, 1);
        const bool isUnwanted = m_isUnwanted && *m_isUnwanted;
        if (m_found.files.size() == before && !isUnwanted && !m_isFull)
            append(Failure(
                {ErrorCode::NothingToRead, folder,
                 QString::number(m_found.passedOver - passedOver)}));
    }

    void append(const Result<QString> &file) { m_found.files.append(file); }

    FoundFiles take()
    {
        m_found.endings = QStringList(m_endings.cbegin(), m_endings.cend());
        m_found.endings.sort();
        return std::move(m_found);
    }

private:
    void add(const QString &folder, const QString &path)
    {
        const QString ending = importers::endingOf(QFileInfo(path).fileName());
        if (!importers::isEndingOfRead(ending)) {
            ++m_found.passedOver;
            m_endings.insert(ending);
            return;
        }
        if (++m_count > m_limits.files) {
            m_isFull = true;
            return stop(folder);
        }
        append(path);
    }

    void stop(const QString &folder)
    {
        append(Failure({ErrorCode::TooManyFiles, folder, QString::number(m_limits.files)}));
    }

    WalkLimits m_limits;
    const std::atomic<bool> *m_isUnwanted;
    text::PeopleOrder m_order;
    FoundFiles m_found;
    QSet<QString> m_endings; ///< Of what was passed over.
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
            walk.enter(path);
        else
            walk.append(path);
    }
    return walk.take();
}

} // namespace telaah::notebook
