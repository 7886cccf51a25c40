// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/QueryPlan.h"

#include "search/PositionKeys.h"

#include <algorithm>
#include <optional>

namespace telaah::search {

using text::KeyKind;
using text::Token;
using text::Tokenizer;
using text::WordAnalysis;
using text::wordKey;

namespace {

using Kind = TextQuery::Kind;

bool isAcronym(const TextQuery &query)
{
    const QString word = query.text.trimmed();
    return (query.form != Form::Exact || query.isAlias) && word.size() <= limits::AcronymLength
        && std::ranges::all_of(word, [](QChar sign) { return sign.isLetterOrNumber(); })
        && text::isAcronym(word);
}

void collectAcronyms(const TextQuery &query, QList<Acronym> &acronyms)
{
    const QString word = query.text.trimmed();
    const bool isNew = std::ranges::none_of(
        acronyms, [&word](const Acronym &other) { return other.letters == word; });
    if (query.kind == Kind::Words && isNew && !query.isAlias && isAcronym(query))
        acronyms.append({word, query.isBeginning});
    for (const TextQuery &part : query.parts)
        collectAcronyms(part, acronyms);
}

class Planner
{
public:
    Planner(Tokenizer &tokenizer, Case acronyms, const QStringList &ignored)
        : m_tokenizer(tokenizer)
        , m_acronyms(acronyms)
        , m_ignored(ignored)
    {
    }

    Result<std::optional<QueryPlan>> plan(const TextQuery &query, int depth)
    {
        if (depth > limits::QueryDepth)
            return tooLong();
        if (query.kind == Kind::Words)
            return planWords(query);
        QueryPlan plan;
        plan.kind = query.kind;
        plan.distance = query.distance;
        plan.isApart = query.kind == Kind::And && query.distance == Apart;
        const QList<TextQuery> parts = query.kind == Kind::And ? withJoins(query.parts)
                                                               : query.parts;
        for (const TextQuery &part : parts) {
            auto planned = this->plan(part, depth + 1);
            if (!planned)
                return planned;
            if (*planned) // What has no word in it asks for nothing.
                plan.parts.append(**planned);
        }
        if (plan.parts.isEmpty())
            return std::optional<QueryPlan>();
        if (query.kind == Kind::And && !plan.isApart && plan.parts.size() == parts.size()) {
            if (const auto join = unfinishedJoin(parts))
                joinLastTwo(plan, *join);
        }
        return std::optional(plan);
    }

private:
    static Failure tooLong() { return Failure({ErrorCode::QueryTooLong, {}, {}}); }

    Result<std::optional<QueryPlan>> planWords(const TextQuery &query)
    {
        m_length += query.text.size();
        if (m_length > limits::QueryLength)
            return tooLong();
        QueryPlan plan;
        plan.isAlias = query.isAlias;
        if (goesByLetters(query)) {
            m_words += 1;
            plan.patterns.append(
                {{{wordKey(KeyKind::Letters, query.text.trimmed())}},
                 MatchKind::Exact,
                 query.isBeginning,
                 {}});
        } else {
            addPatterns(query, Reading::Joined, plan);
            if (query.form != Form::Exact)
                addPatterns(query, Reading::WhollyJoined, plan);
            addPatterns(query, Reading::Apart, plan);
        }
        if (m_words > limits::QueryWords)
            return tooLong();
        if (plan.patterns.isEmpty())
            return std::optional<QueryPlan>();
        if (query.isAlias) {
            for (Pattern &pattern : plan.patterns)
                pattern.kind = MatchKind::Variant;
        }
        std::ranges::stable_sort(plan.patterns, {}, &Pattern::kind);
        return std::optional(plan);
    }

    enum class Reading {
        Joined,       ///< As texts are read.
        WhollyJoined, ///< With joins of more than two words at one position as well.
        Apart,
    };

    /// ITU is not to find itu; one that nobody typed never is.
    bool goesByLetters(const TextQuery &query) const
    {
        return isAcronym(query)
            && (query.isAlias
                || (m_acronyms == Case::OfAcronyms && !m_ignored.contains(query.text.trimmed())));
    }

