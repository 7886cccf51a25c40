// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Finding passages again among 100,000.

#include "BareSqlite.h"
#include "GeneratedText.h"
#include "Notebooks.h"
#include "Rows.h"
#include "Stage.h"
#include "models/CardListModel.h"
#include "notebook/PassageActions.h"
#include "views/CardsView.h"
#include "views/ReadScreen.h"

#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

namespace telaah::bench {

namespace {

constexpr double Frame = 16;
constexpr double Felt = 100;

constexpr QLatin1String Words("100,000 passages: filter the cards by words, a key");
constexpr QLatin1String Concept("100,000 passages: filter by a concept, or no longer");
constexpr QLatin1String Sorting("100,000 passages: sort by theme, or by position");
constexpr QLatin1String All("100,000 passages: choose all cards");
constexpr QLatin1String TagAll("100,000 passages: tag all of them at once");
constexpr QLatin1String UndoAll("100,000 passages: undo that");

/// What tagging all passages comes to in the file, and what undoing it does.
constexpr const char *BareTagging = R"sql(
    BEGIN;
    INSERT OR IGNORE INTO tag (passage_id, concept_id, coder_id, uuid, created, origin)
    SELECT passage.id, concept.id, passage.coder_id, '00000000-0000-7000-8000-000000000000',
           '2026-01-01T00:00:00.000Z', 'manual'
      FROM passage, concept
     WHERE concept.key = 'arf';
    UPDATE passage SET modified = '2026-01-01T00:00:00.000Z';
    COMMIT;
)sql";
constexpr const char *BareUndoing = R"sql(
    BEGIN;
    DELETE FROM tag WHERE created = '2026-01-01T00:00:00.000Z';
    UPDATE passage SET modified = '2026-01-02T00:00:00.000Z';
    COMMIT;
)sql";

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
        const auto emptied = [&](int i) {
            if (i % 5 == 0)
                field->clear();
        };
        measure(
            Words, Frame, [&](int i) { QTest::keyClick(field, "kebij"[i % 5]); }, emptied);
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

    /// Until all of it is durable and the cards are painted.
    void tagAll()
    {
        if (!m_run.wantsAny({TagAll, UndoAll}))
            return;
        Row tagging{TagAll, {}, {}, QStringLiteral("SQLite alone inserts the rows")};
        Row undoing{UndoAll, {}, {}, QStringLiteral("SQLite alone deletes the rows")};
        QList<PassageId> ids;
        for (int row = 0; row < m_list.rowCount(); ++row)
            ids.append(
                m_list.index(row, 0).data(ui::CardModel::CardRole).value<ui::Card>().passage.id);
        const auto theForum = m_stage.notebook().stores().vocabulary.find("forum", "arf");
        notebook::PassageActions actions(m_stage.notebook());
        const QTemporaryDir folder;
        BareSqlite bare(copyOf(archive(), folder.path()));
        for (int i = 0; i < m_run.times(3); ++i) {
            tagging.floor.add(timeOf([&] { bare.exec(BareTagging); }));
            undoing.floor.add(timeOf([&] { bare.exec(BareUndoing); }));
            tagging.measured.add(timeToPaint(*m_cards.viewport(), [&] {
                if (!actions.addTags(ids, {*theForum}))
                    qFatal("not tagged");
                m_cards.viewport()->update();
            }));
            settle();
            undoing.measured.add(timeToPaint(*m_cards.viewport(), [&] {
                if (!m_stage.notebook().undo())
                    qFatal("not undone");
                m_cards.viewport()->update();
            }));
            settle();
        }
        m_run.add(tagging);
        m_run.add(undoing);
    }

private:
    void measure(
        const QString &what, double limit, const std::function<void(int)> &act,
        const std::function<void(int)> &prepare = [](int) {})
    {
        if (!m_run.wants(what))
            return;
        Row row{what, {}, {}, QStringLiteral("painting the cards again"), Limit::Absolute, limit};
        for (int i = 0; i < m_run.times(15); ++i) {
            row.floor.add(
                timeToPaint(*m_cards.viewport(), [this] { m_cards.viewport()->update(); }));
            prepare(i);
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
    if (!run.wantsAny({Words, Concept, Sorting, All, TagAll, UndoAll}))
        return;
    Filterer filterer(run);
    filterer.filterByWords();
    filterer.filterByConcept();
    filterer.sort();
    filterer.chooseAll();
    filterer.tagAll();
}

} // namespace telaah::bench
