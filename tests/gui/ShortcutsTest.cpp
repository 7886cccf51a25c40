// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/KeyField.h"
#include "gui/WindowFixture.h"
#include "windows/ShortcutControls.h"

#include <QAction>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

using namespace telaah;
using test::WindowFixture;
using ui::ShortcutBook;
using ui::ShortcutEntry;

/// Every action of the window has its place, its name and a key of its own, and keys can be chosen.
class ShortcutsTest : public QObject
{
    Q_OBJECT

private slots:
    void everyActionIsInAMenuAndHasAName();
    void noTwoActionsThatCanMeetShareAKey();
    void keysAreNotWhatPeopleType();
    void keysAreNamedInTheLanguageOfTheWindow();
    void noMenuUnderlinesALetterTwice_data();
    void noMenuUnderlinesALetterTwice();
    void theSheetListsKeysAndIsSearched();
    void whatIsTypedIsNoShortcut();
    void aKeyIsChosenKeptAndReset();
    void aKeyOfAnotherActionIsRefusedByName();
    void keysThatCannotBeAreRefused();
    void anActionCanBeWithoutKeys();
    void aChosenKeyWinsOverOneThatCameLater();
};

namespace {

const ShortcutBook &bookOf(WindowFixture &user)
{
    return user.window().shortcuts().book();
}

/// The preferences, with an action chosen in them.
QDialog *preferFor(WindowFixture &user, const QString &action)
{
    user.press(Qt::Key_Comma, Qt::ControlModifier);
    auto *dialog = user.find<QDialog>("preferencesDialog");
    if (!dialog)
        return nullptr;
    auto *search = dialog->findChild<QLineEdit *>("shortcutSearch");
    QTest::keyClicks(search, action);
    auto *tree = dialog->findChild<QTreeView *>("shortcuts");
    const QModelIndex area = tree->model()->index(0, 0);
    tree->setCurrentIndex(tree->model()->index(0, 0, area));
    return dialog;
}

QString verdictIn(const QDialog &dialog)
{
    return dialog.findChild<QLabel *>("keyVerdict")->text();
}

QPushButton *button(const QDialog &dialog, const char *name)
{
    return dialog.findChild<QPushButton *>(name);
}

/// Those that underline a letter that another entry of their menu has.
QStringList clashesIn(const QMenu &menu, const QString &where)
{
    QStringList clashes;
    QHash<QChar, QString> letters;
    for (const QAction *action : menu.actions()) {
        QString text = action->text();
        text.replace("&&", QString());
        const qsizetype place = text.indexOf('&');
        if (action->menu())
            clashes += clashesIn(*action->menu(), where + '/' + text);
        if (place < 0)
            continue;
        const QChar letter = text.at(place + 1).toLower();
        if (letters.contains(letter))
            clashes.append(where + ": " + letters.value(letter) + ", " + text);
        letters.insert(letter, text);
    }
    return clashes;
}

} // namespace

void ShortcutsTest::everyActionIsInAMenuAndHasAName()
{
    WindowFixture user;
    user.start();
    QSet<const QAction *> entered;
    QSet<QString> names;
    for (const ShortcutEntry &entry : bookOf(user).entries()) {
        entered.insert(entry.action);
        QVERIFY2(!entry.name.isEmpty() && !entry.area.isEmpty(), qPrintable(entry.action->text()));
        // By its name settings know it.
        QVERIFY2(!names.contains(entry.action->objectName()), qPrintable(entry.name));
        names.insert(entry.action->objectName());
    }
    QVERIFY(entered.size() > 30);
    for (const QAction *action : user.window().findChildren<QAction *>()) {
        const bool isOurs = !action->objectName().isEmpty() && !action->objectName().startsWith('_')
            && !action->menu();
        QVERIFY2(!isOurs || entered.contains(action), qPrintable(action->objectName()));
        // What has a key and no name could not be chosen another.
        QVERIFY2(
            isOurs || action->menu() || action->shortcuts().isEmpty()
                || qobject_cast<const QWidget *>(action->parent()),
            qPrintable(action->text()));
    }
}

void ShortcutsTest::noTwoActionsThatCanMeetShareAKey()
{
    WindowFixture user;
    user.start();
    const auto &entries = bookOf(user).entries();
    for (const ShortcutEntry &left : entries) {
        for (const ShortcutEntry &right : entries) {
            if (left.action == right.action || !ShortcutBook::canMeet(*left.action, *right.action))
                continue;
            for (const QKeySequence &key : left.action->shortcuts())
                QVERIFY2(
                    !right.action->shortcuts().contains(key),
                    qPrintable(key.toString() + ": " + left.name + ", " + right.name));
        }
    }
    // Delete is one of two, in the library and in the text.
    QVERIFY(!ShortcutBook::canMeet(
        *user.find<QAction>("removeDocument"), *user.find<QAction>("removePassage")));
    QVERIFY(ShortcutBook::canMeet(*user.find<QAction>("undo"), *user.find<QAction>("tagTheme")));
}

