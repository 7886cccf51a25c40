// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Stage.h"

#include "notebook/Notebook.h"
#include "reader/ReadingView.h"
#include "views/ReadScreen.h"
#include "views/ReadingPlaces.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEvent>
#include <QTest>

namespace telaah::bench {

namespace {

constexpr int PatienceMs = 60'000;

} // namespace

PaintCounter::PaintCounter(QWidget &widget)
{
    widget.installEventFilter(this);
}

bool PaintCounter::eventFilter(QObject *, QEvent *event)
{
    m_count += event->type() == QEvent::Paint ? 1 : 0;
    return false;
}

double timeToPaint(QWidget &widget, const std::function<void()> &act)
{
    const PaintCounter counter(widget);
    const QDeadlineTimer patience(PatienceMs);
    const Stopwatch watch;
    act();
    do {
        QCoreApplication::processEvents();
        if (patience.hasExpired())
            qFatal("%s is not painted", qUtf8Printable(widget.objectName()));
    } while (counter.count() == 0);
    return watch.elapsed();
}

void settle()
{
    QTest::qWait(30);
}

Stage::Stage(const NotebookSize &size)
    : m_folder(QStringLiteral(TELAAH_BENCH_DATA) + QLatin1String("/run-XXXXXX"))
{
    const passages::Coder coder = reader();
    const QString settings = m_folder.filePath(QStringLiteral("settings.ini"));
    m_settings = std::make_unique<ui::Settings>(settings);
    m_settings->setCoderName(coder.name, coder.initials);
    m_settings->setLanguage(QStringLiteral("id"));
    m_settings->file().setValue(
        QStringLiteral("coder/uuid"), coder.uuid.toString(QUuid::WithoutBraces));
    m_window = std::make_unique<ui::MainWindow>(*m_settings);
    m_window->show();
    m_window->openNotebook(copyOf(size, m_folder.path()));
    m_window->activateWindow();
    if (!m_window->notebook() || !QTest::qWaitForWindowActive(m_window.get()))
        qFatal("no window");
    settle();
}

ui::ReadScreen &Stage::screen()
{
    return *m_window->readScreen();
}

ui::ReadingView &Stage::reading()
{
    return m_window->readScreen()->reading();
}

documents::DocumentSummary Stage::longDocument() const
{
    return m_window->notebook()->stores().documents.summaries()->last();
}

qsizetype Stage::offsetAt(double share) const
{
    const auto revision = m_window->notebook()->stores().documents.revision(
        longDocument().revisionId);
    return static_cast<qsizetype>(share * static_cast<double>(revision->text().size()));
}

void Stage::rememberPlace(double share)
{
    ui::keepReadingPlace(*m_settings, longDocument().document.uuid, {offsetAt(share), 0});
}

void Stage::openLong()
{
    screen().openDocument(longDocument().document.id);
}

void Stage::openFirst()
{
    screen().openFirstDocument();
    settle();
}

ScreenOfText::ScreenOfText(const QString &text)
    : m_text(text)
{
    m_edit.resize(m_width, 800);
    m_edit.show();
    settle();
}

double ScreenOfText::timeToOpen()
{
    m_edit.clear();
    settle();
    return timeToPaint(*m_edit.viewport(), [this] { m_edit.setPlainText(m_text); });
}

double ScreenOfText::timeToResize()
{
    settle();
    m_width = m_width == 880 ? 840 : 880;
    return timeToPaint(*m_edit.viewport(), [this] { m_edit.resize(m_width, 800); });
}

double ScreenOfText::timeToPaintAgain()
{
    return timeToPaint(*m_edit.viewport(), [this] { m_edit.viewport()->update(); });
}

} // namespace telaah::bench
