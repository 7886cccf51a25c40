// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/WindowFixture.h"
#include "models/ConcordanceModel.h"
#include "models/SearchModel.h"
#include "notebook/DocumentActions.h"
#include "notebook/LibrarySearch.h"
#include "notebook/Notebook.h"
#include "notebook/PassageActions.h"
#include "views/PassageCommands.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDockWidget>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace telaah;
using test::WindowFixture;
using ui::ConcordanceModel;
using ui::SearchModel;

/// Searching everything, and the concordance: what is found while one types, and what becomes of
/// it.
class SearchTest : public QObject
{
    Q_OBJECT

private slots:
    void whatIsTypedIsFoundInAllDocuments();
    void theToolbarOffersItWithItsKey();
    void typesIntoTheSearchAfterTagging();
    void otherFormsAreFoundAndSaidToBe();
    void exactFindsTheLettersOnly();
    void notesAreFound();
    void arrowsPreviewAndEscapeReturns();
    void enterJumpsAndGoingBackReturnsToTheHits();
    void aWrongQueryIsToldWhere();
    void nothingFoundIsSaid();
    void aMisspeltWordIsSuggested();
    void aConceptOfThatNameFiltersTheReading();
    void conceptsAreCompletedWhileTyping();
    void aHitIsTagged();
    void tagAllMeansWhatWasTypedLast();
    void allHitsAreTaggedInOneStep();
    void moreHitsThanAreListedAreTaggedInOneStep();
    void queriesAreSavedUsedAndRemoved();
    void theSearchTakesThePlaceOfTheLibrary();
    void theLanguageChangesWhileSearching();
    void anotherNotebookIsSearchedAfterItIsOpened();
    void wordsLineUpAndAreSortedByTheirNeighbours();
    void aLineLeadsToItsPlace();
    void theConcordanceOfAHitLeavesTheTextWhereItIs();
    void theConcordanceIsExportedAsItStands();
};

namespace {

QAbstractItemModel &hits(const WindowFixture &user)
{
    return *user.find<QListView>("searchHits")->model();
}

QLineEdit &field(const WindowFixture &user)
{
    return *user.find<QLineEdit>("searchField");
}

QString summary(const WindowFixture &user)
{
    return user.find<QLabel>("searchSummary")->text();
}

/// Rows that are hits; of one kind of match if that is said.
int count(const WindowFixture &user, const QString &match = {})
{
    int found = 0;
    for (int row = 0; row < hits(user).rowCount(); ++row) {
        const QModelIndex index = hits(user).index(row, 0);
        const bool isFind = index.data(SearchModel::KindRole).toInt()
            == static_cast<int>(SearchModel::RowKind::Find);
        if (isFind && index.data(SearchModel::PlaceRole).toString().contains(match))
            ++found;
    }
    return found;
}

void open(WindowFixture &user)
{
    user.press(Qt::Key_K, Qt::ControlModifier);
    QVERIFY(field(user).hasFocus());
}

/// Types a query and waits until the index has everything, as a reader who is not in a hurry.
void look(WindowFixture &user, const QString &query)
{
    open(user);
    user.type(query);
    QTRY_VERIFY(hits(user).rowCount() > 0 && !summary(user).contains("index"));
}

QTableView &lines(const WindowFixture &user)
{
    return *user.find<QTableView>("concordanceLines");
}

QStringList column(const WindowFixture &user, int column)
{
    QStringList texts;
    for (int row = 0; row < lines(user).model()->rowCount(); ++row)
        texts.append(lines(user).model()->index(row, column).data().toString());
    return texts;
}

void lineUp(WindowFixture &user, const QString &query)
{
    user.press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(user.find<QLineEdit>("concordanceField")->hasFocus());
    user.type(query);
    QTRY_VERIFY(lines(user).model()->rowCount() > 0);
    QTRY_VERIFY(user.find<QLabel>("concordanceSummary")->text().contains("line"));
}

} // namespace

