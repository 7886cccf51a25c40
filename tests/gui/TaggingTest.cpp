// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/WindowFixture.h"
#include "models/MatchListModel.h"
#include "views/PassageCommands.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QStyleHints>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace telaah;
using test::entry;
using test::WindowFixture;

/// Putting tags on and taking them off, as a reader does.
class TaggingTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void aCrossTakesATagOff();
    void aCrossLetGoElsewhereTakesNothingOff();
    void uTakesATagOff();
    void lettersInTheMenuBarAreNoCommands();
    void theMenuOfACardOffersItsTags();
    void theMenuInTheTextIsAboutWhatIsThere();
    void numbersPutRecentTagsOn();
    void theSelectionBarTellsTheNumbers();
    void hPutsOnNothingThatWasWithdrawn();
    void whatIsRedoneIsChosenAgain();
    void aClickElsewhereLeavesThePassage();
    void theBarWaitsForTheLastClick();
    void theBarLeavesTheFindBarAlone();
    void theBarFindsWhatIsSelected();
    void theBarStaysOverTheTextInANarrowWindow();
    void jTakesTheCaretAlong();
    void aNewConceptIsMadeInThePalette();
    void whatNobodyAsksForIsNotMade();
    void theOtherNameThatFitsIsShown();
    void severalTagsGoOnWithoutLeavingThePalette();

private:
    QString ask(const QString &query) const { return m_fixture->ask(query); }
    QAbstractItemModel &list() { return *m_fixture->cards().model(); }
    QPoint crossOf(int row);
    QMenu *openMenu(QWidget &viewport, QPoint place);

    std::unique_ptr<WindowFixture> m_fixture;
};

namespace {

const QString Sentence = QStringLiteral("Negara yang menata layanannya secara digital");
const QString TagCount = QStringLiteral("SELECT count(*) FROM tag");

} // namespace

void TaggingTest::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->start();
}

void TaggingTest::cleanup()
{
    m_fixture.reset();
}

/// Where the cross of the first tag on a card is.
QPoint TaggingTest::crossOf(int row)
{
    ui::CardsView &cards = m_fixture->cards();
    const QModelIndex index = list().index(row, 0);
    const QRect card = cards.visualRect(index);
    for (int y = card.top(); y < card.bottom(); y += 2) {
        for (int x = card.left(); x < card.right(); x += 2) {
            if (cards.cards().crossAt(index, card, {x, y}).isValid())
                return {x + 2, y + 4};
        }
    }
    return {};
}

QMenu *TaggingTest::openMenu(QWidget &viewport, QPoint place)
{
    QContextMenuEvent event(QContextMenuEvent::Mouse, place, viewport.mapToGlobal(place));
    QCoreApplication::sendEvent(&viewport, &event);
    return m_fixture->find<QMenu>("passageMenu");
}

void TaggingTest::aCrossTakesATagOff()
{
    WindowFixture &user = *m_fixture;
    const int before = ask(TagCount).toInt();
    const QPoint cross = crossOf(0);
    QVERIFY(!cross.isNull());
    QWidget *viewport = user.cards().viewport();
    QTest::mouseMove(viewport, cross);
    QCOMPARE(viewport->cursor().shape(), Qt::PointingHandCursor);
    QTest::mouseClick(viewport, Qt::LeftButton, {}, cross);
    QCOMPARE(ask(TagCount).toInt(), before - 1);
    QVERIFY(user.find<QAction>("undo")->text().startsWith("Undo: remove tag "));
    user.find<QAction>("undo")->trigger();
    QCOMPARE(ask(TagCount).toInt(), before);
}

void TaggingTest::aCrossLetGoElsewhereTakesNothingOff()
{
    const QString before = ask(TagCount);
    QWidget *viewport = m_fixture->cards().viewport();
    const QPoint cross = crossOf(0);
    QTest::mousePress(viewport, Qt::LeftButton, {}, cross);
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, cross + QPoint(0, 60));
    QCOMPARE(ask(TagCount), before);
}

