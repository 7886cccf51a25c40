// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/WindowFixture.h"
#include "models/HistoryModel.h"
#include "notebook/Notebook.h"

#include <QAction>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

using namespace telaah;
using test::WindowFixture;

/// The history at the side of the window.
class HistoryTest : public QObject
{
    Q_OBJECT

private slots:
    void theHistoryIsShownAndLeftByKeys();
    void theStatusLineSaysWhatWasUndone();
    void oneUndoesAndRedoesUpToAStep();
    void aRemovedPassageIsBroughtBackAlone();
    void oneOfSeveralPassagesIsChosen();
    void whatCannotComeBackIsSaid();
    void theHistoryGoesWithItsNotebook();
};

namespace {

QListView &historyOf(WindowFixture &user)
{
    return *user.find<QListView>("history");
}

/// From the newest, "Add tag: X"; what is undone in parentheses.
QStringList rowsOf(WindowFixture &user)
{
    QStringList rows;
    const QAbstractItemModel *model = historyOf(user).model();
    for (int row = 0; row < model->rowCount(); ++row) {
        const QModelIndex index = model->index(row, 0);
        const auto step = index.data(ui::HistoryModel::StepRole).value<history::Step>();
        const QString text = index.data().toString();
        rows.append(step.state == history::State::Undone ? '(' + text + ')' : text);
    }
    return rows;
}

void choose(WindowFixture &user, int row)
{
    historyOf(user).setCurrentIndex(historyOf(user).model()->index(row, 0));
}

/// Highlights three words, one step each.
void highlightThree(WindowFixture &user)
{
    for (const char *word : {"Pemerintahan", "elektronik", "layanannya"}) {
        user.click(word, 2);
        user.press(Qt::Key_H);
    }
}

} // namespace

void HistoryTest::theHistoryIsShownAndLeftByKeys()
{
    WindowFixture user;
    user.start();
    QVERIFY(!user.find<QWidget>("historyDock")->isVisible());
    user.press(Qt::Key_H, Qt::ControlModifier);
    QVERIFY(historyOf(user).isVisible());
    QVERIFY(historyOf(user).hasFocus());
    user.press(Qt::Key_Escape);
    QVERIFY(!historyOf(user).isVisible());
    QVERIFY(user.reading().hasFocus());
}