void SearchTest::whatIsTypedIsFoundInAllDocuments()
{
    WindowFixture user;
    user.start();
    QVERIFY(!user.find<QLineEdit>("searchField")); // It costs no time before it is wanted.
    look(user, "serangan");
    new QAbstractItemModelTester(
        &hits(user), QAbstractItemModelTester::FailureReportingMode::QtTest, &hits(user));
    QTRY_VERIFY2(summary(user).contains("2 documents"), qPrintable(summary(user)));
    QVERIFY(count(user) >= 4);
    int headings = 0;
    for (int row = 0; row < hits(user).rowCount(); ++row) {
        const QModelIndex index = hits(user).index(row, 0);
        const bool isHeading = index.data(SearchModel::KindRole).toInt()
            == static_cast<int>(SearchModel::RowKind::Document);
        headings += isHeading ? 1 : 0;
        QCOMPARE(index.flags().testFlag(Qt::ItemIsSelectable), !isHeading);
    }
    QCOMPARE(headings, 2);
    for (int row = 0; row < hits(user).rowCount(); ++row) {
        const QVariant data = hits(user).index(row, 0).data(SearchModel::FindRole);
        if (!data.isValid())
            continue;
        const auto find = data.value<notebook::SearchFind>();
        QVERIFY(!find.matches.isEmpty());
        const text::TextRange match = find.matches.constFirst().range;
        QVERIFY2(
            find.snippet.mid(match.start(), match.length()).contains("erang", Qt::CaseInsensitive),
            qPrintable(find.snippet)); // Or "penyerangnya".
    }
    // What is typed on is what counts.
    user.type(" siber");
    QTRY_VERIFY(hits(user).rowCount() > 0 && summary(user).contains("hit"));
    user.type(" zzzz");
    QTRY_COMPARE(count(user), 0);
}

/// Room is made for the panel, and what was open before must not take the keys back.
void SearchTest::theToolbarOffersItWithItsKey()
{
    WindowFixture user;
    user.start();
    auto *button = user.find<QToolButton>("searchButton");
    QCOMPARE(button->text(), "Search everywhere…    Ctrl+K");
    QCOMPARE(button->accessibleName(), "Search everywhere…");
    user.find<QAction>("searchEverywhere")->setShortcut(QKeySequence("Ctrl+J"));
    QCOMPARE(button->text(), "Search everywhere…    Ctrl+J");
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(user.find<QLineEdit>("searchField")->hasFocus());
}

void SearchTest::typesIntoTheSearchAfterTagging()
{
    WindowFixture user("en");
    user.start();
    user.click("layanan publik", 2);
    user.press(Qt::Key_T);
    user.type("cbm");
    user.press(Qt::Key_Return);
    user.press(Qt::Key_K, Qt::ControlModifier);
    for (int i = 0; i < 20; ++i)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    user.type("serangan");
    QCOMPARE(field(user).text(), "serangan");
}

void SearchTest::otherFormsAreFoundAndSaidToBe()
{
    WindowFixture user;
    user.start();
    look(user, "menyerang ");
    QTRY_VERIFY(count(user, "word form") >= 4); // Such as "serangan".
    QCOMPARE(count(user, "exact"), 1);
}

void SearchTest::exactFindsTheLettersOnly()
{
    WindowFixture user;
    user.start();
    look(user, "menyerang ");
    QTRY_VERIFY(count(user) > 4);
    auto *exact = user.find<QToolButton>("searchExact");
    QTest::mouseClick(exact, Qt::LeftButton);
    QTRY_COMPARE(count(user), 1);
    QCOMPARE(count(user, "exact"), 1);
    QTest::mouseClick(exact, Qt::LeftButton);
    QTRY_VERIFY(count(user) > 4);
}

void SearchTest::notesAreFound()
{
    WindowFixture user;
    user.start();
    notebook::PassageActions actions(*user.window().notebook());
    const text::TextRange range = user.rangeOf("Negara yang menata layanannya");
    QVERIFY(actions.mark(*user.reading().revision(), range, {}, "Bandingkan dengan Xanadu."));
    open(user);
    user.type("xanadu");
    QTRY_COMPARE(count(user, "note on a passage"), 1);
    user.press(Qt::Key_Return);
    QVERIFY(user.window().readScreen()->commands().active().isValid());
}

