// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/WindowFixture.h"
#include "views/PassageCommands.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QDir>
#include <QLineEdit>
#include <QMenu>
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
};

namespace {

void save(WindowFixture &user, const QString &name)
{
    QCoreApplication::processEvents();
    QDir().mkpath(TELAAH_SCREENS);
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
}

QTEST_MAIN(ScreensTest)
#include "ScreensTest.moc"
