// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/WindowFixture.h"
#include "notebook/DocumentActions.h"
#include "notebook/Notebook.h"

#include <QAction>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTest>
#include <QToolButton>
#include <QTreeView>
#include <QWheelEvent>

using namespace telaah;
using test::WindowFixture;

/// Finding, going back and forth, the outline, extending selections, how the text is set.
class GettingAboutTest : public QObject
{
    Q_OBJECT

private slots:
    void whatIsTypedIsFoundAndCounted();
    void theNextHitIsShownBeforeAllAreCounted();
    void theButtonsOfTheFindBarStayInTheirPlaces();
    void hitsAreGoneThroughRoundAndRound();
    void caseAndWholeWordsNarrowTheHits();
    void aHitIsTaggedFromTheFindBar();
    void whatIsSelectedIsWhatToFind();
    void anotherDocumentIsSearchedAtOnce();
    void anotherDocumentOpensWhereItWasLeftWhileFinding();
    void nobodyGoesBackToARemovedDocument();
    void aRemovedDocumentLeavesThePlaceBeside();
    void whatIsSelectedBesideStaysSelected();
    void theDocumentBesideOpensWhereItWasLeft();
    void keysInTheDocumentBesideCopyOrSayWhatToDo();
    void backAndForthBetweenPlacesAndDocuments();
    void lettingGoOfADocumentOpensItAndPressingDoesNot();
    void theOutlineLeadsToAHeadingAndFollows();
    void selectionsGrowAndShrink();
    void typeIsSetAsTheReaderLikesAndStaysSo();
    void theStatusLineTellsHowMuchIsLeft();
    void theStatusLineNamesTheParagraphOfThePassage();
    void anotherDocumentIsReadBesideAndTheyChangePlaces();
};

namespace {

QString countOf(const WindowFixture &user)
{
    return user.find<QLabel>("findCount")->text();
}

void find(WindowFixture &user, const QString &wanted)
{
    user.press(Qt::Key_F, Qt::ControlModifier);
    QVERIFY(user.find<QLineEdit>("findField")->hasFocus());
    user.type(wanted);
    QTRY_VERIFY(!countOf(user).endsWith(QChar(0x2026)));
}

qsizetype occurrences(WindowFixture &user, const QString &wanted, Qt::CaseSensitivity sensitivity)
{
    return user.reading().revision()->text().count(wanted, sensitivity);
}

QString selected(WindowFixture &user)
{
    const text::TextRange range = user.reading().selection();
    return user.reading().revision()->text().mid(range.start(), range.length());
}

} // namespace

void GettingAboutTest::whatIsTypedIsFoundAndCounted()
{
    WindowFixture user;
    user.start();
    find(user, "siber");
    const qsizetype count = occurrences(user, "siber", Qt::CaseInsensitive);
    QVERIFY(count > 20);
    QCOMPARE(countOf(user), QString("1 of %1").arg(count));
    QCOMPARE(selected(user).toLower(), "siber");
    QVERIFY(!user.reading().rectOf(user.reading().selection()).isEmpty());

    user.type("xyz");
    QTRY_COMPARE(countOf(user), "not found");
    QVERIFY(!user.find<QToolButton>("findTag")->isEnabled());

    user.press(Qt::Key_Escape);
    QVERIFY(!user.find<QWidget>("findBar")->isVisible());
    QVERIFY(user.reading().hasFocus());
}

void GettingAboutTest::theNextHitIsShownBeforeAllAreCounted()
{
    WindowFixture user;
    user.start();
    const QString &text = user.reading().revision()->text();
    const qsizetype here = text.size() / 2;
    user.reading().setPlace({here, 0});
    user.reading().select({here, here});
    user.press(Qt::Key_F, Qt::ControlModifier);
    user.find<QLineEdit>("findField")->setText("siber");
    // With the key itself.
    QCOMPARE(selected(user), "siber");
    const qsizetype hit = text.indexOf("siber", here, Qt::CaseInsensitive);
    QCOMPARE(user.reading().selection().start(), hit);
    QTRY_VERIFY(!countOf(user).endsWith(QChar(0x2026)));
    const auto before = QStringView(text).first(hit).count(u"siber", Qt::CaseInsensitive);
    QVERIFY(before > 5);
    QCOMPARE(
        countOf(user),
        QString("%1 of %2").arg(before + 1).arg(occurrences(user, "siber", Qt::CaseInsensitive)));
    // Behind the last one the search goes on at the beginning.
    user.press(Qt::Key_Escape);
    user.reading().select({text.size(), text.size()});
    user.press(Qt::Key_F, Qt::ControlModifier);
    user.find<QLineEdit>("findField")->setText("siber");
    QTRY_VERIFY(countOf(user).startsWith("1 of "));
}

