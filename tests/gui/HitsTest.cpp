// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/WindowFixture.h"
#include "models/SearchModel.h"
#include "notebook/DocumentActions.h"
#include "notebook/Notebook.h"

#include <QAction>
#include <QComboBox>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <algorithm>

using namespace telaah;
using test::WindowFixture;
using ui::SearchModel;

/// What is said of the hits of a search, how they are listed, and how they show in the text.
class HitsTest : public QObject
{
    Q_OBJECT

private slots:
    void wordsThatStandApartAreSaidTo();
    void sentencesFarApartAreTaggedByThemselves();
    void theOrderOfHitsIsChosenAndKept();
    void allHitsOfTheTextAreFaintlyPainted();
    void hitsArePaintedInATextThatWasNotOpenYet();
    void goingBackIsToTheHitThatWasChosen();
    void capitalsAreSearchedInSmallLettersByAKey();
    void theTableSpeaksAsTheWindowDoes();
};

namespace {

QListView &list(const WindowFixture &user)
{
    return *user.find<QListView>("searchHits");
}

QList<notebook::SearchFind> finds(const WindowFixture &user)
{
    QList<notebook::SearchFind> all;
    for (int row = 0; row < list(user).model()->rowCount(); ++row) {
        const QVariant find = list(user).model()->index(row, 0).data(SearchModel::FindRole);
        if (find.isValid())
            all.append(find.value<notebook::SearchFind>());
    }
    return all;
}

QStringList places(const WindowFixture &user)
{
    QStringList texts;
    for (int row = 0; row < list(user).model()->rowCount(); ++row) {
        const QModelIndex index = list(user).model()->index(row, 0);
        if (index.data(SearchModel::FindRole).isValid())
            texts.append(index.data(SearchModel::PlaceRole).toString());
    }
    return texts;
}

void look(WindowFixture &user, const QString &query)
{
    user.press(Qt::Key_K, Qt::ControlModifier);
    user.type(query);
    const auto *summary = user.find<QLabel>("searchSummary");
    QTRY_VERIFY(!finds(user).isEmpty() && !summary->text().contains("index"));
}

void plant(WindowFixture &user, const QStringList &paragraphs)
{
    documents::Document details;
    details.title = "Kebun";
    documents::Body body;
    for (const QString &paragraph : paragraphs) {
        const qsizetype start = body.text.size();
        body.text += paragraph;
        body.blocks.append(
            {documents::BlockKind::Paragraph,
             0,
             static_cast<int>(body.blocks.size()) + 1,
             {start, body.text.size()}});
        body.text += &paragraph == &paragraphs.last() ? "" : "\n";
    }
    QVERIFY(notebook::DocumentActions(*user.window().notebook()).add(details, body));
}

/// A document of these paragraphs, which is then open.
void add(WindowFixture &user, const QStringList &paragraphs)
{
    plant(user, paragraphs);
    QTRY_VERIFY(user.rangeOf(paragraphs.first()).length() > 0);
}

/// How many pixels of the page have the colour.
int count(WindowFixture &user, const QColor &colour)
{
    const QImage page = user.reading().viewport()->grab().toImage();
    int pixels = 0;
    for (int y = 0; y < page.height(); ++y) {
        for (int x = 0; x < page.width(); ++x)
            pixels += page.pixel(x, y) == colour.rgb() ? 1 : 0;
    }
    return pixels;
}

} // namespace

void HitsTest::wordsThatStandApartAreSaidTo()
{
    WindowFixture user;
    user.start();
    add(user, {"Kelapa tua jatuh.", "Kelapa itu tua."});
    look(user, "kelapa tua ");
    QCOMPARE(places(user), (QStringList{"¶ 1 · text · exact", "¶ 2 · text · exact words, apart"}));
}

