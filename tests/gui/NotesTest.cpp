// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/WindowFixture.h"
#include "notebook/Notebook.h"
#include "support/Unprivileged.h"
#include "views/CardsPanel.h"
#include "views/PassageCommands.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProcess>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace telaah;
using test::WindowFixture;

/// Notes on passages and documents, above all those that cannot be written.
class NotesTest : public QObject
{
    Q_OBJECT

private slots:
    void whatCannotBeWrittenIsTypedOnUndisturbed();
    void itCanBeLeftAndIsThereAgainWhenOpened();
    void everyPassageKeepsItsOwn();
    void aPassageRemovedElsewhereGivesItsNoteBack();
    void anEditorOutlivesTheFirstNoteOfTheOnlyCard();
    void anEditorOutlivesAnotherNameOfTheReader();
    void anotherDocumentTakesNothingAway();
    void anotherNotebookHasToWait();
    void closingIsRefusedOnce();
    void aReadOnlyNotebookSaysWhy();
    void openingANoteChangesNothingInIt();
};

namespace {

/// A notebook that cannot be written for a while, as if its drive had been pulled out.
class PulledOut
{
public:
    explicit PulledOut(const WindowFixture &user)
        : m_path(user.notebookPath())
        , m_away(user.path(QStringLiteral("away.telaah")))
    {
        m_isAway = QFile::rename(m_path, m_away);
    }
    ~PulledOut() { plugIn(); }
    PulledOut(const PulledOut &) = delete;
    PulledOut &operator=(const PulledOut &) = delete;

    void plugIn()
    {
        if (std::exchange(m_isAway, false))
            m_isAway = !QFile::rename(m_away, m_path);
    }

private:
    QString m_path;
    QString m_away;
    bool m_isAway;
};

/// What a program writes that knows nothing of Telaah.
void runSql(const WindowFixture &user, const QString &script)
{
    QProcess sqlite;
    sqlite.start("sqlite3", {user.notebookPath(), script});
    QVERIFY(sqlite.waitForFinished());
    QVERIFY2(sqlite.exitCode() == 0, sqlite.readAllStandardError().constData());
}

/// The editor in which one types; null for none.
QPlainTextEdit *editor(const WindowFixture &user)
{
    auto *focused = qobject_cast<QPlainTextEdit *>(QApplication::focusWidget());
    return focused && focused->objectName() == "noteEditor"
            && user.cards().cards().edited().isValid()
        ? focused
        : nullptr;
}

QString drafts(const WindowFixture &user)
{
    const auto *label = user.find<QLabel>("draftText");
    return label->isVisible() ? label->text() : QString();
}

QString noteOn(const WindowFixture &user, const QString &quote)
{
    return user.ask(QString("SELECT note FROM passage WHERE quote LIKE '%1%'").arg(quote));
}

void openNote(WindowFixture &user, const QString &quote, int clicks = 2)
{
    user.click(quote, clicks);
    user.press(Qt::Key_N);
    QVERIFY(editor(user));
}

void leaveNote(WindowFixture &user)
{
    user.press(Qt::Key_Escape);
    QTRY_VERIFY(user.reading().hasFocus());
    QTRY_VERIFY(!user.find<QPlainTextEdit>("noteEditor"));
}

} // namespace

void NotesTest::whatCannotBeWrittenIsTypedOnUndisturbed()
{
    WindowFixture user;
    user.start();
    openNote(user, "menata");
    const QPlainTextEdit *typed = editor(user);
    PulledOut drive(user);
    user.type("abc");
    QTRY_VERIFY(!user.message().isEmpty()); // What is typed is written after a pause.
    QCoreApplication::processEvents();
    QCOMPARE(editor(user), typed);
    user.type("def");
    QCOMPARE(typed->toPlainText(), "abcdef");
    user.press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(typed->toPlainText() != "abcdef"); // Undo of the editor is still there.
    user.type("!");
    const QString text = typed->toPlainText();
    drive.plugIn();
    leaveNote(user);
    QCOMPARE(noteOn(user, "menata"), text);
    QCOMPARE(drafts(user), "");
}

