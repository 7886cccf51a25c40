// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/WindowFixture.h"

#include <QAction>
#include <QClipboard>
#include <QDialog>
#include <QDir>
#include <QGuiApplication>
#include <QLineEdit>
#include <QTest>

using namespace telaah;
using test::WindowFixture;

/// The first five minutes as the README tells them to somebody who has never seen the window, step
/// by step, with a picture of each in build/screens.
class FirstRunTest : public QObject
{
    Q_OBJECT

private slots:
    void theReadmeHolds_data();
    void theReadmeHolds();
};

namespace {

/// Pictures of one run, numbered.
class Album
{
public:
    Album(WindowFixture &user, const QString &name)
        : m_user(user)
        , m_name(name)
    {
        QDir().mkpath(TELAAH_SCREENS);
    }

    void take(const QString &step)
    {
        QCoreApplication::processEvents();
        QPixmap picture = m_user.window().grab();
        if (auto *dialog = m_user.window().findChild<QDialog *>(); dialog && dialog->isVisible())
            picture = dialog->grab();
        const QString file =
            QStringLiteral("first-run-%1-%2-%3.png").arg(m_name).arg(++m_count).arg(step);
        QVERIFY(picture.save(QDir(QStringLiteral(TELAAH_SCREENS)).filePath(file)));
    }

private:
    WindowFixture &m_user;
    QString m_name;
    int m_count = 0;
};

QString tagsOf(const WindowFixture &user)
{
    return user.ask(QStringLiteral(
        "SELECT group_concat(concept.key, ' ') FROM tag"
        "  JOIN concept ON concept.id = concept_id JOIN coder ON coder.id = tag.coder_id"
        "  WHERE coder.name = 'Siti Rahma'"));
}

} // namespace

void FirstRunTest::theReadmeHolds_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("id") << "id";
    QTest::newRow("en") << "en";
}

void FirstRunTest::theReadmeHolds()
{
    QFETCH(QString, language);
    WindowFixture user(language);
    Album album(user, language);

    // 1. Telaah asks for a name and initials.
    user.settings().file().remove("coder");
    user.start();
    user.window().welcome();
    auto *asked = user.window().findChild<QDialog *>();
    QVERIFY(asked && asked->isVisible());
    auto *name = asked->findChild<QLineEdit *>();
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, "Siti Rahma");
    album.take("name");
    QTest::keyClick(name, Qt::Key_Return);
    user.comeBack();

    // 2. The first article is open; J and K walk its passages.
    album.take("article");
    user.press(Qt::Key_J);
    user.press(Qt::Key_J);
    user.press(Qt::Key_K);
    QVERIFY(user.cards().currentIndex().isValid());
    album.take("passage");

    // 3. Some words are selected with the keyboard, and a bar appears.
    user.click("Negara yang menata", 1);
    for (int i = 0; i < 3; ++i)
        user.press(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(user.find<QWidget>("selectionBar")->isVisible());
    album.take("selection");

    // 4. They are tagged by the beginning of an alias, twice without closing the list.
    user.press(Qt::Key_T);
    user.type("cbm");
    album.take("palette");
    user.press(Qt::Key_Return, Qt::ControlModifier);
    user.press(Qt::Key_Escape);
    user.press(Qt::Key_A);
    user.type("rok");
    user.press(Qt::Key_Return);
    QVERIFY2(tagsOf(user).contains("korea-selatan"), qPrintable(tagsOf(user)));
    album.take("tagged");

    // 5. A note is written and left.
    user.press(Qt::Key_N);
    user.type("Bandingkan dengan 2019");
    album.take("note");
    user.press(Qt::Key_Escape);

    // 6. Undo and redo, also after closing.
    user.press(Qt::Key_Z, Qt::ControlModifier);
    user.quit();
    user.start();
    user.press(Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(
        user.ask("SELECT note FROM passage WHERE note LIKE '%2019'"), "Bandingkan dengan 2019");
    album.take("redone");

    // 7. The passage is copied with its citation.
    user.click("Negara yang menata", 1);
    user.press(Qt::Key_C);
    QVERIFY2(
        QGuiApplication::clipboard()->text().contains("para. 1)"),
        qPrintable(QGuiApplication::clipboard()->text()));
    album.take("copied");

    // 8. Words are found, and the keys are listed.
    user.press(Qt::Key_F, Qt::ControlModifier);
    user.type("siber");
    album.take("found");
    user.press(Qt::Key_Escape);
    user.press(Qt::Key_Question);
    auto *sheet = user.window().findChild<QDialog *>("shortcutSheet");
    QVERIFY(sheet && sheet->isVisible());
    album.take("keys");
    sheet->close();
    user.comeBack();

    // 9. All passages are exported.
    user.find<QAction>("exportExcerpts")->trigger();
    QTRY_VERIFY(user.window().findChild<QDialog *>("exportDialog"));
    album.take("export");
}

QTEST_MAIN(FirstRunTest)
#include "FirstRunTest.moc"
