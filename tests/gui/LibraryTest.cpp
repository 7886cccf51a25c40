// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/WindowFixture.h"
#include "models/LibraryModel.h"
#include "notebook/DocumentActions.h"
#include "notebook/Notebook.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QDialogButtonBox>
#include <QDropEvent>
#include <QFile>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocumentFragment>
#include <QTreeView>

using namespace telaah;
using test::WindowFixture;
using ui::LibraryModel;

/// Folders, order, titles and notes of the library, by keys and mouse.
class LibraryTest : public QObject
{
    Q_OBJECT

private slots:
    void aDocumentIsRenamedWhereItStands();
    void aTitleThatIsLeftByEscStaysAsItWas();
    void aTitleBeingTypedOutlivesWhatAnotherProgramWrites();
    void whatIsPressedAndNotChosenIsNotActedOn();
    void whatIsRemovedIsSaid();
    void aFolderHasAName();
    void aTitleStandsAsItIsWritten();
    void theDocumentThatWasOpenIsOpenAgain();
    void aDocumentIsPutIntoANewFolder();
    void aFolderIsRenamedAndRemovedAndKeepsItsDocuments();
    void documentsAreReorderedByKeys();
    void documentsAreReorderedByDragging();
    void aClosedFolderStaysClosed();
    void aRemovedDocumentComesBackWithItsPassages();
    void anEmptyLibraryIsNoTrap();
    void aNoteOnADocumentIsStoredAsItIsTyped();
    void aNoteOnADocumentIsStoredOnClosing();
    void aNoteOnADocumentThatCannotBeWrittenIsNotLost();
    void aLaterFailureIsToldOfAnewOnClosing();
    void aDocumentThatAnotherProgramRemovesIsLeft();
    void theCommandsAreInAContextMenu();
};

namespace {

QTreeView &libraryOf(WindowFixture &user)
{
    return *user.find<QTreeView>("library");
}

/// As read from top to bottom; what is in a folder is set in.
QString rowsOf(WindowFixture &user)
{
    const QAbstractItemModel *model = libraryOf(user).model();
    QStringList rows;
    for (int top = 0; top < model->rowCount(); ++top) {
        const QModelIndex index = model->index(top, 0);
        rows.append(index.data().toString().left(8));
        for (int row = 0; row < model->rowCount(index); ++row)
            rows.append("> " + model->index(row, 0, index).data().toString().left(8));
    }
    return rows.join('|');
}

QString titleOfOpen(WindowFixture &user)
{
    return user.reading().revision() ? user.reading().revision()->text().left(8) : QString();
}

void makeFolder(WindowFixture &user, const QString &title)
{
    user.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    auto *dialog = user.find<QInputDialog>("folderDialog");
    QVERIFY(dialog);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(), title);
    QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return);
    user.comeBack();
}

/// Into the folder, or out of all, by the menu.
void moveTo(WindowFixture &user, const QString &folder)
{
    auto *menu = user.find<QMenu>("moveToFolder");
    emit menu->aboutToShow();
    for (QAction *action : menu->actions()) {
        if (action->text() == folder)
            return action->trigger();
    }
    QFAIL(qPrintable(folder));
}

