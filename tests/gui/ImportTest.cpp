// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/WindowFixture.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QCompleter>
#include <QDialog>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

#include <sys/stat.h>

using namespace telaah;
using test::WindowFixture;

/// Bringing readings of one's own into the notebook, by dropping, choosing and pasting.
class ImportTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void aDroppedFileIsLookedOverAndImported();
    void filesAreChosenFromTheMenu();
    void whatIsNoDateIsNotImported();
    void badFilesDoNotStopTheOthers();
    void aPipeIsNotWaitedFor();
    void theSameFileIsRecognised();
    void whatWasLeftOutIsRestored();
    void whatIsChosenLastIsImported();
    void aMoveIsTakenAsACopy();
    void garbledLettersAreRepaired();
    void copiedTextIsImported();
    void nothingCopiedIsSaid();
    void aFolderIsDropped();
    void cancellingLeavesTheNotebookAsItWas();
    void closingInTheMiddleLeavesWholeDocuments();
    void oneImportAtATime();
    void whatFailsIsSaidAfterStopToo();
    void nothingJumpsWhileGoingThroughTheList();
    void theLibraryHasAButtonForIt();
    void theDetailsAreCorrectedLater();
    void anImportIsUndoneAndRedone();
    void theOriginalIsGivenOut();
    void theFirstOfManyIsOpened();
    void pictures_data();
    void pictures();

private:
    QString write(const QString &name, const QByteArray &bytes);
    void drop(const QStringList &paths);
    void letGo(const QString &path);
    QDialog *dialog() { return m_fixture->find<QDialog>("importDialog"); }
    QLineEdit *field(const char *name) { return dialog()->findChild<QLineEdit *>(name); }
    QPushButton *button(const char *name) { return dialog()->findChild<QPushButton *>(name); }
    QString textOf(const char *label) { return dialog()->findChild<QLabel *>(label)->text(); }
    bool isRead() { return button("importStart")->isEnabled(); }
    QString titles() { return m_fixture->ask("SELECT group_concat(title, '|') FROM document"); }

    std::unique_ptr<WindowFixture> m_fixture;
};

namespace {

const QByteArray Article =
    "Diplomasi Siber ASEAN\n\nNegara anggota bertemu setiap tahun untuk membahas "
    "keamanan siber kawasan.\n\nHasilnya dicatat dalam laporan ketua.\n";

const QByteArray Page =
    "<html lang=id><head><title>Norma Siber</title></head><body>"
    "<nav><ul><li><a href='/'>Beranda</a><li><a href='/k'>Kontak</a></ul></nav>"
    "<article><h1>Norma Siber</h1><p>Norma perilaku negara di ruang siber disepakati dalam forum "
    "Perserikatan Bangsa-Bangsa setelah perundingan yang panjang dan melelahkan.</p>"
    "<p>Kesepakatan itu tidak mengikat secara hukum, tetapi menjadi rujukan bagi banyak negara "
    "ketika menyusun kebijakan masing-masing.</p></article>"
    "<footer><p>Hak cipta penerbit.</p></footer></body></html>";

} // namespace

void ImportTest::initTestCase()
{
    qApp->setProperty("telaahImporter", QStringLiteral(TELAAH_IMPORT_WORKER));
}

void ImportTest::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->start();
}

void ImportTest::cleanup()
{
    m_fixture.reset();
}

QString ImportTest::write(const QString &name, const QByteArray &bytes)
{
    QDir(m_fixture->path({})).mkpath(QFileInfo(name).path());
    QFile file(m_fixture->path(name));
    [[maybe_unused]] const bool isOpen = file.open(QIODevice::WriteOnly);
    Q_ASSERT(isOpen);
    file.write(bytes);
    return file.fileName();
}

void ImportTest::drop(const QStringList &paths)
{
    QVERIFY(m_fixture->drop(paths));
}

