// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/WindowFixture.h"
#include "models/SearchModel.h"
#include "models/WordListModel.h"
#include "notebook/DocumentActions.h"
#include "notebook/Notebook.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QRegularExpression>
#include <QSet>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace telaah;
using test::WindowFixture;
using ui::SearchModel;
using ui::WordListModel;

/// Words and what else they are called: the list of words, other names in the search, and the forms
/// of a word in the document.
class WordsTest : public QObject
{
    Q_OBJECT

private slots:
    void wordsAreListedByHowOftenTheyOccur();
    void functionWordsComeOnRequest();
    void theFilterKeepsWhatIsMarked();
    void aWordLeadsToItsLines();
    void wordsOfTheOpenDocumentFollowIt();
    void whatChangesInTextsIsCounted();
    void theNumbersAreOfWhatIsShown();
    void whereNothingIsOpenNoDocumentIsCounted();
    void theListIsExportedAsItStands();
    void theListAndTheSearchTakeTurns();
    void otherNamesAreSearchedOnRequestAndSaid();
    void theConcordanceGoesOnWithOtherNames();
    void wordsThatNameNothingHaveNoOtherNames();
    void formsAreFoundInTheDocument();
};

namespace {

QAbstractItemModel &words(const WindowFixture &user)
{
    return *user.find<QTableView>("words")->model();
}

QString summary(const WindowFixture &user)
{
    return user.find<QLabel>("wordSummary")->text();
}

void open(WindowFixture &user)
{
    user.press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(user.find<QLineEdit>("wordFilter")->hasFocus());
    QTRY_VERIFY(summary(user).contains("in all"));
}

QString word(const WindowFixture &user, int row)
{
    return words(user).index(row, WordListModel::Word).data().toString();
}

int number(const WindowFixture &user, int row, int column)
{
    return words(user).index(row, column).data().toInt();
}

int rowOf(const WindowFixture &user, const QString &form)
{
    for (int row = 0; row < words(user).rowCount(); ++row) {
        if (word(user, row) == form)
            return row;
    }
    return -1;
}

int hits(const WindowFixture &user)
{
    int found = 0;
    const QAbstractItemModel *model = user.find<QListView>("searchHits")->model();
    for (int row = 0; row < model->rowCount(); ++row)
        found += model->index(row, 0).data(SearchModel::FindRole).isValid() ? 1 : 0;
    return found;
}

/// Waits until the index has everything and the answer is there.
void look(WindowFixture &user, const QString &query)
{
    user.press(Qt::Key_K, Qt::ControlModifier);
    user.type(query);
    const auto *summary = user.find<QLabel>("searchSummary");
    QTRY_VERIFY(hits(user) > 0 && !summary->text().contains("index"));
}

} // namespace

void WordsTest::wordsAreListedByHowOftenTheyOccur()
{
    WindowFixture user;
    user.start();
    QVERIFY(!user.find<QTableView>("words")); // It costs no time before it is wanted.
    open(user);
    new QAbstractItemModelTester(
        &words(user), QAbstractItemModelTester::FailureReportingMode::QtTest, &words(user));
    QVERIFY(words(user).rowCount() > 500);
    for (int row = 1; row < words(user).rowCount(); ++row)
        QVERIFY(
            number(user, row - 1, WordListModel::Count) >= number(user, row, WordListModel::Count));
    QCOMPARE(word(user, 0), "siber");
    QVERIFY(words(user).index(0, 0).data(WordListModel::OthersRole).toString().contains("Cyber"));
    QVERIFY(words(user).index(0, 0).data(Qt::AccessibleTextRole).toString().contains("also "));
    QCOMPARE(number(user, 0, WordListModel::Documents), 2);

    auto *order = user.find<QComboBox>("wordOrder");
    order->setFocus();
    user.press(Qt::Key_Down);
    QCOMPARE(order->currentText(), "By word");
    QVERIFY(rowOf(user, "diplomasi") < rowOf(user, "Jepang"));
    QVERIFY(rowOf(user, "Jepang") < rowOf(user, "siber"));
    const int rows = words(user).rowCount();
    user.press(Qt::Key_Down);
    for (int row = 1; row < rows; ++row)
        QVERIFY(
            number(user, row - 1, WordListModel::Documents)
            >= number(user, row, WordListModel::Documents));
    QCOMPARE(words(user).rowCount(), rows);
}

