// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace telaah::search {

/// Which words of a text count as one that was typed. Case and accents count in none but Exact.
enum class Form {
    Any,    ///< Those of its root, its other spellings, and with whatever is written onto it.
    Folded, ///< Its other spellings, joined or apart, and with -nya and the like; no other form.
    Exact,  ///< The letters as they were typed.
};

/// What one row of text (a paragraph, a note) must hold. A value; no syntax and no SQL.
struct TextQuery
{
    enum class Kind {
        Words, ///< `text`, one word or several that follow one another, in `form`.
        Near,  ///< `parts`, all of Words, in any order, with at most `distance` words between.
        And,   ///< All of `parts`. Those in which Not stands are kept out.
        Or,    ///< Any of `parts`.
        Not,   ///< `parts.first()`, the only one, is not there.
    };

    Kind kind = Kind::Words;
    QString text; ///< Of Words, as typed.
    Form form = Form::Any;
    bool isBeginning =
        false;            ///< Of Words: the last word may go on: `siber*`, or still being typed.
    bool isAlias = false; ///< Of Words: nobody typed it; what it finds is MatchKind::Variant.
    int distance = 0;
    QList<TextQuery> parts;

    friend bool operator==(const TextQuery &, const TextQuery &) = default;
};

inline TextQuery words(const QString &text, Form form = Form::Any)
{
    return {.kind = TextQuery::Kind::Words, .text = text, .form = form, .parts = {}};
}

inline TextQuery allOf(const QList<TextQuery> &parts)
{
    return {.kind = TextQuery::Kind::And, .text = {}, .parts = parts};
}

inline TextQuery anyOf(const QList<TextQuery> &parts)
{
    return {.kind = TextQuery::Kind::Or, .text = {}, .parts = parts};
}

inline TextQuery noneOf(const TextQuery &part)
{
    return {.kind = TextQuery::Kind::Not, .text = {}, .parts = {part}};
}

inline TextQuery near(const QList<TextQuery> &parts, int distance)
{
    return {.kind = TextQuery::Kind::Near, .text = {}, .distance = distance, .parts = parts};
}

} // namespace telaah::search
