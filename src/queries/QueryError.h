// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/TextRange.h"

#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

namespace telaah::queries {

/// What about a query cannot be understood, and where. ui/common/QueryText makes the sentence.
struct QueryError
{
    enum class Kind {
        Empty,              ///< Nothing in it to look for.
        UnknownField,       ///< `subject` is the name before the colon.
        UnknownConcept,     ///< These three: `subject` is the value, `field` the field.
        UnknownCoder,       ///<
        UnknownDocument,    ///<
        UnknownProperty,    ///< Of `has:`; `subject` is the value.
        MissingValue,       ///< `subject` is the field.
        EqualsMisplaced,    ///< `=` on a field that has nothing narrower; `subject` is the field.
        OpenQuote,          ///< Never closed.
        EmptyPhrase,        ///< Quotation marks without a word.
        OpenParenthesis,    ///< Never closed.
        ClosingParenthesis, ///< Never opened.
        EmptyParentheses,   ///<
        MissingOperand,     ///< `subject` is the operator.
        StarMisplaced,      ///< A star that ends no word; `subject` is the word.
        YearNotUnderstood,  ///< `subject` is the value.
        NearWithoutNumber,  ///< No number from 0 to MaxDistance; `subject` is what is there.
        NearWithoutWords,   ///< Something other than a word or a phrase beside NEAR.
        NearNumbersDiffer,  ///< In a row of NEARs.
        UnknownScope,       ///< After IN; `subject` is what is there.
        ScopeNotLast,       ///< More after `IN paragraph`.
        NothingPositive,    ///< For a search in texts: nothing but what shall not be there.
        NoWords,            ///< For a concordance: no word that could stand in the middle.
        TooLong,            ///< `limit` is how many UTF-16 units there may be.
        TooDeep,            ///< `limit` is how many parentheses and NOTs may hold one another.
        TooManyTerms,       ///< `limit` is how many words, phrases and conditions there may be.
    };

    Kind kind;
    text::TextRange place = {}; ///< In the query, UTF-16.
    QString subject = {};
    QString field = {};
    QString fieldLabel = {};      ///< As readers know it: "Tema" of the field "theme".
    QStringList suggestions = {}; ///< What may have been meant, best first; as it is to be typed.
    QStringList labels = {};      ///< Of suggested fields, as `fieldLabel`; else empty.
    int limit = 0;

    friend bool operator==(const QueryError &, const QueryError &) = default;
};

/// What was made of a query, or why nothing could be.
template<typename T>
using Understood = tl::expected<T, QueryError>;

} // namespace telaah::queries