void SearchTest::arrowsPreviewAndEscapeReturns()
{
    WindowFixture user;
    user.start();
    user.click("Negara yang menata layanannya", 1);
    const auto before = user.reading().place();
    const auto *document = user.reading().revision().get();
    look(user, "serangan");
    QTRY_VERIFY(count(user) >= 4);
    bool wasElsewhere = false;
    for (int i = 0; i < count(user); ++i) {
        user.press(Qt::Key_Down);
        QVERIFY(field(user).hasFocus());
        wasElsewhere = wasElsewhere || user.reading().revision().get() != document;
        const auto index = user.find<QListView>("searchHits")->currentIndex();
        const auto find = index.data(SearchModel::FindRole).value<notebook::SearchFind>();
        QCOMPARE(user.reading().revision()->id(), find.revisionId);
        const auto range = user.reading().revision()->codePoints().toUtf16(find.span);
        QVERIFY(!user.reading().rectOf(range).isEmpty());
        QVERIFY(user.reading().selection().isEmpty());
    }
    QVERIFY(wasElsewhere);
    user.press(Qt::Key_Escape);
    QVERIFY(user.reading().hasFocus());
    QVERIFY(!user.find<QDockWidget>("searchDock")->isVisible());
    QVERIFY(user.rangeOf("Negara yang menata layanannya").length() > 0);
    QCOMPARE(user.reading().place().offset, before.offset);
    QVERIFY(!user.find<QAction>("back")->isEnabled()); // Nobody has jumped.
}

void SearchTest::enterJumpsAndGoingBackReturnsToTheHits()
{
    WindowFixture user;
    user.start();
    const auto before = user.reading().place();
    look(user, "sengketa");
    user.press(Qt::Key_Down);
    user.press(Qt::Key_Return);
    QVERIFY(user.reading().hasFocus());
    const text::TextRange selected = user.reading().selection();
    QVERIFY(user.reading()
                .revision()
                ->text()
                .mid(selected.start(), selected.length())
                .startsWith("sengketa", Qt::CaseInsensitive));
    QVERIFY(user.find<QListView>("searchHits")->isVisible());
    user.press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(user.reading().place().offset, before.offset);
    QVERIFY(user.find<QListView>("searchHits")->hasFocus());
    user.press(Qt::Key_Return); // There again.
    QCOMPARE(user.reading().selection(), selected);
}

void SearchTest::aWrongQueryIsToldWhere()
{
    WindowFixture user;
    user.start();
    open(user);
    user.type("serangan them:siber");
    auto *problem = user.find<QLabel>("searchProblem");
    QTRY_VERIFY(problem->isVisible() && problem->text().contains("theme"));
    QVERIFY2(problem->text().contains("10"), qPrintable(problem->text())); // Where.
    QCOMPARE(count(user), 0);
    QCoreApplication::processEvents();
    const int above = problem->mapTo(user.find<QWidget>("searchPanel"), QPoint()).y()
        - field(user).mapTo(user.find<QWidget>("searchPanel"), QPoint(0, field(user).height())).y();
    QVERIFY2(above < 20, qPrintable(QString::number(above))); // It stands below what was typed,
    QVERIFY(problem->height() < 3 * problem->fontMetrics().lineSpacing() + 16); // and is no larger.
    for (int i = 0; i < 10; ++i)
        user.press(Qt::Key_Backspace);
    QTRY_VERIFY(!problem->isVisible());
    QTRY_VERIFY(count(user) > 0);
}

void SearchTest::nothingFoundIsSaid()
{
    WindowFixture user;
    user.start();
    open(user);
    QTRY_VERIFY(summary(user).contains("has:note")); // How to begin.
    user.type("zzzzqqq");
    QTRY_VERIFY(summary(user).startsWith("Nothing was found"));
    QVERIFY(!user.find<QPushButton>("tagAllHits")->isEnabled());
}

void SearchTest::aMisspeltWordIsSuggested()
{
    WindowFixture user;
    user.start();
    look(user, "serangan"); // The index is there.
    field(user).selectAll();
    user.type("sengkata ");
    auto *suggestion = user.find<QPushButton>("searchSuggestion");
    QTRY_VERIFY(suggestion->isVisible());
    QCOMPARE(suggestion->text(), "Did you mean “sengketa”?");
    QTest::mouseClick(suggestion, Qt::LeftButton);
    QTRY_VERIFY(count(user) > 0);
}

