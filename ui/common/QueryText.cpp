// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/QueryText.h"

#include "queries/Parser.h"

namespace telaah::ui {

using queries::QueryError;
using Kind = QueryError::Kind;

namespace {

/// What is to be typed, with what readers know it by if that is another word: “theme” (Tema).
QString quoted(const QString &name, const QString &label)
{
    const QString typed = QStringLiteral("“%1”").arg(name);
    const bool isSame = label.isEmpty() || label.compare(name, Qt::CaseInsensitive) == 0;
    return isSame ? typed : QStringLiteral("%1 (%2)").arg(typed, label);
}

/// What may have been meant: “satu”, “dua”.
QString quoted(const QueryError &error)
{
    QStringList marked;
    for (qsizetype i = 0; i < error.suggestions.size(); ++i)
        marked.append(quoted(error.suggestions.at(i), error.labels.value(i)));
    return marked.join(QLatin1String(", "));
}

} // namespace

QString QueryText::of(const QueryError &error, const QString &query)
{
    const auto before = QStringView(query).first(std::min(error.place.start(), query.size()));
    const QString place = QString::number(before.toUcs4().size() + 1);
    for (const QString &sentence :
         {ofName(error, place), ofSign(error, place), ofOperator(error, place)}) {
        if (!sentence.isEmpty())
            return sentence;
    }
    return ofWhole(error);
}

/// Of what is before and after a colon; empty for other errors.
QString QueryText::ofName(const QueryError &error, const QString &place)
{
    const QString meant = quoted(error);
    switch (error.kind) {
    case Kind::UnknownField:
        return meant.isEmpty() ? tr("There is no field “%1:” (character %2): put it in quotation "
                                    "marks to look for the words.")
                                     .arg(error.subject, place)
                               : tr("There is no field “%1:” (character %2): did you mean %3?")
                                     .arg(error.subject, place, meant);
    case Kind::UnknownConcept:
        return meant.isEmpty()
            //: %1 is “theme”, in another language with its label: “theme” (Tema)
            ? tr("The facet %1 has no concept “%2” (character %3): choose one that the "
                 "vocabulary lists.")
                  .arg(quoted(error.field, error.fieldLabel), error.subject, place)
            : tr("The facet %1 has no concept “%2” (character %3): did you mean %4?")
                  .arg(quoted(error.field, error.fieldLabel), error.subject, place, meant);
    case Kind::UnknownCoder:
        return meant.isEmpty() ? tr("No coder is called “%1” (character %2): choose one who has "
                                    "marked passages here.")
                                     .arg(error.subject, place)
                               : tr("No coder is called “%1” (character %2): did you mean %3?")
                                     .arg(error.subject, place, meant);
    case Kind::UnknownDocument:
        return meant.isEmpty()
            ? tr("No document has “%1” in its title (character %2): choose one that the library "
                 "lists.")
                  .arg(error.subject, place)
            : tr("No document has “%1” in its title (character %2): did you mean %3?")
                  .arg(error.subject, place, meant);
    case Kind::UnknownProperty:
        return tr("After “has:” there can be “note”, not “%1” (character %2).")
            .arg(error.subject, place);
    case Kind::MissingValue:
        return tr("Nothing follows “%1:” (character %2): write what you mean right after the "
                  "colon, without a space.")
            .arg(error.subject, place);
    case Kind::EqualsMisplaced:
        return tr("“%1:” (character %2) has no narrower concepts that “=” could leave out: remove "
                  "the “=”.")
            .arg(error.subject, place);
    case Kind::YearNotUnderstood:
        return tr("“%1” (character %2) is neither a year nor a span of years: write 2017, "
                  "2017..2022, 2017.. or ..2022.")
            .arg(error.subject, place);
    default:
        return {};
    }
}

/// Of quotation marks, parentheses and stars.
QString QueryText::ofSign(const QueryError &error, const QString &place)
{
    switch (error.kind) {
    case Kind::OpenQuote:
        return tr("The quotation mark at character %1 is never closed: put another at the end of "
                  "the phrase.")
            .arg(place);
    case Kind::EmptyPhrase:
        return tr("There is no word between the quotation marks at character %1: write one, or "
                  "remove them.")
            .arg(place);
    case Kind::OpenParenthesis:
        return tr("The parenthesis at character %1 is never closed: add a “)”.").arg(place);
    case Kind::ClosingParenthesis:
        return tr("The parenthesis that ends at character %1 never began: remove it, or add a “(”.")
            .arg(place);
    case Kind::EmptyParentheses:
        return tr("There is nothing in the parentheses at character %1: remove them.").arg(place);
    case Kind::StarMisplaced:
        return tr("The star in “%1” (character %2) can only end a word, as in “siber*”.")
            .arg(error.subject, place);
    default:
        return {};
    }
}

QString QueryText::ofOperator(const QueryError &error, const QString &place)
{
    switch (error.kind) {
    case Kind::MissingOperand:
        return tr("Something is missing beside “%1” (character %2): add it, or put “%1” in "
                  "quotation marks to look for the word.")
            .arg(error.subject, place);
    case Kind::NearWithoutNumber:
        return tr("“%1” (character %2) lacks a number of words from 0 to %3: write NEAR/5, for "
                  "example.")
            .arg(error.subject, place)
            .arg(queries::MaxDistance);
    case Kind::NearWithoutWords:
        return tr("“%1” joins single words and phrases, and at character %2 there is something "
                  "else: put several words in quotation marks.")
            .arg(error.subject, place);
    case Kind::NearNumbersDiffer:
        return tr("“%1” (character %2) follows a NEAR of another number: give all in a row the "
                  "same.")
            .arg(error.subject, place);
    case Kind::UnknownScope:
        return tr("After “IN” (character %1) there must be passage, paragraph or document: write "
                  "one, or put “IN” in quotation marks to look for the word.")
            .arg(place);
    case Kind::ScopeNotLast:
        return tr("“IN %1” (character %2) must come last: move it to the end, or put what belongs "
                  "to it in parentheses.")
            .arg(error.subject, place);
    default:
        return {};
    }
}

QString QueryText::unsaved(const QString &name)
{
    return tr("There is no saved query “%1”: choose one that is listed.").arg(name);
}

QString QueryText::ofWhole(const QueryError &error)
{
    switch (error.kind) {
    case Kind::Empty:
        return tr("There is nothing to look for: write a word, or a condition such as has:note.");
    case Kind::NothingPositive:
        return tr("The query only says what to leave out or where to look: add what to look for.");
    case Kind::NoWords:
        return tr("The query asks for no words, which a concordance needs: add one.");
    case Kind::TooLong:
        return tr("The query is longer than %1 characters: shorten it.").arg(error.limit);
    case Kind::TooDeep:
        return tr("More than %1 parentheses and NOTs hold one another: write it more simply.")
            .arg(error.limit);
    case Kind::TooManyTerms:
        return tr("The query has more than %1 words and conditions: take some out.")
            .arg(error.limit);
    default:
        return {};
    }
}

} // namespace telaah::ui
