// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/WindowFixture.h"
#include "models/ConcordanceModel.h"
#include "models/SearchModel.h"
#include "notebook/DocumentActions.h"
#include "notebook/Notebook.h"

#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QRegularExpression>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace telaah;
using test::WindowFixture;
using ui::SearchModel;

/// What searching keeps from one query to the next, and what it marks.
class SearchHabitsTest : public QObject
{
    Q_OBJECT

private slots:
    void severalWordsAreTaggedAsWholeSentences();
    void aHitOfSeveralWordsIsTaggedAsItsSentence();
    void aConceptMadeForAllHitsIsUndoneWithThem();
    void aConceptMadeForWordsIsUndoneWithTheirTag();
    void otherNamesAreAskedForOneQuery();
    void otherNamesGoAlongToTheConcordance();
    void thePaintOfAHitGoesWithItsQuery();
    void headingsAndCountsAreCalledSo();
    void exportsBeginInTheFolderOfTheLast();
};

namespace {

QAbstractItemModel &hits(const WindowFixture &user)
{
    return *user.find<QListView>("searchHits")->model();
}

QStringList texts(const WindowFixture &user, int role)
{
    QStringList texts;
    for (int row = 0; row < hits(user).rowCount(); ++row)
        texts.append(hits(user).index(row, 0).data(role).toString());
    return texts;
}

void look(WindowFixture &user, const QString &query)
{
    user.press(Qt::Key_K, Qt::ControlModifier);
    user.type(query);
    const auto *summary = user.find<QLabel>("searchSummary");
    QTRY_VERIFY(hits(user).rowCount() > 0 && !summary->text().contains("index"));
}

constexpr const char *Words = "Pembuka. Kelapa tumbuh di dekat nyiur tua. Penutup.";
constexpr const char *Sentence = "Kelapa tumbuh di dekat nyiur tua.";

void addGarden(WindowFixture &user)
{
    documents::Document details;
    details.title = "Kebun";
    const QString text = Words;
    const documents::Body body{
        text, {{documents::BlockKind::Paragraph, 0, 1, {0, text.size()}}}, {}};
    QVERIFY(notebook::DocumentActions(*user.window().notebook()).add(details, body));
}

/// Whether something stands out in the text as found.
bool isPainted(WindowFixture &user)
{
    const QImage page = user.reading().viewport()->grab().toImage();
    const QRgb found = user.window().readScreen()->look().reading.found.rgb();
    for (int y = 0; y < page.height(); ++y) {
        for (int x = 0; x < page.width(); ++x) {
            if (page.pixel(x, y) == found)
                return true;
        }
    }
    return false;
}

QString countPassages(const WindowFixture &user)
{
    return user.ask("SELECT count(*) FROM passage");
}

} // namespace

void SearchHabitsTest::severalWordsAreTaggedAsWholeSentences()
{
    WindowFixture user;
    user.start();
    addGarden(user);
    look(user, "kelapa nyiur ");
    auto *all = user.find<QPushButton>("tagAllHits");
    QVERIFY(all->toolTip().contains("whole sentences"));
    QTest::mouseClick(all, Qt::LeftButton);
    user.type("ancaman siber");
    const auto labels = user.window().findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
        return label->isVisible() && label->text().contains("whole sentences");
    }));
    user.press(Qt::Key_Return);
    QTRY_COMPARE(user.ask("SELECT quote FROM passage ORDER BY id DESC LIMIT 1"), QString(Sentence));
    QVERIFY(user.find<QLabel>("hint")->text().contains("whole sentences"));
}

void SearchHabitsTest::aHitOfSeveralWordsIsTaggedAsItsSentence()
{
    WindowFixture user;
    user.start();
    addGarden(user);
    look(user, "kelapa nyiur ");
    user.press(Qt::Key_Return, Qt::ControlModifier);
    user.type("ancaman siber");
    user.press(Qt::Key_Return);
    QCOMPARE(user.ask("SELECT quote FROM passage ORDER BY id DESC LIMIT 1"), QString(Sentence));
}

void SearchHabitsTest::aConceptMadeForAllHitsIsUndoneWithThem()
{
    WindowFixture user;
    user.start();
    addGarden(user);
    const QString before = countPassages(user);
    const QString concepts = "SELECT count(*) FROM concept";
    const int there = user.ask(concepts).toInt();
    look(user, "kelapa ");
    QTest::mouseClick(user.find<QPushButton>("tagAllHits"), Qt::LeftButton);
    user.type("perkebunan");
    user.press(Qt::Key_Return, Qt::ShiftModifier);
    QTRY_COMPARE(user.ask(concepts).toInt(), there + 1);
    QCOMPARE(countPassages(user).toInt(), before.toInt() + 1);
    user.reading().setFocus();
    user.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(user.ask(concepts).toInt(), there);
    QCOMPARE(countPassages(user), before);
}

void SearchHabitsTest::aConceptMadeForWordsIsUndoneWithTheirTag()
{
    WindowFixture user;
    user.start();
    const QString before = countPassages(user);
    const QString concepts = "SELECT count(*) FROM concept";
    const int there = user.ask(concepts).toInt();
    user.click("Negara yang menata layanannya", 2);
    user.press(Qt::Key_T);
    user.type("perkebunan");
    user.press(Qt::Key_Return, Qt::ShiftModifier);
    QTRY_COMPARE(user.ask(concepts).toInt(), there + 1);
    QCOMPARE(countPassages(user).toInt(), before.toInt() + 1);
    user.press(Qt::Key_Escape);
    user.reading().setFocus();
    user.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(user.ask(concepts).toInt(), there);
    QCOMPARE(countPassages(user), before);
}

