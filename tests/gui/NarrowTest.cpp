// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/WindowFixture.h"
#include "notebook/LibraryActions.h"
#include "notebook/Notebook.h"
#include "support/KeyHints.h"

#include <QAction>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QSplitter>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace telaah;
using test::WindowFixture;

/// Where there is little room: nothing covers what is read, nothing stands upon anything else, and
/// the window stays as small as it was made.
class NarrowTest : public QObject
{
    Q_OBJECT

private slots:
    void theFindBarHasRoomForItsParts_data();
    void theFindBarHasRoomForItsParts();
    void thePaletteLeavesTheWordsFree();
    void thePaletteIsAsHighAsItsRows();
    void thePaletteOffersNothingThatEnterCannotDo();
    void theQuoteInThePaletteIsCutAtAWord();
    void theWindowStaysAsWideAsItWas();
    void thePanelsGiveWayToTheText();
    void theCardsGiveWayToWhatIsFound();
    void thePanelsGiveWayToASecondText();
    void listsEndWithAWholeRow_data();
    void listsEndWithAWholeRow();
};

namespace {

const QSize Small(1024, 700);

/// Parts of `whole` that reach into another, or out of it.
QStringList overlapping(const QWidget &whole)
{
    QStringList found;
    const auto parts = whole.findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    for (const QWidget *part : parts) {
        if (!part->isVisible())
            continue;
        if (!whole.rect().contains(part->geometry()))
            found.append(part->objectName());
        for (const QWidget *other : parts) {
            if (other != part && other->isVisible()
                && other->geometry().intersects(part->geometry()))
                found.append(part->objectName() + '+' + other->objectName());
        }
    }
    return found;
}

/// A range of the text as the window shows it, in the coordinates of what the palette is on.
QRect placeOf(WindowFixture &user, text::TextRange range)
{
    const QRect place = user.reading().rectOf(range);
    return {
        user.reading().viewport()->mapTo(user.window().readScreen(), place.topLeft()),
        place.size()};
}

void openPalette(WindowFixture &user)
{
    user.press(Qt::Key_T);
    QVERIFY(user.find<QFrame>("tagPalette")->isVisible());
}

} // namespace

void NarrowTest::theFindBarHasRoomForItsParts_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("width");
    for (const char *language : {"id", "en"}) {
        for (const int width : {300, 340, 400, 480, 560, 900})
            QTest::addRow("%s-%d", language, width) << QString(language) << width;
    }
}

void NarrowTest::theFindBarHasRoomForItsParts()
{
    QFETCH(QString, language);
    QFETCH(int, width);
    WindowFixture user(language);
    user.start();
    user.press(Qt::Key_F, Qt::ControlModifier);
    auto *panels = user.find<QSplitter>("panels");
    const int handles = 2 * panels->handleWidth();
    panels->setSizes({panels->width() - width - 300 - handles, width, 0, 300});
    QCoreApplication::processEvents();
    auto *bar = user.find<QFrame>("findBar");
    QCOMPARE(bar->width(), width);
    for (const char *typed : {"siber", "siberxyz"}) {
        user.find<QLineEdit>("findField")->setText(typed);
        QCoreApplication::processEvents();
        const QStringList wrong = overlapping(*bar);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(", ")));
        for (const QToolButton *button :
             bar->findChildren<QToolButton *>(Qt::FindDirectChildrenOnly))
            QVERIFY2(
                button->width() >= button->minimumSizeHint().width(),
                qPrintable(button->objectName()));
    }
}

void NarrowTest::thePaletteLeavesTheWordsFree()
{
    WindowFixture user;
    user.start();
    user.window().resize(Small);
    for (const char *words : {"Ketika layanan publik", "menata ulang", "memikul dua tugas"}) {
        const text::TextRange range = user.rangeOf(words);
        user.reading().select(range);
        openPalette(user);
        const auto *palette = user.find<QFrame>("tagPalette");
        const QRect place = placeOf(user, range);
        QVERIFY(!place.isEmpty());
        QVERIFY(!palette->geometry().intersects(place));
        QVERIFY(user.window().readScreen()->rect().contains(palette->geometry()));
        const int top = palette->y();
        for (const char letter : {'k', 'e', 'x'}) {
            user.type(QString(letter));
            QVERIFY(!palette->geometry().intersects(place));
            QCOMPARE(palette->y(), top); // Nor does the field that is typed in run away.
        }
        user.press(Qt::Key_Escape);
    }
}