/// Of a file over the window, without waiting for what comes of it.
void ImportTest::letGo(const QString &path)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter({9, 9}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&m_fixture->window(), &enter);
    QDropEvent drop({9, 9}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&m_fixture->window(), &drop);
}

void ImportTest::aDroppedFileIsLookedOverAndImported()
{
    drop({write("asean.txt", Article)});
    QTRY_VERIFY(isRead());
    QCOMPARE(field("importTitle")->text(), "Diplomasi Siber ASEAN");
    QVERIFY(!dialog()->findChild<QListView *>("importList")->isVisible()); // There is but one.
    auto *preview = dialog()->findChild<ui::ReadingView *>("importPreview");
    QVERIFY(preview->revision()->text().contains("laporan ketua"));

    field("importAuthor")->setFocus();
    QTest::keyClicks(field("importAuthor"), "Ayu, Rina");
    field("importPublished")->setFocus();
    QTest::keyClicks(field("importPublished"), "2021-05");
    QTest::keyClick(field("importPublished"), Qt::Key_Return);
    QTRY_VERIFY(!dialog());

    QCOMPARE(
        m_fixture->ask("SELECT title || '/' || author || '/' || published FROM document "
                       "ORDER BY id DESC LIMIT 1"),
        "Diplomasi Siber ASEAN/Ayu, Rina/2021-05");
    QVERIFY(m_fixture->reading().revision()->text().contains("laporan ketua")); // It is open.
}

void ImportTest::filesAreChosenFromTheMenu()
{
    const QString path = write("asean.txt", Article);
    m_fixture->press(Qt::Key_I, Qt::ControlModifier);
    auto *chooser = m_fixture->find<QFileDialog>("importFilesDialog");
    QVERIFY(chooser);
    emit chooser->filesSelected({path});
    chooser->close();
    QTRY_VERIFY(dialog());
    QTRY_VERIFY(isRead());
    QTest::mouseClick(button("importStart"), Qt::LeftButton);
    QTRY_VERIFY(!dialog());
    QVERIFY(titles().contains("Diplomasi Siber ASEAN"));
    QVERIFY(m_fixture->find<QLabel>("hint")->text().contains("1 document imported"));
    m_fixture->comeBack();
    m_fixture->press(Qt::Key_I, Qt::ControlModifier); // Where the last one was, is the next.
    chooser = m_fixture->find<QFileDialog>("importFilesDialog");
    QVERIFY(chooser);
    QCOMPARE(chooser->directory().canonicalPath(), QFileInfo(path).canonicalPath());
    chooser->close();
}

void ImportTest::whatIsNoDateIsNotImported()
{
    drop({write("asean.txt", Article)});
    QTRY_VERIFY(isRead());
    QTest::keyClicks(field("importPublished"), "2021-13");
    QVERIFY(textOf("importProblem").contains("2021-13"));
    QTest::mouseClick(button("importStart"), Qt::LeftButton);
    QVERIFY(dialog()->isVisible());
    QVERIFY(field("importPublished")->hasFocus());
    QCOMPARE(m_fixture->ask("SELECT count(*) FROM document"), "2");

    field("importPublished")->selectAll();
    QTest::keyClicks(field("importPublished"), "2021");
    QTest::mouseClick(button("importStart"), Qt::LeftButton);
    QTRY_VERIFY(!dialog());
    QCOMPARE(m_fixture->ask("SELECT count(*) FROM document"), "3");
}