void SearchHabitsTest::otherNamesAreAskedForOneQuery()
{
    WindowFixture user;
    user.start();
    look(user, "korsel");
    auto *box = user.find<QCheckBox>("searchOtherNames");
    QTRY_VERIFY(box->isVisible());
    box->setFocus();
    user.press(Qt::Key_Space);
    QVERIFY(box->isChecked());
    auto *field = user.find<QLineEdit>("searchField");
    const auto *said = user.find<QLabel>("otherNames");
    QTRY_VERIFY(said->text().contains("also searched"));
    // Typing on, a letter back, and another switch leave the query what it is.
    field->setFocus();
    field->end(false);
    user.type(" siber");
    for (int i = 0; i < 7; ++i)
        user.press(Qt::Key_Backspace);
    QCOMPARE(field->text(), QString("korse"));
    user.type("l");
    auto *exact = user.find<QToolButton>("searchExact");
    QTest::mouseClick(exact, Qt::LeftButton);
    QTest::mouseClick(exact, Qt::LeftButton);
    QTRY_VERIFY(said->text().contains("also searched"));
    QVERIFY(box->isChecked());
    // Another word is another query, also where it shares one that has no other names.
    field->selectAll();
    user.type("jepang");
    QTRY_VERIFY(box->isVisible() && hits(user).rowCount() > 3);
    QVERIFY(!box->isChecked());
    box->setFocus();
    user.press(Qt::Key_Space);
    QVERIFY(box->isChecked());
    field->setText("jepang siber");
    QVERIFY(box->isChecked());
    field->setText("siber korsel");
    QVERIFY(!box->isChecked());
}

void SearchHabitsTest::otherNamesGoAlongToTheConcordance()
{
    WindowFixture user;
    user.start();
    look(user, "korsel");
    auto *box = user.find<QCheckBox>("searchOtherNames");
    QTRY_VERIFY(box->isVisible());
    box->setFocus();
    user.press(Qt::Key_Space);
    QTest::mouseClick(user.find<QPushButton>("showInConcordance"), Qt::LeftButton);
    auto *lines = user.find<QTableView>("concordanceLines");
    QTRY_VERIFY(lines->model()->rowCount() > 3);
    QStringList left;
    for (int row = 0; row < lines->model()->rowCount(); ++row)
        left.append(lines->model()->index(row, ui::ConcordanceModel::Left).data().toString());
    QVERIFY(left.filter(QRegularExpression("^…")).size() > 3); // Cut within the paragraph.
}

void SearchHabitsTest::thePaintOfAHitGoesWithItsQuery()
{
    WindowFixture user;
    user.start();
    auto *field = [&user] {
        look(user, "sengketa");
        return user.find<QLineEdit>("searchField");
    }();
    user.press(Qt::Key_Down);
    QTRY_VERIFY(isPainted(user));
    user.type("x");
    QTRY_VERIFY(!isPainted(user));
    user.press(Qt::Key_Backspace);
    QTRY_VERIFY(hits(user).rowCount() > 0);
    user.press(Qt::Key_Down);
    QTRY_VERIFY(isPainted(user));
    field->clear();
    QTRY_VERIFY(!isPainted(user));
}

void SearchHabitsTest::headingsAndCountsAreCalledSo()
{
    WindowFixture user;
    user.start();
    look(user, "antarnegara ");
    QVERIFY(texts(user, SearchModel::PlaceRole).filter("heading · ").size() == 1);
    QVERIFY(
        texts(user, SearchModel::CountRole).filter(QRegularExpression("^\\d+ hits?$")).size() > 0);
    auto *field = user.find<QLineEdit>("searchField");
    field->selectAll();
    user.type("pilar ");
    QTRY_VERIFY(!texts(user, SearchModel::PlaceRole).filter("title · ").isEmpty());
}

void SearchHabitsTest::exportsBeginInTheFolderOfTheLast()
{
    WindowFixture user;
    user.start();
    QVERIFY(QDir().mkpath(user.path("tabel")));
    user.press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    user.type("sengketa");
    auto *lines = user.find<QTableView>("concordanceLines");
    QTRY_VERIFY(lines->model()->rowCount() > 0);
    auto *button = user.find<QPushButton>("exportConcordance");
    QTRY_VERIFY(button->isEnabled());
    QTest::mouseClick(button, Qt::LeftButton);
    auto *dialog = user.find<QFileDialog>("concordanceFileDialog");
    QVERIFY(dialog);
    emit dialog->fileSelected(user.path("tabel/lines.csv"));
    dialog->close();
    user.comeBack();
    user.find<QLineEdit>("concordanceField")->setFocus();
    user.press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    auto *words = user.find<QTableView>("words");
    QTRY_VERIFY(words && words->model()->rowCount() > 100);
    QTest::mouseClick(user.find<QPushButton>("exportWords"), Qt::LeftButton);
    dialog = user.find<QFileDialog>("wordsFileDialog");
    QVERIFY(dialog);
    QCOMPARE(dialog->directory().canonicalPath(), QDir(user.path("tabel")).canonicalPath());
    dialog->close();
}

QTEST_MAIN(SearchHabitsTest)
#include "SearchHabitsTest.moc"
