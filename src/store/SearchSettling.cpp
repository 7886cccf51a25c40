// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/SearchSettling.h"

#include "store/Guarded.h"
#include "store/SearchFile.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Transaction.h>

#include <cstdlib>
#include <string>
#include <utility>
#include <vector>

namespace telaah::store {

namespace {

/// It is done again when the rows are a fifth more or less.
constexpr std::int64_t TimesPerChange = 5;

/// In one transaction, which others may wait for; a tenth of a second.
constexpr int PagesAtOnce = 1'000;

constexpr const char *SelectRowsCounted = R"sql(
    SELECT rows_counted, (SELECT total(row_count) FROM text) FROM stamp
)sql";

// Keys of other kinds begin with their kind; joined words have a space between them.
constexpr const char *SelectCounts = R"sql(
    SELECT term, doc FROM vocabulary WHERE term >= char(5)
)sql";

constexpr const char *InsertCount = R"sql(
    INSERT INTO word (text, row_count) VALUES (:text, :row_count)
)sql";

constexpr const char *UpdateStamp = R"sql(
    UPDATE stamp SET word_counts = word_counts + 1, rows_counted = :rows
)sql";

/// As FTS5's own documentation says: a negative number marks all pieces to become one, and there is
/// nothing left to be done when a step changes less than two rows.
void putTogether(SQLite::Database &connection)
{
    const std::string merge = "INSERT INTO words (words, rank) VALUES ('merge', ";
    connection.exec(merge + std::to_string(-PagesAtOnce) + ")");
    int before = 0;
    do {
        before = connection.getTotalChanges();
        connection.exec(merge + std::to_string(PagesAtOnce) + ")");
    } while (connection.getTotalChanges() - before >= 2);
}

void countWords(SQLite::Database &connection, std::int64_t rows)
{
    // Read before it is written, so that nobody waits for the reading.
    std::vector<std::pair<std::string, std::int64_t>> counts;
    SQLite::Statement row(connection, SelectCounts);
    while (row.executeStep()) {
        std::string word = row.getColumn(0).getString();
        if (word.find(' ') == std::string::npos)
            counts.emplace_back(std::move(word), row.getColumn(1).getInt64());
    }
    row.reset();
    SQLite::Transaction transaction(connection, SQLite::TransactionBehavior::IMMEDIATE);
    connection.exec("DELETE FROM word");
    SQLite::Statement insert(connection, InsertCount);
    for (const auto &[word, count] : counts) {
        insert.bind(":text", word.data(), static_cast<int>(word.size()));
        insert.bind(":row_count", count);
        insert.exec();
        insert.reset();
    }
    SQLite::Statement update(connection, UpdateStamp);
    update.bind(":rows", rows);
    update.exec();
    transaction.commit();
}

} // namespace

Result<void> settle(SearchFile &file)
{
    return guarded([&]() -> Result<void> {
        SQLite::Statement stamp(file.connection(), SelectRowsCounted);
        stamp.executeStep();
        const std::int64_t before = stamp.getColumn(0).getInt64();
        const auto rows = static_cast<std::int64_t>(stamp.getColumn(1).getDouble());
        stamp.reset();
        if (std::abs(rows - before) * TimesPerChange <= before)
            return {};
        putTogether(file.connection());
        countWords(file.connection(), rows);
        return {};
    });
}

} // namespace telaah::store