    /// One way to read the words; several may come to the same.
    void addPatterns(const TextQuery &query, Reading reading, QueryPlan &plan)
    {
        QList<PositionKeys> positions;
        QStringList letters;
        qsizetype covered = 0; // Up to where a join has taken in all words.
        const auto joining = reading == Reading::Apart ? Tokenizer::Joining::Leave
                                                       : Tokenizer::Joining::Join;
        for (const Token &token : m_tokenizer.read(query.text, joining)) {
            const bool isWhole = reading == Reading::WhollyJoined && token.join
                && !token.startsPosition && token.range.end() > covered;
            if (isWhole && !positions.isEmpty())
                positions.removeLast(); // Its first word.
            else if (!token.startsPosition || token.range.start() < covered)
                continue;
            if (token.join && (isWhole || token.startsPosition))
                covered = token.range.end();
            positions.append(keysOf(analysisOf(token, query.text, letters), query.form));
            letters.append(query.text.mid(token.range.start(), token.range.length()));
        }
        m_words += reading == Reading::Apart ? positions.size() : 0;
        add(positions, letters, query, plan);
        if (query.form == Form::Any && positions.size() == 2
            && positions.first().exact == positions.last().exact)
            addSingly(positions.first(), plan);
        if (reading == Reading::Apart && query.isBeginning)
            addUnfinishedJoins(query, plan);
    }

    /// A doubled word finds the single one as another form: negara-negara, negara.
    static void addSingly(const PositionKeys &keys, QueryPlan &plan)
    {
        const Pattern single{{keys.exact + keys.form}, MatchKind::Form, false, {}};
        if (!plan.patterns.contains(single))
            plan.patterns += {single, Pattern{{keys.variant}, MatchKind::Variant, false, {}}};
    }

    WordAnalysis analysisOf(const Token &token, const QString &text, const QStringList &letters)
    {
        const text::Lexicon &lexicon = m_tokenizer.lexicon();
        return token.join
            ? lexicon.analyzeJoined(QString::fromUtf8(token.keys->surface), token.join->joined)
            : lexicon.analyze(writtenOf(token, text, letters));
    }

    /// What has been typed of two words that are one to the index: "keamanan si".
    void addUnfinishedJoins(const TextQuery &query, QueryPlan &plan)
    {
        QStringList surfaces;
        for (const Token &token : m_tokenizer.read(query.text, Tokenizer::Joining::Leave)) {
            if (token.startsPosition)
                surfaces.append(QString::fromUtf8(token.keys->surface));
        }
        if (surfaces.size() < 2 || query.form == Form::Exact)
            return;
        QList<Keys> positions;
        for (const QString &surface : surfaces.first(surfaces.size() - 2))
            positions.append({wordKey(KeyKind::Surface, surface)});
        positions.append({wordKey(KeyKind::Surface, surfaces.last(2).join(QLatin1Char(' ')))});
        plan.patterns.append({positions, MatchKind::Exact, true, {}});
    }

    /// Bare words of which the last two may come to be one while the last is being typed: kerja sa.
    /// What they will be is one thing that is found, not two that touch.
    std::optional<QueryPlan> unfinishedJoin(const QList<TextQuery> &parts)
    {
        const qsizetype count = parts.size();
        if (count < 2 || !isPlainWord(parts.at(count - 2)) || !isPlainWord(parts.last())
            || !parts.last().isBeginning)
            return std::nullopt;
        TextQuery both = words(parts.at(count - 2).text + u' ' + parts.last().text);
        both.isBeginning = true;
        const auto &tokens = m_tokenizer.read(parts.at(count - 2).text);
        const auto &joins = m_tokenizer.lexicon().lists().joins();
        if (tokens.size() != 1 || !joins.contains(tokens.front().keys->spelling))
            return std::nullopt;
        QueryPlan plan;
        addUnfinishedJoins(both, plan);
        return plan.patterns.isEmpty() ? std::nullopt : std::optional(plan);
    }

    static void joinLastTwo(QueryPlan &plan, const QueryPlan &join)
    {
        QueryPlan apart;
        apart.kind = Kind::And;
        apart.parts = plan.parts.last(2);
        QueryPlan either;
        either.kind = Kind::Or;
        either.parts = {join, apart};
        plan.parts.resize(plan.parts.size() - 2);
        plan.parts.append(either);
    }

    static bool isPlainWord(const TextQuery &part)
    {
        return part.kind == Kind::Words && part.form == Form::Any
            && !part.text.trimmed().contains(QLatin1Char(' '));
    }

