// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/ReadingWords.h"

#include "models/CardModel.h"
#include "reader/ReadingView.h"

#include <QDate>
#include <QtMath>

namespace telaah::ui {

namespace {

constexpr int WordsPerMinute = 200;

} // namespace

QString ReadingWords::subtitle(const documents::DocumentSummary &summary, const Look &look)
{
    const documents::Document &document = summary.document;
    QStringList parts;
    if (!document.author.isEmpty())
        parts.append(document.author);
    if (const QDate date = QDate::fromString(document.published, Qt::ISODate); date.isValid())
        parts.append(look.locale().toString(date, QStringLiteral("d MMMM yyyy")));
    else if (!document.published.isEmpty())
        parts.append(document.published);
    const int minutes = qMax(1, qRound(double(summary.words) / WordsPerMinute));
    parts.append(tr("about %n minute(s) to read", nullptr, minutes));
    return parts.join(QStringLiteral(" · "));
}

QString ReadingWords::whereabouts(
    const documents::DocumentSummary &summary, const ReadingView &reading, text::TextRange current)
{
    if (summary.paragraphs == 0)
        return {};
    const text::TextRange inSight = reading.rangeInSight();
    const bool isCurrent = !current.isEmpty() && current.start() >= inSight.start()
        && current.start() < inSight.end();
    const int paragraph = isCurrent
        ? documents::paragraphReadAt(reading.revision()->blocks(), current.start())
        : reading.paragraphAtTop();
    const double read = reading.progress();
    const int minutes = qCeil((1 - read) * double(summary.words) / WordsPerMinute);
    const QStringList parts{
        tr("¶ %1 of %2").arg(qMax(1, paragraph)).arg(summary.paragraphs),
        //: How much of a document has been read
        tr("%1%").arg(qFloor(100 * read)), tr("%n minute(s) left", nullptr, minutes)};
    return parts.join(QStringLiteral(" · "));
}

void labelPassages(ReadingView &reading, const CardModel &cards, const Look &look)
{
    reading.setPassageLabeller([&cards, &look](PassageId id) -> MarginLabel {
        const auto card = cards.indexOf(id).data(CardModel::CardRole).value<Card>();
        if (card.tags.isEmpty())
            return {};
        const CardTag &tag = card.tags.first();
        const QString text = tag.mark + QChar(QChar::Nbsp) + look.label(tag.label);
        const auto others = card.tags.size() - 1;
        return {others > 0 ? QStringLiteral("%1 +%2").arg(text).arg(others) : text, tag.facet};
    });
    reading.setPassageDescriber([&cards](PassageId id) {
        return cards.indexOf(id).data(Qt::AccessibleTextRole).toString();
    });
}

} // namespace telaah::ui
