// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/Typography.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPaintDevice>

#include <algorithm>
#include <cmath>

namespace telaah::ui {

using documents::Block;
using documents::BlockKind;

namespace {

// Beside a text that fills the view.
constexpr int NarrowGutter = 44;
constexpr int NarrowRoom = 24;

// Ordinary Indonesian prose: how wide a character is on average depends on the language.
const QString &sample()
{
    static const QString text = QStringLiteral(
        "Sejak 2017 Seoul dan Tokyo memilih untuk saling memberi tahu lebih awal ketika sebuah "
        "insiden siber terjadi, sebuah langkah teknis yang sekaligus bernilai diplomatik.");
    return text;
}

QFont serif(const ReadingStyle &style, qreal scale, QFont::Weight weight)
{
    QFont font;
    font.setFamilies(style.families);
    font.setStyleHint(QFont::Serif);
    font.setPointSizeF(style.pointSize * scale);
    font.setWeight(weight);
    font.setKerning(true);
    // Letters stand where their design puts them, not on whole pixels.
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

/// That of the window about the text, so that a size which both have is loaded once.
QFont sans(const ReadingStyle &style, qreal scale)
{
    QFont font = QGuiApplication::font();
    font.setPointSizeF(style.pointSize * scale);
    return font;
}

qreal characterWidthOf(const QFont &font, const QPaintDevice &device)
{
    const qreal width = QFontMetricsF(font, &device).horizontalAdvance(sample());
    return std::max(1.0, width / static_cast<qreal>(sample().size()));
}

BlockShape measured(const QFont &font, qreal em, int pitch, const QPaintDevice &device)
{
    const QFontMetricsF metrics(font, &device);
    BlockShape shape;
    shape.font = font;
    shape.pitch = pitch;
    // Half of what is left over goes above a line and half below, as printers lead type.
    const qreal leading = shape.pitch - metrics.ascent() - metrics.descent();
    shape.baseline = static_cast<int>(std::lround(leading / 2 + metrics.ascent()));
    shape.rise = std::min(shape.baseline, static_cast<int>(std::lround(em)));
    shape.drop = std::min(shape.pitch - shape.baseline, static_cast<int>(std::lround(em * 0.44)));
    return shape;
}

int rounded(qreal value)
{
    return static_cast<int>(std::lround(value));
}

bool isOfList(const Block &block)
{
    return block.kind == BlockKind::ListItem || block.kind == BlockKind::ListParagraph;
}

} // namespace

Typography::Typography(const ReadingStyle &style, const QPaintDevice &device)
    : m_device(device)
    , m_em(style.pointSize * device.logicalDpiY() / 72)
    , m_numberFont(sans(style, 0.6))
{
    // Lines of larger type are short and need less space between them.
    const qreal headingSpacing = std::min(style.lineSpacing, 1.25);
    m_title = {serif(style, 1.65, QFont::Bold), 1.65, headingSpacing};
    m_heading = {serif(style, 1.25, QFont::Bold), 1.25, headingSpacing};
    m_subheading = {serif(style, 1.05, QFont::Bold), 1.05, headingSpacing};
    m_body = {serif(style, 1, QFont::Normal), 1, style.lineSpacing};
    m_reference = {
        serif(style, 0.92, QFont::Normal), 0.92, style.lineSpacing, std::round(m_em * 1.5)};
    m_table = {serif(style, 0.88, QFont::Normal), 0.88, std::min(style.lineSpacing, 1.4)};
    m_small = {sans(style, 0.7), 0.7, 1.5};
    m_characterWidth = characterWidthOf(m_body.font, m_device);
    m_textWidth = rounded(style.measure * m_characterWidth);
}

const BlockShape &Typography::shaped(const Kind &kind) const
{
    if (!kind.shape) {
        kind.shape = measured(kind.font, m_em * kind.scale, pitchOf(kind), m_device);
        kind.shape->hang = kind.hang;
        kind.shape->characterWidth = m_characterWidth * kind.scale;
    }
    return *kind.shape;
}

const BlockShape &Typography::base(const Block &block) const
{
    return shaped(kindOf(block));
}

const Typography::Kind &Typography::kindOf(const Block &block) const
{
    switch (block.kind) {
    case BlockKind::Heading:
        return block.level <= 1 ? m_title : block.level == 2 ? m_heading : m_subheading;
    case BlockKind::TableRow:
        return m_table;
    case BlockKind::Reference:
    case BlockKind::Footnote:
        return m_reference;
    case BlockKind::PageStart:
        return m_small;
    case BlockKind::Paragraph:
    case BlockKind::ListItem:
    case BlockKind::ListParagraph:
    case BlockKind::Quotation:
        break;
    }
    return m_body;
}

qreal Typography::indent(const Block &block) const
{
    const int level = std::clamp(block.level, 1, 8);
    if (isOfList(block))
        return std::round(m_em * 1.4 * level);
    if (block.kind == BlockKind::Quotation)
        return std::round(m_em * 1.5 * level);
    return 0;
}

BlockShape Typography::shape(const Block &block) const
{
    BlockShape shape = base(block);
    shape.indent = indent(block);
    return shape;
}

int Typography::gap(const Block *previous, const Block &block) const
{
    const qreal pitch = this->pitch();
    if (!previous)
        return rounded(pitch * (block.kind == BlockKind::Heading ? 0.9 : 1.2));
    if (block.kind == BlockKind::Heading && previous->kind != BlockKind::Heading)
        return rounded(pitch * (block.level <= 1 ? 1.9 : block.level == 2 ? 1.3 : 0.9));
    if (previous->kind == BlockKind::Heading)
        return rounded(pitch * (previous->level <= 1 ? 0.6 : 0.35));
    if (isOfList(*previous) && isOfList(block))
        return rounded(pitch * 0.25);
    if (previous->kind != block.kind)
        return rounded(pitch * 0.6);
    switch (block.kind) {
    case BlockKind::TableRow:
        return rounded(pitch * 0.15);
    case BlockKind::Reference:
    case BlockKind::Footnote:
        return rounded(pitch * 0.35);
    default:
        return rounded(pitch * 0.55);
    }
}

int Typography::estimatedHeight(const Block &block, qsizetype length, int width) const
{
    // The last word of a line leaves, on average, half its length unused.
    constexpr qreal unused = 3.5;
    const Kind &kind = kindOf(block);
    const qreal characterWidth = std::max(1.0, m_characterWidth * kind.scale);
    const qreal characters = (width - indent(block) - kind.hang) / characterWidth - unused;
    const qreal lines = std::ceil(static_cast<qreal>(length) / std::max(1.0, characters));
    return pitchOf(kind) * std::max(1, static_cast<int>(lines));
}

int Typography::pitchOf(const Kind &kind) const
{
    return std::max(1, rounded(m_em * kind.scale * kind.lineSpacing));
}

int Typography::widthFor(int characters) const
{
    return NarrowGutter + rounded(characters * m_characterWidth) + NarrowRoom;
}

Column Typography::column(int available) const
{
    const int gutter = std::clamp(rounded(m_em * 4), 56, 96);
    constexpr int room = 170; // For the brackets of long passages and their tags.
    if (const int spare = available - gutter - m_textWidth - room; spare >= 0)
        return {gutter + spare / 2, m_textWidth};
    const int left = std::clamp(available - m_textWidth - NarrowRoom, NarrowGutter, gutter);
    return {left, std::clamp(available - left - NarrowRoom, 80, m_textWidth)};
}

} // namespace telaah::ui
