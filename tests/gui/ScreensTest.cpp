// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/WindowFixture.h"
#include "notebook/DocumentActions.h"
#include "notebook/LibraryActions.h"
#include "notebook/Notebook.h"
#include "views/PassageCommands.h"

#include <QAction>
#include <QCheckBox>
#include <QContextMenuEvent>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QTreeView>

using namespace telaah;
using test::WindowFixture;

/// Takes pictures of the window into build/screens, for people to look at; asserts only that there
/// is something on them.
class ScreensTest : public QObject
{
    Q_OBJECT

private slots:
    void screens_data();
    void screens();
    void library_data() { screens_data(); }
    void library();
    void search_data() { screens_data(); }
    void search();
};

namespace {

void save(WindowFixture &user, const QString &name)
{
    QCoreApplication::processEvents();
    QDir().mkpath(TELAAH_SCREENS);
    QCoreApplication::processEvents(); // Layouts follow what has changed.
    const QPixmap picture = user.window().grab();
    QVERIFY(picture.save(QDir(TELAAH_SCREENS).filePath(name + ".png")));
    const QImage image = picture.toImage();
    QVERIFY(image.pixelColor(image.width() / 2, image.height() / 2).isValid());
}

} // namespace

void ScreensTest::screens_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("theme");
    for (const QString language : {"id", "en"}) {
        for (const QString theme : {"light", "sepia", "dark"})
            QTest::addRow("%s-%s", qPrintable(language), qPrintable(theme)) << language << theme;
    }
    QTest::addRow("id-highContrast") << "id"
                                     << "highContrast";
}

void ScreensTest::screens()
{
    QFETCH(QString, language);
    QFETCH(QString, theme);
    const QString suffix = '-' + theme + '-' + language;
    WindowFixture user(language);
    user.settings().file().setValue("look/theme", theme);
    user.start();
    save(user, "read" + suffix);

    for (int i = 0; i < 3; ++i)
        user.press(Qt::Key_J);
    save(user, "passage" + suffix);

    user.click("Negara yang menata layanannya", 3);
    QTRY_VERIFY(user.find<QWidget>("selectionBar")->isVisible()); // After the last click.
    save(user, "selection" + suffix);
    user.press(Qt::Key_T);
    save(user, "palette-recent" + suffix);
    user.type("kep");
    save(user, "palette" + suffix);
    for (int i = 0; i < 3; ++i)
        user.press(Qt::Key_Backspace);
    user.type("sangkalan");
    save(user, "palette-new" + suffix);
    for (int i = 0; i < 9; ++i)
        user.press(Qt::Key_Backspace);
    user.type("kep");
    user.press(Qt::Key_Return);
    user.press(Qt::Key_N);
    user.type("Bandingkan dengan pilar kedua.");
    save(user, "note" + suffix);
    user.press(Qt::Key_Escape);

    // Several cards chosen, the mouse on the cross of a tag.
    user.cards().setFocus();
    user.cards().setCurrentIndex(user.cards().model()->index(0, 0));
    user.press(Qt::Key_Down, Qt::ShiftModifier);
    const QRect card = user.cards().visualRect(user.cards().model()->index(2, 0));
    QTest::mouseMove(user.cards().viewport(), card.center());
    save(user, "cards" + suffix);
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QCoreApplication::sendEvent(&user.cards(), &event);
    auto *menu = user.find<QMenu>("passageMenu");
    QVERIFY(menu->grab().save(QDir(TELAAH_SCREENS).filePath("menu" + suffix + ".png")));
    menu->close();

    // A concept chosen in the vocabulary.
    auto *vocabulary = user.find<QTreeView>("vocabulary");
    const QModelIndex used = vocabulary->model()->index(0, 0, vocabulary->model()->index(0, 0));
    QTest::mouseClick(
        vocabulary->viewport(), Qt::LeftButton, {}, vocabulary->visualRect(used).center());
    save(user, "filtered" + suffix);

    user.find<QLineEdit>("cardFilter")->setText("xyz");
    user.find<QLineEdit>("conceptSearch")->setText("cbm");
    save(user, "searched" + suffix);
    user.find<QLineEdit>("cardFilter")->clear();
    user.find<QLineEdit>("conceptSearch")->clear();

    // A passage within another. The menu above took the keyboard.
    user.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&user.window()));
    user.reading().setFocus();
    user.press(Qt::Key_Escape);
    user.press(Qt::Key_Escape);
    user.reading().select(
        user.rangeOf("data melintasi perbatasan, standar teknis perlu dicocokkan"));
    user.press(Qt::Key_T);
    user.type("sengketa sejarah");
    user.press(Qt::Key_Return);
    user.press(Qt::Key_Escape);
    user.press(Qt::Key_Escape);
    save(user, "nested" + suffix);
}

