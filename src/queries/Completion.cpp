// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "queries/Completion.h"

#include "queries/Tokens.h"
#include "text/Folding.h"

#include <algorithm>

namespace telaah::queries {

using text::TextRange;
using vocabulary::Language;
using Kind = Completion::Kind;

namespace {

/// What stands around the caret, between spaces and parentheses; a quoted value belongs to it.
struct Run
{
    qsizetype start = 0;
    qsizetype quote = -1;    ///< Where the quotation mark is that has not been closed; -1 for none.
    QStringView before = {}; ///< The run before this one.
};

bool endsRun(QChar character)
{
    return character.isSpace() || character == u'(' || character == u')';
}

Run runAt(QStringView typed)
{
    Run run;
    for (qsizetype i = 0; i < typed.size(); ++i) {
        if (isQuote(typed.at(i))) {
            run.quote = run.quote < 0 ? i : -1;
        } else if (run.quote < 0 && endsRun(typed.at(i))) {
            if (i > run.start)
                run.before = typed.sliced(run.start, i - run.start);
            run.start = i + 1;
        }
    }
    return run;
}

qsizetype endOf(QStringView query, qsizetype caret, bool isQuoted)
{
    while (caret < query.size()) {
        if (isQuote(query.at(caret)))
            return isQuoted ? caret + 1 : caret;
        if (!isQuoted && endsRun(query.at(caret)))
            break;
        ++caret;
    }
    return caret;
}

QString quotedIfNeeded(const QString &text)
{
    const auto isPlain = [](QChar character) {
        return character.isLetterOrNumber() || character == u'-' || character == u'_'
            || character.isMark() || character.isSurrogate();
    };
    return std::ranges::all_of(text, isPlain) ? text : u'"' + text + u'"';
}

QList<Completion::Candidate> fields(const Names &names, const QString &typed)
{
    QList<Completion::Candidate> candidates;
    for (const Names::Field &field : names.fields()) {
        if (field.name.startsWith(typed))
            candidates.append({field.name + u':', {}, {}});
    }
    // In another language, or by the label.
    if (const auto field = names.field(typed); field && candidates.isEmpty())
        candidates.append({field->name + u':', {}, {}});
    return candidates;
}

QList<Completion::Candidate> concepts(
    const Names &names, FacetId facetId, const QString &typed, Language language,
    const QList<ConceptId> &recent)
{
    QList<Completion::Candidate> candidates;
    const auto add = [&](const vocabulary::Concept &entry, const QString &alias) {
        const auto isThere = [&](const auto &other) { return other.text == entry.key; };
        if (!std::ranges::any_of(candidates, isThere))
            candidates.append({entry.key, inLanguage(entry.label, language), alias});
    };
    for (const vocabulary::Match &match : names.conceptSearch().find(facetId, typed, recent)) {
        if (const auto *entry = names.entry(match.conceptId))
            add(*entry, match.alias);
        if (candidates.size() >= MostCandidates)
            break;
    }
    for (const vocabulary::Concept &entry : names.allConcepts()) {
        if (entry.facetId == facetId && entry.key.startsWith(typed))
            add(entry, {});
    }
    return candidates;
}

QList<Completion::Candidate> coders(const Names &names, const QString &typed)
{
    QList<Completion::Candidate> candidates;
    for (const passages::Coder &coder : names.allCoders()) {
        if (beginsWordIn(text::folded(coder.name), typed))
            candidates.append({quotedIfNeeded(coder.name), {}, {}});
    }
    return candidates;
}

/// A title with quotation marks in it cannot stand between some: such a document is meant by its
/// number.
QList<Completion::Candidate> documents(const Names &names, const QString &typed)
{
    QList<Completion::Candidate> candidates;
    for (const Names::Title &title : names.titles()) {
        if (candidates.size() >= MostCandidates)
            break;
        if (!beginsWordIn(text::folded(title.text), typed))
            continue;
        if (std::ranges::any_of(title.text, isQuote))
            candidates.append({QString::number(title.id.value()), title.text, {}});
        else
            candidates.append({quotedIfNeeded(title.text), {}, {}});
    }
    return candidates;
}

QList<Completion::Candidate> beginning(const QStringList &words, const QString &typed)
{
    QList<Completion::Candidate> candidates;
    for (const QString &word : words) {
        if (word.startsWith(typed))
            candidates.append({word, {}, {}});
    }
    return candidates;
}

/// Of what is typed so far, without the hyphen of NOT; `start` is where it is.
struct Typing
{
    const QString &query;
    qsizetype start;
    qsizetype caret;
    Run run;
};

/// A field, or what may stand after IN.
Completion completeWord(const Typing &typing, const Names &names)
{
    if (typing.run.quote >= 0)
        return {};
    const QString word = text::folded(
        QStringView(typing.query).sliced(typing.start, typing.caret - typing.start));
    Completion made;
    made.replaced = {typing.start, endOf(typing.query, typing.caret, false)};
    if (typing.run.before == u"IN") {
        made.kind = Kind::Scope;
        made.candidates = beginning(
            {QStringLiteral("passage"), QStringLiteral("paragraph"), QStringLiteral("document")},
            word);
    } else if (!word.isEmpty()) {
        made.kind = Kind::Field;
        made.candidates = fields(names, word);
    }
    return made;
}

/// What stands after the colon, which is before `valueAt`.
Completion completeValue(
    const Typing &typing, qsizetype valueAt, const Names::Field &field, const Names &names,
    Language language, const QList<ConceptId> &recent)
{
    const bool isQuoted = typing.run.quote == valueAt;
    if (typing.run.quote >= 0 && !isQuoted)
        return {};
    const QString value = text::folded(
        QStringView(typing.query).sliced(valueAt, typing.caret - valueAt).mid(isQuoted ? 1 : 0));
    Completion made;
    made.replaced = {valueAt, endOf(typing.query, typing.caret, isQuoted)};
    switch (field.kind) {
    case Names::FieldKind::Facet:
        made.kind = Kind::Concept;
        made.candidates = concepts(names, field.facetId, value, language, recent);
        break;
    case Names::FieldKind::Coder:
        made.kind = Kind::Coder;
        made.candidates = coders(names, value);
        break;
    case Names::FieldKind::Document:
        made.kind = Kind::Document;
        made.candidates = documents(names, value);
        break;
    case Names::FieldKind::Has:
        made.kind = Kind::Property;
        made.candidates = beginning({QStringLiteral("note")}, value);
        break;
    case Names::FieldKind::Note:
    case Names::FieldKind::Year:
        break;
    }
    return made;
}

} // namespace

Completion complete(
    const QString &query, qsizetype caret, const Names &names, Language language,
    const QList<ConceptId> &recent)
{
    const qsizetype place = std::clamp<qsizetype>(caret, 0, query.size());
    const Run run = runAt(QStringView(query).first(place));
    const qsizetype start = run.start + (query.mid(run.start, 1) == u"-" ? 1 : 0);
    if (start > place)
        return {};
    const Typing typing{query, start, place, run};
    const QStringView typed = QStringView(query).sliced(start, place - start);
    const qsizetype colon = typed.indexOf(u':');
    Completion made;
    if (colon < 0) {
        made = completeWord(typing, names);
    } else if (const auto field = names.field(typed.first(colon))) {
        qsizetype valueAt = start + colon + 1;
        if (valueAt < place && query.at(valueAt) == u'=')
            ++valueAt;
        made = completeValue(typing, valueAt, *field, names, language, recent);
    }
    if (made.candidates.isEmpty())
        return {};
    made.candidates = made.candidates.first(std::min(MostCandidates, made.candidates.size()));
    return made;
}

} // namespace telaah::queries