void TaggingTest::uTakesATagOff()
{
    WindowFixture &user = *m_fixture;
    const QString mine = TagCount
        + " JOIN coder ON coder.id = tag.coder_id WHERE name = 'Rina Ayu'";
    user.click(Sentence, 3);
    user.press(Qt::Key_T);
    user.type("kep");
    user.press(Qt::Key_Return);
    user.press(Qt::Key_A);
    user.type("jep");
    user.press(Qt::Key_Return);
    QCOMPARE(ask(mine), "2");

    user.press(Qt::Key_U); // Two tags: which one?
    auto *menu = user.find<QMenu>("untagMenu");
    QVERIFY(menu);
    QCOMPARE(menu->actions().size(), 2);
    QTest::keyClick(menu, Qt::Key_2);
    QCOMPARE(ask(mine), "1");
    QTRY_VERIFY(!user.find<QMenu>("untagMenu"));
    user.press(Qt::Key_U);
    QCOMPARE(ask(mine), "0");
    user.press(Qt::Key_U);
    QVERIFY(user.find<QLabel>("hint")->text().contains("no tag"));
}

void TaggingTest::lettersInTheMenuBarAreNoCommands()
{
    WindowFixture &user = *m_fixture;
    const QString passages = QStringLiteral("SELECT count(*) FROM passage");
    const QString before = ask(passages);
    user.click(Sentence, 3);
    QMenu *menu = user.window().menuBar()->actions().first()->menu();
    menu->popup(user.window().mapToGlobal(QPoint(20, 20)));
    QTest::keyClick(menu, Qt::Key_H); // Highlights, in the text.
    menu->close();
    QCOMPARE(ask(passages), before);
    user.press(Qt::Key_H);
    QCOMPARE(ask(passages).toInt(), before.toInt() + 1);
}

void TaggingTest::theMenuOfACardOffersItsTags()
{
    WindowFixture &user = *m_fixture;
    const int before = ask(TagCount).toInt();
    const QRect card = user.cards().visualRect(list().index(2, 0));
    QMenu *menu = openMenu(*user.cards().viewport(), card.center());
    QVERIFY(menu);
    QCOMPARE(user.cards().currentIndex().row(), 2);
    for (const char *text : {"Tag a theme", "Recent tags", "Note", "Copy with citation", "Remove"})
        QVERIFY2(entry(*menu, text), text);
    QMenu *untag = entry(*menu, "Remove tag")->menu();
    QCOMPARE(untag->actions().size(), 4);
    untag->actions().first()->trigger();
    QCOMPARE(ask(TagCount).toInt(), before - 1);
    menu->close();
}

void TaggingTest::theMenuInTheTextIsAboutWhatIsThere()
{
    WindowFixture &user = *m_fixture;
    const auto mark = list().index(0, 0).data(ui::CardModel::MarkRole).value<passages::Mark>();
    user.reading().showRange(mark.range);
    const QRect place = user.reading().rectOf({mark.range.start(), mark.range.start() + 3});
    QMenu *menu = openMenu(*user.reading().viewport(), place.center());
    QVERIFY(menu);
    QCOMPARE(user.window().readScreen()->commands().active(), mark.id);
    const int before = list().rowCount();
    entry(*menu, "Remove passage")->trigger();
    QCOMPARE(list().rowCount(), before - 1);
    menu->close();
    QTRY_VERIFY(!user.find<QMenu>("passageMenu"));

    // A selection stays what the menu is about.
    user.click(Sentence, 3);
    const text::TextRange selection = user.reading().selection();
    menu = openMenu(
        *user.reading().viewport(),
        user.reading().rectOf({selection.start(), selection.start() + 2}).center());
    QCOMPARE(user.reading().selection(), selection);
    QVERIFY(!entry(*menu, "Remove tag")->isEnabled());
    menu->close();
}

