// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "queries/Parser.h"

#include "queries/Conditions.h"
#include "queries/Names.h"

#include <algorithm>
#include <array>

namespace telaah::queries {

using Kind = QueryError::Kind;
using text::TextRange;

namespace {

struct ScopeName
{
    QLatin1String name;
    Scope scope;
};

constexpr std::array ScopeNames = {
    ScopeName{QLatin1String("passage"), Scope::Passage},
    ScopeName{QLatin1String("paragraph"), Scope::Paragraph},
    ScopeName{QLatin1String("document"), Scope::Document},
    ScopeName{QLatin1String("anotasi"), Scope::Passage},
    ScopeName{QLatin1String("paragraf"), Scope::Paragraph},
    ScopeName{QLatin1String("bacaan"), Scope::Document},
};

NodePtr node(Node made)
{
    return std::make_shared<const Node>(std::move(made));
}

/// Part of a query. A word that stands alone may yet be joined by the one beside it.
struct Piece
{
    NodePtr node;
    bool isBareWord = false;
};

/// Whether NEAR can count from one to the other: it takes places, which words and phrases have.
bool hasPlaces(const Node &operand)
{
    if (const auto *words = std::get_if<Words>(&operand.what))
        return words->words.size() == 1;
    return std::holds_alternative<Phrase>(operand.what);
}

/// By recursive descent, a function for each operator, from the weakest: IN, OR, AND or nothing,
/// NOT, NEAR.
class Parser
{
public:
    Parser(const QList<Token> &tokens, const Names &names)
        : m_tokens(tokens)
        , m_names(names)
    {
    }

    Understood<NodePtr> all()
    {
        if (next().kind == Token::Kind::End)
            return fail(Kind::Empty, next());
        auto root = scoped();
        if (root && next().kind == Token::Kind::Close)
            return fail(Kind::ClosingParenthesis, next());
        return root;
    }

private:
    /// One deeper than whoever made it.
    class Level
    {
    public:
        explicit Level(int &depth)
            : m_depth(++depth)
        {
        }
        ~Level() { --m_depth; }
        Level(const Level &) = delete;
        Level &operator=(const Level &) = delete;

    private:
        int &m_depth;
    };

    const Token &next() const { return m_tokens.at(m_place); }
    Token take() { return m_tokens.at(m_place++); }

    static tl::unexpected<QueryError> fail(Kind kind, const Token &token)
    {
        return tl::unexpected(
            QueryError{.kind = kind, .place = token.place, .subject = token.text});
    }

    /// What a query or a pair of parentheses holds.
    Understood<NodePtr> scoped()
    {
        auto part = any();
        if (!part || next().kind != Token::Kind::In)
            return part;
        const Token in = take();
        const auto scope = this->scope(in);
        if (!scope)
            return tl::unexpected(scope.error());
        if (next().kind != Token::Kind::End && next().kind != Token::Kind::Close)
            return tl::unexpected(QueryError{
                .kind = Kind::ScopeNotLast,
                .place = {in.place.start(), m_tokens.at(m_place - 1).place.end()},
                .subject = m_tokens.at(m_place - 1).text});
        const TextRange place{(*part)->place.start(), m_tokens.at(m_place - 1).place.end()};
        return node({Within{*part, *scope}, place});
    }

    Understood<Scope> scope(const Token &in)
    {
        const bool isNamed = next().kind == Token::Kind::Word && !next().hasStar;
        const Token name = isNamed ? take() : in;
        const QString wanted = name.text.toLower();
        const auto *found = std::ranges::find(ScopeNames, wanted, &ScopeName::name);
        if (found != ScopeNames.end())
            return found->scope;
        return tl::unexpected(QueryError{
            .kind = Kind::UnknownScope,
            .place = {in.place.start(), name.place.end()},
            .subject = isNamed ? name.text : QString()});
    }

    Understood<NodePtr> any()
    {
        auto first = every();
        if (!first || next().kind != Token::Kind::Or)
            return first;
        QList<NodePtr> parts{*first};
        while (next().kind == Token::Kind::Or) {
            m_operator = take();
            auto part = every();
            if (!part)
                return part;
            parts.append(*part);
        }
        return joined<Any>(parts);
    }

    Understood<NodePtr> every()
    {
        QList<NodePtr> parts;
        bool extends = false; // Whether the last part is bare words that take another.
        do {
            const bool isAnd = !parts.isEmpty() && next().kind == Token::Kind::And;
            if (isAnd)
                m_operator = take();
            auto piece = negated();
            if (!piece)
                return tl::unexpected(piece.error());
            if (extends && !isAnd && piece->isBareWord)
                parts.last() = extended(*parts.last(), *piece->node);
            else
                parts.append(piece->node);
            extends = piece->isBareWord;
            m_operator = {};
        } while (startsPiece(next().kind) || next().kind == Token::Kind::And);
        return parts.size() == 1 ? parts.first() : joined<All>(parts);
    }

    static bool startsPiece(Token::Kind kind)
    {
        return kind == Token::Kind::Word || kind == Token::Kind::Phrase
            || kind == Token::Kind::Field || kind == Token::Kind::Open || kind == Token::Kind::Not;
    }