void WordsTest::functionWordsComeOnRequest()
{
    WindowFixture user;
    user.start();
    open(user);
    QCOMPARE(rowOf(user, "yang"), -1);
    const int before = words(user).rowCount();
    user.find<QCheckBox>("stopWords")->setFocus();
    user.press(Qt::Key_Space);
    QCOMPARE(rowOf(user, "dan") >= 0, true);
    QVERIFY(rowOf(user, "yang") >= 0);
    QVERIFY(words(user).rowCount() > before + 50);
    user.press(Qt::Key_Space);
    QCOMPARE(words(user).rowCount(), before);
}

void WordsTest::theFilterKeepsWhatIsMarked()
{
    WindowFixture user;
    user.start();
    open(user);
    user.type("serang");
    QTRY_VERIFY(words(user).rowCount() > 0);
    for (int row = 0; row < words(user).rowCount(); ++row) {
        const QModelIndex index = words(user).index(row, 0);
        const QString forms = index.data().toString()
            + index.data(WordListModel::OthersRole).toString();
        QVERIFY2(forms.contains("serang", Qt::CaseInsensitive), qPrintable(forms));
    }
    user.press(Qt::Key_Down);
    const QString marked = user.find<QTableView>("words")->currentIndex().data().toString();
    QVERIFY(user.find<QLineEdit>("wordFilter")->accessibleDescription().startsWith(marked));
    for (int i = 0; i < 6; ++i)
        user.press(Qt::Key_Backspace);
    QVERIFY(words(user).rowCount() > 500);
    QCOMPARE(
        user.find<QTableView>("words")->currentIndex().siblingAtColumn(0).data().toString(),
        marked);
    user.type("xyzzy");
    QCOMPARE(words(user).rowCount(), 0);
    QVERIFY(!user.find<QPushButton>("exportWords")->isEnabled());
    user.press(Qt::Key_Return); // Nothing to line up.
    QVERIFY(!user.find<QTableView>("concordanceLines"));
}

void WordsTest::aWordLeadsToItsLines()
{
    WindowFixture user;
    user.start();
    open(user);
    user.type("sengketa");
    QTRY_COMPARE(words(user).rowCount(), 1);
    const int there = number(user, 0, WordListModel::Count);
    user.press(Qt::Key_Return);
    auto *lines = user.find<QTableView>("concordanceLines");
    QVERIFY(lines);
    QVERIFY(lines->isVisible());
    QCOMPARE(user.find<QLineEdit>("concordanceField")->text(), "sengketa");
    QTRY_COMPARE(lines->model()->rowCount(), there);
    QVERIFY(user.find<QTableView>("words")->isVisible());
}

void WordsTest::wordsOfTheOpenDocumentFollowIt()
{
    WindowFixture user;
    user.start();
    open(user);
    const QString all = summary(user);
    auto *scope = user.find<QComboBox>("wordScope");
    scope->setFocus();
    user.press(Qt::Key_Down);
    QCOMPARE(scope->currentText(), "In this document");
    QTRY_VERIFY(summary(user) != all && summary(user).contains("in all"));
    const QString first = summary(user);
    QCOMPARE(number(user, 0, WordListModel::Documents), 1);
    QVERIFY(user.window().readScreen()->openDocument(DocumentId(2)));
    QTRY_VERIFY(summary(user) != first && summary(user).contains("in all"));
}