void ImportTest::badFilesDoNotStopTheOthers()
{
    drop(
        {write("asean.txt", Article), write("gambar.txt", QByteArray(4000, '\1')),
         write("norma.html", Page), write("kosong.md", {})});
    QTRY_VERIFY(isRead());
    QVERIFY(textOf("importSummary").contains("2 could not be imported"));
    auto *list = dialog()->findChild<QListView *>("importList");
    list->setCurrentIndex(list->model()->index(1, 0));
    QVERIFY2(textOf("importMessage").contains("is no text"), qPrintable(textOf("importMessage")));

    QTest::mouseClick(button("importStart"), Qt::LeftButton);
    QTRY_COMPARE(m_fixture->ask("SELECT count(*) FROM document"), "4");
    QTRY_VERIFY(textOf("importSummary").contains("2 imported"));
    QVERIFY(dialog()->isVisible()); // To read what became of the others.
    QCOMPARE(button("importCancel")->text(), "Close");
    QTest::mouseClick(button("importCancel"), Qt::LeftButton);
    QTRY_VERIFY(!dialog());
    QVERIFY(titles().endsWith("Diplomasi Siber ASEAN|Norma Siber"));
}

void ImportTest::aPipeIsNotWaitedFor()
{
    const QString pipe = m_fixture->path("pipa.txt");
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    drop({pipe, write("asean.txt", Article)});
    QTRY_VERIFY(isRead());
    QVERIFY(textOf("importSummary").contains("1 could not be imported"));
    QTest::mouseClick(button("importStart"), Qt::LeftButton);
    QTRY_COMPARE(m_fixture->ask("SELECT count(*) FROM document"), "3");
    QTest::mouseClick(button("importCancel"), Qt::LeftButton);
    QTRY_VERIFY(!dialog());
    drop({pipe}); // Alone, and the window is closed at once.
    QVERIFY(m_fixture->window().close());
    QCOMPARE(m_fixture->ask("SELECT count(*) FROM document"), "3");
}

void ImportTest::theSameFileIsRecognised()
{
    drop({write("asean.txt", Article)});
    QTRY_VERIFY(isRead());
    QTest::mouseClick(button("importStart"), Qt::LeftButton);
    QTRY_VERIFY(!dialog());

    drop({write("salinan.txt", Article)});
    QTRY_VERIFY(textOf("importSummary").contains("1 already there"));
    QVERIFY(dialog()->findChild<QListView *>("importList")->isVisible()); // To check it there.
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog());

    drop({write("salinan.txt", Article), write("norma.html", Page)});
    QTRY_VERIFY(isRead());
    QVERIFY(textOf("importSummary").contains("1 already there"));
    auto *list = dialog()->findChild<QListView *>("importList");
    const QModelIndex known = list->model()->index(0, 0);
    QCOMPARE(known.data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    QVERIFY(button("importStart")->text().contains("1 document"));
    list->setCurrentIndex(known);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Space); // Whoever wants it twice can have it.
    QVERIFY(button("importStart")->text().contains("2 documents"));
    QTest::mouseClick(button("importStart"), Qt::LeftButton);
    QTRY_VERIFY(!dialog());
    QCOMPARE(m_fixture->ask("SELECT count(*) FROM document WHERE title LIKE '%ASEAN'"), "2");
}

void ImportTest::whatWasLeftOutIsRestored()
{
    drop({write("norma.html", Page)});
    QTRY_VERIFY(isRead());
    auto *preview = dialog()->findChild<ui::ReadingView *>("importPreview");
    QVERIFY(!preview->revision()->text().contains("Hak cipta"));
    auto *parts = dialog()->findChild<QListWidget *>("importLeftOut");
    QVERIFY(parts->count() >= 2);
    field("importTitle")->selectAll();
    QTest::keyClicks(field("importTitle"), "Norma");
    const auto footer = parts->findItems("Hak cipta", Qt::MatchContains);
    QCOMPARE(footer.size(), 1);
    footer.first()->setCheckState(Qt::Checked);
    QTRY_VERIFY(preview->revision()->text().contains("Hak cipta"));
    QVERIFY(!preview->revision()->text().contains("Beranda"));
    QCOMPARE(field("importTitle")->text(), "Norma"); // What was typed stays.
    QTRY_VERIFY(isRead());
    QTest::mouseClick(button("importStart"), Qt::LeftButton);
    QTRY_VERIFY(!dialog());
    QVERIFY(m_fixture->reading().revision()->text().contains("Hak cipta"));
}

