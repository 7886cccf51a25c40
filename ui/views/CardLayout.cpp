// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/CardLayout.h"

#include "support/FacetMark.h"
#include "support/SmallPrint.h"

#include <QApplication>
#include <QCoreApplication>
#include <QPainter>

namespace telaah::ui {

namespace {

constexpr int Padding = 12;
constexpr int Gap = 10; ///< Between cards.
constexpr int ChipPadding = 9;
constexpr int ChipGap = 5;
constexpr int CrossRoom = 16; ///< At the end of a chip, instead of its padding.
constexpr int MaxQuoteLines = 4;
constexpr int MaxNoteLines = 4;
constexpr int EditorLines = 5;
constexpr qreal Roundness = 7;
constexpr int ChosenBar = 5; ///< At the left edge of a chosen card.

QFont smaller()
{
    return smallPrint(QApplication::font());
}

/// At the height where a line of `height` pixels from `top` shows it in its middle.
QPoint centred(const SetText &text, int left, int top, int height)
{
    return {left, top + (height - text.height()) / 2};
}

/// Breaks the quote into lines from `top`; returns where they end.
int layOutQuote(const QString &quote, const QFont &font, int width, int top, CardLayout &layout)
{
    QString text = quote;
    text.replace(QLatin1Char('\n'), QChar(QChar::LineSeparator));
    // No more than the lines shown can hold: a quote may be a chapter.
    const QFontMetrics metrics(font);
    text.truncate(qsizetype{MaxQuoteLines + 1} * 2 * width / qMax(1, metrics.averageCharWidth()));
    const int height = metrics.lineSpacing() + 1;
    auto lines = std::make_shared<QTextLayout>(text, font);
    lines->setCacheEnabled(true);
    lines->beginLayout();
    int full = 0;
    for (QTextLine line = lines->createLine(); line.isValid(); line = lines->createLine(), ++full) {
        line.setLineWidth(width);
        line.setPosition({0, top + (height - line.height()) / 2});
        if (full + 1 == MaxQuoteLines && line.textStart() + line.textLength() < text.size()) {
            const QString rest = text.mid(line.textStart());
            layout.quote.last = SetText(metrics.elidedText(rest, Qt::ElideRight, width), font);
            layout.quote.lastTopLeft = centred(layout.quote.last, Padding, top, height);
            top += height;
            break;
        }
        top += height;
    }
    lines->endLayout();
    layout.quote.lines = std::move(lines);
    layout.quote.full = full;
    return top;
}

/// Returns where the chips end.
int layOutChips(
    const Card &card, const Look &look, SetTexts &texts, int width, int top, CardLayout &layout)
{
    const QFont font = smaller();
    const QFontMetrics metrics(font);
    const int height = metrics.height() + 6;
    const int mark = metrics.ascent() - 2;
    int left = Padding;
    for (const CardTag &tag : card.tags) {
        const int around = ChipPadding + mark + 6 + CrossRoom;
        const int room = width - around;
        SetText label = texts.of(look.label(tag.label), font);
        if (label.width() > room)
            label = texts.of(metrics.elidedText(label.text(), Qt::ElideRight, room), font);
        const int chip = label.width() + around;
        if (left > Padding && left + chip > Padding + width) {
            left = Padding;
            top += height + ChipGap;
        }
        const QRect cross(left + chip - CrossRoom - 1, top, CrossRoom + 1, height);
        layout.chips.append({{left, top, chip, height}, cross, label, tag.facet, tag.conceptId});
        left += chip + ChipGap;
    }
    return card.tags.isEmpty() ? top : top + height;
}

/// Returns where the note ends.
int layOutNote(const QString &note, int width, int top, CardLayout &layout)
{
    const QFont font = smaller();
    layout.noteText = SetText(note.left(2000), font, width - 22);
    const int enough = MaxNoteLines * QFontMetrics(font).lineSpacing();
    layout.note = {Padding, top, width, qMin(layout.noteText.height(), enough) + 10};
    return layout.note.bottom() + 1;
}

QString dayOf(const passages::Passage &passage, const Look &look)
{
    const QDate date = passage.modified.toLocalTime().date();
    const bool isThisYear = date.year() == QDate::currentDate().year();
    return look.locale().toString(
        date, isThisYear ? QStringLiteral("d MMM") : QStringLiteral("d MMM yyyy"));
}

void layOutFooter(const Card &card, const Look &look, SetTexts &texts, CardLayout &layout)
{
    const QFont font = smaller();
    if (card.paragraph > 0)
        layout.paragraph = texts.of(QStringLiteral("¶ %1").arg(card.paragraph), font);
    layout.isFresh = isFresh(card);
    const QString time = layout.isFresh ? QCoreApplication::translate("Card", "just now")
                                        : dayOf(card.passage, look);
    layout.signature = texts.of(
        QStringLiteral("%1 · %2").arg(CardModel::signOf(card.coder), time), font);
}

void paintQuote(QPainter &painter, const CardLayout::Quote &quote, QPoint origin)
{
    for (int i = 0; i < quote.full; ++i)
        quote.lines->lineAt(i).draw(&painter, origin + QPoint(Padding, 0));
    quote.last.draw(painter, quote.lastTopLeft + origin);
}

void paintCross(QPainter &painter, const QRect &rect, const Look &look, bool isHot)
{
    const QPointF middle = QRectF(rect).center() - QPointF(1, 0);
    if (isHot) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(look.reading.ink);
        painter.drawEllipse(middle, 6.5, 6.5);
    }
    painter.setPen(QPen(isHot ? look.reading.paper : look.reading.ink, 1.3));
    for (const QPointF arm : {QPointF(2.6, 2.6), QPointF(2.6, -2.6)})
        painter.drawLine(middle - arm, middle + arm);
}

void paintChip(
    QPainter &painter, const CardLayout::Chip &chip, QPoint origin, const Look &look,
    const CardState &state)
{
    const QRect rect = chip.rect.translated(origin);
    const FacetColours colours = look.reading.facet(chip.facet);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.fill);
    painter.drawRoundedRect(rect, rect.height() / 2.0, rect.height() / 2.0);
    const qreal side = QFontMetrics(smaller()).ascent() - 3;
    const QRectF mark(rect.left() + ChipPadding, rect.center().y() - side / 2 + 0.5, side, side);
    paintFacetMark(painter, mark, chip.facet, colours.line);
    painter.setPen(look.reading.ink);
    const int left = rect.left() + ChipPadding + qRound(side) + 6;
    chip.label.draw(painter, centred(chip.label, left, rect.top(), rect.height()));
    if (state.hasCrosses)
        paintCross(painter, chip.cross.translated(origin), look, chip.conceptId == state.hotCross);
}

