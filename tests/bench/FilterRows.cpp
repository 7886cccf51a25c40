// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Finding passages again among 100,000.

#include "GeneratedText.h"
#include "Rows.h"
#include "Stage.h"
#include "models/CardListModel.h"
#include "views/CardsView.h"
#include "views/ReadScreen.h"

#include <QLineEdit>
#include <QTest>

namespace telaah::bench {

namespace {

constexpr double Frame = 16;
constexpr double Felt = 100;

constexpr QLatin1String Words("100,000 passages: filter the cards by words, a key");
constexpr QLatin1String Concept("100,000 passages: filter by a concept, or no longer");
constexpr QLatin1String Sorting("100,000 passages: sort by theme, or by position");
constexpr QLatin1String All("100,000 passages: choose all cards");

class Filterer
{
public:
    explicit Filterer(Run &run)
        : m_run(run)
        , m_stage(archive())
        , m_cards(*m_stage.window().findChild<ui::CardsView *>(QStringLiteral("cards")))
        , m_list(*static_cast<ui::CardListModel *>(m_cards.model()))
    {
        m_stage.openLong();
        settle();
    }

    void filterByWords()
    {
        auto *field = m_stage.window().findChild<QLineEdit *>(QStringLiteral("cardFilter"));
        field->setFocus();
        settle();
        measure(Words, Frame, [&](int i) {
            if (i % 5 == 0)
                field->clear();
            QTest::keyClick(field, "kebij"[i % 5]);
        });
        field->clear();
    }

    void filterByConcept()
    {
        const auto card = m_cards.model()->index(0, 0).data(ui::CardModel::CardRole);
        ui::CardFilter filter;
        filter.conceptId = card.value<ui::Card>().tags.first().conceptId;
        measure(Concept, Felt, [&](int i) {
            m_list.setFilter(i % 2 == 0 ? filter : ui::CardFilter());
        });
        m_list.setFilter({});
    }

    void sort()
    {
        const ui::CardOrder byTheme{
            ui::CardOrder::By::Facet, m_stage.notebook().stores().vocabulary.facets()->first().id};
        measure(
            Sorting, Felt, [&](int i) { m_list.setOrder(i % 2 == 0 ? byTheme : ui::CardOrder()); });
        m_list.setOrder({});
    }

    void chooseAll()
    {
        m_cards.setFocus();
        measure(All, Frame, [&](int) {
            m_cards.clearSelection();
            QTest::keyClick(&m_cards, Qt::Key_A, Qt::ControlModifier);
        });
    }

private:
    void measure(const QString &what, double limit, const std::function<void(int)> &act)
    {
        if (!m_run.wants(what))
            return;
        Row row{what, {}, {}, QStringLiteral("painting the cards again"), Limit::Absolute, limit};
        for (int i = 0; i < m_run.times(15); ++i) {
            row.floor.add(
                timeToPaint(*m_cards.viewport(), [this] { m_cards.viewport()->update(); }));
            settle();
            row.measured.add(timeToPaint(*m_cards.viewport(), [&] { act(i); }));
            settle();
        }
        m_run.add(row);
    }

    Run &m_run;
    Stage m_stage;
    ui::CardsView &m_cards;
    ui::CardListModel &m_list;
};

} // namespace

void measureFiltering(Run &run)
{
    if (!run.wantsAny({Words, Concept, Sorting, All}))
        return;
    Filterer filterer(run);
    filterer.filterByWords();
    filterer.filterByConcept();
    filterer.sort();
    filterer.chooseAll();
}

} // namespace telaah::bench
