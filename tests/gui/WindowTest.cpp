// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/WindowFixture.h"
#include "notebook/Notebook.h"
#include "notebook/PassageActions.h"
#include "views/PassageCommands.h"
#include "views/ReadScreen.h"

#include <QAccessible>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QProcess>
#include <QPushButton>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>

using namespace telaah;
using test::WindowFixture;

/// The window around the main job: other notebooks, errors, languages, exports, other programs.
class WindowTest : public QObject
{
    Q_OBJECT

private slots:
    void aFileThatIsNoNotebookIsRefusedAndTheOpenOneStays();
    void anotherNotebookTakesItsPlace();
    void whatAnotherProgramWritesAppears();
    void theLanguageChangesAtOnce();
    void everyActionHasANameAndEveryControlToo();
    void overlappingPassagesAreOfferedForChoice();
    void excerptsAreExported();
    void filesAreAskedForInAFolderThatIsThere();
    void theExamplesGoInOneStep();
    void theReaderIsAskedOnce();
    void aChangeThatFailsIsSaidAndLosesNothing();
    void aNotebookReplacedMeanwhileIsOpenedAgain();
    void aNotebookOpenElsewhereIsOpenedOnlyOnRequest();
    void aWindowWithoutANotebookSaysWhatToDo();
    void exportingWorksFromTheText();
    void exportingOverTheNotebookIsRefused();
    void aNotebookDamagedMeanwhileLeavesAnEmptyWindow();
    void theStatusLineSparesWhatMattersMost();
};

namespace {

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList menuTexts(const WindowFixture &user, ui::MainWindow &window)
{
    Q_UNUSED(user)
    QStringList texts;
    for (const QAction *action : window.menuBar()->actions())
        texts.append(action->text().remove('&'));
    return texts;
}

} // namespace

void WindowTest::aFileThatIsNoNotebookIsRefusedAndTheOpenOneStays()
{
    WindowFixture user;
    user.start();
    const QString other = user.path("surat.telaah");
    writeFile(other, "Dengan hormat, " + QByteArray(2000, 'x'));
    const QByteArray before = bytesOf(other);
    user.window().openNotebook(other);
    QVERIFY2(user.message().contains("surat.telaah"), qPrintable(user.message()));
    QCOMPARE(bytesOf(other), before);
    QCOMPARE(QFileInfo(user.window().notebook()->path()).fileName(), "notebook.telaah");
    QVERIFY(user.reading().revision());
}

void WindowTest::anotherNotebookTakesItsPlace()
{
    WindowFixture user;
    user.start();
    user.window().createNotebook(user.path("lain.telaah"));
    QCOMPARE(user.message(), "");
    QCOMPARE(user.find<QLabel>("notebookName")->text(), "lain.telaah");
    user.window().openNotebook(user.notebookPath());
    QCOMPARE(user.find<QLabel>("notebookName")->text(), "notebook.telaah");
}

void WindowTest::whatAnotherProgramWritesAppears()
{
    WindowFixture user;
    user.start();
    const int before = user.cards().model()->rowCount();
    const QString result = user.ask("SELECT 1");
    QCOMPARE(result, "1");
    // A second connection, as that of the command line; the file itself is not opened anew.
    QProcess telaah;
    telaah.start(
        TELAAH_PROGRAM, {"--notebook", user.notebookPath(), "tag", "1", "0", "10", "actor:jepang"});
    QVERIFY(telaah.waitForFinished());
    QCOMPARE(telaah.exitCode(), 0);
    user.window().notebook()->lookForOutsideChanges();
    QCOMPARE(user.cards().model()->rowCount(), before + 1);
    QVERIFY(!user.reading().passagesAt(3).isEmpty());
}

