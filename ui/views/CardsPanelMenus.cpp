// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the cards can be filtered and sorted by.

#include "support/PlainLabel.h"
#include "views/CardsPanel.h"
#include "views/KeyMenu.h"

#include <QMenu>
#include <QToolButton>

#include <algorithm>

namespace telaah::ui {

using vocabulary::Facet;

void CardsPanel::addChoice(QMenu *menu, const QString &text, const CardFilter &filter)
{
    QAction *action = menu->addAction(
        plainLabel(text), this, [this, filter] { m_list.setFilter(filter); });
    action->setCheckable(true);
    action->setChecked(filter == m_list.filter());
}

void CardsPanel::fillFilterMenu()
{
    QMenu *menu = m_filter->menu();
    menu->clear();
    qDeleteAll(menu->findChildren<QMenu *>(Qt::FindDirectChildrenOnly));
    CardFilter filter = m_list.filter();
    filter.facet = 0;
    addChoice(menu, tr("All facets"), filter);
    for (const Facet &facet : m_source.facets()) {
        filter.facet = facet.ordinal;
        addChoice(menu, facet.mark + QLatin1Char(' ') + m_look.label(facet.label), filter);
    }
    menu->addSeparator();
    fillConcepts(addKeyMenu(*menu, tr("Concept")));
    fillReaders(addKeyMenu(*menu, tr("Reader")));
    CardFilter noted = m_list.filter();
    noted.hasNote = !noted.hasNote;
    addChoice(menu, tr("With a note"), noted);
    menu->actions().constLast()->setChecked(m_list.filter().hasNote);
    menu->addSeparator();
    menu->addAction(tr("Show all passages again"), this, &CardsPanel::clearFilter)
        ->setEnabled(!m_list.filter().isEmpty());
}

/// Those that passages of the document bear, by facet and the most frequent first.
void CardsPanel::fillConcepts(QMenu *menu)
{
    CardFilter filter = m_list.filter();
    filter.conceptId = {};
    addChoice(menu, tr("All concepts"), filter);
    const auto counts = m_source.revision()
        ? m_notebook.stores().usage.countsByConcept(m_source.revision()->id())
        : QHash<ConceptId, qsizetype>();
    QList<ConceptId> used = counts ? counts->keys() : QList<ConceptId>();
    std::ranges::sort(used, [&counts](ConceptId left, ConceptId right) {
        return std::pair(counts->value(right), left) < std::pair(counts->value(left), right);
    });
    for (const Facet &facet : m_source.facets()) {
        QMenu *concepts = addKeyMenu(
            *menu, facet.mark + QLatin1Char(' ') + m_look.label(facet.label));
        for (const ConceptId conceptId : std::as_const(used)) {
            const auto tag = m_source.tagOf(conceptId);
            if (!tag || tag->facet != facet.ordinal)
                continue;
            filter.conceptId = conceptId;
            addChoice(
                concepts,
                QStringLiteral("%1 · %2")
                    .arg(m_look.label(tag->label))
                    .arg(counts->value(conceptId)),
                filter);
        }
        concepts->setEnabled(!concepts->isEmpty());
    }
}

void CardsPanel::fillReaders(QMenu *menu)
{
    CardFilter filter = m_list.filter();
    filter.coderId = {};
    addChoice(menu, tr("All readers"), filter);
    const auto coders = m_source.revision()
        ? m_notebook.stores().finder.codersIn(m_source.revision()->id())
        : QList<CoderId>();
    for (const CoderId id : coders.value_or(QList<CoderId>())) {
        filter.coderId = id;
        addChoice(menu, nameOf(id), filter);
    }
}

void CardsPanel::fillSortMenu()
{
    m_sort->menu()->clear();
    addOrder(tr("Position in the text"), {});
    addOrder(tr("Newest first"), {CardOrder::By::Newest, {}});
    m_sort->menu()->addSeparator();
    for (const Facet &facet : m_source.facets())
        addOrder(m_look.label(facet.label), {CardOrder::By::Facet, facet.id});
}

void CardsPanel::addOrder(const QString &text, const CardOrder &order)
{
    QAction *action = m_sort->menu()->addAction(
        plainLabel(text), this, [this, order] { m_list.setOrder(order); });
    action->setCheckable(true);
    action->setChecked(order == m_list.order());
}

} // namespace telaah::ui
