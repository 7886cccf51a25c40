// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/Fts5.h"

#include "store/Ranking.h"

#include <SQLiteCpp/Database.h>
#include <sqlite3.h>

#include <algorithm>

namespace telaah::store {

using search::Keys;
using search::MatchKind;
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
    // ICU leaves a quotation mark within Hebrew words.
    const QByteArray text = columns.join(NextPosition).replace('"', "\"\"");
    return '"' + text + (isBeginning ? "\" *" : "\"");
}

/// An expression under way. One without text finds nothing.
struct Part
{
    QByteArray text;
    QList<Fts5Query::Phrase> phrases;
    bool isComplement = false;

    bool findsNothing() const { return text.isEmpty() && !isComplement; }
    bool findsEverything() const { return text.isEmpty() && isComplement; }
};

const Part Nothing{{}, {}, false};
const Part Everything{{}, {}, true};

Part joined(const QList<Part> &parts, const char *separator)
{
    Part whole;
    QByteArrayList texts;
    for (const Part &part : parts) {
        texts.append(part.text);
        whole.phrases += part.phrases;
    }
    whole.text = texts.size() == 1 ? texts.first() : '(' + texts.join(separator) + ')';
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
/// stands beside something that is. And it cannot tell letters, nor words that are near as Telaah
/// counts: it is asked for what may fit, and under "not" for what surely does.
class Writer
{
public:
    enum class Bound {
        Possible, ///< Finds all that fits, and perhaps more.
        Certain,  ///< Finds only what fits, and perhaps not all.
    };

    explicit Writer(const Fts5Scope &scope)
        : m_scope(scope)
    {
    }

    int words() const { return m_words; }
    bool isPartial() const { return m_isPartial; }

    Part write(const QueryPlan &plan, Bound bound)
    {
        switch (plan.kind) {
        case Kind::Words:
            return writeWords(plan, bound);
        case Kind::Near: {
            QList<Part> parts;
            for (const QueryPlan &part : plan.parts)
                parts.append(writeWords(part, bound));
            return bound == Bound::Possible ? joined(parts, " AND ") : Nothing;
        }
        case Kind::Not: {
            Part part = write(
                plan.parts.first(), bound == Bound::Possible ? Bound::Certain : Bound::Possible);
            part.isComplement = !part.isComplement;
            return part;
        }
        case Kind::And:
        case Kind::Or:
            break;
        }
        QList<Part> parts;
        for (const QueryPlan &part : plan.parts)
            parts.append(write(part, bound));
        if (plan.isApart && m_scope.worst != MatchKind::Variant) // These come last.
            return Nothing;
        return plan.kind == Kind::And ? allOf(parts) : anyOf(parts);
    }

private:
    static Part allOf(const QList<Part> &parts)
    {
        QList<Part> plain;
        QList<Part> complements;
        for (const Part &part : parts) {
            if (part.findsNothing())
                return Nothing;
            if (!part.findsEverything())
                (part.isComplement ? complements : plain).append(part);
        }
        if (plain.isEmpty() && complements.isEmpty())
            return Everything;
        if (complements.isEmpty())
            return joined(plain, " AND ");
        if (!plain.isEmpty())
            return difference(joined(plain, " AND "), joined(complements, " OR "));
        Part whole = joined(complements, " OR ");
        whole.isComplement = true;
        return whole;
    }

    static Part anyOf(const QList<Part> &parts)
    {
        QList<Part> plain;
        QList<Part> complements;
        for (const Part &part : parts) {
            if (part.findsEverything())
                return Everything;
            if (!part.findsNothing())
                (part.isComplement ? complements : plain).append(part);
        }
        if (plain.isEmpty() && complements.isEmpty())
            return Nothing;
        if (complements.isEmpty())
            return joined(plain, " OR ");
        Part whole = plain.isEmpty()
            ? joined(complements, " AND ")
            : difference(joined(complements, " AND "), joined(plain, " OR "));
        whole.isComplement = true;
        return whole;
    }

    Part writeWords(const QueryPlan &plan, Bound bound)
    {
        QList<Part> parts;
        for (const Pattern &pattern : plan.patterns) {
            const bool isCertain = search::isCertain(pattern);
            if ((bound == Bound::Possible || isCertain) && pattern.kind <= m_scope.worst)
                append(parts, pattern, {m_words, pattern.kind, isCertain}, bound);
        }
        ++m_words;
        return parts.isEmpty() ? Nothing : joined(parts, " OR ");
    }

    void append(
        QList<Part> &parts, const Pattern &pattern, const Fts5Query::Phrase &phrase, Bound bound)
    {
        const auto completions = pattern.isBeginning && bound == Bound::Possible
            ? completionsOf(pattern.positions.last())
            : std::nullopt;
        if (!completions) {
            parts.append({toPhrase(pattern.positions, pattern.isBeginning), {phrase}, false});
            return;
        }
        m_isPartial = true;
        for (const QByteArray &word : *completions) {
            QList<Keys> positions = pattern.positions;
            positions.last() = {word};
            parts.append({toPhrase(positions, false), {phrase}, false});
        }
    }

    std::optional<std::vector<QByteArray>> completionsOf(const Keys &beginnings) const
    {
        return m_scope.completions && beginnings.size() == 1
            ? m_scope.completions(beginnings.first())
            : std::nullopt;
    }

    const Fts5Scope &m_scope;
    bool m_isPartial = false;
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

namespace {

Fts5Query written(const QueryPlan &plan, Writer::Bound bound, const Fts5Scope &scope)
{
    Writer writer(scope);
    const Part part = writer.write(plan, bound);
    const bool isCertain = search::isCertain(plan);
    return {part.text,          part.phrases, part.isComplement, isCertain,
            writer.isPartial(), plan,         writer.words()};
}

} // namespace

Fts5Query toFts5(const QueryPlan &plan, const Fts5Scope &scope)
{
    return written(plan, Writer::Bound::Possible, scope);
}

Fts5Query toCertainFts5(const QueryPlan &plan)
{
    return written(plan, Writer::Bound::Certain, {});
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
