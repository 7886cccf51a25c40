// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "notebook/Search.h"

#include "base/Sha256.h"
#include "notebook/Notebook.h"
#include "store/SearchSettling.h"
#include "store/SearchUpdate.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace telaah::notebook {

using store::SearchFile;
using store::SearchIndex;
using store::SearchUpdate;

namespace {

/// Made for the user alone, or found to be so.
bool isPrivate(const QString &path)
{
    constexpr QFile::Permissions ofOwner = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    if (!QDir().mkpath(path))
        return false;
    const QFileInfo info(path);
#ifdef Q_OS_UNIX
    if (info.isSymLink() || info.ownerId() != geteuid())
        return false;
#endif
    return QFile::setPermissions(path, ofOwner) && info.isWritable();
}

/// The cache, or where that may not be written, a folder that goes with the program: what is in a
/// notebook is not to stand where others may read it or have put something in its place.
QString folder()
{
    const QString cache = QStandardPaths::writableLocation(QStandardPaths::CacheLocation);
    const QString path = cache + QLatin1String("/search");
    if (!cache.isEmpty() && isPrivate(path))
        return path;
    static const QTemporaryDir ownFolder;
    return ownFolder.path();
}

} // namespace

QString Search::pathFor(const Notebook &notebook)
{
    // Copies of a notebook share its uuid, but not what is in them.
    const std::string place = sha256(notebook.path().toUtf8());
    return folder() + QLatin1Char('/') + notebook.uuid().toString(QUuid::WithoutBraces)
        + QLatin1Char('-') + QString::fromStdString(place).first(12) + QLatin1String(".index");
}

Search::Search(const Notebook &notebook)
    : m_path(pathFor(notebook))
{
}

Search::~Search() = default;

Result<void> Search::open()
{
    const store::FileStamp there = store::stampOf(m_path);
    if (m_index && there.isSameFile(m_opened))
        return {};
    keep({});
    auto opened = SearchIndex::open(m_path);
    m_isDamaged = !opened && opened.error().code == ErrorCode::Damaged;
    m_wantsIndex = m_isDamaged || (!opened && opened.error().code == ErrorCode::NotFound);
    if (opened) {
        keep(*std::move(opened));
        m_opened = there; // If it was replaced since, the next search will see.
        return {};
    }
    return m_wantsIndex && !m_isDamaged ? Result<void>() : Failure(opened.error());
}

Result<bool> Search::hasDictionary()
{
    if (const auto opened = open(); !opened)
        return Failure(opened.error());
    return m_index ? m_index->hasDictionary() : !text::Dictionary::find().isEmpty();
}

void Search::prepare()
{
    // What is wrong is told when something is searched.
    if (!open() || !m_index)
        return;
    [[maybe_unused]] const auto prepared = m_index->prepare();
}

Result<SearchAnswer> Search::find(const search::TextQuery &query, const SearchScope &scope)
{
    if (const auto opened = open(); !opened)
        return Failure(opened.error());
    if (!m_index)
        return SearchAnswer();
    auto found = m_index->search(query, scope);
    if (!found) {
        noteIfDamaged(found.error());
        return Failure(found.error());
    }
    SearchAnswer answer{*std::move(found), {}};
    if (answer.result.total == 0)
        answer.suggestions = m_index->suggestions(query).value_or(QList<Suggestion>());
    return answer;
}

Result<void> Search::visit(
    const search::TextQuery &words, search::RowKind kind,
    const std::function<void(const search::Hit &)> &found)
{
    if (const auto opened = open(); !opened)
        return Failure(opened.error());
    if (!m_index)
        return {};
    auto visited = m_index->visit(words, kind, found);
    if (!visited)
        noteIfDamaged(visited.error());
    return visited;
}

void Search::noteIfDamaged(const Error &error)
{
    if (error.code != ErrorCode::Damaged)
        return;
    keep({});
    m_isDamaged = true;
    m_wantsIndex = true;
}

void Search::keep(std::unique_ptr<SearchIndex> index)
{
    const QMutexLocker lock(&m_lock);
    m_index = std::move(index);
    if (m_index && m_isInterrupted)
        m_index->interrupt();
}

void Search::interrupt()
{
    const QMutexLocker lock(&m_lock);
    m_isInterrupted = true;
    if (m_index)
        m_index->interrupt();
}

void Search::resume()
{
    const QMutexLocker lock(&m_lock);
    m_isInterrupted = false;
    if (m_index)
        m_index->resume();
}

Result<void> updateSearch(const Notebook &notebook)
{
    const auto never = [] { return false; };
    auto reader = store::Database::openReader(notebook.path());
    if (!reader)
        return Failure(reader.error());
    const QString path = Search::pathFor(notebook);
    const auto updateOnce = [&]() -> Result<void> {
        const auto index = SearchFile::open(path);
        if (!index)
            return Failure(index.error());
        SearchUpdate update(**reader, **index);
        auto done = update.compare();
        while (done && !update.isDone())
            done = update.step(never);
        if (done)
            done = store::settle(**index);
        if (done)
            done = (*index)->setComplete();
        [[maybe_unused]] const auto isNoted = (*index)->setUsed(notebook.path());
        if (done && !(*index)->isInPlace())
            return Failure({ErrorCode::FileMoved, path, {}});
        return done;
    };
    auto done = updateOnce();
    if (!done && done.error().code == ErrorCode::Damaged)
        store::removeSearchFile(path);
    else if (done || done.error().code != ErrorCode::FileMoved)
        return done;
    return updateOnce();
}

} // namespace telaah::notebook
