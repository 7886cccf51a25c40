// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/WindowFixture.h"

#include "windows/Application.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QProcess>
#include <QTest>

namespace telaah::test {

WindowFixture::WindowFixture(const QString &language)
    : m_settings(std::make_unique<ui::Settings>(path(QStringLiteral("settings.ini"))))
{
    qputenv("XDG_CACHE_HOME", m_directory.path().toUtf8()); // Indexes go with the notebook.
    m_settings->setCoderName(QStringLiteral("Rina Ayu"), QStringLiteral("RA"));
    m_settings->setLanguage(language);
    m_settings->file().setValue(QStringLiteral("look/theme"), QStringLiteral("light"));
}

WindowFixture::~WindowFixture()
{
    if (m_window)
        quit();
}

void WindowFixture::start()
{
    ui::setUpStyle();
    m_window = std::make_unique<ui::MainWindow>(*m_settings);
    m_window->resize(1440, 900);
    m_window->show();
    if (QFileInfo::exists(notebookPath()))
        m_window->openNotebook(notebookPath());
    else
        m_window->createNotebook(notebookPath());
    m_window->activateWindow(); // Nobody else does on a display without a window manager.
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void WindowFixture::quit()
{
    m_window->close();
    m_window.reset();
}

void WindowFixture::comeBack()
{
    QCoreApplication::processEvents();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

text::TextRange WindowFixture::rangeOf(const QString &text)
{
    const qsizetype start = reading().revision()->text().indexOf(text);
    return start < 0 ? text::TextRange() : text::TextRange(start, start + text.size());
}

void WindowFixture::click(const QString &text, int times)
{
    const text::TextRange range = rangeOf(text);
    QVERIFY2(!range.isEmpty(), qPrintable(text));
    reading().showRange(range);
    const QPoint place = reading().rectOf({range.start(), range.start() + 1}).center();
    QWidget *viewport = reading().viewport();
    // Two clicks for QTest are one double click for Qt, and what follows counts on from there.
    for (int i = 0; i < times; ++i) {
        if (i % 2 == 1)
            QTest::mouseDClick(viewport, Qt::LeftButton, {}, place);
        else
            QTest::mouseClick(viewport, Qt::LeftButton, {}, place);
    }
    QCoreApplication::processEvents();
}

void WindowFixture::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    ++m_keys;
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    QCoreApplication::processEvents();
}

void WindowFixture::type(const QString &letters)
{
    for (const QChar letter : letters) {
        ++m_keys;
        QTest::keyClick(QApplication::focusWidget(), letter.toLatin1());
    }
    QCoreApplication::processEvents();
}

QString WindowFixture::ask(const QString &query) const
{
    QProcess sqlite;
    sqlite.start(QStringLiteral("sqlite3"), {QStringLiteral("-readonly"), notebookPath(), query});
    if (!sqlite.waitForFinished() || sqlite.exitCode() != 0)
        return QStringLiteral("sqlite3: ") + QString::fromUtf8(sqlite.readAllStandardError());
    return QString::fromUtf8(sqlite.readAllStandardOutput()).trimmed();
}

QByteArray WindowFixture::exported(const char *button, const char *dialog)
{
    QTest::mouseClick(find<QAbstractButton>(button), Qt::LeftButton);
    auto *chooser = find<QFileDialog>(dialog);
    if (!QTest::qVerify(chooser, dialog, "a dialog for the file", __FILE__, __LINE__))
        return {};
    const QString target = path(QString::fromLatin1(dialog) + QStringLiteral(".csv"));
    emit chooser->fileSelected(target);
    chooser->close();
    QFile file(target);
    if (!QTest::qVerify(
            file.open(QIODevice::ReadOnly), "exported", "a file that was written", __FILE__,
            __LINE__))
        return {};
    return file.readAll();
}

QString WindowFixture::message() const
{
    const auto *label = find<QLabel>("message");
    return label && label->isVisible() ? label->text() : QString();
}

QDialog *WindowFixture::drop(const QStringList &paths)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls.append(QUrl::fromLocalFile(path));
    data.setUrls(urls);
    const QPoint place = window().rect().center();
    QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(reading().viewport(), &enter);
    if (!enter.isAccepted())
        return nullptr;
    QDropEvent drop(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window(), &drop);
    const auto dialog = [this] { return find<QDialog>("importDialog"); };
    // What is dropped is looked for in another thread.
    return QTest::qWaitFor([&] { return dialog() && dialog()->isVisible(); }) ? dialog() : nullptr;
}

QAction *entry(const QMenu &menu, const QString &text)
{
    for (QAction *action : menu.actions()) {
        if (QString(action->text()).remove('&').contains(text))
            return action;
    }
    return nullptr;
}

} // namespace telaah::test
