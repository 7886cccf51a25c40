// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "queries/Conditions.h"

#include "queries/Names.h"

#include <algorithm>

namespace telaah::queries {

using Kind = QueryError::Kind;

namespace {

tl::unexpected<QueryError> unknown(
    Kind kind, const Token &token, const Names::Field &field, const QStringList &suggestions)
{
    return tl::unexpected(QueryError{
        .kind = kind,
        .place = token.value,
        .subject = token.text,
        .field = field.name,
        .fieldLabel = field.label,
        .suggestions = suggestions});
}

QueryError unknownField(const Token &token, const Names &names)
{
    QueryError error{
        .kind = Kind::UnknownField,
        .place = {token.place.start(), token.place.start() + token.field.size() + 1},
        .subject = token.field,
        .suggestions = names.similarFields(token.field)};
    for (const QString &name : std::as_const(error.suggestions)) {
        const auto field = names.field(name);
        error.labels.append(field ? field->label : QString());
    }
    return error;
}

Understood<Node> bears(const Token &token, const Names::Field &field, const Names &names)
{
    const QList<ConceptId> ids = names.concepts(field.facetId, token.text);
    if (ids.isEmpty())
        return unknown(
            Kind::UnknownConcept, token, field, names.similarConcepts(field.facetId, token.text));
    return Node{Bears{token.hasEquals ? ids : names.withNarrower(ids)}, token.place};
}

Understood<Node> markedBy(const Token &token, const Names::Field &field, const Names &names)
{
    const QList<CoderId> ids = names.coders(token.text);
    if (ids.isEmpty())
        return unknown(Kind::UnknownCoder, token, field, names.similarCoders(token.text));
    return Node{MarkedBy{ids}, token.place};
}

Understood<Node> inDocument(const Token &token, const Names::Field &field, const Names &names)
{
    const QList<DocumentId> ids = names.documents(token.text);
    if (ids.isEmpty())
        return unknown(Kind::UnknownDocument, token, field, names.similarTitles(token.text));
    return Node{InDocument{ids}, token.place};
}

Understood<Node> noteSays(const Token &token)
{
    const bool hasStar = !token.isQuoted && token.text.endsWith(u'*');
    const QString words = hasStar ? token.text.chopped(1) : token.text;
    if (!token.isQuoted && (words.contains(u'*') || (hasStar && !hasWord(words))))
        return tl::unexpected(
            QueryError{.kind = Kind::StarMisplaced, .place = token.value, .subject = token.text});
    return Node{NoteSays{words, token.isQuoted, hasStar}, token.place};
}

Understood<Node> has(const Token &token, const Names::Field &field)
{
    const QString value = token.text.toLower();
    if (value != u"note" && value != u"catatan")
        return unknown(Kind::UnknownProperty, token, field, {QStringLiteral("note")});
    return Node{HasNote{}, token.place};
}

/// Four digits, or fewer for older times; nothing for anything else.
std::optional<int> yearOf(QStringView text)
{
    const auto isDigit = [](QChar character) { return u'0' <= character && character <= u'9'; };
    if (text.isEmpty() || text.size() > 4 || !std::ranges::all_of(text, isDigit))
        return {};
    return text.toInt();
}

Understood<Node> ofYears(const Token &token)
{
    const QStringView value(token.text);
    const qsizetype dots = value.indexOf(u"..");
    const QStringView from = dots < 0 ? value : value.first(dots);
    const QStringView to = dots < 0 ? value : value.sliced(dots + 2);
    const OfYears years{yearOf(from), yearOf(to)};
    const bool isWrong = (!years.first && !from.isEmpty()) || (!years.last && !to.isEmpty())
        || (!years.first && !years.last)
        || (years.first && years.last && *years.first > *years.last);
    if (isWrong)
        return tl::unexpected(QueryError{
            .kind = Kind::YearNotUnderstood, .place = token.value, .subject = token.text});
    return Node{years, token.place};
}

} // namespace

Understood<Node> condition(const Token &token, const Names &names)
{
    const auto field = names.field(token.field);
    if (!field)
        return tl::unexpected(unknownField(token, names));
    if (!hasWord(token.text))
        return tl::unexpected(
            QueryError{.kind = Kind::MissingValue, .place = token.place, .subject = field->name});
    if (token.hasEquals && field->kind != Names::FieldKind::Facet)
        return tl::unexpected(QueryError{
            .kind = Kind::EqualsMisplaced, .place = token.place, .subject = field->name});
    switch (field->kind) {
    case Names::FieldKind::Facet:
        return bears(token, *field, names);
    case Names::FieldKind::Coder:
        return markedBy(token, *field, names);
    case Names::FieldKind::Document:
        return inDocument(token, *field, names);
    case Names::FieldKind::Note:
        return noteSays(token);
    case Names::FieldKind::Has:
        return has(token, *field);
    case Names::FieldKind::Year:
        return ofYears(token);
    }
    Q_UNREACHABLE();
}

} // namespace telaah::queries
