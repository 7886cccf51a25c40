// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/ReadingView.h"
#include "reader/SetText.h"
#include "support/ReadingFixture.h"

#include <QHelpEvent>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

using namespace telaah;
using passages::Mark;
using text::TextRange;
using ui::ReadingColours;
using ui::ReadingView;

class ReadingMarksTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void fillsATheme();
    void underlinesAnActorWithoutGaps();
    void underlinesAForumWithGaps();
    void underlinesActorAndForumApart();
    void fillsAnUntaggedPassageLightly();
    void showsWherePassagesOverlap();
    void endsALabelThatIsTooLongInAnEllipsis();
    void countsLabelsThatHaveNoRoom();
    void namesABracketThatHasNoRoomForALabel();
    void signsANote();
    void outlinesTheActivePassage();
    void keepsTheOutlineClearOfUnderlines();
    void paintsTheSelectionOverAFill();
    void paintsWhatASearchFound();
    void forgetsMarksWithTheText();
    void findsPassagesShortestFirst();
    void tellsWhichPassagesWereClicked();
    void tellsNothingOfADrag();
    void tellsWhichPassagesTheCaretIsIn();

private:
    TextRange put(int id, const QString &text, quint8 facets = 0, bool hasNote = false)
    {
        const TextRange range = test::find(*m_view, text);
        m_view->putMark({PassageId(id), range, facets, hasNote});
        return range;
    }
    QImage shown() { return m_view->viewport()->grab().toImage(); }
    /// How many pixels around `range` have this colour.
    int count(TextRange range, const QColor &colour)
    {
        const QImage image = shown();
        const QRect rect = m_view->rectOf(range).adjusted(-4, -4, 4, 4) & image.rect();
        int found = 0;
        for (int y = rect.top(); y <= rect.bottom(); ++y) {
            for (int x = rect.left(); x <= rect.right(); ++x)
                found += image.pixelColor(x, y) == colour ? 1 : 0;
        }
        return found;
    }
    /// The greatest number of pixels of this colour in one row of `range`.
    int longestRow(TextRange range, const QColor &colour)
    {
        const QImage image = shown();
        const QRect rect = m_view->rectOf(range);
        int longest = 0;
        for (int y = rect.top(); y <= rect.bottom() + 4; ++y) {
            int found = 0;
            for (int x = rect.left(); x <= rect.right(); ++x)
                found += image.pixelColor(x, y) == colour ? 1 : 0;
            longest = std::max(longest, found);
        }
        return longest;
    }

    const ReadingColours m_colours = ReadingColours::light();
    std::unique_ptr<ReadingView> m_view;
};