void SearchTest::aConceptOfThatNameFiltersTheReading()
{
    WindowFixture user;
    user.start();
    look(user, "jepang");
    const QModelIndex first = hits(user).index(0, 0);
    QCOMPARE(
        first.data(SearchModel::KindRole).toInt(), static_cast<int>(SearchModel::RowKind::Concept));
    auto *list = user.find<QListView>("searchHits");
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(first).center());
    QTRY_VERIFY(user.find<QWidget>("cardCondition"));
    QTRY_VERIFY(user.find<QWidget>("cardCondition")->isVisible());
}

void SearchTest::conceptsAreCompletedWhileTyping()
{
    WindowFixture user;
    user.start();
    open(user);
    user.type("theme:kep");
    QTRY_VERIFY(user.find<QListView>("queryOffers"));
    auto *offers = user.find<QListView>("queryOffers");
    QTRY_VERIFY(offers->isVisible());
    QVERIFY(field(user).hasFocus());
    const QString key = offers->currentIndex().data().toString().section(' ', 0, 0);
    user.press(Qt::Key_Tab);
    QCOMPARE(field(user).text(), "theme:" + key + ' ');
    QVERIFY(field(user).hasFocus());
    QTRY_VERIFY(!offers->isVisible());
    QTRY_VERIFY(!user.find<QLabel>("searchProblem")->isVisible());
}

void SearchTest::aHitIsTagged()
{
    WindowFixture user;
    user.start();
    const QString before = user.ask("SELECT count(*) FROM passage");
    look(user, "sengketa");
    user.press(Qt::Key_Return, Qt::ControlModifier);
    user.type("sengketa sejarah");
    user.press(Qt::Key_Return);
    QCOMPARE(user.ask("SELECT count(*) FROM passage").toInt(), before.toInt() + 1);
}

void SearchTest::tagAllMeansWhatWasTypedLast()
{
    WindowFixture user;
    user.start();
    look(user, "serangan");
    QTRY_VERIFY(count(user) >= 4);
    // Both before the answer can have come.
    field(user).setText("sengketa");
    QTest::mouseClick(user.find<QPushButton>("tagAllHits"), Qt::LeftButton);
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), QString("tagPaletteSearch"));
    user.type("ancaman siber");
    user.press(Qt::Key_Return);
    QTRY_VERIFY(
        user.ask("SELECT count(*) FROM passage WHERE lower(quote) = 'sengketa'").toInt() > 0);
    QCOMPARE(user.ask("SELECT count(*) FROM passage WHERE lower(quote) = 'serangan'"), "0");
}

void SearchTest::allHitsAreTaggedInOneStep()
{
    WindowFixture user;
    user.start();
    const int before = user.ask("SELECT count(*) FROM passage").toInt();
    look(user, "serangan");
    QTRY_VERIFY(count(user) >= 4);
    const int there = count(user);
    auto *all = user.find<QPushButton>("tagAllHits");
    QVERIFY2(all->text().contains(QString::number(there)), qPrintable(all->text()));
    QTest::mouseClick(all, Qt::LeftButton);
    user.type("ancaman siber");
    user.press(Qt::Key_Return);
    const QString tagged = "SELECT count(*) FROM passage WHERE lower(quote) LIKE '%erang%'";
    QTRY_COMPARE(user.ask(tagged).toInt(), there);
    QCOMPARE(user.ask("SELECT count(*) FROM passage").toInt(), before + there);
    user.reading().setFocus();
    const auto *hint = user.find<QLabel>("hint");
    QVERIFY2(hint->text().contains(QString::number(there)), qPrintable(hint->text()));
    user.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(user.ask("SELECT count(*) FROM passage").toInt(), before);
    QVERIFY2(hint->text().startsWith("Undone"), qPrintable(hint->text()));
    user.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(user.ask(tagged).toInt(), there);
}

