// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "notebook/Notebook.h"
#include "support/Coders.h"
#include "support/FileBytes.h"
#include "support/Outcome.h"

#include <QCryptographicHash>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace telaah;
using notebook::Notebook;
using test::taken;

namespace {

/// A notebook as it comes, read with the sqlite3 program by what docs/storage.md says.
struct PageFixture
{
    PageFixture()
    {
        taken(Notebook::create(path, test::coderNamed("Ani"), Notebook::Content::Starter))->coder();
    }

    /// Fields end in U+001F and rows in U+001E.
    QStringList ask(const QString &query) const
    {
        QProcess program;
        program.start("sqlite3", {"-readonly", "-bail", "-batch", "-ascii", path, query});
        REQUIRE(program.waitForFinished());
        CHECK(program.readAllStandardError().isEmpty());
        REQUIRE(program.exitCode() == 0);
        return QString::fromUtf8(program.readAllStandardOutput())
            .split(QChar(0x1e), Qt::SkipEmptyParts);
    }

    QStringList blocks(const QString &language) const
    {
        const QRegularExpression block(
            "```" + language + "\n(.*?)```", QRegularExpression::DotMatchesEverythingOption);
        QStringList found;
        for (const auto &match : block.globalMatch(page))
            found.append(match.captured(1));
        return found;
    }

    bool canAsk() const { return !QStandardPaths::findExecutable("sqlite3").isEmpty(); }

    QTemporaryDir directory;
    QString path = directory.filePath("seminar.telaah");
    QString page = QString::fromUtf8(test::bytesOf(SOURCE_DIR "/docs/storage.md"));
};

QByteArray sha256(const QString &text)
{
    return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex();
}

} // namespace

TEST_CASE_METHOD(PageFixture, "Each query of the page on storage gives rows", "[store]")
{
    if (!canAsk()) {
        WARN("no sqlite3 program");
        return;
    }
    const QStringList queries = blocks("sql");
    CHECK(queries.size() >= 6);
    for (const QString &query : queries) {
        CAPTURE(query);
        // There is no history yet, and nobody has made a folder or
        // imported anything.
        const bool asksForMore = query.contains("FROM change") || query.contains("FROM folder")
            || query.contains("FROM source");
        CHECK(ask(query).isEmpty() == asksForMore);
    }
}

TEST_CASE_METHOD(
    PageFixture, "The first query of the page on storage gives the excerpts", "[store]")
{
    if (!canAsk()) {
        WARN("no sqlite3 program");
        return;
    }
    const QStringList rows = ask(blocks("sql").first());
    CHECK(rows.size() == ask("SELECT id FROM passage").size());
    const auto row = rows.filter("ASEAN-Japan Cybersecurity Capacity Building Centre")
                         .first()
                         .split(QChar(0x1f));
    CHECK(row.at(0).startsWith("Diplomasi"));
    CHECK(row.at(1) == QString("Contoh"));
    CHECK(row.at(2).toInt() > 1);
    CHECK(row.at(4).contains("forum:ajccbc"));
}

TEST_CASE_METHOD(PageFixture, "The sqlite3 program cuts each quote out of its text", "[store]")
{
    if (!canAsk()) {
        WARN("no sqlite3 program");
        return;
    }
    const QString count = "SELECT count(*) FROM passage"
                          " JOIN revision ON revision.id = passage.revision_id"
                          " JOIN body ON body.sha256 = revision.body_sha256"
                          " WHERE substr(text, start_cp + 1, end_cp - start_cp) ";
    CHECK(ask(count + "= quote").first().toInt() >= 12);
    CHECK(ask(count + "<> quote").first().toInt() == 0);
}

TEST_CASE_METHOD(
    PageFixture, "Texts and structures are keyed as the page on storage says", "[store]")
{
    if (!canAsk()) {
        WARN("no sqlite3 program");
        return;
    }
    const QStringList texts = ask("SELECT sha256, text FROM body");
    CHECK(texts.size() == 2);
    const QStringList listings = ask(blocks("sql").filter("AS listing").first());
    CHECK(listings.size() == 2);
    for (const QString &row : texts + listings) {
        const QStringList fields = row.split(QChar(0x1f));
        REQUIRE(fields.size() == 2);
        CHECK(fields.at(0).toLatin1() == sha256(fields.at(1)));
    }
}

TEST_CASE_METHOD(PageFixture, "The page on storage names each table and column", "[store]")
{
    if (!canAsk()) {
        WARN("no sqlite3 program");
        return;
    }
    const QStringList tables = ask(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'");
    CHECK(tables.size() == 23);
    for (const QString &table : tables) {
        const qsizetype start = page.indexOf("\n### `" + table + "`\n");
        CAPTURE(table);
        REQUIRE(start >= 0);
        const QString section = page.mid(start, page.indexOf("\n#", start + 1) - start);
        for (const QString &column : ask("SELECT name FROM pragma_table_info('" + table + "')")) {
            CAPTURE(column);
            CHECK(section.contains("`" + column + "`"));
        }
    }
}