void ReadingMarksTest::init()
{
    m_view = std::make_unique<ReadingView>();
    m_view->resize(885, 500);
    m_view->setColours(m_colours);
    m_view->setRevision(
        test::BodyWriter()
            .paragraph("Sejak 2017 Seoul dan Tokyo saling memberi tahu. Keduanya membawa agenda "
                       "yang sama ke ASEAN Regional Forum, tempat norma perilaku dibicarakan "
                       "bersama negara-negara lain.")
            .revision());
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

void ReadingMarksTest::cleanup()
{
    m_view.reset();
}

void ReadingMarksTest::fillsATheme()
{
    const QImage before = shown();
    const TextRange range = put(1, "saling memberi tahu", 1);
    const QRect rect = m_view->rectOf(range);
    QVERIFY(count(range, m_colours.facet(1).fill) > rect.width() * rect.height() / 2);
    m_view->removeMark(PassageId(1));
    QVERIFY(shown() == before);
}

void ReadingMarksTest::underlinesAnActorWithoutGaps()
{
    const TextRange range = put(1, "Seoul dan Tokyo", 2);
    QVERIFY(longestRow(range, m_colours.facet(2).line) >= m_view->rectOf(range).width() - 3);
    QCOMPARE(count(range, m_colours.facet(1).fill), 0);
}

void ReadingMarksTest::underlinesAForumWithGaps()
{
    const TextRange range = put(1, "ASEAN Regional Forum", 4);
    const int width = m_view->rectOf(range).width();
    const int length = longestRow(range, m_colours.facet(3).line);
    QVERIFY(length > width / 3);
    QVERIFY(length < width * 5 / 6);
}

void ReadingMarksTest::underlinesActorAndForumApart()
{
    const TextRange range = put(1, "ASEAN Regional Forum", 2 | 4);
    QVERIFY(longestRow(range, m_colours.facet(2).line) >= m_view->rectOf(range).width() - 3);
    QVERIFY(longestRow(range, m_colours.facet(3).line) > m_view->rectOf(range).width() / 3);
}

void ReadingMarksTest::fillsAnUntaggedPassageLightly()
{
    const TextRange range = put(1, "norma perilaku");
    QVERIFY(count(range, m_colours.highlight()) > 100);
    QVERIFY(longestRow(range, m_colours.faint) >= m_view->rectOf(range).width() - 3);
}

void ReadingMarksTest::showsWherePassagesOverlap()
{
    const TextRange outer = put(1, "saling memberi tahu", 1);
    const QColor line = m_colours.facet(1).line;
    QCOMPARE(count(outer, line), 0);
    const TextRange inner = put(2, "memberi", 1);
    const int height = m_view->rectOf(inner).height();
    QVERIFY(count(inner, line) >= 2 * (height - 2)); // Where it begins and where it ends.
    QVERIFY(count(outer, m_colours.facet(1).fill) > 100);
    // The inner one is of a shade of its own, and no more than the inner one.
    const QRect within = m_view->rectOf(inner);
    const int shaded = count(outer, m_colours.overlap(1));
    QVERIFY(shaded > within.width() * within.height() / 2);
    QVERIFY(shaded <= (within.width() + 4) * (within.height() + 2));
    QCOMPARE(count(inner, m_colours.overlap(1)), shaded);
}

void ReadingMarksTest::endsALabelThatIsTooLongInAnEllipsis()
{
    const QFont font = m_view->font();
    const QString label = QString::fromUtf8("■ Sengketa sejarah dan wilayah di Asia Timur");
    const int width = QFontMetrics(font).horizontalAdvance("Sengketa sejarah dan");
    const ui::SetText cut = ui::SetText::elided(label, font, width, 2);
    QVERIFY2(cut.text().endsWith(QChar(0x2026)), qPrintable(cut.text()));
    QCOMPARE(cut.text().count(QChar(QChar::LineSeparator)), 1);
    QVERIFY(cut.width() <= width + 1);
    QCOMPARE(ui::SetText::elided("Sengketa", font, width, 2).text(), "Sengketa");
    // A word without room for it ends in an ellipsis, and is not broken.
    const int narrow = QFontMetrics(font).horizontalAdvance("Sengke");
    const QStringList lines = ui::SetText::elided("Sengketa sejarah", font, narrow, 2)
                                  .text()
                                  .split(QChar(QChar::LineSeparator));
    QCOMPARE(lines.size(), 2);
    QVERIFY2(lines.first().endsWith(QChar(0x2026)), qPrintable(lines.first()));
    QVERIFY2(lines.last().startsWith("se"), qPrintable(lines.last()));

    // The margin sets its labels so: what does not fit changes nothing of what is seen.
    put(1, "saling memberi tahu. Keduanya membawa agenda yang sama", 1);
    QString said = label.repeated(4);
    m_view->setPassageLabeller([&said](PassageId) { return ui::MarginLabel{said, 1}; });
    const QImage before = shown();
    said += " dan seterusnya";
    m_view->setPassageLabeller([&said](PassageId) { return ui::MarginLabel{said, 1}; });
    QVERIFY(shown() == before);
    said = label.first(12);
    m_view->setPassageLabeller([&said](PassageId) { return ui::MarginLabel{said, 1}; });
    QVERIFY(shown() != before);
}

void ReadingMarksTest::countsLabelsThatHaveNoRoom()
{
    const QStringList names{"satu", "dua", "tiga", "empat", "lima"};
    m_view->setPassageLabeller([&names](PassageId id) {
        return ui::MarginLabel{names.at(static_cast<int>(id.value()) - 1), 1};
    });
    const QString words = "saling memberi tahu. Keduanya membawa agenda yang sama";
    const text::TextRange range = test::find(*m_view, words);
    for (int i = 0; i < names.size(); ++i)
        m_view->putMark({PassageId(i + 1), {range.start() + i, range.end()}, 1, false});
    shown();
    QSignalSpy clicked(m_view.get(), &ui::ReadingView::passagesClicked);
    const ui::Column column = m_view->column();
    QSet<PassageId> alone;
    QList<PassageId> together;
    QPoint place;
    for (int y = 2; y < m_view->viewport()->height(); y += 4) {
        // Where labels begin, behind three lanes.
        const QPoint point(column.left + column.width + 14 + 3 * 7 + 10, y);
        clicked.clear();
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, point);
        if (clicked.isEmpty())
            continue;
        const auto ids = clicked.first().first().value<QList<PassageId>>();
        if (ids.size() == 1) {
            alone.insert(ids.first());
        } else {
            together = ids;
            place = point;
        }
    }
    QVERIFY2(!together.isEmpty(), qPrintable(QString("%1 alone").arg(alone.size())));
    QCOMPARE(alone.size() + together.size(), names.size());
    for (const PassageId id : std::as_const(together))
        QVERIFY(!alone.contains(id));
    QHelpEvent help(QEvent::ToolTip, place, m_view->viewport()->mapToGlobal(place));
    QCoreApplication::sendEvent(m_view->viewport(), &help);
    for (const PassageId id : std::as_const(together))
        QVERIFY(QToolTip::text().contains(names.at(static_cast<int>(id.value()) - 1)));
}

