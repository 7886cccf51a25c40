// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>

namespace telaah::importers {

/// What the rules of HTML about open tags ask of a name.
namespace traits {

enum Trait : quint32 {
    Void = 1U << 0U,
    Raw = 1U << 1U,
    Formatting = 1U << 2U,
    EndsParagraph = 1U << 3U,
    Cell = 1U << 4U,
    OfTable = 1U << 5U,
    Paragraph = 1U << 6U,
    Item = 1U << 7U,
    Definition = 1U << 8U,
    Data = 1U << 9U,
    Row = 1U << 10U, ///< And what a row closes.
    RowGroup = 1U << 11U,
    GroupOrAbove = 1U << 12U,
    Option = 1U << 13U,
    Heading = 1U << 14U,
    Alone = 1U << 15U, ///< Not within another of its name.
    Table = 1U << 16U,
    ParagraphBarrier = 1U << 17U,
    ItemBarrier = 1U << 18U,
    DefinitionBarrier = 1U << 19U,
    EndBarrier = 1U << 20U,
    Unbarred = 1U << 21U, ///< Its end tag reaches through tables.
    Select = 1U << 22U,
    Foreign = 1U << 23U,
    NoRaw = 1U << 24U,
    Plain = 1U << 25U,
    MadeByEnd = 1U << 26U, ///< An end tag without a start tag makes an element.
    OptionOrGroup = 1U << 27U,
};

} // namespace traits

/// A name as a number, with its traits. Names that HTML does not have get theirs as they come.
struct Name
{
    int id = 0;
    quint32 traits = 0;

    bool is(quint32 trait) const { return (traits & trait) != 0; }
};

class Names
{
public:
    Names();
    Name of(QByteArrayView raw);

private:
    QHash<QByteArray, Name> m_names;
};

} // namespace telaah::importers
