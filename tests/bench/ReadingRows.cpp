// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Moving about in the longest document: 1,000,000 words, 100,000 passages.

#include "Rows.h"
#include "Stage.h"
#include "notebook/Notebook.h"
#include "reader/ReadingView.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QWheelEvent>

#include <random>

namespace telaah::bench {

namespace {

constexpr double Frame = 16;
constexpr int WheelSteps = 500;

constexpr QLatin1String Restore("1 M words: restore a place at 95 %");
constexpr QLatin1String Resize("1 M words: resize the window");
constexpr QLatin1String TextSize("1 M words: new text size, by its menu");
constexpr QLatin1String LineSpacing("1 M words: new line spacing");
constexpr QLatin1String FirstHit("1 M words: find a word, key to the next hit painted");
constexpr QLatin1String Find("1 M words: find a word, all hits counted");
constexpr QLatin1String Scroll("1 M words: scroll, 500 wheel steps, a frame");

class Reader
{
public:
    explicit Reader(Run &run)
        : m_run(run)
        , m_stage(archive())
        , m_offset(m_stage.offsetAt(0.95))
        , m_screenOfText(textAt(m_stage, m_offset))
    {
        m_stage.rememberPlace(0.95);
        m_stage.openLong();
        settle();
    }

    Stage &stage() { return m_stage; }
    ui::ReadingView &reading() { return m_stage.reading(); }

    /// `act` is told the number of the run.
    void measure(const QString &what, const std::function<void(int)> &act)
    {
        Row row{what, {}, {}, QStringLiteral("QTextEdit, one screen: resize"), Limit::Absolute,
                Frame};
        if (!m_run.wants(what))
            return;
        for (int i = 0; i < m_run.times(15); ++i) {
            row.floor.add(m_screenOfText.timeToResize());
            settle();
            row.measured.add(timeToPaint(*reading().viewport(), [&] { act(i); }));
        }
        m_run.add(row);
    }

    void restorePlace()
    {
        Row row{Restore,         {},   {}, QStringLiteral("QTextEdit, one screen: open"),
                Limit::Absolute, Frame};
        if (!m_run.wants(row.what))
            return;
        for (int i = 0; i < m_run.times(15); ++i) {
            row.floor.add(m_screenOfText.timeToOpen());
            reading().setPlace({});
            settle();
            row.measured.add(timeToPaint(*reading().viewport(), [this] {
                reading().setPlace({m_offset, 0});
            }));
        }
        m_run.add(row);
    }

    void scroll()
    {
        Row row{Scroll,       {},   {}, QStringLiteral("QTextEdit, one screen: paint"),
                Limit::Worst, Frame};
        if (!m_run.wants(row.what))
            return;
        std::mt19937 engine(1);
        reading().setPlace({m_offset / 2, 0});
        settle();
        for (int i = 0; i < WheelSteps; ++i) {
            const int pixels = 40 + static_cast<int>(engine() % 81);
            row.measured.add(timeToPaint(*reading().viewport(), [&] { turnWheel(pixels); }));
            if (i % 10 == 0)
                row.floor.add(m_screenOfText.timeToPaintAgain());
        }
        m_run.add(row);
    }

    /// From typing to the next hit painted, wherever in the text that is.
    void findNext()
    {
        Row row{FirstHit,        {},   {}, QStringLiteral("QTextEdit, one screen: paint"),
                Limit::Absolute, Frame};
        if (!m_run.wants(row.what))
            return;
        auto *field = m_stage.window().findChild<QLineEdit *>(QStringLiteral("findField"));
        for (int i = 0; i < m_run.times(15); ++i) {
            const qsizetype from = m_offset / 15 * i;
            reading().setPlace({from, 0});
            reading().select({from, from});
            trigger(QStringLiteral("find"));
            field->clear();
            settle();
            row.measured.add(timeToPaint(
                *reading().viewport(), [field] { field->setText(QStringLiteral("kebijakan")); }));
            if (reading().selection().isEmpty())
                qFatal("not shown");
            row.floor.add(m_screenOfText.timeToPaintAgain());
        }
        QTest::keyClick(field, Qt::Key_Escape);
        m_run.add(row);
    }

    /// From typing to all hits counted; the window answers meanwhile, between one stretch of the
    /// text and the next.
    void find()
    {
        Row row{Find, {}, {}, QStringLiteral("QString counts them")};
        if (!m_run.wants(row.what))
            return;
        const QString wanted = QStringLiteral("kebijakan");
        const QString &text = reading().revision()->text();
        trigger(QStringLiteral("find"));
        auto *field = m_stage.window().findChild<QLineEdit *>(QStringLiteral("findField"));
        const auto *count = m_stage.window().findChild<QLabel *>(QStringLiteral("findCount"));
        for (int i = 0; i < m_run.times(15); ++i) {
            field->clear();
            settle();
            row.measured.add(timeOf([&] {
                field->setText(wanted);
                do
                    QCoreApplication::processEvents();
                while (count->text().endsWith(QChar(0x2026)));
            }));
            if (count->text().isEmpty())
                qFatal("not searched");
            row.floor.add(timeOf([&] {
                if (text.count(wanted, Qt::CaseInsensitive) < 0)
                    qFatal("not counted");
            }));
        }
        QTest::keyClick(field, Qt::Key_Escape);
        m_run.add(row);
    }

    void trigger(const QString &name)
    {
        for (auto *action : m_stage.window().findChildren<QAction *>(name))
            action->trigger();
    }

private:
    static QString textAt(Stage &stage, qsizetype offset)
    {
        const auto revision = stage.notebook().stores().documents.revision(
            stage.longDocument().revisionId);
        return revision->text().mid(offset, 2500);
    }

    void turnWheel(int pixels)
    {
        QWidget *area = reading().viewport();
        const QPointF middle = area->rect().center();
        QWheelEvent event(
            middle, area->mapToGlobal(middle), {0, -pixels}, {0, -pixels}, Qt::NoButton,
            Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(area, &event);
    }

    Run &m_run;
    Stage m_stage;
    qsizetype m_offset;
    ScreenOfText m_screenOfText;
};

} // namespace

void measureReading(Run &run)
{
    if (!run.wantsAny({Restore, Resize, TextSize, LineSpacing, Scroll, FirstHit, Find}))
        return;
    Reader reader(run);
    reader.restorePlace();
    reader.measure(
        Resize, [&](int i) { reader.stage().window().resize(i % 2 == 0 ? 1280 : 1440, 900); });
    reader.measure(TextSize, [&](int i) {
        reader.trigger(i % 2 == 0 ? QStringLiteral("larger") : QStringLiteral("smaller"));
    });
    reader.measure(LineSpacing, [&](int i) {
        ui::ReadingStyle style = reader.reading().readingStyle();
        style.lineSpacing = i % 2 == 0 ? 1.8 : 1.5;
        reader.reading().setReadingStyle(style);
    });
    reader.scroll();
    reader.findNext();
    reader.find();
}

} // namespace telaah::bench