void SearchTest::moreHitsThanAreListedAreTaggedInOneStep()
{
    constexpr int many = notebook::LibrarySearch::MostFinds + 100;
    WindowFixture user;
    user.start();
    documents::Document details;
    details.title = "Kebun";
    documents::Body body;
    for (int i = 0; i < many; ++i) {
        const qsizetype start = body.text.size();
        body.text += QStringLiteral("Kelapa %1 tumbuh.").arg(i);
        body.blocks.append({documents::BlockKind::Paragraph, 0, i + 1, {start, body.text.size()}});
        body.text += i < many - 1 ? "\n" : "";
    }
    QVERIFY(notebook::DocumentActions(*user.window().notebook()).add(details, body));
    const int before = user.ask("SELECT count(*) FROM passage").toInt();
    look(user, "kelapa");
    const QString listed = QString::number(notebook::LibrarySearch::MostFinds);
    QTRY_VERIFY2(summary(user).contains(listed), qPrintable(summary(user)));
    QTest::mouseClick(user.find<QPushButton>("tagAllHits"), Qt::LeftButton);
    QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    QTRY_VERIFY(!field(user).hasFocus());
    user.type("ancaman siber");
    user.press(Qt::Key_Return);
    QTRY_COMPARE(user.ask("SELECT count(*) FROM passage").toInt(), before + many);
    QCOMPARE(user.ask("SELECT count(*) FROM passage WHERE quote = 'Kelapa'").toInt(), many);
    user.reading().setFocus();
    user.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(user.ask("SELECT count(*) FROM passage").toInt(), before);
}

void SearchTest::queriesAreSavedUsedAndRemoved()
{
    WindowFixture user;
    user.start();
    look(user, "serangan");
    auto *menu = user.find<QMenu>("savedQueryMenu");
    emit menu->aboutToShow();
    test::entry(*menu, "Save this query")->trigger();
    auto *dialog = user.find<QInputDialog>("queryNameDialog");
    QVERIFY(dialog);
    dialog->setTextValue("Bab 2");
    dialog->accept();
    QCOMPARE(user.ask("SELECT name || ':' || text FROM saved_query"), "Bab 2:serangan");
    user.comeBack();
    field(user).clear();
    emit menu->aboutToShow();
    test::entry(*menu, "Bab 2")->trigger();
    QCOMPARE(field(user).text(), "serangan");
    emit menu->aboutToShow();
    test::entry(*test::entry(*menu, "Remove")->menu(), "Bab 2")->trigger();
    QCOMPARE(user.ask("SELECT count(*) FROM saved_query"), "0");
    user.find<QAction>("undo")->trigger();
    QCOMPARE(user.ask("SELECT count(*) FROM saved_query"), "1");
}

void SearchTest::theSearchTakesThePlaceOfTheLibrary()
{
    WindowFixture user;
    user.start();
    QWidget *left = user.window().readScreen()->leftPanel();
    QVERIFY(left->isVisible());
    open(user);
    QVERIFY(!left->isVisible());
    user.press(Qt::Key_Escape);
    QVERIFY(left->isVisible());
    user.press(Qt::Key_F7);
    open(user);
    user.press(Qt::Key_Escape);
    QVERIFY(!left->isVisible()); // It was not there before.
}

void SearchTest::theLanguageChangesWhileSearching()
{
    WindowFixture user;
    user.start();
    look(user, "serangan");
    for (QAction *action : user.window().findChildren<QAction *>()) {
        if (action->text() == "Bahasa &Indonesia")
            action->trigger();
    }
    QTRY_VERIFY2(summary(user).contains("bacaan"), qPrintable(summary(user)));
    QCOMPARE(field(user).text(), "serangan");
    QVERIFY(count(user, "persis") > 0);
}

void SearchTest::anotherNotebookIsSearchedAfterItIsOpened()
{
    WindowFixture user;
    user.start();
    look(user, "serangan");
    user.window().createNotebook(user.path("other.telaah"));
    QVERIFY(!user.find<QDockWidget>("searchDock")->isVisible());
    QTRY_VERIFY(user.window().readScreen()->leftPanel()->isVisible());
    look(user, "sengketa");
    QTRY_VERIFY(count(user) > 0);
}

