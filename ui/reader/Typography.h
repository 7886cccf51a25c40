// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "documents/Body.h"
#include "reader/ReadingStyle.h"

#include <QFont>

#include <optional>

class QPaintDevice;

namespace telaah::ui {

/// How the lines of one kind of block are set. Lengths in pixels.
struct BlockShape
{
    QFont font;
    int pitch = 0;            ///< From one baseline to the next.
    int baseline = 0;         ///< Of a line, below its top.
    int rise = 0;             ///< How far fills, selection and caret reach above the baseline,
    int drop = 0;             ///< and how far below it.
    qreal characterWidth = 1; ///< Of running text, about; as wide for its size as the body's.
    qreal indent = 0;         ///< Of the first line.
    qreal hang = 0;           ///< Of further lines, beyond the first.
};

/// Where text stands between the edges of the view.
struct Column
{
    int left = 0;
    int width = 0;

    friend bool operator==(const Column &, const Column &) = default;
};

/// Sizes and distances that follow from a reading style.
class Typography
{
public:
    /// Of text painted on `device`, which must outlive it.
    Typography(const ReadingStyle &style, const QPaintDevice &device);

    BlockShape shape(const documents::Block &block) const;

    /// The space above `block`; `previous` is null for the first one.
    int gap(const documents::Block *previous, const documents::Block &block) const;

    /// Of `length` characters of `block`, lines only, before they are laid out.
    int estimatedHeight(const documents::Block &block, qsizetype length, int width) const;

    Column column(int available) const;

    /// How wide a view has to be for lines of so many characters.
    int widthFor(int characters) const;

    qreal em() const { return m_em; }
    int pitch() const { return pitchOf(m_body); }
    const BlockShape &small() const { return shaped(m_small); } ///< The line under the title.
    const QFont &numberFont() const { return m_numberFont; }

private:
    /// A kind of text, measured once it is asked for: most documents have few kinds, and each takes
    /// a typeface in a size of its own.
    struct Kind
    {
        QFont font;
        qreal scale = 1;
        qreal lineSpacing = 1;
        qreal hang = 0;
        mutable std::optional<BlockShape> shape = {};
    };

    const BlockShape &shaped(const Kind &kind) const;
    const Kind &kindOf(const documents::Block &block) const;
    const BlockShape &base(const documents::Block &block) const;
    int pitchOf(const Kind &kind) const;
    qreal indent(const documents::Block &block) const;

    const QPaintDevice &m_device;
    qreal m_em;
    qreal m_characterWidth = 1; ///< Of the body's text, on average; others are not measured.
    int m_textWidth;
    Kind m_title;
    Kind m_heading;
    Kind m_subheading;
    Kind m_body;
    Kind m_reference;
    Kind m_table;
    Kind m_small;
    QFont m_numberFont;
};

} // namespace telaah::ui
