// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/WindowFixture.h"
#include "models/CardListModel.h"
#include "notebook/Notebook.h"

#include <QLabel>
#include <QLineEdit>
#include <QPaintEvent>
#include <QProcess>
#include <QTest>

using namespace telaah;
using test::WindowFixture;

/// Cards chosen together are acted on together, whatever becomes of the list meanwhile.
class ChosenCardsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void howManyAreChosenIsSaid();
    void veryManyStayChosenForTheNextTag();
    void aTagThatSortsThemElsewhereLeavesThemChosen();
    void aNewConceptIsPutOnAllOfThem();
    void whatSomeOfThemBearIsToldFromWhatAllBear();
    void whatAnotherProgramWritesLeavesThemChosen();
    void whatTheFilterHidesIsChosenNoLonger();
    void anOrderIsReadOnceForAllFilters();
    void aNewCardComesIntoSight();
    void theListShowsThatItHasTheFocus();
    void noEdgeStaysWhereACardWasChosen();
    void heldKeysDoNotChangeWhatTheProgramChooses();

private:
    ui::CardListModel &list()
    {
        return static_cast<ui::CardListModel &>(*m_fixture->cards().model());
    }
    void sortByForum();
    void chooseFirst(int count);
    void tagAs(Qt::Key facet, const QString &typed, Qt::KeyboardModifiers modifiers = {});
    int mine(const QString &key) const;

    std::unique_ptr<WindowFixture> m_fixture;
};

void ChosenCardsTest::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->start();
}

void ChosenCardsTest::cleanup()
{
    m_fixture.reset();
}

void ChosenCardsTest::sortByForum()
{
    const auto facets = m_fixture->window().notebook()->stores().vocabulary.facets();
    QVERIFY(facets);
    list().setOrder({ui::CardOrder::By::Facet, facets->at(2).id});
}