void NarrowTest::thePaletteIsAsHighAsItsRows()
{
    WindowFixture user;
    user.start();
    user.click("menata", 2);
    openPalette(user);
    const auto *palette = user.find<QFrame>("tagPalette");
    const auto *themes = user.find<QListView>("matches.theme");
    const int full = palette->height();
    // What is not in sight begins below the last row that is.
    const auto lowest = [&] {
        const QModelIndex index = themes->indexAt({4, themes->viewport()->height() - 1});
        return themes->visualRect(index).bottom();
    };
    QVERIFY(themes->verticalScrollBar()->maximum() > 0); // Not all of them fit.
    QCOMPARE(lowest(), themes->viewport()->height() - 1);
    user.type("cbm");
    QVERIFY(palette->height() < full - 2 * themes->sizeHintForRow(0));
    QCOMPARE(lowest(), themes->viewport()->height() - 1);
    for (int i = 0; i < 3; ++i)
        user.press(Qt::Key_Backspace);
    QCOMPARE(palette->height(), full);
}

void NarrowTest::thePaletteOffersNothingThatEnterCannotDo()
{
    WindowFixture user;
    user.start();
    user.click("menata", 2);
    openPalette(user);
    const auto offers = [&user](const QString &key) {
        const auto hints = user.find<QFrame>("tagPalette")->findChildren<ui::KeyHints *>();
        return std::ranges::any_of(hints, [&](const ui::KeyHints *hint) {
            return hint->isVisible() && hint->accessibleName().contains(key + ": ");
        });
    };
    QVERIFY(offers("↵"));
    user.type("sangkalan");
    QVERIFY(!offers("↵"));
    QVERIFY(offers("Tab"));
}

void NarrowTest::theQuoteInThePaletteIsCutAtAWord()
{
    WindowFixture user;
    user.start();
    user.click("Negara yang menata layanannya", 3);
    openPalette(user);
    const auto labels = user.find<QFrame>("tagPalette")->findChildren<QLabel *>("paletteHint");
    const auto quote = std::ranges::find_if(
        labels, [](const QLabel *label) { return label->text().startsWith("“"); });
    QVERIFY(quote != labels.end());
    const QString said = (*quote)->text();
    QVERIFY2(said.startsWith("“Negara yang") && said.endsWith("…”"), qPrintable(said));
    const QString kept = said.mid(1, said.size() - 3);
    QVERIFY(!user.rangeOf(kept + ' ').isEmpty());
}

void NarrowTest::theWindowStaysAsWideAsItWas()
{
    WindowFixture user("id");
    user.start();
    user.window().resize(Small);
    const auto sizeAfter = [&user](const char *action) {
        user.find<QAction>(action)->trigger();
        QCoreApplication::processEvents();

        return user.window().size();
    };
    QCOMPARE(sizeAfter("searchEverywhere"), Small);
    QCOMPARE(sizeAfter("wordList"), Small);
    QCOMPARE(sizeAfter("concordance"), Small);
    QCOMPARE(sizeAfter("searchEverywhere"), Small);
    user.press(Qt::Key_Escape);
    QCoreApplication::processEvents();
    QCOMPARE(user.window().size(), Small);
    QVERIFY(user.window().readScreen()->leftPanel()->isVisible());
    QCOMPARE(sizeAfter("wordList"), Small);
}

namespace {

/// Of the longest of the lines of a paragraph.
qsizetype charactersToALine(WindowFixture &user)
{
    QCoreApplication::processEvents();
    const text::TextRange start = user.rangeOf("Ketika layanan publik");
    qsizetype longest = 0;
    for (qsizetype offset = start.start(); offset < start.start() + 300;) {
        const text::TextRange line = user.reading().lineAt(offset);
        longest = std::max(longest, line.length());
        offset = line.end() + 1;
    }
    return longest;
}

} // namespace

void NarrowTest::theCardsGiveWayToWhatIsFound()
{
    WindowFixture user("id");
    user.start();
    const QWidget *cards = user.window().readScreen()->rightPanel();
    user.press(Qt::Key_K, Qt::ControlModifier);
    QVERIFY(cards->isVisible()); // There is room for both.
    user.press(Qt::Key_Escape);
    user.window().resize(Small);
    user.press(Qt::Key_K, Qt::ControlModifier);
    QVERIFY(!cards->isVisible());
    const qsizetype characters = charactersToALine(user);
    QVERIFY2(characters >= 58, qPrintable(QString::number(characters)));
    user.press(Qt::Key_Escape);
    QVERIFY(cards->isVisible());
    user.press(Qt::Key_K, Qt::ControlModifier);
    user.press(Qt::Key_F8); // Who wants them has them.
    QVERIFY(cards->isVisible());
    user.press(Qt::Key_F8);
    user.press(Qt::Key_Escape);
    QVERIFY(!cards->isVisible());
}