void WordsTest::whatChangesInTextsIsCounted()
{
    WindowFixture user;
    user.start();
    open(user);
    documents::Document details;
    details.title = "Lampiran";
    documents::Body body;
    body.text = "Kelapa kelapa kelapa.";
    body.blocks = {{documents::BlockKind::Paragraph, 0, 1, {0, body.text.size()}}};
    QCOMPARE(rowOf(user, "kelapa"), -1);
    QVERIFY(notebook::DocumentActions(*user.window().notebook()).add(details, body));
    QTRY_VERIFY(rowOf(user, "kelapa") >= 0);
    QCOMPARE(number(user, rowOf(user, "kelapa"), WordListModel::Count), 3);
    user.find<QAction>("undo")->trigger();
    QTRY_COMPARE(rowOf(user, "kelapa"), -1);
}

void WordsTest::theNumbersAreOfWhatIsShown()
{
    WindowFixture user;
    user.start();
    open(user);
    const auto numbers = [&] { // As they stand in the summary, without what groups them.
        QList<int> found;
        static const QRegularExpression number("[0-9][0-9,]*");
        for (auto each = number.globalMatch(summary(user)); each.hasNext();)
            found.append(each.next().captured().remove(',').toInt());
        return found;
    };
    const auto shown = [&] {
        int sum = 0;
        for (int row = 0; row < words(user).rowCount(); ++row)
            sum += number(user, row, WordListModel::Count);
        return sum;
    };
    const QList<int> all = numbers();
    QCOMPARE(all.size(), 3);
    QCOMPARE(all.at(0), words(user).rowCount());
    QCOMPARE(all.at(1), shown());
    QVERIFY(all.at(1) < all.at(2));
    QVERIFY2(summary(user).contains(','), qPrintable(summary(user))); // More than a thousand.
    user.type("serang");
    QCOMPARE(numbers(), (QList<int>{words(user).rowCount(), shown(), all.at(2)}));
    QVERIFY(shown() < all.at(1));
    user.find<QLineEdit>("wordFilter")->clear();
    user.find<QCheckBox>("stopWords")->setChecked(true);
    QCOMPARE(numbers(), (QList<int>{words(user).rowCount(), all.at(2)}));
    QCOMPARE(shown(), all.at(2));
}

void WordsTest::whereNothingIsOpenNoDocumentIsCounted()
{
    WindowFixture user;
    user.start();
    open(user);
    const QString all = summary(user);
    auto *scope = user.find<QComboBox>("wordScope");
    const auto isOffered = [&] {
        return scope->model()->index(1, 0).flags().testFlag(Qt::ItemIsEnabled);
    };
    QVERIFY(isOffered());
    scope->setFocus();
    user.press(Qt::Key_Down);
    QTRY_VERIFY(summary(user) != all && summary(user).contains("in all"));
    user.window().createNotebook(user.path("other.telaah"));
    QTRY_VERIFY(user.find<QLineEdit>("wordFilter") == nullptr);
    notebook::Notebook &other = *user.window().notebook();
    const auto summaries = other.stores().documents.summaries();
    QVERIFY(summaries && !summaries->isEmpty());
    for (const auto &summary : *summaries)
        QVERIFY(notebook::DocumentActions(other).remove(summary.document.id));
    open(user);
    scope = user.find<QComboBox>("wordScope");
    QVERIFY(!isOffered());
    QCOMPARE(scope->currentIndex(), 0);
}

void WordsTest::theListIsExportedAsItStands()
{
    WindowFixture user;
    user.start();
    open(user);
    user.type("serang");
    QTRY_VERIFY(words(user).rowCount() < 20);
    const QByteArray table = user.exported("exportWords", "wordsFileDialog");
    const QList<QByteArray> lines = table.trimmed().split('\n');
    QCOMPARE(lines.size(), words(user).rowCount() + 1);
    QVERIFY(lines.at(1).startsWith(word(user, 0).toUtf8() + ','));
}

void WordsTest::theListAndTheSearchTakeTurns()
{
    WindowFixture user;
    user.start();
    QWidget *left = user.window().readScreen()->leftPanel();
    open(user);
    QVERIFY(!left->isVisible());
    user.press(Qt::Key_K, Qt::ControlModifier);
    QVERIFY(user.find<QLineEdit>("searchField")->hasFocus());
    QVERIFY(!user.find<QTableView>("words")->isVisible());
    user.press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(user.find<QLineEdit>("wordFilter")->hasFocus());
    QVERIFY(!user.find<QLineEdit>("searchField")->isVisible());
    QVERIFY(!left->isVisible());
    user.press(Qt::Key_Escape);
    QVERIFY(left->isVisible());
    QVERIFY(user.reading().hasFocus());
}

