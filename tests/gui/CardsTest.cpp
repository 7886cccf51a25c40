// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/WindowFixture.h"
#include "models/CardListModel.h"
#include "notebook/Notebook.h"
#include "windows/Application.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QProxyStyle>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QToolTip>

using namespace telaah;
using test::entry;
using test::WindowFixture;

/// Cards filtered, sorted, chosen together, and told to screen readers.
class CardsTest : public QObject
{
    Q_OBJECT

private slots:
    void oneClickChoosesAndTwoOpenOnEveryDesktop();
    void init();
    void cleanup();

    void wordsFilterTheCards();
    void theFilterMenuAsksForFacetConceptReaderAndNote();
    void aConditionLooksLikeATagOfItsFacet();
    void theFilterButtonForgetsTheMouseThatItsMenuTook();
    void buttonsStandOnTheLineOfTheirHeading();
    void cardsAreSorted();
    void severalCardsAreTaggedAndRemovedInOneStep();
    void jAndKStayAmongWhatIsShown();
    void aNoteCanBeEmptiedWhileOnlyNotesAreShown();
    void screenReadersAreToldEachCard();
    void aCardSaysThatItIsAnExample();
    void nothingToUndoLeavesWhatIsSavedSaved();

private:
    QString ask(const QString &query) const { return m_fixture->ask(query); }
    QAbstractItemModel &list() { return *m_fixture->cards().model(); }
    QString heading() const { return m_fixture->find<QLabel>("cardsHeading")->text(); }

    std::unique_ptr<WindowFixture> m_fixture;
};

namespace {

const QString Sentence = QStringLiteral("Negara yang menata layanannya secara digital");
const QString TagCount = QStringLiteral("SELECT count(*) FROM tag");

} // namespace

void CardsTest::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->start();
}

void CardsTest::cleanup()
{
    m_fixture.reset();
}

void CardsTest::wordsFilterTheCards()
{
    WindowFixture &user = *m_fixture;
    const int all = list().rowCount();
    user.press(Qt::Key_Slash);
    QCOMPARE(QApplication::focusWidget(), user.find<QLineEdit>("cardFilter"));
    user.type("TANGGAP");
    QCOMPARE(list().rowCount(), 1);
    QVERIFY2(heading().contains(QString("1 of %1").arg(all)), qPrintable(heading()));
    user.press(Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), &user.cards());
    QVERIFY(user.cards().currentIndex().data().toString().contains("tanggap"));
    user.press(Qt::Key_Escape);
    QCOMPARE(list().rowCount(), all);
    QCOMPARE(user.find<QLineEdit>("cardFilter")->text(), "");
    QVERIFY(!heading().contains("of"));
}

void CardsTest::theFilterMenuAsksForFacetConceptReaderAndNote()
{
    WindowFixture &user = *m_fixture;
    const int all = list().rowCount();
    QMenu *menu = user.find<QToolButton>("cardFilterMenu")->menu();
    const auto choose = [menu](const QStringList &path) {
        emit menu->aboutToShow();
        const QMenu *current = menu;
        for (const QString &text : path.first(path.size() - 1))
            current = entry(*current, text)->menu();
        entry(*current, path.last())->trigger();
    };
    choose({"Forum"});
    QVERIFY(list().rowCount() > 0 && list().rowCount() < all);
    QCoreApplication::processEvents();
    auto *condition = user.find<QToolButton>("cardCondition");
    QVERIFY(condition->text().contains("Forum"));
    condition->click();
    QCOMPARE(list().rowCount(), all);
    choose({"With a note"});
    const QString noted = "SELECT count(*) FROM passage WHERE revision_id = 1 AND note <> ''";
    QCOMPARE(list().rowCount(), ask(noted).toInt());
    choose({"With a note"});
    choose({"Concept", "Actor", "Japan"});
    const int japan = list().rowCount();
    QVERIFY(japan > 0 && japan < all);
    choose({"Reader", "Contoh"});
    QCOMPARE(list().rowCount(), japan);
    choose({"Show all passages again"});
    QCOMPARE(list().rowCount(), all);
}