void NarrowTest::thePanelsGiveWayToASecondText()
{
    WindowFixture user("id");
    user.start();
    const QWidget *library = user.window().readScreen()->leftPanel();
    const QWidget *cards = user.window().readScreen()->rightPanel();
    const auto shown = [&] { return std::pair(library->isVisible(), cards->isVisible()); };
    user.press(Qt::Key_F6, Qt::ShiftModifier);
    QCOMPARE(shown(), std::pair(true, true)); // There is room for all.
    user.window().resize(Small);
    QCOMPARE(shown(), std::pair(false, false));
    QCoreApplication::processEvents();
    const int other = user.find<QWidget>("secondReading")->width();
    QVERIFY2(qAbs(user.reading().width() - other) < 4, qPrintable(QString::number(other)));
    user.press(Qt::Key_F7);
    QCOMPARE(shown(), std::pair(true, false));
    user.window().resize(Small + QSize(20, 0));
    QCOMPARE(shown(), std::pair(true, false)); // It was asked for.
    user.press(Qt::Key_F8);                    // There is room for one of them.
    QCOMPARE(shown(), std::pair(false, true));
    QCoreApplication::processEvents();
    QCOMPARE(user.window().width(), Small.width() + 20);
    user.press(Qt::Key_F7);
    QCOMPARE(shown(), std::pair(true, false));
    user.press(Qt::Key_F6, Qt::ShiftModifier);
    QCOMPARE(shown(), std::pair(true, true));
    user.window().resize(760, 600);
    QCOMPARE(shown(), std::pair(true, false));
    user.press(Qt::Key_F8);
    QCOMPARE(shown(), std::pair(true, true)); // Both, though there is hardly room.
    user.window().resize(761, 600);
    QCOMPARE(shown(), std::pair(true, true));
    user.press(Qt::Key_F8);
    QCOMPARE(shown(), std::pair(true, false));
    user.window().resize(800, 600);
    user.press(Qt::Key_F8);
    user.press(Qt::Key_F7); // That leaves room for the cards.
    QCOMPARE(shown(), std::pair(false, true));
    user.press(Qt::Key_F7);
    user.window().resize(1440, 900);
    QCOMPARE(shown(), std::pair(true, true));
}

void NarrowTest::thePanelsGiveWayToTheText()
{
    WindowFixture user("id");
    user.start();
    const int left = user.window().readScreen()->leftPanel()->width();
    const int right = user.window().readScreen()->rightPanel()->width();
    QVERIFY(charactersToALine(user) >= 60 && charactersToALine(user) <= 78);
    user.window().resize(Small);
    const qsizetype characters = charactersToALine(user);
    QVERIFY2(characters >= 58, qPrintable(QString::number(characters)));
    QVERIFY(user.window().readScreen()->rightPanel()->width() < right);
    user.window().resize(1440, 900);
    QCoreApplication::processEvents();
    QCOMPARE(user.window().readScreen()->leftPanel()->width(), left);
    QCOMPARE(user.window().readScreen()->rightPanel()->width(), right);
}

void NarrowTest::listsEndWithAWholeRow_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"library", "vocabulary", "cards", "history"})
        QTest::newRow(name) << QString(name);
}

void NarrowTest::listsEndWithAWholeRow()
{
    QFETCH(QString, name);
    WindowFixture user("id");
    user.start();
    user.window().resize(Small);
    notebook::LibraryActions library(*user.window().notebook());
    for (int i = 0; i < 12; ++i)
        QVERIFY(library.addFolder(QString("Pertemuan %1").arg(i + 1)));
    user.press(Qt::Key_H, Qt::ControlModifier);
    QCoreApplication::processEvents();
    auto *list = user.find<QAbstractItemView>(qPrintable(name));
    QVERIFY(list->verticalScrollBar()->maximum() > 0);
    for (int i = 0; i < 3; ++i) { // Heights may become known on the way.
        list->verticalScrollBar()->setValue(list->verticalScrollBar()->maximum());
        QCoreApplication::processEvents();
    }
    const QAbstractItemModel *model = list->model();
    QModelIndex last = model->index(model->rowCount() - 1, 0);
    while (model->rowCount(last) > 0)
        last = model->index(model->rowCount(last) - 1, 0, last);
    const QRect row = list->visualRect(last);
    QVERIFY(row.height() > 10);
    QVERIFY2(
        list->viewport()->rect().contains(row),
        qPrintable(QString("%1 of %2").arg(row.bottom()).arg(list->viewport()->height())));
}

QTEST_MAIN(NarrowTest)
#include "NarrowTest.moc"
