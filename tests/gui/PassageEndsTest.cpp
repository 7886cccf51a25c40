// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/WindowFixture.h"
#include "notebook/Notebook.h"

#include <QAction>
#include <QLabel>
#include <QTest>

using namespace telaah;
using test::WindowFixture;
using text::TextRange;

/// Moving the ends of passages, and the brackets beside long ones.
class PassageEndsTest : public QObject
{
    Q_OBJECT

private slots:
    void keysMoveTheEndsByWords();
    void theMouseDragsAnEnd();
    void theLastWordStays();
    void endsGoOverTheEndOfAParagraph();
    void whereNothingMovesNothingIsDone();
    void anotherPassageOverTheSameWordsIsRefused();
    void aBracketInTheMarginLeadsToItsPassage();
};

namespace {

QString activeQuote(WindowFixture &user)
{
    const PassageId id = user.reading().activePassage();
    return id.isValid() ? user.window().notebook()->stores().passages.quote(id).value_or(QString())
                        : QString();
}

/// Highlights the word and leaves it active.
void highlight(WindowFixture &user, const QString &word)
{
    user.reading().setFocus();
    user.reading().select(user.rangeOf(word));
    user.press(Qt::Key_H);
    QCOMPARE(activeQuote(user), word);
}

} // namespace

void PassageEndsTest::keysMoveTheEndsByWords()
{
    WindowFixture user;
    user.start();
    highlight(user, "layanannya");
    user.press(Qt::Key_BracketRight);
    QCOMPARE(activeQuote(user), "layanannya secara");
    user.press(Qt::Key_BracketRight);
    QCOMPARE(activeQuote(user), "layanannya secara digital");
    user.press(Qt::Key_BracketLeft);
    QCOMPARE(activeQuote(user), "menata layanannya secara digital");
    user.press(Qt::Key_BraceLeft);
    QCOMPARE(activeQuote(user), "layanannya secara digital");
    user.press(Qt::Key_BraceRight);
    QCOMPARE(user.message(), "");
    QCOMPARE(activeQuote(user), "layanannya secara");
    QCOMPARE(
        user.ask("SELECT quote FROM passage WHERE quote LIKE 'layanannya%'"), "layanannya secara");

    user.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(activeQuote(user), "layanannya secara digital");
}

void PassageEndsTest::theMouseDragsAnEnd()
{
    WindowFixture user;
    user.start();
    highlight(user, "layanannya");
    const auto edge = [&](const QString &word, bool isEnd) {
        const QRect rect = user.reading().rectOf(user.rangeOf(word));
        return QPoint(isEnd ? rect.right() : rect.left(), rect.center().y());
    };
    QWidget *page = user.reading().viewport();
    QTest::mousePress(page, Qt::LeftButton, {}, edge("layanannya", true));
    QTest::mouseMove(page, edge("secara digital", true));
    QTest::mouseRelease(page, Qt::LeftButton, {}, edge("secara digital", true) + QPoint(1, 0));
    QCOMPARE(activeQuote(user), "layanannya secara digital");
    QVERIFY(user.reading().selection().isEmpty());
    user.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(activeQuote(user), "layanannya");
}

void PassageEndsTest::theLastWordStays()
{
    WindowFixture user;
    user.start();
    highlight(user, "layanannya");
    user.press(Qt::Key_BraceLeft);
    user.press(Qt::Key_BraceRight);
    QCOMPARE(activeQuote(user), "layanannya");
}

void PassageEndsTest::endsGoOverTheEndOfAParagraph()
{
    WindowFixture user;
    user.start();
    // The first words of the paragraph with "Negara", after those of the heading above it.
    const QString &text = user.reading().revision()->text();
    const qsizetype start = text.lastIndexOf('\n', text.indexOf("layanannya")) + 1;
    QVERIFY(start > 1);
    user.reading().setFocus();
    user.reading().select({start, text.indexOf(' ', start)});
    user.press(Qt::Key_H);
    const QString first = activeQuote(user);
    user.press(Qt::Key_BracketLeft);
    const QString before = activeQuote(user);
    QVERIFY2(before.endsWith("\n" + first), qPrintable(before));
    QVERIFY(before.simplified().count(' ') >= 1);
    user.press(Qt::Key_BraceLeft);
    QCOMPARE(activeQuote(user), first);

    user.reading().select({start - 2, start - 1}); // The last word above, and from there.
    user.press(Qt::Key_H);
    const QString above = activeQuote(user);
    user.press(Qt::Key_BracketRight);
    QVERIFY2(activeQuote(user).startsWith(above + "\n"), qPrintable(activeQuote(user)));
    user.press(Qt::Key_BraceRight);
    QCOMPARE(activeQuote(user), above);
}

void PassageEndsTest::whereNothingMovesNothingIsDone()
{
    WindowFixture user;
    user.start();
    const QString &text = user.reading().revision()->text();
    const QString steps = "SELECT count(*) || '/' || sum(state = 'undone') FROM change";
    user.reading().setFocus();
    user.reading().select({0, text.indexOf(' ')});
    user.press(Qt::Key_H);
    user.press(Qt::Key_BracketRight);
    user.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(user.ask(steps), "2/1");
    user.press(Qt::Key_BracketLeft);
    QCOMPARE(user.ask(steps), "2/1"); // What can be redone still can.
    QVERIFY(!user.find<QLabel>("hint")->text().isEmpty());

    const qsizetype last = text.lastIndexOf(' ') + 1;
    user.reading().select({last, text.size()});
    user.press(Qt::Key_H);
    const QString before = user.ask(steps);
    user.press(Qt::Key_BracketRight);
    QCOMPARE(user.ask(steps), before);
}

void PassageEndsTest::anotherPassageOverTheSameWordsIsRefused()
{
    WindowFixture user;
    user.start();
    user.click("menata", 2);
    for (int i = 0; i < 2; ++i)
        user.press(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    user.press(Qt::Key_H);
    const QString longer = activeQuote(user);
    QVERIFY(longer.contains(' '));
    highlight(user, longer.section(' ', 0, 0));
    user.press(Qt::Key_BracketRight);
    QVERIFY2(user.message().contains("already"), qPrintable(user.message()));
    QCOMPARE(activeQuote(user), longer.section(' ', 0, 0));
}

void PassageEndsTest::aBracketInTheMarginLeadsToItsPassage()
{
    WindowFixture user;
    user.start();
    user.click("Negara yang menata layanannya", 3);
    user.press(Qt::Key_H);
    const PassageId id = user.reading().activePassage();
    user.press(Qt::Key_Escape);
    QVERIFY(!user.reading().activePassage().isValid());

    const ui::Column column = user.reading().column();
    const QRect rect = user.reading().rectOf(user.rangeOf("Negara yang menata layanannya"));
    QWidget *page = user.reading().viewport();
    page->grab(); // The margin is arranged as it is painted.
    for (int x = column.left + column.width; x < page->width(); ++x) {
        QTest::mouseClick(page, Qt::LeftButton, {}, QPoint(x, rect.center().y()));
        if (user.reading().activePassage().isValid())
            break;
    }
    QCOMPARE(user.reading().activePassage(), id);
}

QTEST_MAIN(PassageEndsTest)
#include "PassageEndsTest.moc"
