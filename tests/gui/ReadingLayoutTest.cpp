// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/ReadingView.h"
#include "support/ReadingFixture.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace telaah;
using text::TextRange;
using ui::ReadingPlace;
using ui::ReadingStyle;
using ui::ReadingView;

class ReadingLayoutTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void keepsToTheMeasure_data();
    void keepsToTheMeasure();
    void keepsAnEvenDistanceOfLines();
    void setsLinesAndWideCellsBelowOneAnother();
    void startsAtTheTop();
    void keepsItsPlaceAtAnyWidth();
    void keepsItsPlaceAtAnySizeOfType();
    void isAsLongAtAnyWidthAsIfOpenedThere();
    void returnsToThePlaceLeft();
    void scrollsByPixels();
    void doesNotJumpWhereHeightsWereGuessed();
    void turnsPagesToBothEnds();
    void turnsPagesBySpace();
    void followsTheScrollBarToBothEnds();
    void showsARangeThatIsFarAway();
    void leavesARangeInSightWhereItIs();
    void laysOutAHugeParagraph();
    void amongSourcesTheLastParagraphIsAtTheTop();
    void tellsOfTheReadersMovesOnly();

private:
    void wheel(int pixels)
    {
        QWheelEvent event(
            {200, 200}, m_view->mapToGlobal(QPointF(200, 200)), {0, pixels}, {0, pixels},
            Qt::NoButton, {}, Qt::NoScrollPhase, false);
        QApplication::sendEvent(m_view->viewport(), &event);
    }
    int topOf(qsizetype offset) const { return m_view->rectOf({offset, offset + 1}).top(); }
    /// Within a line that starts elsewhere at other widths.
    qsizetype nearEnd() const
    {
        const QString &text = m_view->revision()->text();
        qsizetype offset = text.size() / 100 * 95;
        while (m_view->units().paragraph(offset).length() < 700)
            ++offset;
        return m_view->units().paragraph(offset).start() + 400;
    }
    /// Whether the line of the place is the first one in sight.
    bool isAtPlace(ReadingPlace place) const
    {
        return m_view->place() == place
            && m_view->rangeInSight().start() == m_view->lineAt(place.offset).start();
    }

    std::unique_ptr<ReadingView> m_view;
};

