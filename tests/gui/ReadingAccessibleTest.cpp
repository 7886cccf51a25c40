// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/ReadingView.h"
#include "support/ReadingFixture.h"

#include <QAccessible>
#include <QTest>

using namespace telaah;
using text::TextRange;
using ui::ReadingView;

namespace {

QList<QAccessible::Event> sent; // NOLINT: a plain function must reach it.

void remember(QAccessibleEvent *event)
{
    sent.append(event->type());
}

} // namespace

class ReadingAccessibleTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void isATextToReadWithAName();
    void handsOutTextByTheRange();
    void knowsCaretAndSelection();
    void walksThroughTheText_data();
    void walksThroughTheText();
    void walksBack_data();
    void walksBack();
    void knowsWhereCharactersAre();
    void scrollsWhereItIsTold();
    void describesThePassageAtTheCaret();
    void tellsHowTextIsSet();
    void sendsEventsOfCaretAndSelection();
    void isEmptyWithoutAText();

private:
    QAccessibleInterface *accessible() const
    {
        return QAccessible::queryAccessibleInterface(m_view.get());
    }
    QAccessibleTextInterface *text() const { return accessible()->textInterface(); }

    std::unique_ptr<ReadingView> m_view;
};

void ReadingAccessibleTest::init()
{
    m_view = std::make_unique<ReadingView>();
    m_view->setAccessibleName("Bacaan");
    m_view->resize(885, 500);
    m_view->setRevision(test::BodyWriter()
                            .heading(1, "Judul")
                            .paragraph("Seoul dan Tokyo. Keduanya sepakat.")
                            .paragraph("Selesai.")
                            .run(documents::RunKind::Strong, "dan")
                            .revision());
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

void ReadingAccessibleTest::cleanup()
{
    m_view.reset();
}

void ReadingAccessibleTest::isATextToReadWithAName()
{
    QVERIFY(accessible());
    QCOMPARE(accessible()->text(QAccessible::Name), "Bacaan");
    QCOMPARE(accessible()->role(), QAccessible::EditableText);
    QVERIFY(accessible()->state().readOnly);
    QVERIFY(accessible()->state().focusable);
    QVERIFY(text());
}

void ReadingAccessibleTest::handsOutTextByTheRange()
{
    const QString &whole = m_view->revision()->text();
    QCOMPARE(text()->characterCount(), whole.size());
    QCOMPARE(text()->text(6, 15), "Seoul dan");
    QCOMPARE(text()->text(6, 10'000), whole.mid(6));
    QVERIFY(accessible()->text(QAccessible::Value).isEmpty());
}

void ReadingAccessibleTest::knowsCaretAndSelection()
{
    text()->setCursorPosition(8);
    QCOMPARE(text()->cursorPosition(), 8);
    QCOMPARE(text()->selectionCount(), 0);
    text()->addSelection(6, 11);
    QCOMPARE(m_view->selection(), TextRange(6, 11));
    int start = -1;
    int end = -1;
    QCOMPARE(text()->selectionCount(), 1);
    text()->selection(0, &start, &end);
    QCOMPARE(TextRange(start, end), TextRange(6, 11));
    text()->removeSelection(0);
    QVERIFY(m_view->selection().isEmpty());
}

void ReadingAccessibleTest::walksThroughTheText_data()
{
    QTest::addColumn<QAccessible::TextBoundaryType>("unit");
    QTest::addColumn<QStringList>("expected");
    QTest::addRow("words") << QAccessible::WordBoundary
                           << QStringList{"Judul",    "Seoul",   "dan",    "Tokyo",
                                          "Keduanya", "sepakat", "Selesai"};
    QTest::addRow("sentences") << QAccessible::SentenceBoundary
                               << QStringList{
                                      "Judul", "Seoul dan Tokyo.", "Keduanya sepakat.", "Selesai."};
    const QStringList lines{"Judul\n", "Seoul dan Tokyo. Keduanya sepakat.\n", "Selesai."};
    QTest::addRow("lines") << QAccessible::LineBoundary << lines;
    QTest::addRow("paragraphs") << QAccessible::ParagraphBoundary << lines;
}

void ReadingAccessibleTest::walksThroughTheText()
{
    QFETCH(QAccessible::TextBoundaryType, unit);
    QFETCH(QStringList, expected);
    int start = 0;
    int end = 0;
    QStringList units{text()->textAtOffset(0, unit, &start, &end)};
    while (units.size() < 20 && end < text()->characterCount()) {
        const QString next = text()->textAfterOffset(start, unit, &start, &end);
        if (next.size() > 1) // Full stops and ends of blocks are words of their own.
            units.append(next);
    }
    QCOMPARE(units, expected);
}

void ReadingAccessibleTest::walksBack_data()
{
    walksThroughTheText_data();
}

void ReadingAccessibleTest::walksBack()
{
    QFETCH(QAccessible::TextBoundaryType, unit);
    QFETCH(QStringList, expected);
    int start = text()->characterCount() - 2;
    int end = 0;
    QStringList units{text()->textAtOffset(start, unit, &start, &end)};
    while (units.size() < 20 && start > 0) {
        const QString previous = text()->textBeforeOffset(start, unit, &start, &end);
        if (previous.size() > 1)
            units.prepend(previous);
    }
    QCOMPARE(units, expected);
}

void ReadingAccessibleTest::knowsWhereCharactersAre()
{
    const int offset = static_cast<int>(test::find(*m_view, "Tokyo").start());
    const QRect rect = text()->characterRect(offset);
    QVERIFY(rect.width() > 3);
    QVERIFY(rect.height() > 10);
    QCOMPARE(text()->offsetAtPoint(rect.center() - QPoint(rect.width() / 4, 0)), offset);
    QCOMPARE(text()->offsetAtPoint({-5'000, -5'000}), -1);
}

void ReadingAccessibleTest::scrollsWhereItIsTold()
{
    m_view->setRevision(test::longDocument(5'000));
    const int middle = text()->characterCount() / 2;
    QVERIFY(text()->characterRect(middle).isEmpty());
    text()->scrollToSubstring(middle, middle + 5);
    QVERIFY(!text()->characterRect(middle).isEmpty());
}

void ReadingAccessibleTest::describesThePassageAtTheCaret()
{
    m_view->setPassageDescriber([](PassageId id) { return QString("Aktor: %1").arg(id.value()); });
    const TextRange range = test::find(*m_view, "Tokyo. Keduanya");
    m_view->putMark({PassageId(7), range, 2, false});
    int start = 0;
    int end = 0;
    const int offset = static_cast<int>(range.start()) + 2;
    QVERIFY(text()->attributes(offset, &start, &end).contains("passage:Aktor  7;"));
    QCOMPARE(TextRange(start, end), range);
    QVERIFY(accessible()->text(QAccessible::Description).isEmpty());
    text()->setCursorPosition(offset);
    QCOMPARE(accessible()->text(QAccessible::Description), "Aktor: 7");
}

void ReadingAccessibleTest::tellsHowTextIsSet()
{
    int start = 0;
    int end = 0;
    const TextRange strong = test::find(*m_view, "dan");
    const auto offset = static_cast<int>(strong.start());
    QCOMPARE(text()->attributes(offset, &start, &end), "font-weight:bold;");
    QCOMPARE(TextRange(start, end), strong);
    QCOMPARE(text()->attributes(offset - 1, &start, &end), QString());
    QCOMPARE(end, offset);
}

void ReadingAccessibleTest::sendsEventsOfCaretAndSelection()
{
    if (!QAccessible::isActive())
        QSKIP("Qt sends events only while a screen reader listens.");
    sent.clear();
    QAccessible::installUpdateHandler(remember);
    m_view->setFocus();
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    const bool caretAlone = sent.contains(QAccessible::TextCaretMoved)
        && !sent.contains(QAccessible::TextSelectionChanged);
    QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ShiftModifier);
    QAccessible::installUpdateHandler(nullptr);
    QVERIFY(caretAlone);
    QVERIFY(sent.contains(QAccessible::TextSelectionChanged));
}

void ReadingAccessibleTest::isEmptyWithoutAText()
{
    m_view->setRevision(nullptr);
    QCOMPARE(text()->characterCount(), 0);
    QCOMPARE(text()->text(0, 10), QString());
    int start = -1;
    int end = -1;
    QCOMPARE(text()->textAtOffset(0, QAccessible::WordBoundary, &start, &end), QString());
    QCOMPARE(text()->textAfterOffset(0, QAccessible::LineBoundary, &start, &end), QString());
    QCOMPARE(text()->attributes(0, &start, &end), QString());
    QVERIFY(text()->characterRect(0).isEmpty());
    text()->setCursorPosition(3);
    QCOMPARE(text()->cursorPosition(), 0);
}

QTEST_MAIN(ReadingAccessibleTest)
#include "ReadingAccessibleTest.moc"