    static void add(
        const QList<PositionKeys> &positions, const QStringList &letters, const TextQuery &query,
        QueryPlan &plan)
    {
        if (positions.isEmpty())
            return;
        for (const MatchKind kind : {MatchKind::Exact, MatchKind::Form, MatchKind::Variant}) {
            Pattern pattern{
                column(positions, kind), kind, query.isBeginning && kind == MatchKind::Exact, {}};
            if (query.form == Form::Exact) {
                if (kind != MatchKind::Exact)
                    break;
                pattern.letters = letters;
            }
            const bool isEmpty = std::ranges::any_of(pattern.positions, &Keys::isEmpty);
            const bool isKnown = std::ranges::any_of(plan.patterns, [&](const Pattern &other) {
                return other.positions == pattern.positions
                    && other.isBeginning == pattern.isBeginning;
            });
            if (!isEmpty && !isKnown)
                plan.patterns.append(pattern);
        }
    }

    /// The 2 of karya2 is the word that it doubles.
    static QString writtenOf(const Token &token, const QString &text, const QStringList &letters)
    {
        const QString written = text.mid(token.range.start(), token.range.length());
        return written == QLatin1String("2") && !letters.isEmpty() && token.range.start() > 0
                && text.at(token.range.start() - 1).isLetter()
            ? letters.last()
            : written;
    }

    /// Bare words that are one word when joined may stand joined as well: kerja sama, kerjasama.
    QList<TextQuery> withJoins(const QList<TextQuery> &parts)
    {
        QList<TextQuery> joined;
        for (qsizetype i = 0; i < parts.size();) {
            const qsizetype count = joinAt(parts, i);
            if (count < 2) {
                joined.append(parts.at(i++));
                continue;
            }
            QStringList texts;
            for (const TextQuery &part : parts.mid(i, count))
                texts.append(part.text);
            const bool isBeginning = parts.at(i + count - 1).isBeginning;
            TextQuery whole = words(texts.join(QLatin1Char(' ')));
            whole.isBeginning = isBeginning;
            joined.append(anyOf({whole, allOfThese(parts.mid(i, count))}));
            i += count;
        }
        return joined;
    }

    /// Kept from being joined again.
    static TextQuery allOfThese(const QList<TextQuery> &parts)
    {
        QList<TextQuery> apart;
        for (const TextQuery &part : parts)
            apart.append(anyOf({part}));
        TextQuery all = allOf(apart);
        all.distance = Apart;
        return all;
    }

    /// How many words from `first` on are one when joined.
    qsizetype joinAt(const QList<TextQuery> &parts, qsizetype first)
    {
        QString text;
        qsizetype count = 0;
        QList<qsizetype> ends;
        for (qsizetype i = first; i < parts.size() && count < MostJoined; ++i, ++count) {
            const TextQuery &part = parts.at(i);
            if (!isPlainWord(part) || text.size() > limits::QueryLength)
                break;
            text += (text.isEmpty() ? QString() : QStringLiteral(" ")) + part.text.trimmed();
            ends.append(text.size());
        }
        const auto &tokens = m_tokenizer.read(text);
        if (tokens.empty() || !tokens.front().join)
            return 0;
        return ends.indexOf(tokens.front().range.end()) + 1;
    }

    static constexpr qsizetype MostJoined = 6;
    static constexpr int Apart = -1; ///< The distance of And that withJoins() made.

    Tokenizer &m_tokenizer;
    Case m_acronyms;
    const QStringList &m_ignored;
    qsizetype m_length = 0;
    qsizetype m_words = 0;
};

} // namespace

Result<QueryPlan> planOf(
    const TextQuery &query, Tokenizer &tokenizer, Case acronyms, const QStringList &ignored)
{
    const auto plan = Planner(tokenizer, acronyms, ignored).plan(query, 0);
    if (!plan)
        return Failure(plan.error());
    if (!*plan)
        return Failure({ErrorCode::EmptyQuery, {}, {}});
    return **plan;
}

QList<Acronym> acronymsOf(const TextQuery &query)
{
    QList<Acronym> acronyms;
    collectAcronyms(query, acronyms);
    return acronyms;
}

bool isCertain(const Pattern &pattern)
{
    return pattern.positions.size() == 1 && pattern.letters.isEmpty();
}

bool isCertain(const QueryPlan &plan)
{
    return plan.kind != Kind::Near
        && std::ranges::all_of(
               plan.patterns, [](const Pattern &pattern) { return isCertain(pattern); })
        && std::ranges::all_of(plan.parts, [](const QueryPlan &part) { return isCertain(part); });
}

} // namespace telaah::search