void GettingAboutTest::theButtonsOfTheFindBarStayInTheirPlaces()
{
    WindowFixture user;
    user.start();
    user.press(Qt::Key_F, Qt::ControlModifier);
    auto *button = user.find<QToolButton>("findCase");
    QCoreApplication::processEvents();
    const int place = button->x();
    for (const char *typed : {"e", "siber", "tidak ada di sini", ""}) {
        user.find<QLineEdit>("findField")->setText(typed);
        QTRY_VERIFY(!countOf(user).endsWith(QStringLiteral("…")));
        QCoreApplication::processEvents();
        QVERIFY2(button->x() == place, qPrintable(countOf(user)));
    }
}

void GettingAboutTest::hitsAreGoneThroughRoundAndRound()
{
    WindowFixture user;
    user.start();
    find(user, "Lee dan Oba");
    const qsizetype count = occurrences(user, "Lee dan Oba", Qt::CaseInsensitive);
    QVERIFY(count >= 2);
    const text::TextRange first = user.reading().selection();
    user.press(Qt::Key_Return);
    QCOMPARE(countOf(user), QString("2 of %1").arg(count));
    QVERIFY(user.reading().selection().start() > first.start());
    user.press(Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(user.reading().selection(), first);
    user.press(Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(countOf(user), QString("%1 of %1").arg(count));
    user.press(Qt::Key_F3);
    QCOMPARE(user.reading().selection(), first);
}

void GettingAboutTest::caseAndWholeWordsNarrowTheHits()
{
    WindowFixture user;
    user.start();
    find(user, "asean");
    user.find<QToolButton>("findCase")->click();
    QTRY_COMPARE(countOf(user), "not found");
    user.find<QToolButton>("findCase")->click();
    QTRY_VERIFY(countOf(user).startsWith("1 of"));

    user.press(Qt::Key_A, Qt::ControlModifier);
    user.type("kerja");
    const qsizetype all = occurrences(user, "kerja", Qt::CaseInsensitive);
    QTRY_VERIFY(countOf(user).endsWith(QString(" of %1").arg(all)));
    user.find<QToolButton>("findWords")->click();
    QTRY_VERIFY(countOf(user).contains(" of ") && !countOf(user).endsWith(QString(" %1").arg(all)));
}

void GettingAboutTest::aHitIsTaggedFromTheFindBar()
{
    WindowFixture user;
    user.start();
    const int before = user.cards().model()->rowCount();
    find(user, "insiden");
    const text::TextRange hit = user.reading().selection();
    user.press(Qt::Key_Return, Qt::ControlModifier);
    user.type("tang");
    user.press(Qt::Key_Return);
    QCOMPARE(user.cards().model()->rowCount(), before + 1);
    QVERIFY(!user.reading().passagesAt(hit.start()).isEmpty());
    QVERIFY(user.find<QLineEdit>("findField")->hasFocus()); // On to the next hit.
    user.press(Qt::Key_Return);
    QVERIFY(user.reading().selection().start() > hit.start());
}

void GettingAboutTest::whatIsSelectedIsWhatToFind()
{
    WindowFixture user;
    user.start();
    user.click("Seoul", 2);
    user.press(Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(user.find<QLineEdit>("findField")->text(), "Seoul");
    QTRY_VERIFY(countOf(user).contains("of"));
    QCOMPARE(selected(user), "Seoul");
}

void GettingAboutTest::anotherDocumentIsSearchedAtOnce()
{
    WindowFixture user;
    user.start();
    find(user, "pilar");
    const QString here = countOf(user);
    auto *library = user.find<QTreeView>("library");
    library->setCurrentIndex(library->model()->index(1, 0));
    QTRY_COMPARE(
        countOf(user).section(' ', -1),
        QString::number(occurrences(user, "pilar", Qt::CaseInsensitive)));
    QVERIFY(countOf(user) != here);
}

void GettingAboutTest::anotherDocumentOpensWhereItWasLeftWhileFinding()
{
    WindowFixture user;
    user.start();
    auto *library = user.find<QTreeView>("library");
    library->setCurrentIndex(library->model()->index(1, 0));
    user.reading().setPlace({4000, 0});
    const ui::ReadingPlace left = user.reading().place();
    library->setCurrentIndex(library->model()->index(0, 0));
    find(user, "siber");
    library->setCurrentIndex(library->model()->index(1, 0));
    const qsizetype all = occurrences(user, "siber", Qt::CaseInsensitive);
    QTRY_COMPARE(countOf(user).section(' ', -1), QString::number(all));
    QCOMPARE(user.reading().place(), left);
    QVERIFY(user.reading().selection().isEmpty());

    user.find<QLineEdit>("findField")->setFocus();
    user.press(Qt::Key_Return);
    QCOMPARE(selected(user).toLower(), "siber");
    QVERIFY(user.reading().selection().start() >= left.offset);
}

void GettingAboutTest::nobodyGoesBackToARemovedDocument()
{
    WindowFixture user;
    user.start();
    auto *library = user.find<QTreeView>("library");
    const auto summaries = user.window().notebook()->stores().documents.summaries();
    QVERIFY(summaries && summaries->size() == 2);
    library->setCurrentIndex(library->model()->index(1, 0));
    QVERIFY(user.find<QAction>("back")->isEnabled());
    QVERIFY(notebook::DocumentActions(*user.window().notebook())
                .remove(summaries->first().document.id));
    QVERIFY(!user.find<QAction>("back")->isEnabled());
    QVERIFY(!user.window().readScreen()->openDocument(summaries->first().document.id));
    QVERIFY(!user.message().isEmpty());
}

void GettingAboutTest::aRemovedDocumentLeavesThePlaceBeside()
{
    WindowFixture user;
    user.start();
    user.press(Qt::Key_F6, Qt::ShiftModifier);
    auto *beside = user.find<ui::ReadingView>("secondText");
    QVERIFY(beside->revision());
    const QString first = user.reading().revision()->text();
    const auto summaries = user.window().notebook()->stores().documents.summaries();
    QVERIFY(
        notebook::DocumentActions(*user.window().notebook()).remove(summaries->last().document.id));
    QVERIFY(!beside->revision());
    user.reading().setFocus();
    const ui::ReadingPlace place = user.reading().place();
    user.press(Qt::Key_F6);
    QCOMPARE(user.reading().revision()->text(), first);
    QCOMPARE(user.reading().place(), place);
}

void GettingAboutTest::whatIsSelectedBesideStaysSelected()
{
    WindowFixture user;
    user.start();
    user.reading().setFocus();
    user.reading().select({20, 30});
    user.press(Qt::Key_F6, Qt::ShiftModifier);
    auto *beside = user.find<ui::ReadingView>("secondText");
    beside->setFocus();
    beside->select({100, 140});
    const text::TextRange selection = beside->selection();
    user.press(Qt::Key_F6);
    QCOMPARE(user.reading().selection(), selection);
    QCOMPARE(beside->selection().start(), 20);
}

void GettingAboutTest::theDocumentBesideOpensWhereItWasLeft()
{
    WindowFixture user;
    user.start();
    user.press(Qt::Key_F6, Qt::ShiftModifier);
    user.find<ui::ReadingView>("secondText")->setPlace({3000, 0});
    const qsizetype left = user.find<ui::ReadingView>("secondText")->place().offset;
    QVERIFY(left > 1000);
    user.quit();
    user.start();
    user.reading().setFocus();
    user.press(Qt::Key_F6, Qt::ShiftModifier);
    QCOMPARE(user.find<ui::ReadingView>("secondText")->place().offset, left);
}

void GettingAboutTest::keysInTheDocumentBesideCopyOrSayWhatToDo()
{
    WindowFixture user;
    user.start();
    user.press(Qt::Key_F6, Qt::ShiftModifier);
    auto *beside = user.find<ui::ReadingView>("secondText");
    beside->setFocus();
    const QString words = "keamanan siber";
    const qsizetype start = beside->revision()->text().indexOf(words);
    QVERIFY(start > 0);
    beside->select({start, start + words.size()});
    user.press(Qt::Key_T);
    auto *hint = user.find<QLabel>("hint");
    QVERIFY2(hint->text().contains("F6"), qPrintable(hint->text()));
    QVERIFY(!user.find<QFrame>("tagPalette")->isVisible());
    user.press(Qt::Key_C);
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY2(copied.contains(words) && copied.contains("2026a"), qPrintable(copied));
}

void GettingAboutTest::backAndForthBetweenPlacesAndDocuments()
{
    WindowFixture user;
    user.start();
    QVERIFY(!user.find<QAction>("back")->isEnabled());
    user.reading().setFocus();
    user.press(Qt::Key_End, Qt::ControlModifier);
    const ui::ReadingPlace end = user.reading().place();
    QVERIFY(end.offset > 1000);
    auto *library = user.find<QTreeView>("library");
    library->setCurrentIndex(library->model()->index(1, 0));
    const QString other = user.reading().revision()->text();

    user.press(Qt::Key_Left, Qt::AltModifier);
    QVERIFY(user.reading().revision()->text() != other);
    QCOMPARE(user.reading().place(), end);
    user.press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(user.reading().place().offset, 0);
    QVERIFY(!user.find<QAction>("back")->isEnabled());
    user.press(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(user.reading().place(), end);
    user.press(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(user.reading().revision()->text(), other);
}

void GettingAboutTest::lettingGoOfADocumentOpensItAndPressingDoesNot()
{
    WindowFixture user;
    user.start();
    const QString first = user.reading().revision()->text();
    auto *library = user.find<QTreeView>("library");
    const QPoint other = library->visualRect(library->model()->index(1, 0)).center();
    QTest::mousePress(library->viewport(), Qt::LeftButton, {}, other);
    QCOMPARE(user.reading().revision()->text(), first);
    QTest::mouseRelease(library->viewport(), Qt::LeftButton, {}, other);
    QVERIFY(user.reading().revision()->text() != first);
    QVERIFY(user.reading().hasFocus());
    library->setFocus();
    user.press(Qt::Key_Up);
    QCOMPARE(user.reading().revision()->text(), first);
    QVERIFY(library->hasFocus());
}

void GettingAboutTest::theOutlineLeadsToAHeadingAndFollows()
{
    WindowFixture user;
    user.start();
    QVERIFY(!user.find<QWidget>("outlinePanel")->isVisible());
    user.press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    auto *outline = user.find<QListView>("outline");
    QVERIFY(outline->hasFocus());
    const int rows = outline->model()->rowCount();
    QVERIFY(rows > 4);
    user.press(Qt::Key_End);
    user.press(Qt::Key_Return);
    QVERIFY(user.reading().hasFocus());
    const QString heading = outline->model()->index(rows - 1, 0).data().toString();
    QVERIFY(!user.reading().rectOf(user.rangeOf('\n' + heading + '\n')).isEmpty());

    user.press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(user.reading().place().offset, 0);
    user.press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!outline->isVisible());
}

void GettingAboutTest::selectionsGrowAndShrink()
{
    WindowFixture user;
    user.start();
    const auto grow = [&] { user.press(Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier); };
    const auto shrink = [&] { user.press(Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier); };
    user.click("Tokyo", 1);
    grow();
    QCOMPARE(selected(user), "Tokyo");
    grow();
    const QString sentence = selected(user);
    QVERIFY2(sentence.contains("Tokyo") && sentence.endsWith('.'), qPrintable(sentence));
    grow();
    const QString paragraph = selected(user);
    QVERIFY(paragraph.size() > sentence.size() && paragraph.contains(sentence));
    grow();
    QCOMPARE(selected(user), paragraph);
    shrink();
    QCOMPARE(selected(user), sentence);
    shrink();
    QCOMPARE(selected(user), "Tokyo");
    shrink();
    QVERIFY(user.reading().selection().isEmpty());
}

void GettingAboutTest::typeIsSetAsTheReaderLikesAndStaysSo()
{
    WindowFixture user;
    user.start();
    const int width = user.reading().column().width;
    user.press(Qt::Key_BracketLeft, Qt::ControlModifier);
    QVERIFY(user.reading().column().width < width);
    user.reading().setFocus();
    const qreal spacing = user.reading().readingStyle().lineSpacing;
    user.find<QAction>("looserLines")->trigger();
    QVERIFY(user.reading().readingStyle().lineSpacing > spacing);
    const qreal size = user.reading().readingStyle().pointSize;
    const QPointF middle = user.reading().viewport()->rect().center();
    QWheelEvent turn(
        middle, user.reading().viewport()->mapToGlobal(middle), {}, {0, 120}, Qt::NoButton,
        Qt::ControlModifier, Qt::NoScrollPhase, false);
    QSpontaneKeyEvent::setSpontaneous(&turn); // Or nobody would hand it up to the window.
    qApp->notify(user.reading().viewport(), &turn);
    QVERIFY(user.reading().readingStyle().pointSize > size);
    const ui::ReadingStyle liked = user.reading().readingStyle();
    user.find<QAction>("highContrast")->trigger();
    QCOMPARE(user.reading().colours(), ui::ReadingColours::highContrast());
    user.quit();
    user.start();
    QCOMPARE(user.reading().readingStyle(), liked);
    QCOMPARE(user.reading().colours(), ui::ReadingColours::highContrast());
}

void GettingAboutTest::theStatusLineTellsHowMuchIsLeft()
{
    WindowFixture user;
    user.start();
    const auto *place = user.find<QLabel>("place");
    QVERIFY2(place->text().contains("min"), qPrintable(place->text()));
    user.reading().setFocus();
    user.press(Qt::Key_End, Qt::ControlModifier);
    QVERIFY2(place->text().contains("100%"), qPrintable(place->text()));
    QVERIFY2(place->text().contains("0 min"), qPrintable(place->text()));
}

void GettingAboutTest::theStatusLineNamesTheParagraphOfThePassage()
{
    WindowFixture user;
    user.start();
    const auto *place = user.find<QLabel>("place");
    const auto stands = [place](int paragraph) {
        return place->text().startsWith(QString("¶ %1 of ").arg(paragraph));
    };
    QVERIFY2(stands(1), qPrintable(place->text()));
    user.reading().setFocus();
    user.press(Qt::Key_J); // An example passage in the third paragraph.
    QCOMPARE(user.reading().paragraphAtTop(), 0);
    QTRY_VERIFY2(stands(3), qPrintable(place->text()));
    // Out of sight it no longer says where the reader is.
    user.press(Qt::Key_End, Qt::ControlModifier);
    QTRY_VERIFY2(!stands(3), qPrintable(place->text()));
}

void GettingAboutTest::anotherDocumentIsReadBesideAndTheyChangePlaces()
{
    WindowFixture user;
    user.start();
    auto *beside = user.find<ui::ReadingView>("secondText");
    QVERIFY(!beside->isVisible());
    QVERIFY(!user.find<QAction>("swapReadings")->isEnabled());
    user.reading().setFocus();
    user.press(Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(beside->isVisible());
    const QString first = user.reading().revision()->text();
    const QString second = beside->revision()->text();
    QVERIFY(first != second);
    QVERIFY(beside->marks().size() > 0);

    beside->setPlace({2000, 0});
    const ui::ReadingPlace place = beside->place();
    user.press(Qt::Key_F6);
    QCOMPARE(user.reading().revision()->text(), second);
    QCOMPARE(user.reading().place(), place);
    QCOMPARE(beside->revision()->text(), first);

    // What is tagged in one appears in the other where it is the same document.
    user.press(Qt::Key_F6);
    const auto before = beside->marks().size();
    user.press(Qt::Key_F6);
    user.click("siber", 2);
    user.press(Qt::Key_H);
    user.press(Qt::Key_F6);
    QCOMPARE(beside->marks().size(), before + 1);
    user.press(Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(!beside->isVisible());
    QVERIFY(user.reading().hasFocus());
}

QTEST_MAIN(GettingAboutTest)
#include "GettingAboutTest.moc"