/// Also by whoever presses Enter before the file has been read anew.
void ImportTest::whatIsChosenLastIsImported()
{
    drop({write("norma.html", Page)});
    QTRY_VERIFY(isRead());
    auto *parts = dialog()->findChild<QListWidget *>("importLeftOut");
    parts->findItems("Hak cipta", Qt::MatchContains).first()->setCheckState(Qt::Checked);
    QVERIFY(!isRead());
    QTest::keyClick(field("importTitle"), Qt::Key_Return);
    QVERIFY(dialog()->isVisible());
    parts->findItems("Beranda", Qt::MatchContains).first()->setCheckState(Qt::Checked);
    QTRY_VERIFY(isRead());
    QTest::keyClick(field("importTitle"), Qt::Key_Return);
    QTRY_VERIFY(!dialog());
    const QString text = m_fixture->reading().revision()->text();
    QVERIFY(text.contains("Hak cipta"));
    QVERIFY(text.contains("Beranda"));
}

void ImportTest::aMoveIsTakenAsACopy()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(write("asean.txt", Article))});
    QDragEnterEvent enter(
        {9, 9}, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::ShiftModifier);
    enter.setDropAction(Qt::MoveAction);
    QApplication::sendEvent(&m_fixture->window(), &enter);
    QVERIFY(enter.isAccepted());
    QCOMPARE(enter.dropAction(), Qt::CopyAction);
    QDragEnterEvent onlyMove({9, 9}, Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&m_fixture->window(), &onlyMove);
    QVERIFY(!onlyMove.isAccepted());
}

void ImportTest::garbledLettersAreRepaired()
{
    const QString text = QString::fromUtf8("Kata “siber” dan “négara” sering dipakai bersama.\n\n");
    const QByteArray garbled = QString::fromLatin1(text.toUtf8()).toUtf8();
    drop({write("rusak.txt", garbled + garbled)});
    QTRY_VERIFY(isRead());
    auto *repair = dialog()->findChild<QCheckBox *>("importRepair");
    QVERIFY(repair->isVisible());
    QTest::mouseClick(repair, Qt::LeftButton, {}, QPoint(8, repair->height() / 2));
    auto *preview = dialog()->findChild<ui::ReadingView *>("importPreview");
    QTRY_VERIFY(preview->revision()->text().contains(QString::fromUtf8("“négara”")));
}

void ImportTest::copiedTextIsImported()
{
    auto *copied = new QMimeData;
    copied->setText("Judul Salinan\n\nSatu paragraf yang disalin dari tempat lain, cukup panjang.");
    QApplication::clipboard()->setMimeData(copied);
    m_fixture->press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(dialog());
    QTRY_VERIFY(isRead());
    QVERIFY(dialog()
                ->findChild<ui::ReadingView *>("importPreview")
                ->revision()
                ->text()
                .contains("disalin dari tempat lain"));
    QTest::mouseClick(button("importStart"), Qt::LeftButton);
    QTRY_VERIFY(!dialog());
    QVERIFY(titles().contains("Judul Salinan"));
}

void ImportTest::nothingCopiedIsSaid()
{
    QApplication::clipboard()->clear();
    m_fixture->press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!dialog());
    QVERIFY(m_fixture->message().contains("no text to import"));
}

void ImportTest::aFolderIsDropped()
{
    write("bahan/satu.txt", Article);
    write("bahan/pekan2/dua.html", Page);
    drop({m_fixture->path("bahan")});
    QTRY_VERIFY(isRead());
    QCOMPARE(dialog()->findChild<QListView *>("importList")->model()->rowCount(), 2);
}