void ReadingMarksTest::namesABracketThatHasNoRoomForALabel()
{
    m_view->setPassageLabeller([](PassageId) { return ui::MarginLabel{"Sengketa", 1}; });
    const TextRange range = put(1, "saling memberi tahu. Keduanya membawa agenda yang sama", 1);
    m_view->resize(340, 600); // The text leaves hardly any margin.
    const QImage image = shown();
    const int y = m_view->rectOf(range).center().y();
    const ui::Column column = m_view->column();
    QString said;
    for (int x = column.left + column.width; x < image.width() && said.isEmpty(); ++x) {
        const QPoint place(x, y);
        QHelpEvent help(QEvent::ToolTip, place, m_view->viewport()->mapToGlobal(place));
        QCoreApplication::sendEvent(m_view->viewport(), &help);
        said = QToolTip::text();
    }
    QVERIFY2(said.contains("Sengketa"), qPrintable(said));
}

void ReadingMarksTest::signsANote()
{
    const TextRange range = put(1, "Tokyo", 2);
    const int before = count({range.end() - 1, range.end()}, m_colours.accent);
    put(1, "Tokyo", 2, true);
    QVERIFY(count({range.end() - 1, range.end()}, m_colours.accent) > before + 10);
}

void ReadingMarksTest::outlinesTheActivePassage()
{
    const TextRange range = put(1, "norma perilaku", 1);
    const QImage before = shown();
    m_view->setActivePassage(PassageId(1));
    QVERIFY(count(range, m_colours.accent) > m_view->rectOf(range).width());
    m_view->setActivePassage({});
    QVERIFY(shown() == before);
}

void ReadingMarksTest::keepsTheOutlineClearOfUnderlines()
{
    const TextRange range = put(1, "norma perilaku", 4);
    m_view->setActivePassage(PassageId(1));
    const QImage image = shown();
    const QRect rect = m_view->rectOf(range);
    const QColor line = m_colours.facet(3).line;
    // Down from a dash: the dash, paper, the outline.
    int x = rect.center().x();
    const auto lowest = [&](const QColor &colour) {
        int found = -1;
        for (int y = rect.top(); y < rect.bottom() + 8; ++y)
            found = image.pixelColor(x, y) == colour ? y : found;
        return found;
    };
    while (lowest(line) < 0 && x < rect.right())
        ++x;
    QVERIFY(lowest(line) > 0);
    QCOMPARE(image.pixelColor(x, lowest(line) + 1), m_colours.paper);
    QVERIFY(count(range, m_colours.accent) > rect.width());
}