void ChosenCardsTest::chooseFirst(int count)
{
    m_fixture->cards().setFocus();
    m_fixture->press(Qt::Key_Home);
    for (int i = 1; i < count; ++i)
        m_fixture->press(Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(m_fixture->cards().selectedCount(), count);
}

void ChosenCardsTest::tagAs(Qt::Key facet, const QString &typed, Qt::KeyboardModifiers modifiers)
{
    m_fixture->press(facet);
    m_fixture->type(typed);
    m_fixture->press(Qt::Key_Return, modifiers);
}

/// How many passages the reader has put it on.
int ChosenCardsTest::mine(const QString &key) const
{
    return m_fixture
        ->ask(QStringLiteral("SELECT count(*) FROM tag JOIN coder ON coder.id = tag.coder_id "
                             "JOIN concept ON concept.id = concept_id "
                             "WHERE name = 'Rina Ayu' AND key = '%1'")
                  .arg(key))
        .toInt();
}

void ChosenCardsTest::howManyAreChosenIsSaid()
{
    const auto *heading = m_fixture->find<QLabel>("cardsHeading");
    QCOMPARE(heading->text(), QStringLiteral("PASSAGES · 7"));
    chooseFirst(3);
    QCOMPARE(heading->text(), QStringLiteral("3 OF 7 CHOSEN"));
    QCOMPARE(m_fixture->cards().accessibleDescription(), QStringLiteral("3 of 7 chosen"));
    m_fixture->press(Qt::Key_Home);
    QCOMPARE(heading->text(), QStringLiteral("PASSAGES · 7"));
}

void ChosenCardsTest::veryManyStayChosenForTheNextTag()
{
    WindowFixture &user = *m_fixture;
    const documents::Revision &revision = *user.reading().revision();
    const auto marked = user.window().notebook()->act(
        history::Action::MarkPassage, QStringLiteral("many"),
        [&](store::Stores &stores, CoderId coderId) -> Result<void> {
            for (qsizetype i = 0; i < 1200; ++i) {
                const auto each = stores.passages.findOrInsert(
                    revision, passages::mark(revision, {i * 5, i * 5 + 4}, coderId));
                if (!each)
                    return Failure(each.error());
            }
            return {};
        });
    QVERIFY(marked);
    const int all = list().rowCount();
    QVERIFY(all > 1200);
    user.cards().setFocus();
    user.press(Qt::Key_A, Qt::ControlModifier);
    tagAs(Qt::Key_F, QStringLiteral("g20"), Qt::ControlModifier);
    QCOMPARE(mine("g20"), all);
    QCOMPARE(user.cards().selectedCount(), all);
    user.type(QStringLiteral("apec"));
    user.press(Qt::Key_Return);
    QCOMPARE(mine("apec"), all);
}

void ChosenCardsTest::aTagThatSortsThemElsewhereLeavesThemChosen()
{
    WindowFixture &user = *m_fixture;
    sortByForum();
    const int last = list().rowCount() - 1;
    user.cards().setFocus();
    user.press(Qt::Key_End);
    for (int i = 0; i < 2; ++i)
        user.press(Qt::Key_Up, Qt::ShiftModifier);
    const PassageId lowest = list().idAt(last);
    tagAs(Qt::Key_F, QStringLiteral("apec"), Qt::ControlModifier);
    QCOMPARE(mine("apec"), 3);
    QVERIFY(list().indexOf(lowest).row() < last); // Or the test tests nothing.
    QCOMPARE(user.cards().selectedCount(), 3);
    user.type(QStringLiteral("g20"));
    user.press(Qt::Key_Return);
    QCOMPARE(mine("g20"), 3);
    user.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(user.cards().selectedCount(), 3);
}

void ChosenCardsTest::aNewConceptIsPutOnAllOfThem()
{
    sortByForum();
    chooseFirst(4);
    tagAs(Qt::Key_F, QStringLiteral("forum baru"), Qt::ShiftModifier);
    QCOMPARE(mine("forum-baru"), 4);
    QCOMPARE(m_fixture->cards().selectedCount(), 4);
}

void ChosenCardsTest::whatSomeOfThemBearIsToldFromWhatAllBear()
{
    chooseFirst(2);
    tagAs(Qt::Key_F, QStringLiteral("g20"));
    m_fixture->press(Qt::Key_Home);
    tagAs(Qt::Key_F, QStringLiteral("apec"));
    chooseFirst(2);
    const auto said = [this](const QString &typed) {
        m_fixture->press(Qt::Key_F);
        m_fixture->type(typed);
        const auto *typedIn = m_fixture->find<QLineEdit>("tagPaletteSearch");
        const QString description = typedIn->accessibleDescription();
        m_fixture->press(Qt::Key_Escape);
        return description;
    };
    QVERIFY2(said("apec").endsWith(", on some of the passages"), qPrintable(said("apec")));
    QVERIFY2(said("g20").endsWith(", already on the passage"), qPrintable(said("g20")));
    m_fixture->press(Qt::Key_Home);
    QVERIFY2(said("apec").endsWith(", already on the passage"), qPrintable(said("apec")));
}

void ChosenCardsTest::whatAnotherProgramWritesLeavesThemChosen()
{
    WindowFixture &user = *m_fixture;
    chooseFirst(4);
    user.press(Qt::Key_F);
    user.type(QStringLiteral("g20"));
    const QString gone = QString::number(list().idAt(3).value());
    QProcess other;
    other.start(
        QStringLiteral("sqlite3"),
        {user.notebookPath(),
         QStringLiteral("DELETE FROM tag WHERE passage_id = %1; DELETE FROM passage WHERE id = %1")
             .arg(gone)});
    QVERIFY(other.waitForFinished());
    QCOMPARE(other.exitCode(), 0);
    user.window().notebook()->lookForOutsideChanges();
    user.press(Qt::Key_Return);
    QCOMPARE(mine("g20"), 3); // Those that are left.
    QCOMPARE(user.message(), QString());
}

void ChosenCardsTest::whatTheFilterHidesIsChosenNoLonger()
{
    WindowFixture &user = *m_fixture;
    user.cards().setFocus();
    user.press(Qt::Key_A, Qt::ControlModifier);
    ui::CardFilter filter;
    filter.facet = 3;
    list().setFilter(filter);
    const int shown = list().rowCount();
    QVERIFY(shown > 1);
    QCOMPARE(user.cards().selectedCount(), shown);
    tagAs(Qt::Key_A, QStringLiteral("jep"));
    QCOMPARE(mine("jepang"), shown);
}

/// Reading all tags again for each letter takes too long where there are many.
void ChosenCardsTest::anOrderIsReadOnceForAllFilters()
{
    WindowFixture &user = *m_fixture;
    sortByForum();
    const auto order = [this] {
        QList<PassageId> ids;
        for (int row = 0; row < list().rowCount(); ++row)
            ids.append(list().idAt(row));
        return ids;
    };
    const QList<PassageId> before = order();
    ui::CardOrder byPosition;
    list().setOrder(byPosition);
    QVERIFY(order() != before); // Or the test tests nothing.
    sortByForum();
    QProcess other; // Unheard of so far.
    other.start(
        QStringLiteral("sqlite3"), {user.notebookPath(), QStringLiteral("DELETE FROM tag")});
    QVERIFY(other.waitForFinished() && other.exitCode() == 0);
    ui::CardFilter filter;
    filter.words = QStringLiteral("a");
    list().setFilter(filter);
    list().setFilter({});
    QCOMPARE(order(), before);
    user.window().notebook()->lookForOutsideChanges();
    QVERIFY(order() != before);
}

void ChosenCardsTest::aNewCardComesIntoSight()
{
    WindowFixture &user = *m_fixture;
    user.window().resize(1440, 560);
    const QString &text = user.reading().revision()->text();
    user.reading().setFocus();
    user.reading().select({text.size() - 400, text.size() - 1});
    user.press(Qt::Key_H);
    user.cards().viewport()->grab();
    const QRect card = user.cards().visualRect(user.cards().currentIndex());
    QVERIFY(!card.isEmpty());
    QVERIFY2(
        user.cards().viewport()->rect().contains(card),
        qPrintable(QStringLiteral("%1 to %2").arg(card.top()).arg(card.bottom())));
}

void ChosenCardsTest::theListShowsThatItHasTheFocus()
{
    WindowFixture &user = *m_fixture;
    user.reading().setFocus();
    user.press(Qt::Key_J);
    user.press(Qt::Key_Escape);
    const auto edge = [&] { return user.cards().viewport()->grab().toImage().pixelColor(1, 40); };
    const QColor before = edge();
    user.cards().setFocus();
    QVERIFY(!user.cards().currentIndex().isValid());
    QVERIFY(edge() != before);
}

void ChosenCardsTest::noEdgeStaysWhereACardWasChosen()
{
    WindowFixture &user = *m_fixture;
    user.cards().setCurrentIndex(list().index(1, 0));
    const QRegion region = user.cards().visualRect(list().index(1, 0));
    class Spy : public QObject
    {
    public:
        bool eventFilter(QObject *, QEvent *event) override
        {
            if (event->type() == QEvent::Paint)
                painted += static_cast<QPaintEvent *>(event)->region();
            return false;
        }
        QRegion painted;
    } spy;
    QCoreApplication::processEvents();
    user.cards().viewport()->installEventFilter(&spy);
    user.cards().selectionModel()->select(list().index(1, 0), QItemSelectionModel::Deselect);
    QTRY_VERIFY(!spy.painted.isEmpty());
    QVERIFY(spy.painted.contains(region.boundingRect().adjusted(-2, -2, 2, 2)));
    QVERIFY(spy.painted.contains(region.boundingRect().topLeft() - QPoint(2, 2)));
}

/// Such as Ctrl, with which somebody clicks on a link of another window.
void ChosenCardsTest::heldKeysDoNotChangeWhatTheProgramChooses()
{
    WindowFixture &user = *m_fixture;
    chooseFirst(2);
    const auto mark = list().index(0, 0).data(ui::CardModel::MarkRole).value<passages::Mark>();
    user.reading().showRange(mark.range);
    const QPoint place =
        user.reading().rectOf({mark.range.start() + 1, mark.range.start() + 2}).center();
    QTest::mouseClick(user.reading().viewport(), Qt::LeftButton, Qt::ControlModifier, place);
    QCOMPARE(user.cards().selectedCount(), 1);
    QCOMPARE(user.cards().currentIndex().row(), 0);
    QVERIFY(user.cards().selectionModel()->isSelected(list().index(0, 0)));
}

QTEST_MAIN(ChosenCardsTest)
#include "ChosenCardsTest.moc"
