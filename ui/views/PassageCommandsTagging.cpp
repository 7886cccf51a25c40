// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How PassageCommands puts tags on and takes them off.

#include "common/PlainTooltip.h"
#include "notebook/VocabularyActions.h"
#include "reader/ReadingView.h"
#include "support/LongStep.h"
#include "support/PlainLabel.h"
#include "views/CardsView.h"
#include "views/KeyMenu.h"
#include "views/PassageCommands.h"
#include "views/TagPalette.h"

#include <QAction>

#include <algorithm>

namespace telaah::ui {

using notebook::PassageActions;
using notebook::VocabularyActions;
using text::TextRange;
using vocabulary::Facet;

namespace {

constexpr qsizetype ButtonLetters = 16; ///< Of a label on the selection bar.

QString shortened(const QString &label)
{
    return label.size() <= ButtonLetters ? label
                                         : label.first(ButtonLetters - 1).trimmed() + QChar(0x2026);
}

} // namespace

void PassageCommands::makeRecent()
{
    recentMenu = new KeyMenu(&m_reading);
    recentMenu->setObjectName(QStringLiteral("recentTags"));
    for (int number = 1; number <= RecentTags::Count; ++number) {
        auto *action = new QAction(this);
        action->setObjectName(QStringLiteral("recentTag%1").arg(number));
        action->setShortcut(QKeySequence(Qt::Key_0 + number));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        m_reading.addAction(action);
        m_cards.addAction(action);
        connect(action, &QAction::triggered, this, [this, number] {
            if (number <= m_recent.numbered().size())
                tag(m_recent.numbered().at(number - 1));
        });
        recent.append(action);
    }
    recentMenu->addActions(recent);
}

void PassageCommands::updateRecent()
{
    recentMenu->setTitle(tr("Rec&ent tags"));
    for (qsizetype i = 0; i < recent.size(); ++i) {
        QAction *action = recent.at(i);
        const auto known = i < m_recent.numbered().size() ? m_model.tagOf(m_recent.numbered().at(i))
                                                          : std::nullopt;
        action->setVisible(known.has_value());
        if (!known) {
            //: A recent tag that is not there; %1 is its number
            action->setText(tr("Recent tag %1").arg(i + 1));
            continue;
        }
        const auto facet = std::ranges::find(m_model.facets(), known->facet, &Facet::ordinal);
        const QString mark = facet == m_model.facets().end() ? QString() : facet->mark;
        const QString label = m_model.labelOf(known->label);
        action->setText(QStringLiteral("%1 %2").arg(mark, plainLabel(label)));
        action->setIconText(
            QStringLiteral("%1  %2 %3").arg(i + 1).arg(mark, plainLabel(shortened(label))));
        action->setToolTip(plainTooltip(tr("Tag with %1").arg(label)));
    }
    recentMenu->setEnabled(!m_recent.latest().isEmpty());
    emit recentChanged();
}

void PassageCommands::openPalette(const QString &facetKey)
{
    const TextRange range = target();
    const QList<PassageId> ids = hasSelection() ? QList<PassageId>() : chosen();
    if (range.isEmpty() && ids.isEmpty())
        return emit hinted(tr("Select some text or choose a passage first."));
    if (!range.isEmpty())
        m_reading.showRange(range);
    QRect place = m_reading.rectOf(range);
    place.moveTopLeft(m_reading.viewport()->mapTo(m_palette.parentWidget(), place.topLeft()));
    const QString quote = m_reading.revision()->text().mid(range.start(), range.length());
    updatePalette();
    m_palette.openFor(
        ids.size() > 1 ? tr("%Ln passage(s)", nullptr, static_cast<int>(ids.size()))
                       : QStringLiteral("“%1”").arg(quote.simplified()),
        place, facetKey);
}

/// What is used lately, which number is which, and what is on the passage already.
void PassageCommands::updatePalette()
{
    if (m_notebook.isLent())
        return; // Who is tagging very many does it once that is done.
    m_palette.setRecent(m_recent.latest(), m_recent.numbered());
    if (hasSelection())
        return m_palette.setPresent({});
    const QList<PassageId> ids = chosen();
    const auto counts = countsOnChosen();
    QHash<ConceptId, Presence> present;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count) {
        const bool isOnAll = ids.size() <= FewPassages && *count == ids.size();
        present.insert(count.key(), isOnAll ? Presence::OnAll : Presence::OnSome);
    }
    m_palette.setPresent(present);
}

/// Of very many, what the passages of the document bear: looking at each would take too long.
QHash<ConceptId, qsizetype> PassageCommands::countsOnChosen() const
{
    const QList<PassageId> ids = chosen();
    const auto counts = ids.size() <= FewPassages
        ? m_notebook.stores().finder.countsOn(ids)
        : m_notebook.stores().usage.countsByConcept(m_reading.revision()->id());
    return counts.value_or(QHash<ConceptId, qsizetype>());
}

QList<ConceptId> PassageCommands::conceptsOnChosen() const
{
    QList<ConceptId> conceptIds = countsOnChosen().keys();
    std::ranges::sort(conceptIds);
    return conceptIds;
}

