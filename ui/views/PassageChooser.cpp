// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/PassageChooser.h"

#include "reader/ReadingView.h"
#include "support/PlainLabel.h"
#include "support/QuoteText.h"
#include "views/KeyMenu.h"

#include <algorithm>

namespace telaah::ui {

namespace {

constexpr qsizetype MostPassages = 30; ///< A menu of more would not fit on the screen.

} // namespace

PassageChooser::PassageChooser(const CardModel &model, ReadingView &reading, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_reading(reading)
{
    connect(&reading, &ReadingView::passagesClicked, this, &PassageChooser::chooseAmong);
}

void PassageChooser::chooseAmong(const QList<PassageId> &ids, QPoint place)
{
    if (ids.size() == 1)
        return emit chosen(ids.first());
    auto *menu = new KeyMenu(&m_reading);
    menu->setObjectName(QStringLiteral("passageChooser"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const PassageId id : ids.first(std::min(MostPassages, ids.size()))) {
        const QString text = textOf(id, menu->fontMetrics());
        menu->addAction(plainLabel(text), this, [this, id] { emit chosen(id); });
    }
    if (const qsizetype more = ids.size() - MostPassages; more > 0)
        menu->addAction(tr("%n more", nullptr, static_cast<int>(more)))->setEnabled(false);
    menu->popup(place);
}

/// The quote, and who marked it with what: two readers may have marked the same words.
QString PassageChooser::textOf(PassageId id, const QFontMetrics &metrics) const
{
    const auto card = m_model.indexOf(id).data(CardModel::CardRole).value<Card>();
    QStringList details{CardModel::signOf(card.coder)};
    for (const CardTag &tag : card.tags)
        details.append(m_model.labelOf(tag.label));
    return QStringLiteral("%1 — %2").arg(
        quoteText(card.passage.quote, metrics, 420),
        metrics.elidedText(details.join(QLatin1String(" · ")), Qt::ElideRight, 240));
}

} // namespace telaah::ui