void CardsTest::aConditionLooksLikeATagOfItsFacet()
{
    WindowFixture &user = *m_fixture;
    auto *menu = user.find<QToolButton>("cardFilterMenu")->menu();
    emit menu->aboutToShow();
    entry(*menu, "Theme")->trigger();
    QCoreApplication::processEvents();
    auto *condition = user.find<QToolButton>("cardCondition");
    QVERIFY(condition->text().startsWith("Theme"));
    const auto holds = [condition](const QColor &colour) {
        const QImage image = condition->grab().toImage();
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y) == colour)
                    return true;
            }
        }
        return false;
    };
    const ui::FacetColours theme = user.reading().colours().facet(1);
    QVERIFY(holds(theme.fill));
    QVERIFY(holds(theme.line)); // Its mark.
}

void CardsTest::theFilterButtonForgetsTheMouseThatItsMenuTook()
{
    auto *button = m_fixture->find<QToolButton>("cardFilterMenu");
    QEnterEvent enter({5, 5}, {5, 5}, {5, 5});
    QApplication::sendEvent(button, &enter);
    QVERIFY(button->underMouse());
    button->menu()->popup({0, 0});
    button->menu()->close();
    QVERIFY(!button->underMouse());
}

void CardsTest::buttonsStandOnTheLineOfTheirHeading()
{
    WindowFixture &user = *m_fixture;
    // The lowest row of letters, none of which reaches below the line.
    const auto lineOf = [](QWidget *widget, int edge = 0) {
        const QRect inner = widget->rect().adjusted(edge, edge, -edge, -edge);
        const QImage image = widget->grab(inner).toImage();
        const auto isInk = [&](int x, int y) {
            return qAbs(image.pixelColor(x, y).lightness() - image.pixelColor(0, 0).lightness())
                > 40;
        };
        for (int y = image.height() - 1; y >= 0; --y) {
            for (int x = 0; x < image.width(); ++x) {
                if (isInk(x, y))
                    return widget->mapTo(widget->window(), QPoint(0, edge + y)).y();
            }
        }
        return -1;
    };
    auto *showAll = user.find<QToolButton>("showAllConcepts");
    auto *vocabulary = showAll->parentWidget()->findChild<QLabel *>("panelHeading");
    QCOMPARE(vocabulary->text(), "VOCABULARY");
    QVERIFY(qAbs(lineOf(showAll, 3) - lineOf(vocabulary)) <= 1);
    auto *sort = user.find<QToolButton>("cardSort");
    QVERIFY(sort->text().startsWith("Sort: Position"));
    QVERIFY(qAbs(lineOf(sort) - lineOf(user.find<QLabel>("cardsHeading"))) <= 1);
}

void CardsTest::cardsAreSorted()
{
    WindowFixture &user = *m_fixture;
    user.click(Sentence, 3);
    user.press(Qt::Key_H);
    QCOMPARE(user.cards().currentIndex().row(), 0);
    QMenu *menu = user.find<QToolButton>("cardSort")->menu();
    emit menu->aboutToShow();
    entry(*menu, "Position")->trigger();
    QCOMPARE(user.cards().currentIndex().row(), 0);
    user.click("Pemerintahan elektronik memikul", 3);
    user.press(Qt::Key_H);
    emit menu->aboutToShow();
    entry(*menu, "Newest first")->trigger();
    QVERIFY(list().index(0, 0).data().toString().startsWith("Pemerintahan elektronik memikul"));
    QVERIFY(user.find<QToolButton>("cardSort")->text().contains("Newest"));
}