void ReadingLayoutTest::init()
{
    m_view = std::make_unique<ReadingView>();
    m_view->resize(885, 700);
    m_view->setRevision(test::longDocument(60'000));
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

void ReadingLayoutTest::cleanup()
{
    m_view.reset();
}

void ReadingLayoutTest::keepsToTheMeasure_data()
{
    QTest::addColumn<int>("width");
    for (const int width : {300, 600, 885, 1440, 3000})
        QTest::addRow("%d", width) << width;
}

void ReadingLayoutTest::keepsToTheMeasure()
{
    QFETCH(int, width);
    m_view->resize(width, 700);
    const ui::Column column = m_view->column();
    const int right = m_view->viewport()->width() - column.left - column.width;
    const qsizetype paragraph = m_view->revision()->blocks().at(1).range.start();
    const qsizetype characters = m_view->lineAt(paragraph).length();
    QVERIFY(column.left >= 44);
    QVERIFY(right >= 20);
    QVERIFY(characters <= 76);
    if (width >= 885) {
        QVERIFY(characters >= 56);
        QVERIFY(right >= 150);
    }
}

void ReadingLayoutTest::keepsAnEvenDistanceOfLines()
{
    const QString words = QString("kata ").repeated(33); // Each line begins with it.
    m_view->setRevision(test::BodyWriter()
                            .paragraph(words + "\u0633\u0644\u0627\u0645 x2 \u4E09 " + words)
                            .run(documents::RunKind::Superscript, "2")
                            .revision());
    ReadingStyle style = m_view->readingStyle();
    style.lineSpacing = 2.5;
    m_view->setReadingStyle(style);
    m_view->clearFocus(); // The caret would stand in the first word.
    const QImage image = m_view->viewport()->grab().toImage();
    const QRect first = m_view->rectOf({0, 4});
    const int pitch = topOf(m_view->lineAt(0).end()) - first.top();
    qsizetype offset = 0;
    for (int i = 1; i < 4; ++i) {
        offset = m_view->lineAt(offset).end();
        const QRect rect = m_view->rectOf({offset, offset + 4});
        QCOMPARE(rect.top(), first.top() + i * pitch);
        QVERIFY(image.copy(rect) == image.copy(first)); // The same word, just as high.
    }
    QImage blank(first.width(), pitch - first.height(), image.format());
    blank.fill(m_view->colours().paper);
    const QRect between(first.left(), first.bottom() + 1, blank.width(), blank.height());
    QVERIFY(image.copy(between) == blank);
}

void ReadingLayoutTest::setsLinesAndWideCellsBelowOneAnother()
{
    const QString wide = QString("isi sel yang panjang ").repeated(8).trimmed();
    m_view->setRevision(test::BodyWriter()
                            .paragraph("Alamat:\nJalan Merdeka\nJakarta")
                            .block(documents::BlockKind::TableRow, 0, "Negara\tStrategi")
                            .block(documents::BlockKind::TableRow, 0, "Jepang\t" + wide)
                            .revision());
    const auto rectOf = [this](const QString &text) {
        return m_view->rectOf(test::find(*m_view, text));
    };
    QCOMPARE(rectOf("Jalan").left(), rectOf("Alamat").left());
    QVERIFY(rectOf("Jalan").top() > rectOf("Alamat").top());
    QVERIFY(rectOf("Jakarta").top() > rectOf("Jalan").top());
    QCOMPARE(rectOf("Strategi").top(), rectOf("Negara").top());
    QCOMPARE(rectOf("isi sel").left(), rectOf("Jepang").left());
    QVERIFY(rectOf("isi sel").top() > rectOf("Jepang").top());
}

void ReadingLayoutTest::startsAtTheTop()
{
    QCOMPARE(m_view->verticalScrollBar()->value(), 0);
    QVERIFY(topOf(0) > 10);
    m_view->setPlace({nearEnd(), 0});
    m_view->setPlace({});
    QVERIFY(topOf(0) > 10);
    QCOMPARE(m_view->paragraphAtTop(), 0);
}

void ReadingLayoutTest::keepsItsPlaceAtAnyWidth()
{
    m_view->setPlace({nearEnd(), 5});
    const ReadingPlace place = m_view->place();
    const QImage before = m_view->grab().toImage();
    for (const int width : {300, 420, 700, 500, 1400, 640}) {
        m_view->resize(width, 700 + width % 7);
        m_view->grab();
        QVERIFY(isAtPlace(place));
    }
    m_view->resize(885, 700);
    QVERIFY(m_view->grab().toImage() == before);
}

void ReadingLayoutTest::keepsItsPlaceAtAnySizeOfType()
{
    m_view->setPlace({nearEnd(), 5});
    const ReadingPlace place = m_view->place();
    const QImage before = m_view->grab().toImage();
    const ReadingStyle style = m_view->readingStyle();
    for (const qreal size : {9.0, 24.0, 40.0}) {
        for (const qreal spacing : {1.1, 2.0}) {
            m_view->setReadingStyle({style.families, size, spacing, 60});
            m_view->grab();
            QVERIFY(isAtPlace(place));
        }
    }
    m_view->setReadingStyle(style);
    QVERIFY(m_view->grab().toImage() == before);
}

/// Heights of what is not in sight are scaled, not estimated one by one.
void ReadingLayoutTest::isAsLongAtAnyWidthAsIfOpenedThere()
{
    QVERIFY(m_view->revision()->blocks().size() > ui::TextFlow::SampleSize);
    for (const int width : {420, 1400, 640}) {
        m_view->resize(width, 700);
        m_view->grab();
        ReadingView opened;
        opened.resize(width, 700);
        opened.setRevision(m_view->revision());
        opened.grab();
        const double scaled = m_view->verticalScrollBar()->maximum();
        QVERIFY(scaled > opened.verticalScrollBar()->maximum() * 0.95);
        QVERIFY(scaled < opened.verticalScrollBar()->maximum() * 1.05);
    }
}

void ReadingLayoutTest::returnsToThePlaceLeft()
{
    m_view->setPlace({nearEnd(), 0});
    wheel(-37);
    const ReadingPlace left = m_view->place();
    const QImage before = m_view->grab().toImage();

    ReadingView again;
    again.setRevision(m_view->revision());
    again.setPlace(left);
    again.resize(885, 700);
    again.show();
    QVERIFY(QTest::qWaitForWindowExposed(&again));
    QVERIFY(again.grab().toImage() == before);
}

void ReadingLayoutTest::scrollsByPixels()
{
    m_view->setPlace({nearEnd(), 0});
    const qsizetype probe = m_view->lineAt(m_view->offsetAt({300, 350})).start();
    const int top = topOf(probe);
    wheel(-1);
    QCOMPARE(topOf(probe), top - 1);
    wheel(-100);
    QCOMPARE(topOf(probe), top - 101);
    wheel(201);
    QCOMPARE(topOf(probe), top + 100);
}

void ReadingLayoutTest::doesNotJumpWhereHeightsWereGuessed()
{
    m_view->setPlace({nearEnd(), 0});
    for (const int step : {61, -67}) {
        for (int i = 0; i < 150; ++i) {
            const qsizetype probe = m_view->lineAt(m_view->offsetAt({300, 350})).start();
            const int top = topOf(probe);
            wheel(step);
            QCOMPARE(topOf(probe), top + step);
        }
    }
}

void ReadingLayoutTest::turnsPagesToBothEnds()
{
    m_view->setRevision(test::longDocument(1'500));
    m_view->setFocus();
    const TextRange first = m_view->rangeInSight();
    QTest::keyClick(m_view.get(), Qt::Key_PageDown);
    const TextRange second = m_view->rangeInSight();
    QVERIFY(second.start() > first.start());
    QVERIFY(second.start() <= first.end()); // Nothing was skipped.
    QVERIFY(m_view->caret() >= second.start());
    for (int i = 0; i < 30; ++i)
        QTest::keyClick(m_view.get(), Qt::Key_PageDown, Qt::ShiftModifier);
    QCOMPARE(m_view->caret(), m_view->revision()->text().size());
    QCOMPARE(m_view->progress(), 1.0);
    QVERIFY(!m_view->selection().isEmpty());
    for (int i = 0; i < 30; ++i)
        QTest::keyClick(m_view.get(), Qt::Key_PageUp);
    QCOMPARE(m_view->caret(), 0);
    QCOMPARE(m_view->rangeInSight(), first);
}

void ReadingLayoutTest::turnsPagesBySpace()
{
    m_view->setRevision(test::longDocument(1'500));
    m_view->setFocus();
    const TextRange first = m_view->rangeInSight();
    QTest::keyClick(m_view.get(), Qt::Key_PageDown);
    const TextRange second = m_view->rangeInSight();
    QTest::keyClick(m_view.get(), Qt::Key_PageUp);
    QTest::keyClick(m_view.get(), Qt::Key_Space);
    QCOMPARE(m_view->rangeInSight(), second);
    QVERIFY(m_view->caret() >= second.start());
    QTest::keyClick(m_view.get(), Qt::Key_Space, Qt::ShiftModifier);
    QCOMPARE(m_view->rangeInSight(), first);
    QVERIFY(m_view->selection().isEmpty());
}

void ReadingLayoutTest::followsTheScrollBarToBothEnds()
{
    QScrollBar *bar = m_view->verticalScrollBar();
    bar->setValue(bar->maximum());
    m_view->grab();
    QCOMPARE(m_view->progress(), 1.0);
    QCOMPARE(bar->value(), bar->maximum());
    bar->setValue(bar->maximum() / 2);
    QVERIFY(m_view->progress() > 0.4);
    QVERIFY(m_view->progress() < 0.6);
    bar->setValue(0);
    QCOMPARE(m_view->rangeInSight().start(), 0);
}

void ReadingLayoutTest::showsARangeThatIsFarAway()
{
    const TextRange range(nearEnd(), nearEnd() + 40);
    QVERIFY(m_view->rectOf(range).isEmpty());
    m_view->showRange(range);
    const QRect rect = m_view->rectOf(range);
    QVERIFY(!rect.isEmpty());
    QVERIFY(rect.top() > 50);
    QVERIFY(rect.bottom() < 500);
}

void ReadingLayoutTest::leavesARangeInSightWhereItIs()
{
    m_view->setPlace({nearEnd(), 0});
    const ReadingPlace place = m_view->place();
    const qsizetype offset = m_view->offsetAt({300, 500});
    m_view->showRange({offset, offset + 10});
    QCOMPARE(m_view->place(), place);
}

void ReadingLayoutTest::laysOutAHugeParagraph()
{
    const QString text = QString("keamanan siber ").repeated(70'000);
    m_view->setRevision(test::BodyWriter().paragraph(text).revision());
    m_view->setPlace({nearEnd(), 0});
    QVERIFY(isAtPlace({nearEnd(), 0}));
    m_view->resize(500, 700);
    QVERIFY(isAtPlace({nearEnd(), 0}));
    wheel(-1000);
    QVERIFY(m_view->place().offset > nearEnd());
    QCOMPARE(m_view->paragraphAtTop(), 1);
}

void ReadingLayoutTest::amongSourcesTheLastParagraphIsAtTheTop()
{
    test::BodyWriter body;
    body.paragraph("Satu.").paragraph("Dua.");
    for (int i = 0; i < 60; ++i)
        body.block(documents::BlockKind::Reference, 0, "Penulis. (2020). Judul.");
    m_view->setRevision(body.revision());
    m_view->setPlace({m_view->revision()->text().size() / 2, 0});
    QCOMPARE(m_view->paragraphAtTop(), 2);
}

void ReadingLayoutTest::tellsOfTheReadersMovesOnly()
{
    const QSignalSpy moves(m_view.get(), &ReadingView::placeChanged);
    m_view->resize(600, 500);
    m_view->grab();
    QCOMPARE(moves.count(), 0);
    wheel(-50);
    QCOMPARE(moves.count(), 1);
    wheel(0);
    QCOMPARE(moves.count(), 1);
    QTest::keyClick(m_view.get(), Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(moves.count(), 2);
}

QTEST_MAIN(ReadingLayoutTest)
#include "ReadingLayoutTest.moc"
