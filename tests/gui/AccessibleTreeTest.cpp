// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/WindowFixture.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QPushButton>
#include <QTest>

using namespace telaah;
using test::WindowFixture;

/// What a screen reader finds: whatever can have the focus has a name and says what it is.
class AccessibleTreeTest : public QObject
{
    Q_OBJECT

private slots:
    void theWindowIsNamedInEachState_data();
    void theWindowIsNamedInEachState();
    void dialogsAreNamed_data();
    void dialogsAreNamed();
    void theImportIsNamed();
    void foldersAndStepsSayWhatTheyAre();
};

namespace {

struct Walk
{
    int focusable = 0;
    QStringList complaints;
};

QString describe(QAccessibleInterface &face)
{
    const QObject *object = face.object();
    return QStringLiteral("%1 %2 of role %3")
        .arg(object ? object->metaObject()->className() : "item")
        .arg(object ? object->objectName() : QString())
        .arg(int(face.role()));
}

/// From `face` down, what is in sight.
void walk(QAccessibleInterface *face, Walk &found, int depth = 0)
{
    constexpr int deepest = 30;
    if (!face || !face->isValid() || depth > deepest || face->state().invisible)
        return;
    if (face->state().focusable && !face->state().disabled) {
        ++found.focusable;
        // Scroll areas hand the focus on to what they show.
        if (face->text(QAccessible::Name).trimmed().isEmpty())
            found.complaints.append("no name: " + describe(*face));
        if (face->role() == QAccessible::NoRole)
            found.complaints.append("no role: " + describe(*face));
    }
    for (int i = 0; i < face->childCount(); ++i)
        walk(face->child(i), found, depth + 1);
}

void check(QWidget &widget, int atLeast)
{
    QCoreApplication::processEvents();
    Walk found;
    walk(QAccessible::queryAccessibleInterface(&widget), found);
    QVERIFY2(found.complaints.isEmpty(), qPrintable(found.complaints.join('\n')));
    QVERIFY2(found.focusable >= atLeast, qPrintable(QString::number(found.focusable)));
}

} // namespace

void AccessibleTreeTest::theWindowIsNamedInEachState_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("Indonesian") << "id";
    QTest::newRow("English") << "en";
}

void AccessibleTreeTest::theWindowIsNamedInEachState()
{
    QFETCH(QString, language);
    WindowFixture user(language);
    user.start();
    check(user.window(), 20);
    user.press(Qt::Key_F2); // A title is edited.
    check(user.window(), 20);
    user.press(Qt::Key_Escape);
    user.press(Qt::Key_H, Qt::ControlModifier);
    check(user.window(), 20);
    user.press(Qt::Key_Escape);
    user.press(Qt::Key_K, Qt::ControlModifier);
    user.type("serangan");
    QTRY_VERIFY(user.find<QAbstractItemView>("searchHits")->model()->rowCount() > 0);
    check(user.window(), 15); // The library has made way.
    user.press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(user.find<QAbstractItemView>("concordanceLines")->model()->rowCount() > 0);
    check(user.window(), 20);
    user.press(Qt::Key_Escape);
    user.press(Qt::Key_K, Qt::ControlModifier);
    user.press(Qt::Key_Escape);
    user.click(
        "Negara yang menata", 3); // The bar beside a selection, then the palette, then a note.
    check(user.window(), 20);
    user.press(Qt::Key_T);
    check(user.window(), 20);
    user.press(Qt::Key_Escape);
    user.press(Qt::Key_N);
    check(user.window(), 20);
}

void AccessibleTreeTest::dialogsAreNamed_data()
{
    QTest::addColumn<QString>("action");
    for (const char *name :
         {"showShortcuts", "preferences", "newFolder", "exportExcerpts", "reader"})
        QTest::newRow(name) << name;
}

void AccessibleTreeTest::dialogsAreNamed()
{
    QFETCH(QString, action);
    WindowFixture user;
    user.start();
    user.find<QAction>(qPrintable(action))->trigger();
    auto *dialog = user.window().findChild<QDialog *>();
    QVERIFY(dialog);
    check(*dialog, 2);
    dialog->close();
}

/// With a part left out, a remark and a file that cannot be read.
void AccessibleTreeTest::theImportIsNamed()
{
    qApp->setProperty("telaahImporter", QStringLiteral(TELAAH_IMPORT_WORKER));
    WindowFixture user;
    user.start();
    const auto write = [&user](const char *name, const QByteArray &bytes) {
        QFile file(user.path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    };
    write(
        "laman.html",
        "<nav><a href=/>Beranda</a></nav><article><h1>Norma</h1><p>Norma perilaku "
        "negara di ruang siber disepakati setelah perundingan panjang.</p></article>");
    write("kosong.txt", {});
    QDialog *dialog = user.drop({user.path("laman.html"), user.path("kosong.txt")});
    QVERIFY(dialog);
    QTRY_VERIFY(dialog->findChild<QPushButton *>("importStart")->isEnabled());
    check(*dialog, 10);
    dialog->close();
}

void AccessibleTreeTest::foldersAndStepsSayWhatTheyAre()
{
    WindowFixture user;
    user.start();
    user.find<QAction>("removeExamples")->trigger();
    user.press(Qt::Key_H, Qt::ControlModifier);
    auto *history = user.find<QAbstractItemView>("history");
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(history);
    QVERIFY(face && face->childCount() > 0);
    const QString step = face->child(0)->text(QAccessible::Name);
    QVERIFY2(step.contains("example") && step.contains("Rina Ayu"), qPrintable(step));
}

QTEST_MAIN(AccessibleTreeTest)
#include "AccessibleTreeTest.moc"