void ReadingMarksTest::paintsTheSelectionOverAFill()
{
    const TextRange range = put(1, "saling memberi tahu", 1);
    m_view->select(range);
    QVERIFY(count({range.start() + 1, range.end() - 1}, m_colours.selection) > 100);
    QVERIFY(count({range.start() + 8, range.end() - 8}, m_colours.ink) > 5);
}

void ReadingMarksTest::paintsWhatASearchFound()
{
    const TextRange first = test::find(*m_view, "Tokyo");
    const TextRange second = test::find(*m_view, "perilaku");
    m_view->setFound({first, second});
    QVERIFY(count(first, m_colours.found) > 50);
    QVERIFY(count(second, m_colours.found) > 50);
    QCOMPARE(count(test::find(*m_view, "Sejak"), m_colours.found), 0);
}

void ReadingMarksTest::forgetsMarksWithTheText()
{
    put(1, "Tokyo", 1);
    m_view->setRevision(m_view->revision());
    QVERIFY(m_view->passagesAt(test::find(*m_view, "Tokyo").start()).isEmpty());
    QCOMPARE(count(test::find(*m_view, "Tokyo"), m_colours.facet(1).fill), 0);
}

void ReadingMarksTest::findsPassagesShortestFirst()
{
    const TextRange word = test::find(*m_view, "memberi");
    m_view->setMarks(
        {{PassageId(1), test::find(*m_view, "Tokyo saling memberi tahu"), 1, false},
         {PassageId(2), test::find(*m_view, "saling memberi"), 1, false},
         {PassageId(3), word, 2, false}});
    using Ids = QList<PassageId>;
    QCOMPARE(m_view->passagesAt(word.start()), (Ids{PassageId(3), PassageId(2), PassageId(1)}));
    QCOMPARE(m_view->passagesAt(word.end()), (Ids{PassageId(1)}));
}

void ReadingMarksTest::tellsWhichPassagesWereClicked()
{
    put(1, "Seoul dan Tokyo", 2);
    put(2, "Tokyo saling", 1);
    QSignalSpy clicks(m_view.get(), &ReadingView::passagesClicked);
    const QPoint point = test::pointOn(*m_view, "Tokyo");
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, point);
    QCOMPARE(clicks.count(), 1);
    const auto ids = clicks.first().first().value<QList<PassageId>>();
    QCOMPARE(ids, (QList<PassageId>{PassageId(2), PassageId(1)}));
    QCOMPARE(clicks.first().last().toPoint(), m_view->viewport()->mapToGlobal(point));

    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, test::pointOn(*m_view, "agenda"));
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, {5, point.y()});
    QCOMPARE(clicks.count(), 1);
}

void ReadingMarksTest::tellsNothingOfADrag()
{
    put(1, "Seoul dan Tokyo", 2);
    const QSignalSpy clicks(m_view.get(), &ReadingView::passagesClicked);
    const QPoint from = test::pointOn(*m_view, "Seoul");
    QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(m_view->viewport(), from + QPoint(40, 0));
    QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, from + QPoint(40, 0));
    QCOMPARE(clicks.count(), 0);
}

void ReadingMarksTest::tellsWhichPassagesTheCaretIsIn()
{
    const TextRange range = put(1, "Seoul dan Tokyo", 2);
    const QSignalSpy clicks(m_view.get(), &ReadingView::passagesClicked);
    m_view->select({range.start() + 2, range.start() + 2});
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(clicks.count(), 1);
}

QTEST_MAIN(ReadingMarksTest)
#include "ReadingMarksTest.moc"