void PassageCommands::tag(ConceptId conceptId)
{
    if (!conceptId.isValid())
        return; // A number that nothing has.
    if (hasSelection()) {
        if (markSelection({conceptId}))
            m_last = {conceptId};
    } else if (const QList<PassageId> ids = chosen(); !ids.isEmpty()) {
        tagPassages(ids, conceptId);
    } else {
        emit hinted(tr("Select some text or choose a passage first."));
    }
}

void PassageCommands::tagPassages(const QList<PassageId> &ids, const QList<ConceptId> &conceptIds)
{
    if (ids.isEmpty())
        return;
    perform(
        m_notebook, m_reading, PassageActions(m_notebook).addingTags(ids, conceptIds),
        tr("Tagging %Ln passage(s)…", nullptr, static_cast<int>(ids.size())),
        [this, conceptIds, first = ids.first(), count = static_cast<int>(ids.size())] {
            m_last = conceptIds;
            m_lastOn = first;
            updatePalette();
            if (count > 1)
                emit hinted(tr("%Ln passage(s) tagged", nullptr, count));
        });
}

void PassageCommands::untagPassages(const QList<PassageId> &ids, ConceptId conceptId)
{
    const auto known = m_model.tagOf(conceptId);
    perform(
        m_notebook, m_reading, PassageActions(m_notebook).removingTags(ids, {conceptId}),
        tr("Removing a tag from %Ln passage(s)…", nullptr, static_cast<int>(ids.size())),
        [this, known] {
            if (known)
                emit hinted(tr("Removed tag: %1").arg(m_model.labelOf(known->label)));
        });
}

/// Concept and tag are one step of the history: who takes back the tag is not left with a concept
/// that nothing has.
void PassageCommands::addConcept(FacetId facetId, const QString &label)
{
    const notebook::NewConcept wanted{facetId, label};
    const auto remember = [this, wanted] {
        const auto added = VocabularyActions(m_notebook).called(wanted.facetId, wanted.label);
        if (added)
            m_last = {*added};
        updatePalette();
    };
    PassageActions actions(m_notebook);
    if (hasSelection()) {
        if (showMarked(actions.markWithNew(*m_reading.revision(), target(), wanted)))
            remember();
        return;
    }
    const QList<PassageId> ids = chosen();
    if (ids.isEmpty())
        return emit hinted(tr("Select some text or choose a passage first."));
    perform(
        m_notebook, m_reading, actions.markingAllWithNew({}, ids, wanted),
        tr("Tagging %Ln passage(s)…", nullptr, static_cast<int>(ids.size())),
        [this, remember, first = ids.first()] {
            m_lastOn = first;
            remember();
        });
}

void PassageCommands::takeOff()
{
    if (hasSelection() || chosen().isEmpty())
        return emit hinted(tr("Choose a passage first."));
    const QList<ConceptId> present = conceptsOnChosen();
    if (present.isEmpty())
        return emit hinted(tr("There is no tag to remove."));
    if (present.size() == 1)
        return untagPassages(chosen(), present.first());
    auto *menu = new KeyMenu(&m_reading);
    menu->setObjectName(QStringLiteral("untagMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillUntagMenu(*menu);
    menu->popup(placeOfChosen());
    menu->setActiveAction(menu->actions().constFirst());
}

void PassageCommands::fillUntagMenu(QMenu &menu)
{
    const QList<PassageId> ids = chosen();
    const QList<ConceptId> present = conceptsOnChosen();
    int number = 0;
    for (const Facet &facet : m_model.facets()) {
        for (const ConceptId conceptId : present) {
            const auto known = m_model.tagOf(conceptId);
            if (!known || known->facet != facet.ordinal)
                continue;
            ++number;
            const QString label = plainLabel(m_model.labelOf(known->label));
            menu.addAction(
                number > 9 ? QStringLiteral("%1 %2").arg(facet.mark, label)
                           : QStringLiteral("&%1  %2 %3").arg(number).arg(facet.mark, label),
                this, [this, ids, conceptId] { untagPassages(ids, conceptId); });
        }
    }
}

void PassageCommands::fillMenu(QMenu &menu)
{
    menu.addActions({highlight, tagTheme, tagActor, tagForum});
    menu.addMenu(recentMenu);
    auto *untag = new KeyMenu(tr("Remove ta&g"), &menu);
    menu.addMenu(untag);
    untag->setObjectName(QStringLiteral("untagSubmenu"));
    if (!hasSelection())
        fillUntagMenu(*untag);
    untag->setEnabled(!untag->isEmpty());
    menu.addSeparator();
    menu.addActions({note, copyWithCitation});
    menu.addSeparator();
    menu.addAction(remove);
}

/// Below its words where it is in sight, or else where its card is.
QPoint PassageCommands::placeOfChosen() const
{
    const QRect card = m_cards.visualRect(m_cards.currentIndex());
    const bool isOnCard = m_cards.hasFocus() && m_cards.viewport()->rect().intersects(card);
    if (isOnCard)
        return m_cards.viewport()->mapToGlobal(card.topLeft() + QPoint(24, 24));
    const QRect words = m_reading.rectOf(target());
    const QPoint place = words.isEmpty() ? m_reading.viewport()->rect().center()
                                         : words.bottomLeft();
    return m_reading.viewport()->mapToGlobal(place);
}

} // namespace telaah::ui
