// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "queries/QueryError.h"

#include <QList>

namespace telaah::queries {

class Names;

/// A piece of a query.
struct Token
{
    enum class Kind {
        Word,
        Phrase,
        Field, ///< With its value.
        Open,
        Close,
        And,
        Or,
        Not, ///< Or the hyphen before what is not wanted.
        Near,
        In,
        End,
    };

    Kind kind = Kind::End;
    text::TextRange place = {};
    QString text = {};  ///< The word without its star, the words of a phrase, the value of a field.
    QString field = {}; ///< Its name, as typed.
    text::TextRange value = {}; ///< Where the value of the field is, quotation marks included.
    bool isQuoted = false;      ///< The value of the field.
    bool hasStar = false;
    bool hasEquals = false; ///< `field:=value`
    int number = -1;        ///< Of NEAR.
};

/// Takes a query apart. A word with a colon after it that no field is called by, and a space after
/// that, is a word. The last token is End. What has neither letters nor digits is left out;
/// operators are in capitals.
[[nodiscard]] Understood<QList<Token>> tokens(const QString &query, const Names &names);

/// Whether there is a letter or a digit in it.
bool hasWord(QStringView text);

/// Quotation marks that may begin and end a phrase: the straight one and the curly ones.
bool isQuote(QChar character);

} // namespace telaah::queries