void SearchTest::wordsLineUpAndAreSortedByTheirNeighbours()
{
    WindowFixture user;
    user.start();
    lineUp(user, "siber");
    new QAbstractItemModelTester(
        lines(user).model(), QAbstractItemModelTester::FailureReportingMode::QtTest,
        lines(user).model());
    QTRY_VERIFY(lines(user).model()->rowCount() > 20);
    const int there = lines(user).model()->rowCount();
    for (const QString &middle : column(user, ConcordanceModel::Middle))
        QVERIFY2(middle.contains("ber", Qt::CaseInsensitive), qPrintable(middle)); // Or "cyber".
    const QStringList byDocument = column(user, ConcordanceModel::Right);
    auto *order = user.find<QComboBox>("concordanceOrder");
    order->setFocus();
    user.press(Qt::Key_Down);
    user.press(Qt::Key_Down);
    QCOMPARE(order->currentText(), "word after");
    QTRY_VERIFY(column(user, ConcordanceModel::Right) != byDocument);
    const auto firstLetter = [](const QString &context) {
        for (const QChar sign : context) {
            if (sign.isLetterOrNumber())
                return sign.toLower();
        }
        return QChar();
    };
    QList<QChar> letters;
    for (const QString &right : column(user, ConcordanceModel::Right))
        letters.append(firstLetter(right));
    QVERIFY(std::ranges::is_sorted(letters));
    QCOMPARE(lines(user).model()->rowCount(), there);
}

void SearchTest::aLineLeadsToItsPlace()
{
    WindowFixture user;
    user.start();
    lineUp(user, "sengketa");
    user.press(Qt::Key_Down);
    QVERIFY(user.find<QLineEdit>("concordanceField")->hasFocus());
    user.press(Qt::Key_Return);
    QVERIFY(user.reading().hasFocus());
    const text::TextRange selected = user.reading().selection();
    QCOMPARE(
        user.reading().revision()->text().mid(selected.start(), selected.length()),
        lines(user).model()->index(0, ConcordanceModel::Middle).data().toString());
    user.press(Qt::Key_Left, Qt::AltModifier);
    QVERIFY(lines(user).hasFocus());
    user.press(Qt::Key_Escape);
    QVERIFY(user.reading().hasFocus());
}

void SearchTest::theConcordanceOfAHitLeavesTheTextWhereItIs()
{
    WindowFixture user;
    user.start();
    look(user, "serangan");
    QTRY_VERIFY(count(user) >= 4);
    for (int i = 0; i < 4; ++i)
        user.press(Qt::Key_Down);
    QTRY_VERIFY(user.reading().place().offset > 0);
    const auto *passages = user.find<QAbstractItemView>("cards");
    const auto document = user.window().readScreen()->documentId();
    const auto place = user.reading().place();
    const QModelIndex chosen = passages->currentIndex();
    for (const bool hasJumped : {false, true}) {
        if (hasJumped) {
            user.press(Qt::Key_K, Qt::ControlModifier);
            user.press(Qt::Key_Return);
            QVERIFY(user.reading().hasFocus());
        }
        const text::TextRange selected = user.reading().selection();
        user.press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(user.find<QLineEdit>("concordanceField")->hasFocus());
        QTRY_VERIFY(lines(user).model()->rowCount() > 0);
        QCOMPARE(user.window().readScreen()->documentId(), document);
        QCOMPARE(user.reading().place(), place);
        QCOMPARE(user.reading().selection(), selected);
        QCOMPARE(passages->currentIndex(), chosen);
        QVERIFY(!lines(user).currentIndex().isValid());
        user.press(Qt::Key_Escape);
        QVERIFY(user.reading().hasFocus());
        QCOMPARE(user.reading().place(), place);
        QCOMPARE(passages->currentIndex(), chosen);
    }
}

void SearchTest::theConcordanceIsExportedAsItStands()
{
    WindowFixture user;
    user.start();
    lineUp(user, "sengketa");
    const QByteArray table = user.exported("exportConcordance", "concordanceFileDialog");
    const int rows = lines(user).model()->rowCount();
    QCOMPARE(table.trimmed().split('\n').size(), rows + 1);
}

QTEST_MAIN(SearchTest)
#include "SearchTest.moc"
