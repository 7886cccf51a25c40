// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/SearchFile.h"

#include "store/Fts5.h"
#include "store/Guarded.h"
#include "store/Sql.h"

#include <QDate>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Transaction.h>
#include <sqlite3.h>

namespace telaah::store {

namespace {

constexpr int ApplicationId = 0x544c4149; // "TLAI"
constexpr int Version = 5;                // Raised with the schema below.
constexpr int BusyTimeoutMs = 3000;

constexpr const char *Schema = R"sql(
    CREATE TABLE stamp (
        fingerprint TEXT NOT NULL,
        is_complete INTEGER NOT NULL DEFAULT 0,
        word_counts INTEGER NOT NULL DEFAULT 0,
        rows_counted INTEGER NOT NULL DEFAULT 0,
        notebook TEXT NOT NULL DEFAULT '',
        used TEXT NOT NULL DEFAULT ''
    );
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
        is_heading INTEGER NOT NULL,
        start INTEGER NOT NULL,
        start_cp INTEGER NOT NULL,
        block_cp INTEGER NOT NULL,
        text TEXT NOT NULL
    );
    CREATE TABLE word (
        text BLOB PRIMARY KEY,
        row_count INTEGER NOT NULL DEFAULT 0
    ) WITHOUT ROWID;
    CREATE VIRTUAL TABLE words USING fts5 (
        text, content = 'row', content_rowid = 'id', tokenize = 'telaah'
    );
    CREATE VIRTUAL TABLE vocabulary USING fts5vocab ('words', 'row');
    INSERT INTO words (words, rank) VALUES ('hashsize', 16777216);
    INSERT INTO words (words, rank) VALUES ('pgsz', 16000);
    INSERT INTO words (words, rank) VALUES ('automerge', 8);
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

/// Held while a file is made or removed, so that nobody removes what another has just made.
class Lock
{
public:
    explicit Lock(const QString &path)
        : m_file(path + QLatin1String(".lock"))
    {
        m_file.tryLock(
            BusyTimeoutMs); // Where it cannot be had, it is made anew once more at worst.
    }

private:
    QLockFile m_file;
};

void removeFiles(const QString &path)
{
    for (const char *ending : {"", "-wal", "-shm", "-journal"})
        QFile::remove(path + QLatin1String(ending));
}

/// Nobody else is to read what is in a notebook; SQLite gives the files beside it the same rights.
void makeForOwner(const QString &path)
{
    QFile file(path);
    if (!file.exists()
        && file.open(
            QIODevice::NewOnly | QIODevice::WriteOnly, QFile::ReadOwner | QFile::WriteOwner))
        file.close();
}

/// Whether a failure to open is mended by making the file anew.
bool isUseless(const Result<bool> &current)
{
    return current || current.error().code == ErrorCode::Damaged;
}

} // namespace

void removeSearchFile(const QString &path)
{
    const Lock lock(path);
    removeFiles(path);
}

SearchFile::SearchFile(const QString &path, const QString &dictionaryPath)
    : m_path(path)
    , m_tokenizer(std::make_unique<text::Tokenizer>(dictionaryPath))
{
}

SearchFile::~SearchFile() = default;

Result<std::unique_ptr<SearchFile>> SearchFile::open(
    const QString &path, const QString &dictionaryPath, Access access)
{
    const auto failed = [&path](Error error) {
        error.subject = path;
        return Failure(error);
    };
    if (access == Access::Read && !QFile::exists(path))
        return failed({ErrorCode::NotFound, {}, {}});
    const QString folder = QFileInfo(path).absolutePath();
    if (access == Access::Write && !QDir().mkpath(folder))
        return Failure({ErrorCode::Io, folder, QStringLiteral("cannot make the folder")});
    std::unique_ptr<SearchFile> file(new SearchFile(path, dictionaryPath));
    auto current = file->openCurrent(access);
    if (current && *current)
        return file;
    if (access == Access::Read)
        return failed(current ? Error{ErrorCode::NotFound, {}, {}} : current.error());
    if (!isUseless(current))
        return failed(current.error());
    // What is in the way is damaged or of another version: it is only derived. But another may have
    // made it anew meanwhile.
    const Lock lock(path);
    current = file->openCurrent(access);
    if (isUseless(current) && !current.value_or(false)) {
        file->m_connection.reset();
        removeFiles(path);
        current = file->openCurrent(access);
    }
    if (current && *current)
        return file;
    return failed(current ? Error{ErrorCode::Damaged, {}, {}} : current.error());
}

Result<bool> SearchFile::openCurrent(Access access)
{
    m_connection.reset();
    if (const auto connected = connect(access); !connected)
        return Failure(connected.error());
    return isCurrent();
}

Result<void> SearchFile::connect(Access access)
{
    const bool isWriter = access == Access::Write;
    if (isWriter)
        makeForOwner(m_path);
    return guarded([&]() -> Result<void> {
        m_connection = std::make_unique<SQLite::Database>(
            m_path.toStdString(),
            SQLite::OPEN_READWRITE | (isWriter ? SQLite::OPEN_CREATE : 0) | SQLite::OPEN_NOMUTEX,
            BusyTimeoutMs);
        m_opened = stampOf(m_path);
        // Should the file be another's, its schema is not to do anything.
        sqlite3_db_config(m_connection->getHandle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
        sqlite3_db_config(m_connection->getHandle(), SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
        sqlite3_extended_result_codes(m_connection->getHandle(), 1);
        // Of a new file. Postings come in long stretches, and fewer pages are soon written.
        m_connection->exec("PRAGMA page_size = 16384");
        // Readers and the writer do not wait for each other; what a crash loses is made again.
        m_connection->exec("PRAGMA journal_mode = WAL");
        m_connection->exec("PRAGMA synchronous = NORMAL");
        m_connection->exec("PRAGMA temp_store = MEMORY");
        m_connection->exec("PRAGMA cache_size = -16000");
        m_connection->exec("PRAGMA cell_size_check = ON");
        if (auto installed = installSearch(*m_connection, *m_tokenizer, m_ranking); !installed)
            return installed;
        if (isWriter
            && m_connection->execAndGet("SELECT count(*) FROM sqlite_schema").getInt() == 0)
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

Result<bool> SearchFile::isComplete() const
{
    return guarded([&]() -> Result<bool> {
        return m_connection->execAndGet("SELECT is_complete FROM stamp").getInt() != 0;
    });
}

Result<void> SearchFile::setComplete()
{
    return guarded([&]() -> Result<void> {
        m_connection->exec("UPDATE stamp SET is_complete = 1 WHERE is_complete = 0");
        return {};
    });
}

Result<void> SearchFile::setUsed(const QString &notebookPath)
{
    return guarded([&]() -> Result<void> {
        SQLite::Statement update(
            *m_connection,
            "UPDATE stamp SET notebook = :notebook, used = :used"
            " WHERE notebook <> :notebook OR used <> :used");
        update.bind(":notebook", toSql(notebookPath));
        update.bind(":used", QDate::currentDate().toString(Qt::ISODate).toStdString());
        update.exec();
        return {};
    });
}

void SearchFile::interruptWhen(const std::function<bool()> &isCancelled)
{
    constexpr int steps = 10'000; // Of SQLite's machine; some milliseconds.
    m_isCancelled = isCancelled;
    const auto ask = [](void *file) {
        return static_cast<SearchFile *>(file)->m_isCancelled() ? 1 : 0;
    };
    sqlite3_progress_handler(m_connection->getHandle(), steps, ask, this);
}

void SearchFile::interrupt()
{
    sqlite3_interrupt(m_connection->getHandle());
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