void CardsTest::severalCardsAreTaggedAndRemovedInOneStep()
{
    WindowFixture &user = *m_fixture;
    const int all = list().rowCount();
    user.cards().setFocus();
    user.press(Qt::Key_Home);
    user.press(Qt::Key_Down, Qt::ShiftModifier);
    user.press(Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(user.cards().selectedCount(), 3);

    user.press(Qt::Key_F);
    user.type("g20");
    user.press(Qt::Key_Return);
    const QString mine = TagCount
        + " JOIN coder ON coder.id = tag.coder_id WHERE name = 'Rina Ayu'";
    QCOMPARE(ask(mine), "3");
    QCOMPARE(user.cards().selectedCount(), 3);
    user.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(ask(mine), "0");

    // By mouse: one, up to another, and one more taken out again.
    QWidget *viewport = user.cards().viewport();
    const auto click = [&](int row, Qt::KeyboardModifiers modifiers) {
        const QRect card = user.cards().visualRect(list().index(row, 0));
        QTest::mouseClick(viewport, Qt::LeftButton, modifiers, card.topLeft() + QPoint(30, 14));
    };
    click(0, {});
    click(2, Qt::ShiftModifier);
    QCOMPARE(user.cards().selectedCount(), 3);
    click(1, Qt::ControlModifier);
    QCOMPARE(user.cards().selectedCount(), 2);
    user.press(Qt::Key_Delete);
    QCOMPARE(list().rowCount(), all - 2);
    QCOMPARE(user.cards().selectedCount(), 1); // The neighbour.
    user.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(list().rowCount(), all);

    user.press(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(user.cards().selectedCount(), all);
    QVERIFY(user.reading().selection().isEmpty());
    user.press(Qt::Key_Escape);
    QCOMPARE(user.cards().selectedCount(), 1);
    user.press(Qt::Key_A, Qt::ControlModifier);
    user.press(Qt::Key_Delete);
    QCOMPARE(list().rowCount(), 0);
    user.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(list().rowCount(), all);
}

void CardsTest::jAndKStayAmongWhatIsShown()
{
    WindowFixture &user = *m_fixture;
    user.find<QLineEdit>("cardFilter")->setText("an");
    const int shown = list().rowCount();
    QVERIFY(shown > 1);
    user.reading().setFocus();
    for (int row = 0; row < shown; ++row) {
        user.press(Qt::Key_J);
        QCOMPARE(user.cards().currentIndex().row(), row);
    }
    user.press(Qt::Key_J);
    QCOMPARE(user.cards().currentIndex().row(), shown - 1);
}

void CardsTest::aNoteCanBeEmptiedWhileOnlyNotesAreShown()
{
    WindowFixture &user = *m_fixture;
    auto &model = static_cast<ui::CardListModel &>(list());
    ui::CardFilter filter;
    filter.hasNote = true;
    model.setFilter(filter);
    const int before = list().rowCount();
    QVERIFY(before > 0);
    user.cards().setFocus();
    user.press(Qt::Key_Home);
    user.press(Qt::Key_N);
    user.press(Qt::Key_A, Qt::ControlModifier);
    user.press(Qt::Key_Backspace);
    QTRY_COMPARE(
        ask("SELECT count(*) FROM passage WHERE revision_id = 1 AND note <> ''").toInt(),
        before - 1);
    QVERIFY(user.find<QPlainTextEdit>("noteEditor"));
    QCOMPARE(list().rowCount(), before);
    user.press(Qt::Key_Escape);
    QTRY_COMPARE(list().rowCount(), before - 1);
}

void CardsTest::screenReadersAreToldEachCard()
{
    WindowFixture &user = *m_fixture;
    QAccessibleInterface *cards = QAccessible::queryAccessibleInterface(&user.cards());
    QVERIFY(cards);
    QCOMPARE(cards->role(), QAccessible::List);
    QCOMPARE(cards->childCount(), list().rowCount());
    QAccessibleInterface *second = cards->child(1);
    QVERIFY(second);
    QCOMPARE(second->role(), QAccessible::ListItem);
    QVERIFY(second->text(QAccessible::Name).contains(list().index(1, 0).data().toString()));
    QCOMPARE(second->parent(), cards);
    QCOMPARE(cards->indexOfChild(second), 1);
    QCOMPARE(cards->child(1), second);
    QCOMPARE(cards->childAt(second->rect().center().x(), second->rect().center().y()), second);

    user.cards().setFocus();
    user.cards().setCurrentIndex(list().index(1, 0));
    QVERIFY(second->state().focused && second->state().selected);
    QCOMPARE(cards->focusChild(), second);
    user.press(Qt::Key_Delete);
    QVERIFY(!second->isValid());
    QCOMPARE(cards->childCount(), list().rowCount());
    user.press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(cards->child(1)->isValid());
}

void CardsTest::aCardSaysThatItIsAnExample()
{
    WindowFixture &user = *m_fixture;
    const QModelIndex example = list().index(0, 0);
    QVERIFY(example.data(Qt::AccessibleTextRole).toString().endsWith(". example"));
    // Whose it is in full, where it says so briefly.
    const QRect card = user.cards().visualRect(example);
    const QPoint corner(card.right() - 20, card.bottom() - 24);
    QHelpEvent help(QEvent::ToolTip, corner, user.cards().viewport()->mapToGlobal(corner));
    QCoreApplication::sendEvent(user.cards().viewport(), &help);
    QVERIFY2(QToolTip::text().contains("Contoh"), qPrintable(QToolTip::text()));
    user.click("Negara", 2);
    user.press(Qt::Key_H);
    const QModelIndex own = user.cards().currentIndex();
    QVERIFY(!own.data(Qt::AccessibleTextRole).toString().contains("example"));
    QVERIFY(!own.data(Qt::AccessibleTextRole).toString().contains("Rina"));
}

void CardsTest::nothingToUndoLeavesWhatIsSavedSaved()
{
    WindowFixture &user = *m_fixture;
    QVERIFY(!user.window().notebook()->undo());
    QVERIFY(!user.message().isEmpty());
    QVERIFY(user.find<QLabel>("savedState")->text().contains("Saved"));
    QVERIFY(QFile::rename(user.notebookPath(), user.path("elsewhere.telaah")));
    user.click(Sentence, 3);
    user.press(Qt::Key_H);
    QVERIFY(user.find<QLabel>("savedState")->text().contains("not saved"));
    QVERIFY(QFile::rename(user.path("elsewhere.telaah"), user.notebookPath()));
}

void CardsTest::oneClickChoosesAndTwoOpenOnEveryDesktop()
{
    /// What some desktops ask for.
    class SingleClickStyle : public QProxyStyle
    {
    public:
        SingleClickStyle()
            : QProxyStyle(QStringLiteral("Fusion"))
        {
        }
        int styleHint(
            StyleHint hint, const QStyleOption *option, const QWidget *widget,
            QStyleHintReturn *returned) const override
        {
            return hint == SH_ItemView_ActivateItemOnSingleClick
                ? 1
                : QProxyStyle::styleHint(hint, option, widget, returned);
        }
    };
    WindowFixture user;
    user.start();
    ui::setUpStyle(new SingleClickStyle);
    QCoreApplication::processEvents();
    ui::CardsView &cards = user.cards();
    const QModelIndex first = cards.model()->index(0, 0);
    const QPoint place = cards.visualRect(first).center();
    const QSignalSpy activated(&cards, &QAbstractItemView::activated);
    QTest::mouseClick(cards.viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(cards.currentIndex(), first);
    QCOMPARE(activated.size(), 0);
    QVERIFY(!cards.cards().edited().isValid());
    QTest::mouseDClick(cards.viewport(), Qt::LeftButton, {}, place);
    QVERIFY(cards.cards().edited().isValid());
}

QTEST_MAIN(CardsTest)
#include "CardsTest.moc"