void drop(WindowFixture &user, const QModelIndex &dragged, QPoint place)
{
    QTreeView &library = libraryOf(user);
    const std::unique_ptr<QMimeData> data(library.model()->mimeData({dragged}));
    QDragEnterEvent enter(place, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(library.viewport(), &enter);
    QDragMoveEvent move(place, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(library.viewport(), &move);
    QDropEvent drop(place, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(library.viewport(), &drop);
    QCoreApplication::processEvents();
}

constexpr const char *Both = "Kerja Sa|Diplomas";

} // namespace

void LibraryTest::aDocumentIsRenamedWhereItStands()
{
    QTest::failOnWarning(QRegularExpression("does not belong to this view"));
    WindowFixture user;
    user.start();
    QCOMPARE(rowsOf(user), Both);
    user.press(Qt::Key_F2); // From the text: the document that is open.
    auto *editor = user.find<QLineEdit>("titleEditor");
    QVERIFY(editor && editor->hasFocus());
    QCOMPARE(editor->selectedText(), editor->text());
    QCOMPARE(editor->cursorPosition(), 0); // Where a long title is in sight.
    user.type("Minggu 1");
    user.press(Qt::Key_Return);
    QCOMPARE(rowsOf(user), "Minggu 1|Diplomas");
    QCOMPARE(user.ask("SELECT title FROM document WHERE id = 1"), "Minggu 1");
    QCOMPARE(titleOfOpen(user), "Kerja Sa"); // The text is what it was.
    user.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(rowsOf(user), Both);
}

void LibraryTest::aTitleBeingTypedOutlivesWhatAnotherProgramWrites()
{
    WindowFixture user;
    user.start();
    user.press(Qt::Key_F2);
    user.type("Ming");
    QProcess sqlite;
    sqlite.start(
        "sqlite3", {user.notebookPath(), "UPDATE document SET title = 'Lain' WHERE id = 1"});
    QVERIFY(sqlite.waitForFinished() && sqlite.exitCode() == 0);
    user.window().notebook()->lookForOutsideChanges();
    QCOMPARE(rowsOf(user), "Lain|Diplomas");
    user.type("gu");
    QCOMPARE(user.find<QLineEdit>("titleEditor")->text(), "Minggu");
    user.press(Qt::Key_Return);
    QCOMPARE(rowsOf(user), "Minggu|Diplomas");
}

void LibraryTest::whatIsPressedAndNotChosenIsNotActedOn()
{
    WindowFixture user;
    user.start();
    QTreeView &library = libraryOf(user);
    const QRect first = library.visualRect(library.model()->index(0, 0));
    const QPoint inSecond = first.bottomLeft() + QPoint(40, 3);
    const QPoint inFirst = first.bottomLeft() + QPoint(40, -2);
    QTest::mousePress(library.viewport(), Qt::LeftButton, {}, inSecond);
    QCOMPARE(library.currentIndex().row(), 1);
    QTest::mouseRelease(library.viewport(), Qt::LeftButton, {}, inFirst);
    QCOMPARE(library.currentIndex().row(), 0); // That is the one in the window.
    // The menu of the other button is about what lies under it, which it opens.
    QTest::mouseClick(library.viewport(), Qt::RightButton, {}, inSecond);
    user.find<QAction>("documentNote")->trigger();
    user.type("Untuk pilar.");
    user.press(Qt::Key_Escape);
    QCOMPARE(user.ask("SELECT group_concat(note, '|') FROM document"), QString("|Untuk pilar."));
}

void LibraryTest::whatIsRemovedIsSaid()
{
    WindowFixture user;
    user.start();
    libraryOf(user).setFocus();
    const QString title = libraryOf(user).currentIndex().data().toString();
    user.press(Qt::Key_Delete);
    const auto *hint = user.find<QLabel>("hint");
    QVERIFY2(hint->text().contains(title), qPrintable(hint->text()));
    user.press(Qt::Key_Z, Qt::ControlModifier);
    user.reading().setFocus();
    user.press(Qt::Key_J);
    user.press(Qt::Key_Delete);
    QVERIFY2(hint->text().startsWith("1 passage"), qPrintable(hint->text()));
}

void LibraryTest::aFolderHasAName()
{
    WindowFixture user;
    user.start();
    user.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    auto *dialog = user.find<QInputDialog>("folderDialog");
    QVERIFY(dialog);
    auto *make = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    QVERIFY(!make->isEnabled());
    auto *name = dialog->findChild<QLineEdit *>();
    QTest::keyClicks(name, "  ");
    QVERIFY(!make->isEnabled());
    QTest::keyClicks(name, "Minggu 1");
    QVERIFY(make->isEnabled());
    dialog->reject();
}

void LibraryTest::aTitleStandsAsItIsWritten()
{
    WindowFixture user;
    user.start();
    const QString title = "R&D <b>tebal</b> &amp; tipis";
    QVERIFY(notebook::DocumentActions(*user.window().notebook()).rename(DocumentId(1), title));
    // As Qt shows a tooltip.
    const auto shown = [](const QString &tip) {
        return Qt::mightBeRichText(tip) ? QTextDocumentFragment::fromHtml(tip).toPlainText() : tip;
    };
    QCOMPARE(shown(libraryOf(user).model()->index(0, 0).data(Qt::ToolTipRole).toString()), title);
    QCOMPARE(shown(user.find<QAction>("undo")->toolTip()), "Undo: rename document " + title);
    user.press(Qt::Key_H, Qt::ControlModifier);
    const auto *history = user.find<QListView>("history");
    QVERIFY(history);
    QCOMPARE(
        shown(history->model()->index(0, 0).data(Qt::ToolTipRole).toString()),
        "Rename document: " + title);
    QCOMPARE(user.find<QLabel>("hint")->textFormat(), Qt::PlainText);
}

void LibraryTest::theDocumentThatWasOpenIsOpenAgain()
{
    WindowFixture user;
    user.start();
    libraryOf(user).setCurrentIndex(libraryOf(user).indexBelow(libraryOf(user).currentIndex()));
    QCOMPARE(titleOfOpen(user), "Diplomas");
    user.quit();
    user.start();
    QCOMPARE(titleOfOpen(user), "Diplomas");
}

void LibraryTest::aTitleThatIsLeftByEscStaysAsItWas()
{
    WindowFixture user;
    user.start();
    user.press(Qt::Key_F7); // Renaming shows the panel again.
    QVERIFY(!libraryOf(user).isVisible());
    user.press(Qt::Key_F2);
    QVERIFY(libraryOf(user).isVisible());
    user.type("Lain");
    user.press(Qt::Key_Escape);
    QCOMPARE(rowsOf(user), Both);
    user.press(Qt::Key_F2);
    user.press(Qt::Key_Delete); // Nothing is left of it.
    user.press(Qt::Key_Return);
    QCOMPARE(rowsOf(user), Both);
    QCOMPARE(user.ask("SELECT count(*) FROM change"), "0");
}

void LibraryTest::aDocumentIsPutIntoANewFolder()
{
    WindowFixture user;
    user.start();
    makeFolder(user, "Kuliah 1");
    QCOMPARE(rowsOf(user), "Kerja Sa|Diplomas|Kuliah 1");
    moveTo(user, "Kuliah 1");
    QCOMPARE(rowsOf(user), "Diplomas|Kuliah 1|> Kerja Sa");
    QCOMPARE(
        user.ask("SELECT folder.title FROM folder JOIN filing ON folder_id = folder.id"
                 " WHERE document_id = 1"),
        "Kuliah 1");
    QCOMPARE(titleOfOpen(user), "Kerja Sa");
    QCOMPARE(libraryOf(user).currentIndex().data().toString().left(8), "Kerja Sa");
    QVERIFY(libraryOf(user).isExpanded(libraryOf(user).model()->index(1, 0)));
    moveTo(user, "In no folder");
    QCOMPARE(rowsOf(user), "Diplomas|Kuliah 1|Kerja Sa");
    user.press(Qt::Key_Z, Qt::ControlModifier);
    user.press(Qt::Key_Z, Qt::ControlModifier);
    user.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(rowsOf(user), Both);
}

void LibraryTest::aFolderIsRenamedAndRemovedAndKeepsItsDocuments()
{
    WindowFixture user;
    user.start();
    makeFolder(user, "Kuliah 1");
    moveTo(user, "Kuliah 1");
    libraryOf(user).setFocus();
    user.press(Qt::Key_Up); // To the folder; the document stays open.
    QCOMPARE(libraryOf(user).currentIndex().data().toString(), "Kuliah 1");
    QCOMPARE(titleOfOpen(user), "Kerja Sa");
    user.press(Qt::Key_F2);
    user.type("Seminar");
    user.press(Qt::Key_Return);
    QCOMPARE(rowsOf(user), "Diplomas|Seminar|> Kerja Sa");
    libraryOf(user).setFocus();
    user.press(Qt::Key_Delete);
    QCOMPARE(rowsOf(user), "Diplomas|Kerja Sa");
    user.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(rowsOf(user), "Diplomas|Seminar|> Kerja Sa");
}

void LibraryTest::documentsAreReorderedByKeys()
{
    WindowFixture user;
    user.start();
    makeFolder(user, "Kuliah 1");
    libraryOf(user).setFocus();
    user.press(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(rowsOf(user), "Diplomas|Kerja Sa|Kuliah 1");
    QVERIFY(libraryOf(user).hasFocus());
    QCOMPARE(libraryOf(user).currentIndex().row(), 1); // It goes with the document.
    user.press(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(rowsOf(user), "Kerja Sa|Diplomas|Kuliah 1");
    user.press(Qt::Key_Up, Qt::AltModifier); // It is at the top.
    QCOMPARE(rowsOf(user), "Kerja Sa|Diplomas|Kuliah 1");

    moveTo(user, "Kuliah 1");
    QCOMPARE(rowsOf(user), "Diplomas|Kuliah 1|> Kerja Sa");
    user.press(Qt::Key_Up, Qt::AltModifier); // Out of the folder, before it.
    QCOMPARE(rowsOf(user), "Diplomas|Kerja Sa|Kuliah 1");
    user.press(Qt::Key_Down);
    QCOMPARE(libraryOf(user).currentIndex().data().toString(), "Kuliah 1");
    user.press(Qt::Key_Up, Qt::AltModifier); // A folder, too.
    QCOMPARE(rowsOf(user), "Diplomas|Kuliah 1|Kerja Sa");
    QCOMPARE(libraryOf(user).currentIndex().data().toString(), "Kuliah 1");
}

void LibraryTest::documentsAreReorderedByDragging()
{
    WindowFixture user;
    user.start();
    makeFolder(user, "Kuliah 1");
    QTreeView &library = libraryOf(user);
    const auto at = [&](int row) { return library.model()->index(row, 0); };
    drop(user, at(0), library.visualRect(at(2)).center()); // Onto the folder.
    QCOMPARE(rowsOf(user), "Diplomas|Kuliah 1|> Kerja Sa");
    const QModelIndex inside = library.model()->index(0, 0, at(1));
    drop(user, inside, library.visualRect(at(0)).topLeft() + QPoint(20, 1)); // To the top.
    QCOMPARE(rowsOf(user), "Kerja Sa|Diplomas|Kuliah 1");
    drop(user, at(2), library.visualRect(at(0)).topLeft() + QPoint(20, 1));
    QCOMPARE(rowsOf(user), "Kuliah 1|Kerja Sa|Diplomas");
    drop(user, at(1), library.visualRect(at(2)).center()); // Documents hold nothing.
    QCOMPARE(user.ask("SELECT count(*) FROM filing"), "0");
}

void LibraryTest::aClosedFolderStaysClosed()
{
    WindowFixture user;
    user.start();
    makeFolder(user, "Kuliah 1");
    libraryOf(user).setCurrentIndex(libraryOf(user).model()->index(1, 0));
    moveTo(user, "Kuliah 1");
    libraryOf(user).setCurrentIndex(libraryOf(user).model()->index(0, 0));
    const QRect folder = libraryOf(user).visualRect(libraryOf(user).model()->index(1, 0));
    QTest::mouseClick(libraryOf(user).viewport(), Qt::LeftButton, {}, folder.center());
    QVERIFY(!libraryOf(user).isExpanded(libraryOf(user).model()->index(1, 0)));
    user.quit();
    user.start();
    QVERIFY(!libraryOf(user).isExpanded(libraryOf(user).model()->index(1, 0)));
    libraryOf(user).setFocus();
    libraryOf(user).setCurrentIndex(libraryOf(user).model()->index(1, 0));
    user.press(Qt::Key_Right);
    QVERIFY(libraryOf(user).isExpanded(libraryOf(user).model()->index(1, 0)));
}

void LibraryTest::aRemovedDocumentComesBackWithItsPassages()
{
    WindowFixture user;
    user.start();
    const QString passages = user.ask("SELECT count(*), sum(start_cp) FROM passage");
    const int cards = user.cards().model()->rowCount();
    QVERIFY(cards > 0);
    libraryOf(user).setFocus();
    user.press(Qt::Key_Delete);
    QCOMPARE(rowsOf(user), "Diplomas");
    QCOMPARE(titleOfOpen(user), "Diplomas"); // The neighbour.
    QCOMPARE(user.message(), "");
    user.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(rowsOf(user), Both);
    QCOMPARE(titleOfOpen(user), "Kerja Sa"); // What came back is shown.
    QCOMPARE(user.cards().model()->rowCount(), cards);
    QCOMPARE(user.ask("SELECT count(*), sum(start_cp) FROM passage"), passages);
    user.press(Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(titleOfOpen(user), "Diplomas");
}

void LibraryTest::anEmptyLibraryIsNoTrap()
{
    WindowFixture user;
    user.start();
    for (int i = 0; i < 2; ++i) {
        libraryOf(user).setFocus();
        user.press(Qt::Key_Delete);
    }
    QCOMPARE(rowsOf(user), "");
    QVERIFY(!user.reading().revision());
    QCOMPARE(user.cards().model()->rowCount(), 0);
    user.reading().setFocus();
    for (const auto key : {Qt::Key_T, Qt::Key_J, Qt::Key_F2, Qt::Key_Down, Qt::Key_End, Qt::Key_H})
        user.press(key);
    user.press(Qt::Key_A, Qt::ControlModifier);
    user.quit();
    user.start(); // Opens as it was left.
    QVERIFY(!user.reading().revision());
    user.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(titleOfOpen(user), "Diplomas");
    user.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(rowsOf(user), Both);
}

void LibraryTest::aNoteOnADocumentIsStoredAsItIsTyped()
{
    WindowFixture user;
    user.start();
    user.find<QAction>("documentNote")->trigger();
    auto *note = user.find<QPlainTextEdit>("documentNote");
    QVERIFY(note && note->hasFocus());
    user.type("baca lagi");
    QTRY_COMPARE(user.ask("SELECT note FROM document WHERE id = 1"), "baca lagi");
    user.type(" nanti");
    user.press(Qt::Key_Escape); // Stored at once.
    QCOMPARE(user.ask("SELECT note FROM document WHERE id = 1"), "baca lagi nanti");
    QCOMPARE(user.ask("SELECT count(*) FROM change"), "1"); // One step.
    QVERIFY(user.reading().hasFocus());

    libraryOf(user).setCurrentIndex(libraryOf(user).model()->index(1, 0));
    QCOMPARE(note->toPlainText(), "");
    libraryOf(user).setCurrentIndex(libraryOf(user).model()->index(0, 0));
    QCOMPARE(note->toPlainText(), "baca lagi nanti");
    user.reading().setFocus();
    user.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(note->toPlainText(), "");
    user.press(Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(note->toPlainText(), "baca lagi nanti");
}

void LibraryTest::aNoteOnADocumentIsStoredOnClosing()
{
    WindowFixture user;
    user.start();
    user.find<QAction>("documentNote")->trigger();
    user.type("a");
    user.quit();
    QCOMPARE(user.ask("SELECT note FROM document WHERE id = 1"), "a");
    user.start();
    QCOMPARE(user.find<QPlainTextEdit>("documentNote")->toPlainText(), "a");
}

void LibraryTest::aNoteOnADocumentThatCannotBeWrittenIsNotLost()
{
    WindowFixture user;
    user.start();
    user.find<QAction>("documentNote")->trigger();
    auto *note = user.find<QPlainTextEdit>("documentNote");
    user.type("jangan hilang");
    QVERIFY(QFile::rename(user.notebookPath(), user.path("elsewhere.telaah")));
    libraryOf(user).setCurrentIndex(libraryOf(user).model()->index(1, 0));
    QCoreApplication::processEvents();
    QVERIFY(!user.message().isEmpty());
    QCOMPARE(titleOfOpen(user), "Diplomas"); // Nobody has to wait for the disk to read on.
    QCOMPARE(note->toPlainText(), "");
    libraryOf(user).setCurrentIndex(libraryOf(user).model()->index(0, 0));
    QCOMPARE(note->toPlainText(), "jangan hilang");
    QVERIFY(!user.window().close()); // Said once; who closes again means it.
    QVERIFY(QFile::rename(user.path("elsewhere.telaah"), user.notebookPath()));
    user.quit();
    QCOMPARE(user.ask("SELECT note FROM document WHERE id = 1"), "jangan hilang");
}

void LibraryTest::aLaterFailureIsToldOfAnewOnClosing()
{
    WindowFixture user;
    user.start();
    user.find<QAction>("documentNote")->trigger();
    const auto takeAway = [&] {
        QVERIFY(QFile::rename(user.notebookPath(), user.path("elsewhere.telaah")));
    };
    const auto bringBack = [&] {
        QVERIFY(QFile::rename(user.path("elsewhere.telaah"), user.notebookPath()));
    };
    user.type("a");
    takeAway();
    QVERIFY(!user.window().close());
    bringBack();
    user.reading().setFocus(); // It is written now.
    QTRY_COMPARE(user.ask("SELECT note FROM document WHERE id = 1"), "a");
    user.find<QAction>("documentNote")->trigger();
    user.type("b");
    takeAway();
    QVERIFY(!user.window().close());
    QVERIFY(user.window().isVisible());
    bringBack();
}

void LibraryTest::aDocumentThatAnotherProgramRemovesIsLeft()
{
    WindowFixture user;
    user.start();
    QProcess sqlite;
    sqlite.start(
        "sqlite3",
        {user.notebookPath(),
         "DELETE FROM tag WHERE passage_id IN (SELECT id FROM passage WHERE revision_id = 1);"
         "DELETE FROM passage WHERE revision_id = 1; DELETE FROM revision WHERE id = 1;"
         "DELETE FROM document WHERE id = 1;"});
    QVERIFY(sqlite.waitForFinished());
    QCOMPARE(sqlite.exitCode(), 0);
    user.window().notebook()->lookForOutsideChanges();
    QCOMPARE(rowsOf(user), "Diplomas");
    QCOMPARE(titleOfOpen(user), "Diplomas");
}

void LibraryTest::theCommandsAreInAContextMenu()
{
    WindowFixture user;
    user.start();
    QWidget *viewport = libraryOf(user).viewport();
    const QPoint place = libraryOf(user).visualRect(libraryOf(user).model()->index(0, 0)).center();
    QContextMenuEvent event(QContextMenuEvent::Mouse, place, viewport->mapToGlobal(place));
    QCoreApplication::sendEvent(viewport, &event);
    auto *menu = user.find<QMenu>("libraryMenu");
    QVERIFY(menu && menu->isVisible());
    QVERIFY(menu->actions().contains(user.find<QAction>("renameDocument")));
    QVERIFY(menu->actions().contains(user.find<QAction>("removeDocument")));
    menu->close();
}

QTEST_MAIN(LibraryTest)
#include "LibraryTest.moc"