    Understood<Piece> negated()
    {
        if (next().kind != Token::Kind::Not)
            return near();
        const Level level(m_depth);
        if (m_depth > MaxDepth)
            return tooDeep();
        const Token sign = take();
        m_operator = sign;
        auto piece = negated();
        if (!piece)
            return piece;
        const TextRange place{sign.place.start(), piece->node->place.end()};
        return Piece{node({Not{piece->node}, place})};
    }

    Understood<Piece> near()
    {
        auto first = primary();
        if (!first || next().kind != Token::Kind::Near)
            return first;
        Near chain{{first->node}, next().number};
        while (next().kind == Token::Kind::Near) {
            const Token sign = take();
            m_operator = sign;
            if (sign.number < 0 || sign.number > MaxDistance)
                return fail(Kind::NearWithoutNumber, sign);
            if (sign.number != chain.distance)
                return fail(Kind::NearNumbersDiffer, sign);
            auto term = primary();
            if (!term)
                return term;
            for (const NodePtr &side : {chain.terms.last(), term->node}) {
                if (!hasPlaces(*side))
                    return tl::unexpected(QueryError{
                        .kind = Kind::NearWithoutWords,
                        .place = side->place,
                        .subject = sign.text});
            }
            chain.terms.append(term->node);
        }
        const TextRange place{first->node->place.start(), chain.terms.last()->place.end()};
        return Piece{node({std::move(chain), place})};
    }

    Understood<Piece> primary()
    {
        const Token &token = next();
        switch (token.kind) {
        case Token::Kind::Open:
            return parenthesised();
        case Token::Kind::Word:
            return term({Words{{Word{token.text, token.hasStar, token.place}}}, token.place}, true);
        case Token::Kind::Phrase:
            return term({Phrase{token.text}, token.place}, false);
        case Token::Kind::Field: {
            auto made = condition(token, m_names);
            if (!made)
                return tl::unexpected(made.error());
            return term(*std::move(made), false);
        }
        default:
            return missing(token);
        }
    }

    /// Something is missing before `token`: an operand of the last operator, or else of this one.
    tl::unexpected<QueryError> missing(const Token &token) const
    {
        if (m_operator.kind != Token::Kind::End)
            return fail(Kind::MissingOperand, m_operator);
        if (token.kind == Token::Kind::Close)
            return fail(Kind::ClosingParenthesis, token);
        return fail(Kind::MissingOperand, token);
    }

    Understood<Piece> term(Node made, bool isBareWord)
    {
        ++m_place;
        m_operator = {};
        if (++m_terms > MaxTerms)
            return tl::unexpected(
                QueryError{.kind = Kind::TooManyTerms, .place = made.place, .limit = MaxTerms});
        return Piece{node(std::move(made)), isBareWord};
    }

    Understood<Piece> parenthesised()
    {
        const Level level(m_depth);
        if (m_depth > MaxDepth)
            return tooDeep();
        const Token open = take();
        m_operator = {};
        if (next().kind == Token::Kind::Close)
            return tl::unexpected(QueryError{
                .kind = Kind::EmptyParentheses, .place = {open.place.start(), next().place.end()}});
        if (next().kind == Token::Kind::End)
            return fail(Kind::OpenParenthesis, open);
        auto inner = scoped();
        if (!inner)
            return tl::unexpected(inner.error());
        if (next().kind != Token::Kind::Close)
            return fail(Kind::OpenParenthesis, open);
        const TextRange place{open.place.start(), take().place.end()};
        return Piece{node({(*inner)->what, place})};
    }

    tl::unexpected<QueryError> tooDeep() const
    {
        return tl::unexpected(
            QueryError{.kind = Kind::TooDeep, .place = next().place, .limit = MaxDepth});
    }

    template<typename Operation>
    static NodePtr joined(const QList<NodePtr> &parts)
    {
        const TextRange place{parts.first()->place.start(), parts.last()->place.end()};
        return node({Operation{parts}, place});
    }

    /// REQUIRES: both are Words.
    static NodePtr extended(const Node &words, const Node &more)
    {
        Words both = std::get<Words>(words.what);
        both.words += std::get<Words>(more.what).words;
        return node({std::move(both), {words.place.start(), more.place.end()}});
    }

    const QList<Token> &m_tokens;
    const Names &m_names;
    qsizetype m_place = 0;
    Token m_operator = {}; ///< That waits for its operand.
    int m_depth = 0;
    int m_terms = 0;
};

} // namespace

Understood<Query> parse(const QString &text, const Names &names, bool isExact)
{
    if (text.size() > MaxLength)
        return tl::unexpected(QueryError{
            .kind = Kind::TooLong, .place = {MaxLength, text.size()}, .limit = MaxLength});
    const auto found = tokens(text, names);
    if (!found)
        return tl::unexpected(found.error());
    auto root = Parser(*found, names).all();
    if (!root)
        return tl::unexpected(root.error());
    return Query{*root, isExact};
}

} // namespace telaah::queries
