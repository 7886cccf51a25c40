// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/Fts5.h"

#include "store/Fts5Ranking.h"

#include <SQLiteCpp/Database.h>
#include <sqlite3.h>

#include <algorithm>

namespace telaah::store {

using search::Keys;
using search::Pattern;
using search::QueryPlan;
using text::Token;
using text::Tokenizer;
using Kind = search::TextQuery::Kind;

namespace {

// Queries come as keys, with these between them: what is to be found was decided before.
constexpr char NextPosition = '\x1e';
constexpr char OtherKey = '\x1f';

QByteArray toPhrase(const QList<Keys> &positions, bool isBeginning)
{
    QByteArrayList columns;
    for (const Keys &keys : positions)
        columns.append(keys.join(OtherKey));
    return '"' + columns.join(NextPosition) + (isBeginning ? "\" *" : "\"");
}

/// An expression under way.
struct Part
{
    QByteArray text;
    QList<Fts5Query::Phrase> phrases;
    bool isComplement = false;
};

Part joined(const QList<Part> &parts, const char *separator, bool isKeptOut = false)
{
    Part whole;
    QByteArrayList texts;
    for (const Part &part : parts) {
        texts.append(part.text);
        whole.phrases += part.phrases;
    }
    whole.text = texts.size() == 1 ? texts.first() : '(' + texts.join(separator) + ')';
    if (isKeptOut) {
        for (Fts5Query::Phrase &phrase : whole.phrases)
            phrase.words = -1;
    }
    return whole;
}

Part difference(const Part &wanted, const Part &unwanted)
{
    Part part{'(' + wanted.text + " NOT " + unwanted.text + ')', wanted.phrases, false};
    for (Fts5Query::Phrase phrase : unwanted.phrases) {
        phrase.words = -1;
        part.phrases.append(phrase);
    }
    return part;
}

/// FTS5 only knows "this but not that": what is not there is carried up as a complement until it
/// stands beside something that is.
class Writer
{
public:
    int words() const { return m_words; }

    Part write(const QueryPlan &plan)
    {
        switch (plan.kind) {
        case Kind::Words:
            return writeWords(plan);
        case Kind::Near:
            return writeNear(plan);
        case Kind::Not: {
            Part part = write(plan.parts.first());
            part.isComplement = !part.isComplement;
            return part;
        }
        case Kind::And:
        case Kind::Or:
            break;
        }
        QList<Part> plain;
        QList<Part> complements;
        for (const QueryPlan &inner : plan.parts) {
            const Part part = write(inner);
            (part.isComplement ? complements : plain).append(part);
        }
        const bool isAnd = plan.kind == Kind::And;
        if (complements.isEmpty())
            return joined(plain, isAnd ? " AND " : " OR ");
        Part whole = isAnd    ? plain.isEmpty()
                   ? joined(complements, " OR ")
                   : difference(joined(plain, " AND "), joined(complements, " OR "))
               : plain.isEmpty() ? joined(complements, " AND ")
                              : difference(joined(complements, " AND "), joined(plain, " OR "));
        whole.isComplement = !isAnd || plain.isEmpty();
        return whole;
    }

private:
    Part writeWords(const QueryPlan &plan)
    {
        QList<Part> parts;
        for (const Pattern &pattern : plan.patterns) {
            parts.append(
                {toPhrase(pattern.positions, pattern.isBeginning),
                 {{m_words, pattern.kind}},
                 false});
        }
        ++m_words;
        return joined(parts, " OR ");
    }

    /// FTS5 takes single phrases only, so all patterns of the words are laid one on the other.
    Part writeNear(const QueryPlan &plan)
    {
        Part whole{"NEAR(", {}, false};
        for (const QueryPlan &part : plan.parts) {
            QList<Keys> positions = part.patterns.first().positions;
            bool isBeginning = false;
            for (const Pattern &pattern : part.patterns) {
                isBeginning = isBeginning || pattern.isBeginning;
                if (pattern.positions.size() != positions.size())
                    continue;
                for (qsizetype i = 0; i < positions.size(); ++i) {
                    for (const QByteArray &key : pattern.positions.at(i)) {
                        if (!positions.at(i).contains(key))
                            positions[i].append(key);
                    }
                }
            }
            whole.text += toPhrase(positions, isBeginning) + ' ';
            whole.phrases.append({m_words++, part.patterns.first().kind});
        }
        whole.text += ", " + QByteArray::number(plan.distance) + ')';
        return whole;
    }