void HitsTest::sentencesFarApartAreTaggedByThemselves()
{
    WindowFixture user;
    user.start();
    add(user, {"Kelapa ada. Tanah luas. Angin segar. Nyiur juga. Penutup."});
    const int before = user.ask("SELECT count(*) FROM passage").toInt();
    const QString latest = "SELECT quote FROM passage ORDER BY id DESC LIMIT 2";
    look(user, "kelapa nyiur ");
    for (const bool isAll : {true, false}) {
        if (isAll)
            QTest::mouseClick(user.find<QPushButton>("tagAllHits"), Qt::LeftButton);
        else
            user.press(Qt::Key_Return, Qt::ControlModifier);
        const auto labels = user.window().findChildren<QLabel *>("paletteHint");
        QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
            return label->isVisible() && label->text().contains("2 passages");
        }));
        user.type("ancaman siber");
        user.press(Qt::Key_Return);
        QTRY_COMPARE(user.ask(latest), QString("Nyiur juga.\nKelapa ada."));
        QCOMPARE(user.ask("SELECT count(*) FROM passage").toInt(), before + 2);
        const QString hint = user.find<QLabel>("hint")->text();
        QVERIFY2(hint.contains("2 passages") && hint.contains("1 hit"), qPrintable(hint));
        user.reading().setFocus();
        user.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(user.ask("SELECT count(*) FROM passage").toInt(), before);
        user.press(Qt::Key_K, Qt::ControlModifier);
    }
}

void HitsTest::theOrderOfHitsIsChosenAndKept()
{
    WindowFixture user;
    user.start();
    add(user, {"Kelapa dan semua itu bukan tua.", "Awal.", "Kelapa tua.", "Akhir kelapa, tua."});
    const auto starts = [&user] {
        QList<qint64> all;
        for (const auto &find : finds(user))
            all.append(find.span.start);
        return all;
    };
    look(user, "kelapa tua ");
    QVERIFY(!std::ranges::is_sorted(starts()));
    user.press(Qt::Key_Down);
    const auto chosen = list(user).currentIndex().data(SearchModel::FindRole);
    auto *order = user.find<QComboBox>("searchOrder");
    QVERIFY(order->isVisible());
    QVERIFY(!order->accessibleName().isEmpty());
    order->setFocus();
    user.press(Qt::Key_Down);
    QVERIFY(std::ranges::is_sorted(starts()));
    QCOMPARE(
        list(user).currentIndex().data(SearchModel::FindRole).value<notebook::SearchFind>(),
        chosen.value<notebook::SearchFind>());
    // The arrows go through them as they are listed.
    user.find<QLineEdit>("searchField")->setFocus();
    for (int i = 0; i < 3; ++i)
        user.press(Qt::Key_Up);
    QCOMPARE(
        list(user)
            .currentIndex()
            .data(SearchModel::FindRole)
            .value<notebook::SearchFind>()
            .span.start,
        starts().first());
    user.quit();
    user.start();
    look(user, "kelapa tua ");
    QCOMPARE(user.find<QComboBox>("searchOrder")->currentText(), QString("As in the text"));
    QVERIFY(std::ranges::is_sorted(starts()));
    // With conditions they are never ranked.
    user.find<QLineEdit>("searchField")->setFocus();
    user.type("document:Kebun ");
    QTRY_VERIFY(!user.find<QComboBox>("searchOrder")->isVisible());
}

void HitsTest::allHitsOfTheTextAreFaintlyPainted()
{
    WindowFixture user;
    user.start();
    add(user, {"Kelapa tua.", "Kelapa muda.", "Rumput kelapa."});
    const ui::ReadingColours colours = user.window().readScreen()->look().reading;
    look(user, "kelapa ");
    QTRY_VERIFY(count(user, colours.foundElsewhere()) > 0);
    QCOMPARE(count(user, colours.found), 0);
    const int all = count(user, colours.foundElsewhere());
    user.press(Qt::Key_Down);
    QTRY_VERIFY(count(user, colours.found) > 0);
    const int others = count(user, colours.foundElsewhere());
    QVERIFY(0 < others && others < all);
    user.type("x");
    QTRY_COMPARE(count(user, colours.foundElsewhere()), 0);
    user.press(Qt::Key_Backspace);
    QTRY_COMPARE(count(user, colours.foundElsewhere()), all);
    user.press(Qt::Key_Escape);
    QVERIFY(!user.find<QDockWidget>("searchDock")->isVisible());
    QCOMPARE(count(user, colours.foundElsewhere()), 0);
}