void ImportTest::cancellingLeavesTheNotebookAsItWas()
{
    QStringList paths;
    for (int i = 0; i < 20; ++i)
        paths.append(write(QString("teks%1.txt").arg(i), Article + QByteArray::number(i)));
    drop(paths);
    QTest::keyClick(dialog(), Qt::Key_Escape); // While they are being read.
    QTRY_VERIFY(!dialog());
    QCOMPARE(m_fixture->ask("SELECT count(*) FROM document"), "2");
}

void ImportTest::closingInTheMiddleLeavesWholeDocuments()
{
    QStringList paths;
    for (int i = 0; i < 20; ++i)
        paths.append(write(QString("teks%1.txt").arg(i), Article + QByteArray::number(i)));
    drop(paths);
    QTRY_VERIFY(isRead());
    QTest::mouseClick(button("importStart"), Qt::LeftButton);
    QCOMPARE(button("importCancel")->text(), "Stop");
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog());
    const int added = m_fixture->ask("SELECT count(*) - 2 FROM document").toInt();
    QVERIFY2(added >= 1 && added < 20, qPrintable(QString::number(added)));
    QCOMPARE(m_fixture->ask("SELECT count(*) FROM source").toInt(), added);
    QVERIFY(m_fixture->find<QLabel>("hint")->text().contains(QString::number(added)));
    m_fixture->comeBack();
    m_fixture->press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_fixture->ask("SELECT count(*) - 2 FROM document").toInt(), added - 1);
}

void ImportTest::oneImportAtATime()
{
    const QString article = write("asean.txt", Article);
    const QString page = write("norma.html", Page);
    auto *files = m_fixture->find<QAction>("importFiles");
    QVERIFY(files->isEnabled());
    letGo(article);
    QVERIFY(!files->isEnabled()); // Files are being looked for.
    QVERIFY(m_fixture->message().isEmpty());
    letGo(page);
    QVERIFY2(m_fixture->message().contains("under way"), qPrintable(m_fixture->message()));
    QTRY_VERIFY(dialog());
    QTRY_VERIFY(isRead());
    QCOMPARE(field("importTitle")->text(), "Diplomasi Siber ASEAN");

    letGo(page);
    QTRY_VERIFY(!m_fixture->find<QDialog>("importSearch"));
    QCOMPARE(m_fixture->window().findChildren<QDialog *>("importDialog").size(), 1);
    QVERIFY(!files->isEnabled());
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog());
    QVERIFY(files->isEnabled());
    drop({page});
    QTRY_VERIFY(isRead());
    QCOMPARE(field("importTitle")->text(), "Norma Siber");
}

void ImportTest::whatFailsIsSaidAfterStopToo()
{
    drop({write("asean.txt", Article), write("norma.html", Page)});
    QTRY_VERIFY(isRead());
    const QString elsewhere = m_fixture->path("pindah.telaah");
    QVERIFY(QFile::rename(m_fixture->notebookPath(), elsewhere));
    QTest::mouseClick(button("importStart"), Qt::LeftButton);
    QCOMPARE(button("importCancel")->text(), "Stop");
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QVERIFY(!button("importCancel")->isEnabled());
    QTRY_VERIFY(!dialog() || button("importCancel")->isEnabled());
    QVERIFY(dialog() && dialog()->isVisible());
    QVERIFY2(textOf("importSummary").contains("moved"), qPrintable(textOf("importSummary")));
    QVERIFY(QFile::rename(elsewhere, m_fixture->notebookPath()));
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog());
}

void ImportTest::nothingJumpsWhileGoingThroughTheList()
{
    const QByteArray garbled =
        QString::fromLatin1(QString::fromUtf8("Kata “siber” dan “négara”.\n").toUtf8()).toUtf8();
    drop({write("asean.txt", Article), write("norma.html", Page), write("rusak.txt", garbled)});
    QTRY_VERIFY(isRead());
    auto *list = dialog()->findChild<QListView *>("importList");
    auto *tabs = dialog()->findChild<QTabWidget *>("importTabs");
    QList<QRect> places;
    for (int row = 0; row < 3; ++row) {
        list->setCurrentIndex(list->model()->index(row, 0));
        QCoreApplication::processEvents();
        places.append(tabs->geometry());
        QCOMPARE(tabs->geometry(), places.first());
    }
    field("importPublished")->setText({});
    QTest::keyClicks(field("importPublished"), "x"); // What is wrong is said in a place of its own.
    QCoreApplication::processEvents();
    QCOMPARE(tabs->geometry(), places.first());
}