void ShortcutsTest::keysAreNamedInTheLanguageOfTheWindow()
{
    WindowFixture user("id");
    user.start();
    const auto named = [&user](const char *action) {
        return user.find<QAction>(action)->shortcut().toString(QKeySequence::NativeText);
    };
    QCOMPARE(named("back"), "Alt+Kiri");
    user.find<QAction>("en")->trigger();
    QCOMPARE(named("back"), "Alt+Left");
}

void ShortcutsTest::keysAreNotWhatPeopleType()
{
    WindowFixture user;
    user.start();
    for (const ShortcutEntry &entry : bookOf(user).entries()) {
        for (const QKeySequence &key : entry.action->shortcuts()) {
            const auto modifiers = key[0].keyboardModifiers();
            QVERIFY2(
                !(modifiers.testFlag(Qt::ControlModifier) && modifiers.testFlag(Qt::AltModifier)),
                qPrintable(entry.name));
            const auto verdict = bookOf(user).judge(*entry.action, key);
            QVERIFY2(verdict.reason == ui::KeyVerdict::Free, qPrintable(entry.name));
        }
    }
}

void ShortcutsTest::noMenuUnderlinesALetterTwice_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("Indonesian") << "id";
    QTest::newRow("English") << "en";
}

void ShortcutsTest::noMenuUnderlinesALetterTwice()
{
    QFETCH(QString, language);
    WindowFixture user(language);
    user.start();
    QMenu bar;
    QStringList clashes;
    for (QAction *menu : user.window().menuBar()->actions()) {
        bar.addAction(menu->text());
        clashes += clashesIn(*menu->menu(), menu->text());
    }
    clashes += clashesIn(bar, "menu bar");
    QVERIFY2(clashes.isEmpty(), qPrintable(clashes.join('\n')));
}

void ShortcutsTest::theSheetListsKeysAndIsSearched()
{
    WindowFixture user;
    user.start();
    user.press(Qt::Key_Question);
    auto *sheet = user.find<QDialog>("shortcutSheet");
    QVERIFY(sheet && sheet->isVisible());
    auto *tree = sheet->findChild<QTreeView *>("shortcuts");
    const QStringList areas = [&] {
        QStringList names;
        for (int row = 0; row < tree->model()->rowCount(); ++row)
            names.append(tree->model()->index(row, 0).data().toString());
        return names;
    }();
    QVERIFY2(
        areas.contains("Passage") && areas.contains("In the text"), qPrintable(areas.join(',')));
    auto *search = sheet->findChild<QLineEdit *>("shortcutSearch");
    QVERIFY(search->hasFocus());
    QTest::keyClicks(search, "citation");
    QCOMPARE(tree->model()->rowCount(), 1);
    const QModelIndex area = tree->model()->index(0, 0);
    QCOMPARE(tree->model()->rowCount(area), 1);
    QCOMPARE(tree->model()->index(0, 0, area).data().toString(), "Copy with citation");
    QCOMPARE(tree->model()->index(0, 1, area).data().toString(), "C");
    search->clear();
    QTest::keyClicks(search, "f11"); // By the key as well.
    QCOMPARE(tree->model()->rowCount(), 1);
    QTest::mouseClick(button(*sheet, "changeKeys"), Qt::LeftButton);
    QVERIFY(user.find<QDialog>("preferencesDialog"));
}

void ShortcutsTest::whatIsTypedIsNoShortcut()
{
    WindowFixture user;
    user.start();
    user.find<QAction>("documentNote")->trigger();
    user.type("apa ini?");
    QVERIFY(!user.find<QDialog>("shortcutSheet"));
    QCOMPARE(user.find<QPlainTextEdit>("documentNote")->toPlainText(), "apa ini?");
    user.press(Qt::Key_Escape);
    user.press(Qt::Key_F2);
    user.type("jht?");
    QVERIFY(!user.find<QDialog>("shortcutSheet"));
    QCOMPARE(user.find<QLineEdit>("titleEditor")->text(), "jht?");
}

void ShortcutsTest::aKeyIsChosenKeptAndReset()
{
    WindowFixture user;
    user.start();
    QDialog *dialog = preferFor(user, "Next passage");
    QVERIFY(dialog);
    auto *field = dialog->findChild<ui::KeyField *>("keyField");
    field->setFocus();
    QTest::keyClick(field, Qt::Key_G);
    QCOMPARE(verdictIn(*dialog), "");
    QTest::mouseClick(button(*dialog, "useKey"), Qt::LeftButton);
    dialog->close();
    user.comeBack();
    QCOMPARE(user.find<QAction>("nextPassage")->shortcut(), QKeySequence(Qt::Key_G));
    user.reading().setFocus();
    user.press(Qt::Key_J);
    QVERIFY(!user.cards().currentIndex().isValid());
    user.press(Qt::Key_G);
    QVERIFY(user.cards().currentIndex().isValid());

    user.quit();
    user.start();
    user.press(Qt::Key_G);
    QVERIFY(user.cards().currentIndex().isValid());
    user.window().openNotebook(user.notebookPath()); // Its actions are made anew.
    QCOMPARE(user.find<QAction>("nextPassage")->shortcut(), QKeySequence(Qt::Key_G));

    dialog = preferFor(user, "Next passage");
    QTest::mouseClick(button(*dialog, "resetKey"), Qt::LeftButton);
    dialog->close();
    user.comeBack();
    QCOMPARE(user.find<QAction>("nextPassage")->shortcut(), QKeySequence(Qt::Key_J));
    QVERIFY(!user.settings().file().contains("shortcuts/nextPassage"));
}