void WordsTest::otherNamesAreSearchedOnRequestAndSaid()
{
    WindowFixture user;
    user.start();
    look(user, "jepang");
    const int typed = hits(user);
    auto *box = user.find<QCheckBox>("searchOtherNames");
    auto *said = user.find<QLabel>("otherNames");
    QVERIFY(box->isVisible());
    QVERIFY(!said->isVisible());
    box->setFocus();
    user.press(Qt::Key_Space);
    QTRY_VERIFY(hits(user) > typed);
    QVERIFY(said->isVisible());
    QVERIFY2(said->text().startsWith("also searched: "), qPrintable(said->text()));
    QVERIFY(said->text().contains("Japan"));
    const QAbstractItemModel *model = user.find<QListView>("searchHits")->model();
    int variants = 0;
    for (int row = 0; row < model->rowCount(); ++row) {
        const QString place = model->index(row, 0).data(SearchModel::PlaceRole).toString();
        variants += place.contains("variant") ? 1 : 0;
    }
    QVERIFY(variants >= hits(user) - typed);
    user.press(Qt::Key_Space);
    QTRY_COMPARE(hits(user), typed);
    QVERIFY(!said->isVisible());
}

void WordsTest::theConcordanceGoesOnWithOtherNames()
{
    WindowFixture user;
    user.start();
    look(user, "jepang");
    user.find<QCheckBox>("searchOtherNames")->setFocus();
    user.press(Qt::Key_Space);
    QTest::mouseClick(user.find<QPushButton>("showInConcordance"), Qt::LeftButton);
    auto *lines = user.find<QTableView>("concordanceLines");
    QTRY_VERIFY(lines->model()->rowCount() > 0);
    const auto has = [&](const QString &text) {
        for (int row = 0; row < lines->model()->rowCount(); ++row) {
            if (lines->model()->index(row, 1).data().toString() == text)
                return true;
        }
        return false;
    };
    QTRY_VERIFY(has("Japan"));
    QVERIFY(has("Jepang"));
}

void WordsTest::wordsThatNameNothingHaveNoOtherNames()
{
    WindowFixture user;
    user.start();
    look(user, "itu");
    QVERIFY(!user.find<QCheckBox>("searchOtherNames")->isVisible());
}

void WordsTest::formsAreFoundInTheDocument()
{
    WindowFixture user;
    user.start();
    user.press(Qt::Key_F, Qt::ControlModifier);
    user.type("serangan");
    auto *count = user.find<QLabel>("findCount");
    const auto found = [&] { return count->text().section(' ', -1).toInt(); };
    QTRY_VERIFY2(found() > 0, qPrintable(count->text()));
    const int written = found();
    auto *forms = user.find<QToolButton>("findForms");
    QTest::mouseClick(forms, Qt::LeftButton);
    QVERIFY(forms->isChecked());
    QTRY_VERIFY2(found() > written, qPrintable(count->text()));
    // Some of what one goes to is another form, and is selected as a whole.
    user.find<QLineEdit>("findField")->setFocus();
    QSet<QString> seen;
    for (int i = 0; i < found(); ++i) {
        user.press(Qt::Key_Return);
        const text::TextRange hit = user.reading().selection();
        seen.insert(user.reading().revision()->text().mid(hit.start(), hit.length()).toLower());
    }
    QVERIFY(seen.contains("serangan"));
    QVERIFY(seen.size() > 1);
    for (const QString &form : seen)
        QVERIFY2(form.contains("erang"), qPrintable(form));
    QTest::mouseClick(forms, Qt::LeftButton);
    QTRY_COMPARE(found(), written);
}

QTEST_MAIN(WordsTest)
#include "WordsTest.moc"