void ImportTest::theLibraryHasAButtonForIt()
{
    QTest::mouseClick(m_fixture->find<QToolButton>("importHere"), Qt::LeftButton);
    auto *chooser = m_fixture->find<QFileDialog>("importFilesDialog");
    QVERIFY(chooser && chooser->isVisible());
    chooser->reject();
}

void ImportTest::theDetailsAreCorrectedLater()
{
    m_fixture->find<QAction>("documentDetails")->trigger();
    auto *details = m_fixture->find<QDialog>("documentDetailsDialog");
    QVERIFY(details && details->isVisible());
    auto *author = details->findChild<QLineEdit *>("importAuthor");
    auto *published = details->findChild<QLineEdit *>("importPublished");
    QCOMPARE(author->text(), m_fixture->ask("SELECT author FROM document WHERE id = 1"));
    details->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(details));
    auto *language = details->findChild<QLineEdit *>("importLanguage");
    QCOMPARE(language->text(), "Indonesian");
    language->setFocus();
    QTest::keyClick(language, Qt::Key_Down);
    QVERIFY(language->completer()->popup()->isVisible());
    QVERIFY(language->completer()->completionCount() > 100);
    language->completer()->popup()->hide();
    language->selectAll();
    QTest::keyClicks(language, "bahasa kalbu");
    language->completer()->popup()->hide();
    QTest::keyClick(language, Qt::Key_Return);
    QVERIFY(details->isVisible());
    QVERIFY(details->findChild<QLabel *>("importProblem")->text().contains("no language called"));
    language->selectAll();
    QTest::keyClicks(language, "japan"); // As far as it is Japanese only.
    language->completer()->popup()->hide();
    QFocusEvent leaving(QEvent::FocusOut, Qt::TabFocusReason); // Without a screen none comes.
    QCoreApplication::sendEvent(language, &leaving);
    QCOMPARE(language->text(), "Japanese");
    author->setFocus();
    author->selectAll();
    QTest::keyClicks(author, "Sari, Rina");
    published->selectAll();
    QTest::keyClicks(published, "kemarin");
    QTest::keyClick(author, Qt::Key_Return);
    QVERIFY(details->isVisible());
    QCOMPARE(details->focusWidget(), published); // That is to be put right first.
    published->selectAll();
    QTest::keyClicks(published, "2024-05");
    QTest::keyClick(published, Qt::Key_Return);
    QTRY_VERIFY(!m_fixture->find<QDialog>("documentDetailsDialog"));
    m_fixture->comeBack();
    const QString wanted =
        "SELECT author || '/' || published || '/' || language FROM document WHERE id = 1";
    QCOMPARE(m_fixture->ask(wanted), "Sari, Rina/2024-05/ja");
    auto *undo = m_fixture->find<QAction>("undo");
    QVERIFY2(undo->text().contains("details"), qPrintable(undo->text()));
    m_fixture->press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(m_fixture->ask(wanted) != "Sari, Rina/2024-05/ja");
    m_fixture->press(Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(m_fixture->ask(wanted), "Sari, Rina/2024-05/ja");
}

