// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "notebook/Search.h"

#include "base/Sha256.h"
#include "notebook/Notebook.h"
#include "store/SearchUpdate.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace telaah::notebook {

using store::SearchFile;
using store::SearchIndex;
using store::SearchUpdate;

namespace {

/// The cache, or where that may not be written, what the system keeps for a while.
QString folder()
{
    const QString cache = QStandardPaths::writableLocation(QStandardPaths::CacheLocation);
    const QString path = cache + QLatin1String("/search");
    if (!cache.isEmpty() && QDir().mkpath(path) && QFileInfo(path).isWritable())
        return path;
    return QDir::tempPath() + QLatin1String("/telaah-search");
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
    if (m_index && store::stampOf(m_path).isSameFile(m_opened))
        return {};
    m_index.reset();
    auto opened = SearchIndex::open(m_path);
    if (!opened)
        return Failure(opened.error());
    m_index = *std::move(opened);
    m_opened = store::stampOf(m_path);
    return {};
}

Result<bool> Search::hasDictionary()
{
    if (const auto opened = open(); !opened)
        return Failure(opened.error());
    return m_index->hasDictionary();
}

Result<SearchAnswer> Search::find(const search::TextQuery &query, const SearchScope &scope)
{
    if (const auto opened = open(); !opened)
        return Failure(opened.error());
    auto found = m_index->search(query, scope);
    if (!found) {
        if (found.error().code == ErrorCode::Damaged) {
            m_index.reset();
            store::removeSearchFile(m_path);
        }
        return Failure(found.error());
    }
    SearchAnswer answer{*std::move(found), {}};
    if (answer.result.total == 0)
        answer.suggestions = m_index->suggestions(query).value_or(QList<Suggestion>());
    return answer;
}

Result<void> updateSearch(const Notebook &notebook)
{
    const auto never = [] { return false; };
    auto reader = store::Database::openReader(notebook.path());
    if (!reader)
        return Failure(reader.error());
    for (const bool isLastTry : {false, true}) {
        const QString path = Search::pathFor(notebook);
        const auto index = SearchFile::open(path);
        if (!index)
            return Failure(index.error());
        SearchUpdate update(**reader, **index);
        auto done = update.compare();
        while (done && !update.isDone())
            done = update.step(never);
        if (done || isLastTry || done.error().code != ErrorCode::Damaged)
            return done;
        store::removeSearchFile(path);
    }
    Q_UNREACHABLE();
}

} // namespace telaah::notebook