/// A chosen card has a bar and a frame, which are seen at a glance among many, and by whoever sees
/// no colours.
void paintGround(
    QPainter &painter, const QRectF &frame, const Appearance &appearance, const CardState &state)
{
    const QPen plain(appearance.border, 1);
    const QPen chosen(appearance.accent, state.hasFocus ? 3 : 2);
    painter.setPen(Qt::NoPen);
    painter.setBrush(appearance.raised);
    painter.drawRoundedRect(frame, Roundness, Roundness);
    if (state.isChosen) {
        painter.save();
        painter.setClipRect(QRectF(frame.topLeft(), QSizeF(ChosenBar, frame.height())));
        painter.setBrush(appearance.accent);
        painter.drawRoundedRect(frame, Roundness, Roundness);
        painter.restore();
    }
    painter.setPen(state.isChosen ? chosen : plain);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(frame, Roundness, Roundness);
}

void paintNote(QPainter &painter, const QRect &rect, const SetText &note, const Look &look)
{
    painter.fillRect(rect, look.appearance.panel);
    painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), look.appearance.border);
    painter.setPen(look.appearance.text);
    painter.save();
    const QRect inner = rect.adjusted(12, 5, -10, -5);
    painter.setClipRect(inner);
    note.draw(painter, inner.topLeft());
    painter.restore();
}

} // namespace

bool isFresh(const Card &card)
{
    const qint64 age = card.passage.modified.secsTo(QDateTime::currentDateTimeUtc());
    return 0 <= age && age < FreshFor.count() && !CardModel::isExample(card.coder);
}

CardLayout layOut(const Card &card, const Look &look, SetTexts &texts, int width, NoteState state)
{
    CardLayout layout;
    const int inner = qMax(60, width - 2 * Padding);
    int top = layOutQuote(card.passage.quote, look.readingFont, inner, Padding - 3, layout) + 6;
    if (!card.tags.isEmpty())
        top = layOutChips(card, look, texts, inner, top, layout) + 8;
    if (state == NoteState::Edited) {
        const int height = EditorLines * QFontMetrics(QApplication::font()).lineSpacing() + 14;
        layout.note = {Padding, top, inner, height};
        top += height + 7;
    } else if (!card.passage.note.isEmpty()) {
        top = layOutNote(card.passage.note, inner, top, layout) + 7;
    }
    layout.footer = {Padding, top, inner, QFontMetrics(smaller()).height() + 2};
    layOutFooter(card, look, texts, layout);
    layout.height = layout.footer.bottom() + Padding - 2 + Gap;
    return layout;
}

void paintCard(
    QPainter &painter, const QRect &place, const CardLayout &layout, const Look &look,
    CardState state)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QPoint origin = place.topLeft();
    const QRectF frame =
        QRectF(origin, QSizeF(place.width(), layout.height - Gap)).adjusted(0.5, 0.5, -0.5, -0.5);
    paintGround(painter, frame, look.appearance, state);
    painter.setPen(look.appearance.text);
    paintQuote(painter, layout.quote, origin);
    for (const CardLayout::Chip &chip : layout.chips)
        paintChip(painter, chip, origin, look, state);
    if (!layout.note.isEmpty())
        paintNote(painter, layout.note.translated(origin), layout.noteText, look);

    const QRect footer = layout.footer.translated(origin);
    painter.setPen(look.appearance.muted);
    for (const auto &[text, left] :
         {std::pair(layout.paragraph, footer.left()),
          std::pair(layout.signature, footer.right() + 1 - layout.signature.width())})
        text.draw(painter, centred(text, left, footer.top(), footer.height()));
    painter.restore();
}

} // namespace telaah::ui