void ImportTest::anImportIsUndoneAndRedone()
{
    drop({write("asean.txt", Article)});
    QTRY_VERIFY(isRead());
    QTest::mouseClick(button("importStart"), Qt::LeftButton);
    QTRY_VERIFY(!dialog());
    m_fixture->quit();
    m_fixture->start();
    auto *undo = m_fixture->find<QAction>("undo");
    QVERIFY2(undo->text().contains("Diplomasi Siber ASEAN"), qPrintable(undo->text()));
    m_fixture->press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_fixture->ask("SELECT count(*) FROM document"), "2");
    m_fixture->press(Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(m_fixture->ask("SELECT count(*) FROM document"), "3");
    QVERIFY(m_fixture->reading().revision()->text().contains("laporan ketua"));
}

void ImportTest::theOriginalIsGivenOut()
{
    drop({write("asean.txt", Article)});
    QTRY_VERIFY(isRead());
    QTest::mouseClick(button("importStart"), Qt::LeftButton);
    QTRY_VERIFY(!dialog());
    m_fixture->find<QAction>("exportOriginal")->trigger();
    auto *chooser = m_fixture->find<QFileDialog>("originalFileDialog");
    QVERIFY(chooser);
    const QString path = m_fixture->path("asli.txt");
    emit chooser->fileSelected(path);
    chooser->close();
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), Article);
}

void ImportTest::theFirstOfManyIsOpened()
{
    QStringList paths;
    for (const char *name : {"satu", "dua", "tiga"})
        paths.append(write(QString("%1.txt").arg(name), QByteArray(name) + "\n\n" + Article));
    drop(paths);
    QTRY_VERIFY(isRead());
    QTest::mouseClick(button("importStart"), Qt::LeftButton);
    QTRY_VERIFY(!dialog());
    QVERIFY(m_fixture->reading().revision()->text().startsWith("satu"));
    QVERIFY(m_fixture->find<QLabel>("hint")->text().contains("3 documents imported"));
}

void ImportTest::pictures_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("theme");
    QTest::addRow("id-light") << "id"
                              << "light";
    QTest::addRow("en-dark") << "en"
                             << "dark";
}

void ImportTest::pictures()
{
    QFETCH(QString, language);
    QFETCH(QString, theme);
    m_fixture = std::make_unique<WindowFixture>(language);
    m_fixture->settings().file().setValue("look/theme", theme);
    m_fixture->start();
    const auto save = [&](const QString &step) {
        QDir().mkpath(TELAAH_SCREENS);
        const QString file = QString("import-%1-%2-%3.png").arg(step, theme, language);
        QVERIFY(dialog()->grab().save(QDir(TELAAH_SCREENS).filePath(file)));
    };
    drop({write("norma.html", Page)});
    QTRY_VERIFY(isRead());
    save("one");
    dialog()->findChild<QTabWidget *>("importTabs")->setCurrentIndex(1);
    save("left-out");
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog());
    const QByteArray garbled = QString::fromLatin1("Kata “siber” dan “négara”.\n").toUtf8();
    drop(
        {write("asean.txt", Article), write("norma.html", Page),
         write("rusak.txt", QString::fromLatin1(garbled).toUtf8() + Article),
         write("gambar.txt", QByteArray(4000, '\1')),
         write(
             "judul yang panjang sekali.txt",
             "Laporan Akhir Kelompok Kerja Terbuka tentang Keamanan dan Pemanfaatan Teknologi "
             "Informasi dan Komunikasi dalam Konteks Keamanan Internasional\n\n"
                 + Article)});
    QTRY_VERIFY(isRead());
    auto *list = dialog()->findChild<QListView *>("importList");
    list->setCurrentIndex(list->model()->index(2, 0));
    save("many");
    list->setCurrentIndex(list->model()->index(3, 0));
    save("failed");
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog());
    m_fixture->find<QAction>("documentDetails")->trigger();
    auto *details = m_fixture->find<QDialog>("documentDetailsDialog");
    QVERIFY(details->grab().save(
        QDir(TELAAH_SCREENS).filePath(QString("details-%1-%2.png").arg(theme, language))));
}

QTEST_MAIN(ImportTest)
#include "ImportTest.moc"