void ShortcutsTest::aKeyOfAnotherActionIsRefusedByName()
{
    WindowFixture user;
    user.start();
    QDialog *dialog = preferFor(user, "Next passage");
    auto *field = dialog->findChild<ui::KeyField *>("keyField");
    QTest::keyClick(field, Qt::Key_E, Qt::ControlModifier);
    QVERIFY2(verdictIn(*dialog).contains("Export excerpts"), qPrintable(verdictIn(*dialog)));
    QVERIFY(!button(*dialog, "useKey")->isEnabled());
    QTest::keyClick(field, Qt::Key_Question, Qt::ShiftModifier); // As most keyboards type it.
    QCOMPARE(field->text(), "?");
    QVERIFY2(verdictIn(*dialog).contains("Keyboard shortcuts"), qPrintable(verdictIn(*dialog)));
    QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY2(verdictIn(*dialog).contains("Undo"), qPrintable(verdictIn(*dialog)));
    QTest::keyClick(field, Qt::Key_G);
    QCOMPARE(verdictIn(*dialog), "");
    QVERIFY(button(*dialog, "useKey")->isEnabled());
}

void ShortcutsTest::keysThatCannotBeAreRefused()
{
    WindowFixture user;
    user.start();
    QDialog *dialog = preferFor(user, "Export excerpts");
    auto *field = dialog->findChild<ui::KeyField *>("keyField");
    const auto refuses = [&](Qt::Key key, Qt::KeyboardModifiers modifiers) {
        QTest::keyClick(field, key, modifiers);
        return !verdictIn(*dialog).isEmpty() && !button(*dialog, "useKey")->isEnabled();
    };
    QVERIFY(refuses(Qt::Key_E, Qt::ControlModifier | Qt::AltModifier));
    QVERIFY(refuses(Qt::Key_G, Qt::NoModifier)); // It would answer while a note is typed.
    QVERIFY(refuses(Qt::Key_G, Qt::ShiftModifier));
    QVERIFY(refuses(Qt::Key_Home, Qt::ControlModifier));
    QVERIFY(refuses(Qt::Key_Left, Qt::NoModifier));
    QVERIFY(refuses(Qt::Key_F, Qt::AltModifier)); // A menu, in this language or the other.
    QVERIFY(!refuses(Qt::Key_F9, Qt::NoModifier));
    QCOMPARE(field->text(), "F9");
}

void ShortcutsTest::anActionCanBeWithoutKeys()
{
    WindowFixture user;
    user.start();
    QDialog *dialog = preferFor(user, "Next passage");
    QTest::mouseClick(button(*dialog, "noKey"), Qt::LeftButton);
    QVERIFY(user.find<QAction>("nextPassage")->shortcuts().isEmpty());
    dialog->close();
    user.comeBack();
    user.quit();
    user.start();
    QVERIFY(user.find<QAction>("nextPassage")->shortcuts().isEmpty());
    dialog = preferFor(user, "Next passage");
    QTest::mouseClick(button(*dialog, "resetAllKeys"), Qt::LeftButton);
    QCOMPARE(user.find<QAction>("nextPassage")->shortcut(), QKeySequence(Qt::Key_J));
}

void ShortcutsTest::aChosenKeyWinsOverOneThatCameLater()
{
    WindowFixture user;
    user.settings().file().setValue("shortcuts/nextPassage", QStringList{"Ctrl+E"});
    user.start();
    QCOMPARE(user.find<QAction>("nextPassage")->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_E));
    QVERIFY(user.find<QAction>("exportExcerpts")->shortcuts().isEmpty());
    user.press(Qt::Key_E, Qt::ControlModifier);
    QVERIFY(user.cards().currentIndex().isValid());
    QDialog *dialog = preferFor(user, "Next passage");
    QTest::mouseClick(button(*dialog, "resetKey"), Qt::LeftButton);
    QCOMPARE(user.find<QAction>("nextPassage")->shortcut(), QKeySequence(Qt::Key_J));
    QCOMPARE(user.find<QAction>("exportExcerpts")->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_E));
}

QTEST_MAIN(ShortcutsTest)
#include "ShortcutsTest.moc"