void WindowTest::theLanguageChangesAtOnce()
{
    WindowFixture user("en");
    user.start();
    QCOMPARE(menuTexts(user, user.window()).first(), "File");
    user.find<QAction>("id")->trigger();
    QCOMPARE(menuTexts(user, user.window()).first(), "Berkas");
    QVERIFY(user.find<QLabel>("savedState")->text().contains("Tersimpan"));
    QCOMPARE(user.find<QAction>("highlight")->iconText(), "Sorot");
    QDialogButtonBox buttons(QDialogButtonBox::Open | QDialogButtonBox::Cancel);
    QCOMPARE(buttons.button(QDialogButtonBox::Open)->text(), "Buka");
    QCOMPARE(buttons.button(QDialogButtonBox::Cancel)->text(), "Batal");
    QCOMPARE(QFileDialog::tr("File &name:"), "&Nama berkas:");
    user.quit();
    user.start();
    QCOMPARE(menuTexts(user, user.window()).first(), "Berkas");
}

void WindowTest::everyActionHasANameAndEveryControlToo()
{
    WindowFixture user;
    user.start();
    for (const QAction *menu : user.window().menuBar()->actions()) {
        for (const QAction *action : menu->menu()->actions())
            QVERIFY2(action->isSeparator() || !action->text().isEmpty(), qPrintable(menu->text()));
    }
    user.click("Negara yang menata", 3);
    user.press(Qt::Key_T);
    for (QWidget *widget : user.window().findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->focusProxy())
            continue;
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(
            face && !face->text(QAccessible::Name).isEmpty(),
            qPrintable(QString(widget->metaObject()->className()) + ' ' + widget->objectName()));
    }
}

void WindowTest::overlappingPassagesAreOfferedForChoice()
{
    WindowFixture user;
    user.start();
    user.click("Negara yang menata", 3);
    user.press(Qt::Key_H);
    user.click("layanannya secara", 2);
    user.press(Qt::Key_H);
    user.click("Pemerintahan elektronik memikul", 1);
    user.click("layanannya secara", 1);
    QTRY_VERIFY(user.find<QMenu>("passageChooser"));
    auto *chooser = user.find<QMenu>("passageChooser");
    QCOMPARE(chooser->actions().size(), 2);
    // The shortest first, and who marked it.
    QCOMPARE(chooser->actions().first()->text(), "layanannya — RA");
    chooser->actions().first()->trigger();
    QCOMPARE(user.cards().currentIndex().data().toString(), "layanannya");
    chooser->close();
}

void WindowTest::excerptsAreExported()
{
    WindowFixture user;
    user.start();
    user.find<QAction>("exportExcerpts")->trigger();
    auto *dialog = user.find<QDialog>("exportDialog");
    QVERIFY(dialog);
    auto *format = dialog->findChild<QComboBox *>("format");
    format->setCurrentIndex(1);
    auto *leaveOut = dialog->findChild<QCheckBox *>("leaveOutExamples");
    QVERIFY(leaveOut->isChecked()); // Nobody hands them in by mistake.
    leaveOut->click();
    dialog->findChild<QDialogButtonBox *>("buttons")->button(QDialogButtonBox::Save)->click();
    auto *files = user.find<QFileDialog>("exportFileDialog");
    QVERIFY(files);
    const QString path = user.path("kutipan.csv");
    emit files->fileSelected(path);
    files->close();
    const QByteArray bytes = bytesOf(path);
    QVERIFY(bytes.startsWith("\xef\xbb\xbf"));
    QVERIFY(bytes.contains("(Tim Telaah, 2026a, para. "));
    QCOMPARE(user.message(), "");
    // How many, in which file, in which folder.
    const QString said = user.find<QLabel>("hint")->text();
    QVERIFY2(said.startsWith("13 excerpts"), qPrintable(said));
    QVERIFY2(said.contains("kutipan.csv"), qPrintable(said));
    QVERIFY2(said.endsWith(QFileInfo(path).absolutePath()), qPrintable(said));
}

