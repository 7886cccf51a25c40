// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "queries/Tokens.h"

#include "queries/Names.h"

#include <algorithm>

namespace telaah::queries {

using Kind = QueryError::Kind;
using text::TextRange;

namespace {

bool isSpace(QChar character)
{
    return character.isSpace() || character.category() == QChar::Other_Control;
}

class Tokenizer
{
public:
    Tokenizer(const QString &query, const Names &names)
        : m_query(query)
        , m_names(names)
    {
    }

    Understood<QList<Token>> all()
    {
        while (m_place < m_query.size()) {
            const QChar character = m_query.at(m_place);
            if (isSpace(character))
                ++m_place;
            else if (character == u'(')
                addSign(Token::Kind::Open);
            else if (character == u')')
                addSign(Token::Kind::Close);
            else if (startsNot())
                addSign(Token::Kind::Not);
            else if (isQuote(character))
                addPhrase();
            else
                addRun();
            if (m_error)
                return tl::unexpected(*m_error);
        }
        m_tokens.append({.kind = Token::Kind::End, .place = {m_query.size(), m_query.size()}});
        return std::move(m_tokens);
    }

private:
    void addSign(Token::Kind kind)
    {
        const TextRange place{m_place, m_place + 1};
        m_tokens.append({.kind = kind, .place = place, .text = m_query.mid(place.start(), 1)});
        ++m_place;
    }

    /// A hyphen before something, as in `-asean`; not within a word, and not a dash.
    bool startsNot() const
    {
        if (m_query.at(m_place) != u'-' || m_place + 1 >= m_query.size())
            return false;
        const QChar next = m_query.at(m_place + 1);
        return next.isLetterOrNumber() || next.isHighSurrogate() || isQuote(next) || next == u'(';
    }

    void addPhrase()
    {
        Token token{.kind = Token::Kind::Phrase};
        token.text = quoted(token.place);
        if (!m_error && !hasWord(token.text))
            m_error = {.kind = Kind::EmptyPhrase, .place = token.place};
        m_tokens.append(std::move(token));
    }

    /// What is between the quotation mark here and the next one.
    QString quoted(TextRange &place)
    {
        const qsizetype start = m_place++;
        while (m_place < m_query.size() && !isQuote(m_query.at(m_place)))
            ++m_place;
        if (m_place == m_query.size()) {
            m_error = {.kind = Kind::OpenQuote, .place = {start, start + 1}};
            return {};
        }
        ++m_place;
        place = {start, m_place};
        return m_query.mid(start + 1, m_place - start - 2);
    }

    /// Everything up to a space, a quotation mark or a parenthesis.
    void addRun()
    {
        const qsizetype start = m_place;
        const auto ends = [](QChar character) {
            return isSpace(character) || isQuote(character) || character == u'('
                || character == u')';
        };
        const auto *const end = std::find_if(m_query.cbegin() + start, m_query.cend(), ends);
        m_place = end - m_query.cbegin();
        const TextRange place{start, m_place};
        const QString run = m_query.mid(start, place.length());
        if (!addField(run, place) && !addOperator(run, place))
            addWord(run, place);
    }

    bool addField(const QString &run, TextRange place)
    {
        const qsizetype colon = run.indexOf(u':');
        if (colon <= 0 || !run.at(0).isLetter())
            return false;
        Token token{.kind = Token::Kind::Field, .place = place, .field = run.first(colon)};
        token.hasEquals = run.mid(colon + 1).startsWith(u'=');
        const qsizetype valueAt = colon + (token.hasEquals ? 2 : 1);
        token.text = run.mid(valueAt);
        token.value = {place.start() + valueAt, place.end()};
        const bool isKnown = m_names.field(token.field).has_value();
        const bool isValueQuoted = token.text.isEmpty() && m_place < m_query.size()
            && isQuote(m_query.at(m_place));
        if (!isKnown && token.text.isEmpty() && !isValueQuoted)
            return false; // "Jepang: tiga pilar"
        if (isValueQuoted) {
            token.isQuoted = true;
            token.text = quoted(token.value);
            token.place = {place.start(), m_place};
        }
        m_tokens.append(std::move(token));
        return true;
    }

    bool addOperator(const QString &run, TextRange place)
    {
        Token token{.place = place, .text = run};
        if (run == u"AND")
            token.kind = Token::Kind::And;
        else if (run == u"OR")
            token.kind = Token::Kind::Or;
        else if (run == u"NOT")
            token.kind = Token::Kind::Not;
        else if (run == u"IN")
            token.kind = Token::Kind::In;
        else if (run == u"NEAR" || run.startsWith(u"NEAR/"))
            token.kind = Token::Kind::Near;
        else
            return false;
        if (token.kind == Token::Kind::Near) {
            bool isNumber = false;
            token.number = QStringView(run).mid(5).toInt(&isNumber);
            if (!isNumber || !run.at(5).isDigit())
                token.number = -1;
        }
        m_tokens.append(std::move(token));
        return true;
    }

    void addWord(const QString &run, TextRange place)
    {
        Token token{.kind = Token::Kind::Word, .place = place, .text = run};
        token.hasStar = run.endsWith(u'*');
        if (token.hasStar)
            token.text.chop(1);
        if (token.text.contains(u'*') || (token.hasStar && !hasWord(token.text)))
            m_error = {.kind = Kind::StarMisplaced, .place = place, .subject = run};
        else if (hasWord(token.text))
            m_tokens.append(std::move(token));
    }

    const QString &m_query;
    const Names &m_names;
    qsizetype m_place = 0;
    QList<Token> m_tokens;
    std::optional<QueryError> m_error;
};

} // namespace

Understood<QList<Token>> tokens(const QString &query, const Names &names)
{
    return Tokenizer(query, names).all();
}

bool hasWord(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPair = text.at(i).isHighSurrogate() && i + 1 < text.size()
            && text.at(i + 1).isLowSurrogate();
        const char32_t character = isPair ? QChar::surrogateToUcs4(text.at(i), text.at(i + 1))
                                          : text.at(i).unicode();
        if (QChar::isLetterOrNumber(character))
            return true;
    }
    return false;
}

bool isQuote(QChar character)
{
    return character == u'"' || character == u'\u201c' || character == u'\u201d'
        || character == u'\u201e';
}

} // namespace telaah::queries