void NotesTest::itCanBeLeftAndIsThereAgainWhenOpened()
{
    WindowFixture user;
    user.start();
    openNote(user, "menata");
    PulledOut drive(user);
    user.type("jangan hilang");
    leaveNote(user);
    QVERIFY(!drafts(user).isEmpty());
    QVERIFY(!user.find<QLabel>("savedState")->text().contains("●"));
    user.press(Qt::Key_N);
    QVERIFY(editor(user));
    QCOMPARE(editor(user)->toPlainText(), "jangan hilang");
    user.type(", ya");
    leaveNote(user);
    drive.plugIn();
    user.find<QToolButton>("tryDraftsAgain")->click();
    QCOMPARE(noteOn(user, "menata"), "jangan hilang, ya");
    QCOMPARE(drafts(user), "");
    QCOMPARE(user.message(), "");
}

void NotesTest::everyPassageKeepsItsOwn()
{
    WindowFixture user;
    user.start();
    openNote(user, "menata");
    leaveNote(user);
    openNote(user, "layanannya");
    leaveNote(user);
    user.press(Qt::Key_N);
    {
        const PulledOut drive(user);
        user.type("kedua");
        leaveNote(user);
        user.click("menata", 1);
        user.press(Qt::Key_N);
        QCOMPARE(editor(user)->toPlainText(), "");
        user.type("pertama");
        QTRY_VERIFY(drafts(user).contains('2'));
        QCOMPARE(editor(user)->toPlainText(), "pertama");
    }
    leaveNote(user); // What has failed before goes along.
    QTRY_COMPARE(noteOn(user, "layanannya"), "kedua");
    QCOMPARE(noteOn(user, "menata"), "pertama");
    QCOMPARE(drafts(user), "");
}

void NotesTest::aPassageRemovedElsewhereGivesItsNoteBack()
{
    WindowFixture user;
    user.start();
    openNote(user, "menata");
    leaveNote(user);
    user.press(Qt::Key_N);
    runSql(user, "DELETE FROM passage WHERE quote = 'menata'");
    user.type("pikiran yang baik");
    QTRY_VERIFY(!editor(user));
    QTRY_VERIFY(user.reading().hasFocus());
    QVERIFY2(drafts(user).contains("removed"), qPrintable(drafts(user)));
    user.press(Qt::Key_J); // Keys mean what they always do.
    QVERIFY(!editor(user));
    user.find<QToolButton>("copyDrafts")->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), "pikiran yang baik");
    user.find<QToolButton>("discardDrafts")->click();
    QCOMPARE(drafts(user), "");
    QVERIFY(user.window().close());
}

void NotesTest::anEditorOutlivesTheFirstNoteOfTheOnlyCard()
{
    WindowFixture user;
    user.start();
    user.find<QAction>("removeExamples")->trigger();
    openNote(user, "menata");
    leaveNote(user);
    auto &list = *qobject_cast<ui::CardListModel *>(user.cards().model());
    QCOMPARE(list.rowCount(), 1);
    list.setOrder(
        {ui::CardOrder::By::Facet,
         user.window().notebook()->stores().vocabulary.facets()->first().id});
    user.press(Qt::Key_N);
    QVERIFY(editor(user));
    user.type("satu");
    QTRY_COMPARE(noteOn(user, "menata"), "satu");
    QVERIFY(editor(user));
    user.type(" dua");
    leaveNote(user);
    QCOMPARE(noteOn(user, "menata"), "satu dua");
}

void NotesTest::anEditorOutlivesAnotherNameOfTheReader()
{
    WindowFixture user;
    user.start();
    openNote(user, "menata");
    leaveNote(user);
    auto &list = *qobject_cast<ui::CardListModel *>(user.cards().model());
    list.setOrder(
        {ui::CardOrder::By::Facet,
         user.window().notebook()->stores().vocabulary.facets()->first().id});
    auto coder = user.window().notebook()->coder();
    coder.name = "Rina Ayu Lestari";
    user.window().notebook()->setCoder(coder);
    user.press(Qt::Key_N);
    user.type("satu");
    QTRY_COMPARE(noteOn(user, "menata"), "satu");
    QVERIFY(editor(user));
}