void HitsTest::hitsArePaintedInATextThatWasNotOpenYet()
{
    WindowFixture user;
    user.start();
    while (user.reading().revision()) {
        user.find<QAbstractItemView>("library")->setFocus();
        user.press(Qt::Key_Delete);
    }
    auto *screen = user.window().readScreen();
    screen->holdLibrary(true); // As while more is being imported: nothing opens by itself.
    plant(user, {"Kelapa tua.", "Kelapa muda."});
    look(user, "kelapa ");
    screen->holdLibrary(false);
    QVERIFY(!user.reading().revision());
    user.press(Qt::Key_Down);
    QTRY_VERIFY(user.reading().revision());
    const ui::ReadingColours colours = screen->look().reading;
    QTRY_VERIFY(count(user, colours.found) > 0);
    QTRY_VERIFY(count(user, colours.foundElsewhere()) > 0);
    user.press(Qt::Key_Escape);
    QCOMPARE(count(user, colours.foundElsewhere()), 0);
}

void HitsTest::goingBackIsToTheHitThatWasChosen()
{
    WindowFixture user;
    user.start();
    QStringList paragraphs;
    for (int i = 0; i < 60; ++i)
        paragraphs.append(QStringLiteral("Kelapa %1 tumbuh.").arg(i));
    add(user, paragraphs);
    look(user, "kelapa ");
    for (int i = 0; i < 40; ++i)
        user.press(Qt::Key_Down);
    const auto chosen =
        list(user).currentIndex().data(SearchModel::FindRole).value<notebook::SearchFind>();
    user.press(Qt::Key_Return);
    QVERIFY(user.reading().hasFocus());
    // What changes meanwhile has everything searched again.
    user.press(Qt::Key_H);
    QTRY_VERIFY(user.find<QAction>("undo")->isEnabled());
    QTRY_VERIFY(!finds(user).isEmpty());
    user.press(Qt::Key_Left, Qt::AltModifier);
    QVERIFY(list(user).hasFocus());
    const QModelIndex current = list(user).currentIndex();
    QVERIFY(current.isValid());
    QVERIFY(list(user).selectionModel()->isSelected(current));
    QCOMPARE(current.data(SearchModel::FindRole).value<notebook::SearchFind>(), chosen);
    QVERIFY(list(user).viewport()->rect().contains(list(user).visualRect(current)));
    const QImage rows = list(user).viewport()->grab().toImage();
    const QRect row = list(user).visualRect(current);
    const QColor edge = rows.pixelColor(row.center().x(), row.bottom() - 1);
    QVERIFY(edge != user.window().readScreen()->look().appearance.accentFill); // A frame.
}

void HitsTest::capitalsAreSearchedInSmallLettersByAKey()
{
    WindowFixture user;
    user.start();
    add(user, {"Hal itu perlu."});
    look(user, "hal ");
    auto *field = user.find<QLineEdit>("searchField");
    auto *small = user.find<QPushButton>("searchSmallLetters");
    QVERIFY(!small->isVisible());
    for (const bool isInField : {true, false}) {
        field->setFocus();
        field->selectAll();
        user.type("hal ITU ");
        QTRY_VERIFY(small->isVisible());
        QCOMPARE(small->text(), QString("Search for “hal itu”"));
        if (!isInField)
            small->setFocus();
        user.press(Qt::Key_Return);
        QCOMPARE(field->text(), QString("hal itu "));
        QVERIFY(field->hasFocus());
        QTRY_VERIFY(!finds(user).isEmpty());
        QVERIFY(!small->isVisible());
    }
}

void HitsTest::theTableSpeaksAsTheWindowDoes()
{
    WindowFixture user("id");
    user.start();
    user.press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    user.type("sengketa");
    auto *lines = user.find<QTableView>("concordanceLines");
    QTRY_VERIFY(lines->model()->rowCount() > 0);
    const QString table = QString::fromUtf8(
        user.exported("exportConcordance", "concordanceFileDialog"));
    QVERIFY2(
        table.contains("Bacaan,Sitasi,Paragraf,Awal,Akhir,Sebelum,Kata,"),
        qPrintable(table.left(200)));
    QVERIFY(table.contains("persis"));
    QVERIFY(table.contains(QChar(0x2026)));
}

QTEST_MAIN(HitsTest)
#include "HitsTest.moc"