void HistoryTest::theStatusLineSaysWhatWasUndone()
{
    WindowFixture user;
    user.start();
    highlightThree(user);
    const auto *hint = user.find<QLabel>("hint");
    user.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(hint->text(), QString("Undone — Highlight passage: layanannya"));
    user.press(Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(hint->text(), QString("Redone — Highlight passage: layanannya"));
}

void HistoryTest::oneUndoesAndRedoesUpToAStep()
{
    WindowFixture user;
    user.start();
    const int before = user.cards().model()->rowCount();
    highlightThree(user);
    user.press(Qt::Key_H, Qt::ControlModifier);
    const QStringList all = rowsOf(user);
    QCOMPARE(all.size(), 3);
    QCOMPARE(all.first(), "Highlight passage: layanannya");
    choose(user, 1);
    auto *turn = user.find<QPushButton>("turnToStep");
    QVERIFY(turn->text().startsWith("Undo"));
    QTest::mouseClick(turn, Qt::LeftButton);
    QCOMPARE(user.cards().model()->rowCount(), before + 1);
    QCOMPARE(rowsOf(user).filter("(").size(), 2);

    choose(user, 0);
    QVERIFY(turn->text().startsWith("Redo"));
    historyOf(user).setFocus();
    user.press(Qt::Key_Return);
    QCOMPARE(user.cards().model()->rowCount(), before + 3);
    QCOMPARE(rowsOf(user), all);
    QCOMPARE(user.find<QAction>("undo")->text(), "Undo: highlight layanannya");

    const QRect row = historyOf(user).visualRect(historyOf(user).model()->index(2, 0));
    QTest::mouseClick(historyOf(user).viewport(), Qt::LeftButton, {}, row.center());
    QCOMPARE(rowsOf(user), all); // Choosing does nothing yet.
    QTest::mouseDClick(historyOf(user).viewport(), Qt::LeftButton, {}, row.center());
    QCOMPARE(user.cards().model()->rowCount(), before);
}

void HistoryTest::aRemovedPassageIsBroughtBackAlone()
{
    WindowFixture user;
    user.start();
    user.click("Pemerintahan", 2);
    user.press(Qt::Key_T);
    user.type("kep");
    user.press(Qt::Key_Return);
    const QString state = "SELECT id, uuid, quote, modified, (SELECT count(*) FROM tag WHERE"
                          " passage_id = id) FROM passage WHERE id = 14";
    const QString before = user.ask(state);
    QVERIFY(before.contains("Pemerintahan"));
    user.press(Qt::Key_Delete);
    QCOMPARE(user.ask(state), "");
    user.click("elektronik", 2);
    user.press(Qt::Key_H);
    const int later = user.cards().model()->rowCount();

    user.press(Qt::Key_H, Qt::ControlModifier);
    auto *bringBack = user.find<QPushButton>("bringBack");
    QVERIFY(!bringBack->isEnabled()); // A highlight.
    choose(user, 1);
    QVERIFY(bringBack->isEnabled());
    QTest::mouseClick(bringBack, Qt::LeftButton);
    QCOMPARE(user.ask(state), before);
    QCOMPARE(user.cards().model()->rowCount(), later + 1);
    QCOMPARE(rowsOf(user).first(), "Bring back passage: Pemerintahan");
    QCOMPARE(user.message(), "");
    user.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(user.cards().model()->rowCount(), later);
}

void HistoryTest::oneOfSeveralPassagesIsChosen()
{
    WindowFixture user;
    user.start();
    user.find<QAction>("removeExamples")->trigger();
    QCOMPARE(user.ask("SELECT count(*) FROM passage"), "0");
    user.press(Qt::Key_H, Qt::ControlModifier);
    choose(user, 0);
    QTest::mouseClick(user.find<QPushButton>("bringBack"), Qt::LeftButton);
    auto *menu = user.find<QMenu>("removedPassages");
    QVERIFY(menu);
    QCOMPARE(menu->actions().size(), 13);
    const QString quote = menu->actions().at(2)->text();
    menu->actions().at(2)->trigger();
    menu->close();
    QCOMPARE(user.ask("SELECT quote FROM passage"), quote);
}

void HistoryTest::whatCannotComeBackIsSaid()
{
    WindowFixture user;
    user.start();
    user.click("Pemerintahan", 2);
    user.press(Qt::Key_H);
    user.press(Qt::Key_Delete);
    user.find<QTreeView>("library")->setFocus();
    user.press(Qt::Key_Delete);
    user.press(Qt::Key_H, Qt::ControlModifier);
    choose(user, 1);
    QTest::mouseClick(user.find<QPushButton>("bringBack"), Qt::LeftButton);
    QVERIFY2(user.message().contains("document has been removed"), qPrintable(user.message()));
    QVERIFY(user.message().contains("Pemerintahan"));
}

void HistoryTest::theHistoryGoesWithItsNotebook()
{
    WindowFixture user;
    user.start();
    highlightThree(user);
    user.press(Qt::Key_H, Qt::ControlModifier);
    QCOMPARE(rowsOf(user).size(), 3);
    user.window().createNotebook(user.path("lain.telaah"));
    QVERIFY(historyOf(user).isVisible());
    QCOMPARE(rowsOf(user).size(), 0);
    user.window().openNotebook(user.notebookPath());
    QCOMPARE(rowsOf(user).size(), 3);
}

QTEST_MAIN(HistoryTest)
#include "HistoryTest.moc"