void NotesTest::anotherDocumentTakesNothingAway()
{
    WindowFixture user;
    user.start();
    auto *library = user.find<QTreeView>("library");
    auto *field = user.find<QPlainTextEdit>("documentNote");
    openNote(user, "menata");
    {
        const PulledOut drive(user);
        user.type("pada anotasi");
        leaveNote(user);
        field->setFocus();
        user.type("pada bacaan");
        library->setCurrentIndex(library->indexBelow(library->currentIndex()));
        QCOMPARE(field->toPlainText(), "");
        QVERIFY2(drafts(user).contains('2'), qPrintable(drafts(user)));
        library->setCurrentIndex(library->indexAbove(library->currentIndex()));
        QCOMPARE(field->toPlainText(), "pada bacaan");
    }
    user.reading().setFocus();
    user.click("layanannya", 2);
    user.press(Qt::Key_H);
    QTRY_COMPARE(drafts(user), "");
    QCOMPARE(noteOn(user, "menata"), "pada anotasi");
    QCOMPARE(user.ask("SELECT note FROM document WHERE note <> ''"), "pada bacaan");
}

void NotesTest::anotherNotebookHasToWait()
{
    WindowFixture user;
    user.start();
    openNote(user, "menata");
    const PulledOut drive(user);
    user.type("jangan hilang");
    user.window().createNotebook(user.path("lain.telaah"));
    QVERIFY(!QFile::exists(user.path("lain.telaah")));
    QVERIFY(!drafts(user).isEmpty());
    QVERIFY(!user.find<QLabel>("hint")->text().isEmpty());
    user.find<QToolButton>("discardDrafts")->click();
    user.window().createNotebook(user.path("lain.telaah"));
    QCOMPARE(QFileInfo(user.window().notebook()->path()).fileName(), "lain.telaah");
}

void NotesTest::closingIsRefusedOnce()
{
    WindowFixture user;
    user.start();
    openNote(user, "menata");
    PulledOut drive(user);
    user.type("jangan hilang");
    QVERIFY(!user.window().close()); // Said once; who closes again means it.
    QVERIFY(!drafts(user).isEmpty());
    drive.plugIn();
    user.quit();
    QCOMPARE(noteOn(user, "menata"), "jangan hilang");
}

void NotesTest::aReadOnlyNotebookSaysWhy()
{
    WindowFixture user;
    user.start();
    user.quit();
    const auto onlyRead = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
    const auto enter = QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;
    const QString folder = QFileInfo(user.notebookPath()).path();
    QVERIFY(QFile::setPermissions(user.notebookPath(), onlyRead));
    QVERIFY(QFile::setPermissions(folder, onlyRead | enter));
    {
        const test::Unprivileged nobody;
        user.start();
        QVERIFY(user.window().notebook() && user.window().notebook()->isReadOnly());
        user.press(Qt::Key_J);
        user.press(Qt::Key_N);
        QVERIFY(!user.find<QPlainTextEdit>("noteEditor"));
        QVERIFY2(user.message().contains("read-only"), qPrintable(user.message()));
        QVERIFY(user.find<QPlainTextEdit>("documentNote")->isReadOnly());
        user.quit();
    }
    QVERIFY(QFile::setPermissions(folder, onlyRead | enter | QFile::WriteOwner));
}

void NotesTest::openingANoteChangesNothingInIt()
{
    WindowFixture user;
    user.start();
    openNote(user, "menata");
    leaveNote(user);
    user.quit();
    // As the command line writes it: with spaces that do not break, and some around.
    runSql(user, "UPDATE passage SET note = ' hlm.' || char(160) || '12' WHERE quote = 'menata'");
    runSql(user, "UPDATE document SET note = 'hlm.' || char(160) || '3 ' WHERE id = 1");
    user.start();
    const QString steps = user.ask("SELECT count(*) FROM change");
    user.click("menata", 1);
    user.press(Qt::Key_N);
    QVERIFY(editor(user));
    leaveNote(user);
    user.find<QPlainTextEdit>("documentNote")->setFocus();
    user.press(Qt::Key_Escape);
    QCOMPARE(user.ask("SELECT count(*) FROM change"), steps);
    QCOMPARE(noteOn(user, "menata"), QString("hlm.") + QChar(0xa0) + "12"); // ask() trims.
}

QTEST_MAIN(NotesTest)
#include "NotesTest.moc"
