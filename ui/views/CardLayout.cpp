// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/CardLayout.h"

#include "support/FacetMark.h"
#include "support/SmallPrint.h"

#include <QApplication>
#include <QCoreApplication>
#include <QPainter>
#include <QTextLayout>

namespace telaah::ui {

namespace {

constexpr int Padding = 12;
constexpr int Gap = 10; ///< Between cards.
constexpr int ChipPadding = 9;
constexpr int ChipGap = 5;
constexpr int MaxQuoteLines = 4;
constexpr int MaxNoteLines = 4;
constexpr int EditorLines = 5;

QFont smaller()
{
    return smallPrint(QApplication::font());
}

/// Breaks the quote into lines from `top`; returns where they end.
int layOutQuote(const QString &quote, const QFont &font, int width, int top, CardLayout &layout)
{
    QString text = quote;
    text.replace(QLatin1Char('\n'), QChar(QChar::LineSeparator));
    // No more than the lines shown can hold: a quote may be a chapter.
    const QFontMetrics metrics(font);
    const qsizetype enough = qsizetype{MaxQuoteLines + 1} * width / qMax(1, metrics.height() / 6);
    text.truncate(enough);
    QTextLayout lines(text, font);
    lines.beginLayout();
    int line = 0;
    for (QTextLine next = lines.createLine(); next.isValid() && line < MaxQuoteLines;
         next = lines.createLine(), ++line) {
        next.setLineWidth(width);
        const QRect rect(Padding, top, width, metrics.lineSpacing() + 1);
        const bool isLast = line + 1 == MaxQuoteLines;
        const QString shown = text.mid(next.textStart(), isLast ? -1 : next.textLength());
        layout.quoteLines.append(rect);
        layout.quoteTexts.append(
            isLast ? metrics.elidedText(shown, Qt::ElideRight, width) : shown.trimmed());
        top = rect.bottom() + 1;
    }
    lines.endLayout();
    return top;
}

/// Returns where the chips end.
int layOutChips(const Card &card, const Look &look, int width, int top, CardLayout &layout)
{
    const QFontMetrics metrics(smaller());
    const int height = metrics.height() + 6;
    const int mark = metrics.ascent() - 2;
    int left = Padding;
    for (const CardTag &tag : card.tags) {
        const int room = width - 2 * ChipPadding - mark - 6;
        const QString label = metrics.elidedText(look.label(tag.label), Qt::ElideRight, room);
        const int chip = metrics.horizontalAdvance(label) + 2 * ChipPadding + mark + 6;
        if (left > Padding && left + chip > Padding + width) {
            left = Padding;
            top += height + ChipGap;
        }
        layout.chips.append({{left, top, chip, height}, label, tag.facet});
        left += chip + ChipGap;
    }
    return card.tags.isEmpty() ? top : top + height;
}

int noteHeight(const QString &note, int width)
{
    const QFontMetrics metrics(smaller());
    const QRect bounds = metrics.boundingRect(
        QRect(0, 0, width - 22, 10'000), Qt::TextWordWrap, note.left(2000));
    return qMin(bounds.height(), MaxNoteLines * metrics.lineSpacing()) + 10;
}

void paintChip(QPainter &painter, const CardLayout::Chip &chip, QPoint origin, const Look &look)
{
    const QRect rect = chip.rect.translated(origin);
    const FacetColours colours = look.reading.facet(chip.facet);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.fill);
    painter.drawRoundedRect(rect, rect.height() / 2.0, rect.height() / 2.0);
    const qreal side = QFontMetrics(smaller()).ascent() - 3;
    const QRectF mark(rect.left() + ChipPadding, rect.center().y() - side / 2 + 0.5, side, side);
    paintFacetMark(painter, mark, chip.facet, colours.line);
    painter.setFont(smaller());
    painter.setPen(look.reading.ink);
    painter.drawText(
        rect.adjusted(ChipPadding + qRound(side) + 6, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
        chip.label);
}

void paintNote(QPainter &painter, const QRect &rect, const QString &note, const Look &look)
{
    painter.fillRect(rect, look.appearance.panel);
    painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), look.appearance.border);
    painter.setFont(smaller());
    painter.setPen(look.appearance.text);
    painter.save();
    const QRect inner = rect.adjusted(12, 5, -10, -5);
    painter.setClipRect(inner);
    painter.drawText(inner, Qt::TextWordWrap, note.left(2000));
    painter.restore();
}

void paintFooter(QPainter &painter, const QRect &rect, const Card &card, const Look &look)
{
    painter.setFont(smaller());
    painter.setPen(look.appearance.muted);
    if (card.paragraph > 0)
        painter.drawText(
            rect, Qt::AlignLeft | Qt::AlignVCenter, QStringLiteral("¶ %1").arg(card.paragraph));
    const QDate date = card.passage.modified.toLocalTime().date();
    const bool isThisYear = date.year() == QDate::currentDate().year();
    const QString day = look.locale().toString(
        date, isThisYear ? QStringLiteral("d MMM") : QStringLiteral("d MMM yyyy"));
    painter.drawText(
        rect, Qt::AlignRight | Qt::AlignVCenter,
        QStringLiteral("%1 · %2").arg(card.coder.initials, day));
}

} // namespace

CardLayout layOut(const Card &card, const Look &look, int width, NoteState state)
{
    CardLayout layout;
    const int inner = qMax(60, width - 2 * Padding);
    int top = layOutQuote(card.passage.quote, look.readingFont, inner, Padding - 3, layout) + 6;
    if (!card.tags.isEmpty())
        top = layOutChips(card, look, inner, top, layout) + 8;
    if (state == NoteState::Edited || !card.passage.note.isEmpty()) {
        const int height = state == NoteState::Edited
            ? EditorLines * QFontMetrics(QApplication::font()).lineSpacing() + 14
            : noteHeight(card.passage.note, inner);
        layout.note = {Padding, top, inner, height};
        top += height + 7;
    }
    layout.footer = {Padding, top, inner, QFontMetrics(smaller()).height() + 2};
    layout.height = layout.footer.bottom() + Padding - 2 + Gap;
    return layout;
}

void paintCard(
    QPainter &painter, QPoint origin, const Card &card, const CardLayout &layout, const Look &look,
    bool isCurrent, bool hasFocus, int width)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame =
        QRectF(origin, QSizeF(width, layout.height - Gap)).adjusted(0.5, 0.5, -0.5, -0.5);
    const qreal line = isCurrent ? (hasFocus ? 2.2 : 1.6) : 1.0;
    painter.setPen(QPen(isCurrent ? look.appearance.accent : look.appearance.border, line));
    painter.setBrush(look.appearance.raised);
    painter.drawRoundedRect(frame, 7, 7);
    painter.setFont(look.readingFont);
    painter.setPen(look.appearance.text);
    for (qsizetype i = 0; i < layout.quoteLines.size(); ++i)
        painter.drawText(
            layout.quoteLines.at(i).translated(origin), Qt::AlignLeft | Qt::AlignVCenter,
            layout.quoteTexts.at(i));
    for (const CardLayout::Chip &chip : layout.chips)
        paintChip(painter, chip, origin, look);
    if (!layout.note.isEmpty())
        paintNote(painter, layout.note.translated(origin), card.passage.note, look);
    paintFooter(painter, layout.footer.translated(origin), card, look);
    painter.restore();
}

} // namespace telaah::ui