void WindowTest::filesAreAskedForInAFolderThatIsThere()
{
    WindowFixture user;
    user.start();
    const auto home = qScopeGuard([before = qgetenv("HOME")] { qputenv("HOME", before); });
    qputenv("HOME", user.path("rumah").toUtf8());
    QVERIFY(QDir().mkpath(user.path("rumah"))); // Without a folder for documents.
    const auto startOf = [&](const char *action, const char *name) {
        user.find<QAction>(action)->trigger();
        if (auto *choice = user.find<QDialog>("exportDialog"))
            choice->accept();
        auto *files = user.find<QFileDialog>(name);
        const QString folder = files->directory().absolutePath();
        delete files;
        return folder;
    };
    QCOMPARE(startOf("newNotebook", "newNotebookDialog"), user.path("rumah"));
    QCOMPARE(startOf("exportExcerpts", "exportFileDialog"), user.path("rumah"));
    QVERIFY(QDir().mkpath(user.path("rumah/Documents")));
    QCOMPARE(startOf("newNotebook", "newNotebookDialog"), user.path("rumah/Documents"));
}

void WindowTest::theExamplesGoInOneStep()
{
    WindowFixture user;
    user.start();
    const int before = user.cards().model()->rowCount();
    QVERIFY(before > 0);
    auto *remove = user.find<QAction>("removeExamples");
    remove->trigger();
    QCOMPARE(user.cards().model()->rowCount(), 0);
    QVERIFY(!remove->isEnabled());
    user.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(user.cards().model()->rowCount(), before);
    QVERIFY(remove->isEnabled());
}

void WindowTest::theReaderIsAskedOnce()
{
    WindowFixture user;
    user.settings().file().remove("coder");
    user.settings().file().clear();
    user.start();
    user.window().welcome();
    auto *dialog = user.find<QDialog>("readerDialog");
    QVERIFY(dialog);
    auto *name = dialog->findChild<QLineEdit *>("readerName");
    name->selectAll();
    QTest::keyClicks(name, "Budi Santoso");
    QCOMPARE(dialog->findChild<QLineEdit *>("readerInitials")->text(), "BS");
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(user.settings().coder().name, "Budi Santoso");
    QTRY_VERIFY(!user.find<QDialog>("readerDialog"));
    user.window().welcome();
    QVERIFY(!user.find<QDialog>("readerDialog"));
}

void WindowTest::aChangeThatFailsIsSaidAndLosesNothing()
{
    WindowFixture user;
    user.start();
    QVERIFY(QFile::rename(user.notebookPath(), user.path("elsewhere.telaah")));
    user.click("Negara yang menata", 3);
    user.press(Qt::Key_H);
    QVERIFY2(user.message().contains("notebook.telaah"), qPrintable(user.message()));
    QVERIFY(!user.find<QLabel>("savedState")->text().contains("●"));
    QVERIFY(!user.reading().selection().isEmpty());
    QVERIFY(QFile::rename(user.path("elsewhere.telaah"), user.notebookPath()));
    user.press(Qt::Key_H);
    QCOMPARE(user.message(), "");
    QVERIFY(user.find<QLabel>("savedState")->text().contains("●"));
}

void WindowTest::aNotebookReplacedMeanwhileIsOpenedAgain()
{
    WindowFixture user;
    user.start();
    user.window().createNotebook(user.path("lain.telaah"));
    user.window().openNotebook(user.notebookPath());
    QVERIFY(QFile::remove(user.notebookPath()));
    QVERIFY(QFile::rename(user.path("lain.telaah"), user.notebookPath()));
    user.click("Negara yang menata", 3);
    user.press(Qt::Key_H);
    QVERIFY(!user.message().isEmpty());
    user.window().openNotebook(user.notebookPath());
    user.click("Negara yang menata", 3);
    user.press(Qt::Key_H);
    QCOMPARE(user.message(), "");
}

void WindowTest::aNotebookOpenElsewhereIsOpenedOnlyOnRequest()
{
    WindowFixture user;
    user.start();
    ui::MainWindow other(user.settings());
    other.show();
    other.openNotebook(user.notebookPath());
    auto *dialog = other.findChild<QMessageBox *>("otherWindowDialog");
    QVERIFY(dialog);
    QVERIFY(!other.notebook());
    dialog->buttons().first()->click();
    QVERIFY(other.notebook());
}