    int m_words = 0;
};

fts5_api *apiOf(SQLite::Database &connection)
{
    fts5_api *api = nullptr;
    sqlite3_stmt *statement = nullptr;
    connection.check(
        sqlite3_prepare_v2(connection.getHandle(), "SELECT fts5(?1)", -1, &statement, nullptr));
    sqlite3_bind_pointer(statement, 1, static_cast<void *>(&api), "fts5_api_ptr", nullptr);
    sqlite3_step(statement);
    sqlite3_finalize(statement);
    return api;
}

using TokenSink = int (*)(void *, int, const char *, int, int, int);

int emitToken(TokenSink sink, void *context, const QByteArray &key, bool startsPosition)
{
    return sink(
        context, startsPosition ? 0 : FTS5_TOKEN_COLOCATED, key.constData(),
        static_cast<int>(key.size()), 0, 0);
}

int tokenizeQuery(QByteArrayView text, void *context, TokenSink sink)
{
    bool startsPosition = true;
    for (qsizetype start = 0; start < text.size();) {
        qsizetype end = start;
        while (end < text.size() && text[end] != NextPosition && text[end] != OtherKey)
            ++end;
        const QByteArray key = text.sliced(start, end - start).toByteArray();
        if (const int code = emitToken(sink, context, key, startsPosition); code != SQLITE_OK)
            return code;
        startsPosition = end < text.size() && text[end] == NextPosition;
        start = end + 1;
    }
    return SQLITE_OK;
}

int tokenizeRow(Tokenizer &tokenizer, QByteArrayView utf8, void *context, TokenSink sink)
{
    const QString text = QString::fromUtf8(utf8);
    const std::vector<Token> &tokens = tokenizer.read(text);
    const bool isInCapitals = text::isSetInCapitals(text);
    for (const Token &token : tokens) {
        int code = emitToken(sink, context, token.keys->surface, token.startsPosition);
        for (const QByteArray &key : token.keys->others)
            code = code == SQLITE_OK ? emitToken(sink, context, key, false) : code;
        if (code == SQLITE_OK && !token.keys->letters.isEmpty() && !isInCapitals)
            code = emitToken(sink, context, token.keys->letters, false);
        if (code != SQLITE_OK)
            return code;
    }
    return SQLITE_OK;
}

int createTokenizer(void *tokenizer, const char **, int, Fts5Tokenizer **made)
{
    *made = static_cast<Fts5Tokenizer *>(tokenizer);
    return SQLITE_OK;
}

void deleteTokenizer(Fts5Tokenizer *)
{
}

int tokenize(
    Fts5Tokenizer *tokenizer, void *context, int flags, const char *text, int size, TokenSink sink)
{
    const QByteArrayView bytes(text, size);
    if (flags & FTS5_TOKENIZE_QUERY)
        return tokenizeQuery(bytes, context, sink);
    return tokenizeRow(*reinterpret_cast<Tokenizer *>(tokenizer), bytes, context, sink);
}

} // namespace

Fts5Query toFts5(const QueryPlan &plan)
{
    Writer writer;
    const Part part = writer.write(plan);
    return {part.text, part.phrases, part.isComplement, plan, writer.words()};
}

Result<void> installSearch(SQLite::Database &connection, Tokenizer &tokenizer, Ranking *&ranking)
{
    fts5_api *api = apiOf(connection);
    if (!api)
        return Failure({ErrorCode::Database, {}, QStringLiteral("SQLite lacks FTS5")});
    fts5_tokenizer functions{createTokenizer, deleteTokenizer, tokenize};
    connection.check(api->xCreateTokenizer(api, "telaah", &tokenizer, &functions, nullptr));
    connection.check(api->xCreateFunction(api, "closeness", &ranking, closeness, nullptr));
    return {};
}

} // namespace telaah::store