void ScreensTest::library()
{
    QFETCH(QString, language);
    QFETCH(QString, theme);
    const QString suffix = '-' + theme + '-' + language;
    WindowFixture user(language);
    user.settings().file().setValue("look/theme", theme);
    user.start();
    notebook::LibraryActions library(*user.window().notebook());
    QVERIFY(library.addFolder("Diplomasi Siber, pertemuan 3", DocumentId(1)));
    QVERIFY(library.addFolder("Pertemuan 4"));
    QVERIFY(notebook::DocumentActions(*user.window().notebook())
                .setNote(DocumentId(1), "Bandingkan tahun 2019 dengan artikel Jepang.\nHal. 4!"));
    user.find<QTreeView>("library")->setFocus();
    save(user, "library" + suffix);
    user.press(Qt::Key_F2);
    save(user, "rename" + suffix);
    user.press(Qt::Key_Escape);

    user.find<QAction>("removeExamples")->trigger();
    user.press(Qt::Key_Z, Qt::ControlModifier);
    user.press(Qt::Key_H, Qt::ControlModifier);
    save(user, "history" + suffix);
    user.press(Qt::Key_Escape);

    for (const char *name : {"showShortcuts", "preferences"}) {
        user.find<QAction>(name)->trigger();
        auto *dialog = user.window().findChild<QDialog *>();
        QVERIFY(dialog);
        if (auto *tree = dialog->findChild<QTreeView *>("shortcuts"))
            tree->setCurrentIndex(tree->model()->index(0, 0, tree->model()->index(3, 0)));
        QVERIFY(dialog->grab().save(QDir(TELAAH_SCREENS).filePath(name + suffix + ".png")));
        dialog->close();
        delete dialog;
        user.comeBack();
    }
}

/// In a small window, where there is least room.
void ScreensTest::search()
{
    QFETCH(QString, language);
    QFETCH(QString, theme);
    const QString suffix = '-' + theme + '-' + language;
    WindowFixture user(language);
    user.settings().file().setValue("look/theme", theme);
    user.start();
    user.window().resize(1024, 700);
    const auto hits = [&user] { return user.find<QListView>("searchHits")->model()->rowCount(); };
    const auto isComplete = [&user] {
        const QString summary = user.find<QLabel>("searchSummary")->text();
        return !summary.contains("index") && !summary.contains("indeks");
    };
    user.press(Qt::Key_K, Qt::ControlModifier);
    user.type("pilar ");
    QTRY_VERIFY(hits() > 3 && isComplete());
    save(user, "search-title" + suffix);
    user.find<QLineEdit>("searchField")->selectAll();
    user.type("serangan jepang");
    // Until then, the hits of the last query stand there.
    QTRY_VERIFY(user.find<QLabel>("searchSummary")->text().startsWith("5 ") && isComplete());
    save(user, "search" + suffix);
    user.find<QCheckBox>("searchOtherNames")->setFocus();
    user.press(Qt::Key_Space);
    QTRY_VERIFY(user.find<QLabel>("otherNames")->isVisible());
    user.find<QLineEdit>("searchField")->setFocus();
    user.press(Qt::Key_Down);
    save(user, "search-widened" + suffix);
    QTest::mouseClick(user.find<QPushButton>("showInConcordance"), Qt::LeftButton);
    const auto *lines = user.find<QTableView>("concordanceLines");
    QTRY_VERIFY(lines->model()->rowCount() > 3);
    save(user, "concordance" + suffix);
    user.press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    const int before = lines->model()->rowCount();
    const auto *words = user.find<QTableView>("words");
    QTRY_VERIFY(words->model()->rowCount() > 100);
    user.press(Qt::Key_Down);
    user.press(Qt::Key_Down);
    user.press(Qt::Key_Return);
    QTRY_VERIFY(user.find<QLineEdit>("concordanceField")->text() != "serangan jepang");
    QTRY_VERIFY(lines->model()->rowCount() > before);
    save(user, "words" + suffix);
}

QTEST_MAIN(ScreensTest)
#include "ScreensTest.moc"
