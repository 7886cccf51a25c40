// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace telaah::importers {

/// How a line of plain text is numbered; each form counts for itself.
enum class NumberForm {
    Number,      ///< "1."
    NumberParen, ///< "1)", "(1)"
    Capital,     ///< "A."
    Letter,      ///< "a."
    LetterParen, ///< "a)"
    Roman,       ///< "II."
    Decimal,     ///< "2.1"
};

/// What a number may mean.
struct NumberReading
{
    NumberForm form;
    int value;
    QString section = {}; ///< Of decimals what is before the last number.
};

struct LineNumber
{
    qsizetype length = 0;          ///< With the white space after it.
    QList<NumberReading> readings; ///< None if there is no number; "C." has two.
};

/// What the line begins with.
LineNumber numberingOf(QStringView line);

} // namespace telaah::importers