void TaggingTest::numbersPutRecentTagsOn()
{
    WindowFixture &user = *m_fixture;
    user.click(Sentence, 3);
    user.press(Qt::Key_T);
    user.type("kep");
    user.press(Qt::Key_Return);
    const QString label = user.cards().currentIndex().data(Qt::AccessibleTextRole).toString();
    int number = 0;
    for (QAction *action : user.window().readScreen()->commands().recent) {
        if (action->isVisible() && action->text().contains("Trust between states"))
            number = action->objectName().right(1).toInt();
    }
    QVERIFY2(number > 0, qPrintable(label));

    user.click("Pemerintahan elektronik memikul", 3);
    user.press(static_cast<Qt::Key>(Qt::Key_0 + number));
    const QString mine = " JOIN coder ON coder.id = tag.coder_id WHERE name = 'Rina Ayu'";
    QCOMPARE(ask("SELECT count(DISTINCT concept_id) || '/' || count(*) FROM tag" + mine), "1/2");
    user.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(ask(TagCount + mine), "1");
}

void TaggingTest::theSelectionBarTellsTheNumbers()
{
    WindowFixture &user = *m_fixture;
    auto *bar = user.find<QFrame>("selectionBar");
    const auto numbered = [bar] {
        QStringList texts;
        for (const QToolButton *button : bar->findChildren<QToolButton *>()) {
            if (button->isVisible() && button->property("recent").toBool())
                texts.append(button->text());
        }
        return texts;
    };
    user.click(Sentence, 3);
    QTRY_VERIFY(bar->isVisible());
    QCOMPARE(numbered(), QStringList()); // The example's tags are not the reader's.
    for (const char *typed : {"kep", "norma", "pajak"}) {
        user.press(Qt::Key_T);
        user.type(typed);
        user.press(Qt::Key_Return);
    }
    user.click("Pemerintahan elektronik memikul", 3);
    QTRY_VERIFY(bar->isVisible());
    const QStringList texts = numbered();
    QVERIFY2(texts.size() >= 2, qPrintable(texts.join('|')));
    for (qsizetype i = 0; i < texts.size(); ++i)
        QCOMPARE(texts.at(i).left(1), QString::number(i + 1));
    QVERIFY2(texts.first().contains("Trust"), qPrintable(texts.first()));
    QVERIFY(bar->geometry().right() < user.window().readScreen()->width());
}

