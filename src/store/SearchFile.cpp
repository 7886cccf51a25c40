// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/SearchFile.h"

#include "store/Fts5.h"
#include "store/Guarded.h"
#include "store/Sql.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Transaction.h>
#include <sqlite3.h>

namespace telaah::store {

namespace {

constexpr int ApplicationId = 0x544c4149; // "TLAI"
constexpr int Version = 1;                // Raised with the schema below.
constexpr int BusyTimeoutMs = 3000;

constexpr const char *Schema = R"sql(
    CREATE TABLE stamp (fingerprint TEXT NOT NULL);
    CREATE TABLE text (
        document_id INTEGER PRIMARY KEY,
        revision_id INTEGER NOT NULL,
        body_sha256 TEXT NOT NULL,
        structure_sha256 TEXT NOT NULL,
        first_row INTEGER NOT NULL,
        row_count INTEGER NOT NULL
    );
    CREATE TABLE row (
        id INTEGER PRIMARY KEY,
        document_id INTEGER NOT NULL,
        number INTEGER NOT NULL,
        start INTEGER NOT NULL,
        start_cp INTEGER NOT NULL,
        text TEXT NOT NULL
    );
    CREATE TABLE word (text BLOB PRIMARY KEY) WITHOUT ROWID;
    CREATE VIRTUAL TABLE words USING fts5 (
        text, content = 'row', content_rowid = 'id', tokenize = 'telaah'
    );
    CREATE VIRTUAL TABLE vocabulary USING fts5vocab ('words', 'row');
    INSERT INTO words (words, rank) VALUES ('hashsize', 16777216);
)sql";

void makeTables(SQLite::Database &connection, const QByteArray &fingerprint)
{
    SQLite::Transaction transaction(connection, SQLite::TransactionBehavior::IMMEDIATE);
    // Another process may have been quicker.
    if (connection.execAndGet("PRAGMA user_version").getInt() == Version)
        return;
    connection.exec(Schema);
    SQLite::Statement insert(connection, "INSERT INTO stamp (fingerprint) VALUES (:fingerprint)");
    insert.bind(":fingerprint", fingerprint.toStdString());
    insert.exec();
    connection.exec("PRAGMA application_id = " + std::to_string(ApplicationId));
    connection.exec("PRAGMA user_version = " + std::to_string(Version));
    transaction.commit();
}

} // namespace

void removeSearchFile(const QString &path)
{
    for (const char *ending : {"", "-wal", "-shm", "-journal"})
        QFile::remove(path + QLatin1String(ending));
}

SearchFile::SearchFile(const QString &path, const QString &dictionaryPath)
    : m_path(path)
    , m_tokenizer(std::make_unique<text::Tokenizer>(dictionaryPath))
{
}

SearchFile::~SearchFile() = default;

Result<std::unique_ptr<SearchFile>> SearchFile::open(
    const QString &path, const QString &dictionaryPath)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (!QDir().mkpath(folder))
        return Failure({ErrorCode::Io, folder, QStringLiteral("cannot make the folder")});
    std::unique_ptr<SearchFile> file(new SearchFile(path, dictionaryPath));
    for (const bool isLastTry : {false, true}) {
        auto connected = file->connect();
        const auto current = connected ? file->isCurrent() : Result<bool>(false);
        if (current && *current)
            return file;
        // What is in the way is damaged or of another version: it is only derived.
        file->m_connection.reset();
        if (isLastTry || (!connected && connected.error().code != ErrorCode::Damaged)) {
            Error error = !connected ? connected.error()
                : !current           ? current.error()
                                     : Error{ErrorCode::Damaged, {}, {}};
            error.subject = path;
            return Failure(error);
        }
        removeSearchFile(path);
    }
    Q_UNREACHABLE();
}

Result<void> SearchFile::connect()
{
    return guarded([&]() -> Result<void> {
        m_connection = std::make_unique<SQLite::Database>(
            m_path.toStdString(),
            SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE | SQLite::OPEN_NOMUTEX, BusyTimeoutMs);
        sqlite3_extended_result_codes(m_connection->getHandle(), 1);
        // Readers and the writer do not wait for each other; what a crash loses is made again.
        m_connection->exec("PRAGMA journal_mode = WAL");
        m_connection->exec("PRAGMA synchronous = NORMAL");
        m_connection->exec("PRAGMA temp_store = MEMORY");
        m_connection->exec("PRAGMA cache_size = -16000");
        m_connection->exec("PRAGMA cell_size_check = ON");
        if (auto installed = installSearch(*m_connection, *m_tokenizer, m_ranking); !installed)
            return installed;
        if (m_connection->execAndGet("SELECT count(*) FROM sqlite_schema").getInt() == 0)
            makeTables(*m_connection, m_tokenizer->fingerprint());
        return {};
    });
}

Result<bool> SearchFile::isCurrent() const
{
    return guarded([&]() -> Result<bool> {
        if (m_connection->execAndGet("PRAGMA application_id").getInt() != ApplicationId
            || m_connection->execAndGet("PRAGMA user_version").getInt() != Version)
            return false;
        SQLite::Statement row(*m_connection, "SELECT fingerprint FROM stamp");
        return row.executeStep()
            && textAt(row, 0) == QString::fromLatin1(m_tokenizer->fingerprint());
    });
}

Result<bool> SearchFile::isSound() const
{
    const auto checked = guarded([&]() -> Result<bool> {
        return m_connection->execAndGet("PRAGMA quick_check(1)").getString() == "ok";
    });
    if (!checked && checked.error().code == ErrorCode::Damaged)
        return false;
    return checked;
}

} // namespace telaah::store