void WindowTest::aWindowWithoutANotebookSaysWhatToDo()
{
    WindowFixture user;
    user.start();
    ui::MainWindow other(user.settings());
    other.show();
    other.openNotebook(user.notebookPath());
    other.findChild<QMessageBox *>("otherWindowDialog")->reject();
    auto *page = other.findChild<QWidget *>("emptyPage");
    QVERIFY(page);
    QTRY_VERIFY(page->isVisible());
    page->findChild<QPushButton *>("emptyOpen")->click();
    QVERIFY(other.findChild<QFileDialog *>());
    other.findChild<QFileDialog *>()->close();
    other.openNotebook(user.notebookPath());
    other.findChild<QMessageBox *>("otherWindowDialog")->buttons().first()->click();
    QVERIFY(other.notebook());
    QVERIFY(!other.findChild<QWidget *>("emptyPage"));
}

void WindowTest::exportingWorksFromTheText()
{
    WindowFixture user;
    user.start();
    user.click("Negara yang menata", 1);
    user.press(Qt::Key_E, Qt::ControlModifier);
    QVERIFY(user.find<QDialog>("exportDialog"));
}

void WindowTest::exportingOverTheNotebookIsRefused()
{
    WindowFixture user;
    user.start();
    user.find<QAction>("exportExcerpts")->trigger();
    user.find<QDialog>("exportDialog")->accept();
    auto *files = user.find<QFileDialog>("exportFileDialog");
    const QByteArray before = bytesOf(user.notebookPath());
    emit files->fileSelected(user.notebookPath());
    files->close();
    QVERIFY(!user.message().isEmpty());
    QCOMPARE(bytesOf(user.notebookPath()), before);
}

void WindowTest::aNotebookDamagedMeanwhileLeavesAnEmptyWindow()
{
    WindowFixture user;
    user.start();
    writeFile(user.notebookPath(), "rusak");
    user.window().openNotebook(user.notebookPath());
    QVERIFY(!user.window().notebook());
    for (const char *name : {"showLeftPanel", "showRightPanel", "copy", "selectAll"})
        user.find<QAction>(name)->trigger(); // Disabled: nothing happens.
    QVERIFY(QFile::remove(user.notebookPath()));
    user.window().createNotebook(user.notebookPath());
    QVERIFY(user.window().notebook());
}

void WindowTest::theStatusLineSparesWhatMattersMost()
{
    WindowFixture user("id");
    user.start();
    const QString path = user.path("catatan-" + QString(150, 'n') + ".telaah");
    user.window().createNotebook(path);
    auto *hint = user.find<QLabel>("hint");
    QVERIFY(hint->text().isEmpty());
    const auto isWhole = [&](const char *name) {
        const auto *label = user.find<QLabel>(name);
        return label->isVisible() && label->width() >= label->sizeHint().width();
    };
    user.window().resize(1024, 700);
    QCoreApplication::processEvents();
    QCOMPARE(user.window().width(), 1024);
    QVERIFY(isWhole("savedState"));
    QVERIFY(isWhole("place"));
    QVERIFY(user.find<QLabel>("notebookName")->isVisible());
    QVERIFY(!isWhole("notebookName"));
    QVERIFY(!user.find<QLabel>("offline")->isVisible());

    // A hint has the room while it is there, and does not make the window wider either.
    emit user.window().readScreen()->hinted(QString(60, 'm'));
    QCoreApplication::processEvents();
    QVERIFY(isWhole("hint"));
    QVERIFY(!user.find<QLabel>("notebookName")->isVisible());
    emit user.window().readScreen()->hinted(QString(400, 'm'));
    QCoreApplication::processEvents();
    QCOMPARE(user.window().width(), 1024);
    QVERIFY(hint->isVisible());

    emit user.window().readScreen()->hinted({});
    user.window().openNotebook(user.notebookPath());
    user.window().resize(1440, 900);
    QCoreApplication::processEvents();
    for (const char *name : {"savedState", "notebookName", "coderName", "place", "offline"})
        QVERIFY2(isWhole(name), name);
}

QTEST_MAIN(WindowTest)
#include "WindowTest.moc"