void TaggingTest::aNewConceptIsMadeInThePalette()
{
    WindowFixture &user = *m_fixture;
    const QString concepts = "SELECT count(*) FROM concept WHERE label_id = 'sangkalan layanan'";
    const QString tagged = "SELECT facet.key || ':' || concept.key FROM tag "
                           "JOIN concept ON concept.id = concept_id "
                           "JOIN facet ON facet.id = facet_id "
                           "JOIN coder ON coder.id = coder_id WHERE name = 'Rina Ayu'";
    user.click(Sentence, 3);
    user.press(Qt::Key_A);
    user.type("sangkalan layanan");
    QVERIFY(user.find<QToolButton>("newConcept")->isVisible());
    user.press(Qt::Key_Return); // Nothing fits, and nothing happens.
    QCOMPARE(ask(concepts), "0");
    user.press(Qt::Key_Down);
    user.press(Qt::Key_Return);
    QCOMPARE(ask(tagged), "actor:sangkalan-layanan");
    QVERIFY(!user.find<QFrame>("tagPalette")->isVisible());
    QVERIFY(user.find<QAction>("undo")->text().contains("add concept and tag sangkalan layanan"));

    user.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(ask(tagged), "");
    QCOMPARE(ask(concepts), "0"); // With its tag, in one step.

    user.click(Sentence, 3);
    user.press(Qt::Key_F);
    user.type("forum baru");
    user.press(Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(ask(tagged), "forum:forum-baru");
}

void TaggingTest::whatNobodyAsksForIsNotMade()
{
    WindowFixture &user = *m_fixture;
    user.click(Sentence, 3);
    user.press(Qt::Key_A);
    auto *make = user.find<QToolButton>("newConcept");
    QVERIFY(!make->isVisible());
    user.type("ROK"); // An alias of South Korea.
    QVERIFY(!make->isVisible());
    user.press(Qt::Key_Tab);
    QVERIFY(make->isVisible()); // But no forum is called so.
    user.press(Qt::Key_Escape);
}

void TaggingTest::theOtherNameThatFitsIsShown()
{
    WindowFixture &user = *m_fixture;
    user.click(Sentence, 3);
    user.press(Qt::Key_T);
    const QAbstractItemModel *themes = user.find<QListView>("matches.theme")->model();
    const auto first = [themes] {
        const QModelIndex index = themes->index(0, 0);
        return QStringList{
            index.data().toString(), index.data(ui::MatchListModel::AliasRole).toString()};
    };
    user.type("berbagi"); // The name of the concept in the other language.
    QCOMPARE(first(), QStringList({"Information and data sharing", "Berbagi informasi dan data"}));
    user.find<QLineEdit>("tagPaletteSearch")->setText("information and");
    QCOMPARE(first(), QStringList({"Information and data sharing", ""}));
    user.press(Qt::Key_Escape);
}

void TaggingTest::severalTagsGoOnWithoutLeavingThePalette()
{
    WindowFixture &user = *m_fixture;
    user.click(Sentence, 3);
    user.press(Qt::Key_T);
    user.type("kep");
    user.press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(user.find<QFrame>("tagPalette")->isVisible());
    QCOMPARE(user.find<QLineEdit>("tagPaletteSearch")->text(), "");
    user.press(Qt::Key_Tab);
    user.type("jep");
    user.press(Qt::Key_Return);
    QVERIFY(!user.find<QFrame>("tagPalette")->isVisible());
    QCOMPARE(ask(TagCount + " JOIN coder ON coder.id = tag.coder_id WHERE name = 'Rina Ayu'"), "2");
    QCOMPARE(
        ask("SELECT count(*) FROM passage JOIN coder ON coder.id = coder_id "
            "WHERE name = 'Rina Ayu'"),
        "1");
}

void TaggingTest::hPutsOnNothingThatWasWithdrawn()
{
    WindowFixture &user = *m_fixture;
    const QString mine = TagCount
        + " JOIN coder ON coder.id = tag.coder_id WHERE name = 'Rina Ayu'";
    user.click(Sentence, 3);
    user.press(Qt::Key_T);
    user.type("kep");
    user.press(Qt::Key_Return);
    user.press(Qt::Key_Z, Qt::ControlModifier);
    user.click("Pemerintahan elektronik memikul", 3);
    user.press(Qt::Key_H);
    QCOMPARE(ask(mine), "0");
    user.press(Qt::Key_H); // It is chosen, and that is said.
    QVERIFY2(
        user.find<QLabel>("hint")->text().contains("already"),
        qPrintable(user.find<QLabel>("hint")->text()));

    user.press(Qt::Key_A);
    user.type("jep");
    user.press(Qt::Key_Return);
    QCOMPARE(ask(mine), "1");
    user.cards().setFocus();
    user.press(Qt::Key_End);
    user.press(Qt::Key_H);
    QCOMPARE(ask(mine), "2"); // On what is chosen as well.
}

void TaggingTest::whatIsRedoneIsChosenAgain()
{
    WindowFixture &user = *m_fixture;
    user.click(Sentence, 3);
    user.press(Qt::Key_T);
    user.type("kep");
    user.press(Qt::Key_Return);
    const PassageId id = user.reading().activePassage();
    QVERIFY(id.isValid());
    user.press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!user.reading().activePassage().isValid());
    user.press(Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(user.reading().activePassage(), id);
    user.press(Qt::Key_C);
    QVERIFY(QGuiApplication::clipboard()->text().contains(Sentence));
}

void TaggingTest::aClickElsewhereLeavesThePassage()
{
    WindowFixture &user = *m_fixture;
    const int all = list().rowCount();
    user.click(Sentence, 3);
    user.press(Qt::Key_H);
    QVERIFY(user.reading().activePassage().isValid());
    user.click("Pemerintahan elektronik memikul", 1);
    QVERIFY(!user.reading().activePassage().isValid());
    QCOMPARE(user.cards().selectedCount(), 0);
    user.press(Qt::Key_Delete);
    QCOMPARE(list().rowCount(), all + 1);
}

void TaggingTest::theBarWaitsForTheLastClick()
{
    WindowFixture &user = *m_fixture;
    auto *bar = user.find<QFrame>("selectionBar");
    QGuiApplication::styleHints()->setMouseDoubleClickInterval(60'000);
    user.click(Sentence, 2);
    QVERIFY(!user.reading().selection().isEmpty());
    QVERIFY(!bar->isVisible());
    QGuiApplication::styleHints()->setMouseDoubleClickInterval(400);
    user.click("Pemerintahan elektronik memikul", 3);
    QTRY_VERIFY(bar->isVisible());
}

void TaggingTest::theBarLeavesTheFindBarAlone()
{
    WindowFixture &user = *m_fixture;
    auto *bar = user.find<QFrame>("selectionBar");
    user.press(Qt::Key_F, Qt::ControlModifier);
    user.type("pemerintahan");
    QTRY_VERIFY(!user.reading().selection().isEmpty());
    QCoreApplication::processEvents();
    QVERIFY(!bar->isVisible());
    user.press(Qt::Key_Escape);
    QTRY_VERIFY(bar->isVisible());
    const ui::ReadScreen *screen = user.window().readScreen();
    const auto isOverWords = [&] {
        const QRect words = user.reading().rectOf(user.reading().selection());
        const QPoint origin = user.reading().viewport()->mapTo(screen, QPoint(0, 0));
        return bar->geometry().intersects(words.translated(origin));
    };
    QTRY_VERIFY(!isOverWords());
}

void TaggingTest::theBarFindsWhatIsSelected()
{
    WindowFixture &user = *m_fixture;
    user.click("menata", 2);
    QTest::mouseRelease(user.reading().viewport(), Qt::LeftButton);
    const auto *bar = user.find<QFrame>("selectionBar");
    QTRY_VERIFY(bar->isVisible());
    const auto buttons = bar->findChildren<QToolButton *>();
    const auto find = std::ranges::find_if(
        buttons, [](const QToolButton *button) { return button->text() == "Find"; });
    QVERIFY(find != buttons.end());
    QTest::mouseClick(*find, Qt::LeftButton);
    QVERIFY(user.find<QLineEdit>("findField")->hasFocus());
    QCOMPARE(user.find<QLineEdit>("findField")->text(), "menata");
    QTRY_VERIFY(!bar->isVisible());
}

void TaggingTest::theBarStaysOverTheTextInANarrowWindow()
{
    WindowFixture &user = *m_fixture;
    user.window().resize(1024, 700);
    QCoreApplication::processEvents();
    user.click(Sentence, 3);
    auto *bar = user.find<QFrame>("selectionBar");
    QTRY_VERIFY(bar->isVisible());
    const QWidget *page = user.reading().viewport();
    const QRect text(page->mapTo(user.window().readScreen(), QPoint(0, 0)), page->size());
    QVERIFY(text.contains(bar->geometry()));
    for (const QToolButton *button : bar->findChildren<QToolButton *>())
        QVERIFY(!button->isVisible() || bar->rect().contains(button->geometry()));
}

void TaggingTest::jTakesTheCaretAlong()
{
    WindowFixture &user = *m_fixture;
    user.reading().setFocus();
    user.press(Qt::Key_J);
    user.press(Qt::Key_J);
    const auto mark =
        user.cards().currentIndex().data(ui::CardModel::MarkRole).value<passages::Mark>();
    QCOMPARE(user.reading().caret(), mark.range.start());
    const PassageId id = user.reading().activePassage();
    user.press(Qt::Key_Return);
    QCOMPARE(user.reading().activePassage(), id);
    user.press(Qt::Key_Right);
    QCOMPARE(user.reading().caret(), mark.range.start() + 1);
}

QTEST_MAIN(TaggingTest)
#include "TaggingTest.moc"
