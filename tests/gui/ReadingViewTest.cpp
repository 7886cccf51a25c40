// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/ReadingView.h"

#include "support/ReadingFixture.h"
#include "text/Graphemes.h"

#include <QApplication>
#include <QClipboard>
#include <QSignalSpy>
#include <QTest>

using namespace telaah;
using text::TextRange;
using ui::ReadingView;

class ReadingViewTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void selectsAWordByTwoClicks();
    void selectsASentenceByThreeClicks();
    void cutsAnEndlessSentenceBetweenCharacters();
    void selectsAParagraphByFourClicks();
    void extendsByWordsAfterTwoClicks();
    void selectsByDraggingEitherWay();
    void scrollsWhileDraggingBeyondTheEdge();
    void scrollsWhileAnEndIsDraggedBeyondTheEdge();
    void takesAPassageFromRightToLeftByItsEnds();
    void extendsToAClickWithShift();
    void selectsWholeCharactersByKeyboard();
    void movesUpAndDownOverWholeCharacters();
    void keepsItsColumnOnTheWayUpAndDown();
    void movesByWords();
    void movesToTheEndsOfLineAndText();
    void leavesASelectionOnTheSideOfTheArrow();
    void copiesPlainText();
    void leavesOtherKeysToTheWindow();
    void widensASelectionThatCutsACharacter();
    void trimsStraySpace();
    void showsATextWhenThereIsNothingToRead();

private:
    QString selected() const
    {
        const TextRange range = m_view->selection();
        return m_view->revision()->text().sliced(range.start(), range.length());
    }
    void putCaret(qsizetype offset) { m_view->select({offset, offset}); }
    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(m_view.get(), static_cast<Qt::Key>(key), modifiers);
    }
    /// A mouse event with the left button, on the first character of `text`.
    void send(QEvent::Type type, const QString &text)
    {
        const QPoint point = test::pointOn(*m_view, text);
        const QPointF global = m_view->viewport()->mapToGlobal(QPointF(point));
        QMouseEvent event(type, point, global, Qt::LeftButton, Qt::LeftButton, {});
        QApplication::sendEvent(m_view->viewport(), &event);
    }

    std::unique_ptr<ReadingView> m_view;
};

namespace {

const char *const Woman = "\U0001F469\U0001F3FD\u200D\U0001F4BB"; // With a skin tone, at a laptop.

} // namespace

void ReadingViewTest::init()
{
    m_view = std::make_unique<ReadingView>();
    m_view->resize(885, 700);
    m_view->setRevision(
        test::BodyWriter()
            .heading(1, "Kerja Sama Siber")
            .paragraph("Sejak 2017 Seoul dan Tokyo saling memberi tahu. Keduanya, kata Prof. Ito, "
                       "membawa agenda yang sama ke ASEAN Regional Forum, tempat norma perilaku "
                       "dibicarakan bersama negara-negara lain. Itu tidak mudah.")
            .paragraph("Ya.")
            .paragraph("Yang paling menguji bukanlah teknologi, melainkan ingatan tentang sejarah "
                       "dan wilayah, yang berulang kali menahan laju kerja sama.")
            .revision());
    m_view->show();
    m_view->setFocus();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

void ReadingViewTest::cleanup()
{
    m_view.reset();
}

void ReadingViewTest::selectsAWordByTwoClicks()
{
    QTest::mouseDClick(
        m_view->viewport(), Qt::LeftButton, {}, test::pointOn(*m_view, "negara-negara"));
    QCOMPARE(selected(), "negara-negara");
}

void ReadingViewTest::selectsASentenceByThreeClicks()
{
    const QPoint point = test::pointOn(*m_view, "Regional");
    QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, point);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, point);
    QVERIFY(selected().startsWith("Keduanya, kata Prof. Ito"));
    QVERIFY(selected().endsWith("negara-negara lain."));
}

void ReadingViewTest::cutsAnEndlessSentenceBetweenCharacters()
{
    const QString woman = QString::fromUtf8(Woman);
    m_view->setRevision(test::BodyWriter().paragraph(woman.repeated(6'000)).revision());
    const QString &text = m_view->revision()->text();
    const qsizetype middle = 3'000 * woman.size();
    const TextRange sentence = m_view->units().sentence(middle);
    QVERIFY(sentence.end() < text.size()); // More than is looked at.
    QVERIFY(text::isGraphemeBoundary(text, sentence.start()));
    QVERIFY(text::isGraphemeBoundary(text, sentence.end()));
}

void ReadingViewTest::selectsAParagraphByFourClicks()
{
    // The system takes the third press for the first of two.
    for (int i = 0; i < 4; ++i) {
        send(i % 2 == 0 ? QEvent::MouseButtonPress : QEvent::MouseButtonDblClick, "Regional");
        send(QEvent::MouseButtonRelease, "Regional");
    }
    QCOMPARE(m_view->selection(), m_view->revision()->blocks().at(1).range);
}

void ReadingViewTest::extendsByWordsAfterTwoClicks()
{
    send(QEvent::MouseButtonPress, "okyo");
    send(QEvent::MouseButtonRelease, "okyo");
    send(QEvent::MouseButtonDblClick, "okyo");
    send(QEvent::MouseMove, "eoul");
    QCOMPARE(selected(), "Seoul dan Tokyo");
    QVERIFY(m_view->isSelecting());
    send(QEvent::MouseButtonRelease, "eoul");
    QVERIFY(!m_view->isSelecting());
    QCOMPARE(selected(), "Seoul dan Tokyo");
}

void ReadingViewTest::selectsByDraggingEitherWay()
{
    const QPoint seoul = m_view->rectOf(test::find(*m_view, "Seoul")).topLeft() + QPoint(1, 8);
    const QPoint mudah = m_view->rectOf(test::find(*m_view, "mudah")).topLeft() + QPoint(1, 8);
    for (const auto &[from, to] : {std::pair(seoul, mudah), std::pair(mudah, seoul)}) {
        QSignalSpy changes(m_view.get(), &ReadingView::selectionChanged);
        QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(m_view->viewport(), (from + to) / 2);
        QTest::mouseMove(m_view->viewport(), to);
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, to);
        QVERIFY(selected().startsWith("Seoul dan"));
        QVERIFY(selected().endsWith("tidak "));
        QVERIFY(changes.count() >= 2);
    }
    QCOMPARE(m_view->caret(), m_view->selection().start());
}

void ReadingViewTest::scrollsWhileDraggingBeyondTheEdge()
{
    m_view->setRevision(test::longDocument(5'000));
    QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, {200, 300});
    const qsizetype from = m_view->caret();
    QTest::mouseMove(m_view->viewport(), {200, 400});
    QTest::mouseMove(m_view->viewport(), {200, m_view->viewport()->height() + 200});
    QTRY_VERIFY(m_view->rangeInSight().start() > from);
    QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, {200, 300});
    QCOMPARE(m_view->selection().start(), from);
    QVERIFY(m_view->selection().end() > m_view->rangeInSight().start());
}

void ReadingViewTest::scrollsWhileAnEndIsDraggedBeyondTheEdge()
{
    m_view->setRevision(test::longDocument(5'000));
    const TextRange word = m_view->units().word(m_view->offsetAt({300, 300}));
    m_view->putMark({PassageId(1), word, 1, false});
    m_view->setActivePassage(PassageId(1));
    const QSignalSpy moves(m_view.get(), &ReadingView::endsMoved);
    const QRect rect = m_view->rectOf(word);
    const QPoint end(rect.right(), rect.center().y());
    const QPoint below(300, m_view->viewport()->height() + 200);
    QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, end);
    QTest::mouseMove(m_view->viewport(), end + QPoint(30, 0));
    QTest::mouseMove(m_view->viewport(), below);
    QTRY_VERIFY(m_view->rangeInSight().start() > word.end());
    QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, below);
    const qsizetype at = m_view->rangeInSight().start();
    QCOMPARE(moves.count(), 1);
    const auto range = moves.first().last().value<TextRange>();
    QCOMPARE(range.start(), word.start());
    QVERIFY(range.end() > at);
}

void ReadingViewTest::takesAPassageFromRightToLeftByItsEnds()
{
    const QString quote = QString::fromUtf8("الأمن السيبراني");
    m_view->setRevision(
        test::BodyWriter().paragraph("Istilah " + quote + " dipakai di Riyadh.").revision());
    const TextRange range = test::find(*m_view, quote);
    m_view->putMark({PassageId(1), range, 1, false});
    m_view->setActivePassage(PassageId(1));
    const QRect rect = m_view->rectOf(range);
    const QImage page = m_view->viewport()->grab().toImage();
    const auto accents = [&](QPoint corner) {
        int found = 0;
        for (int y = corner.y() - 3; y <= corner.y() + 3; ++y) {
            for (int x = corner.x() - 3; x <= corner.x() + 3; ++x)
                found += page.pixelColor(x, y) == m_view->colours().accent ? 1 : 0;
        }
        return found;
    };
    // It starts on the right and ends on the left: there are the knobs, and nowhere else.
    QVERIFY(accents(rect.topRight()) > 2 * accents(rect.topLeft()));
    QVERIFY(accents(rect.bottomLeft()) > 2 * accents(rect.bottomRight()));

    const QSignalSpy moves(m_view.get(), &ReadingView::endsMoved);
    const QPoint end(rect.left() + 1, rect.center().y());
    QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, end);
    QTest::mouseMove(m_view->viewport(), rect.center());
    QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, rect.center());
    QCOMPARE(moves.count(), 1);
    const auto moved = moves.first().last().value<TextRange>();
    QCOMPARE(moved.start(), range.start());
    QVERIFY(moved.end() < range.end());
}

void ReadingViewTest::extendsToAClickWithShift()
{
    putCaret(test::find(*m_view, "Seoul").start());
    QTest::mouseClick(
        m_view->viewport(), Qt::LeftButton, Qt::ShiftModifier,
        m_view->rectOf(test::find(*m_view, "saling")).topLeft() + QPoint(1, 8));
    QCOMPARE(selected(), "Seoul dan Tokyo ");
}

void ReadingViewTest::selectsWholeCharactersByKeyboard()
{
    const QStringList characters{"a", Woman, "x\u0301", "e\u0301\u0323", "b"};
    m_view->setRevision(test::BodyWriter().paragraph(characters.join(QString())).revision());
    putCaret(0);
    QString expected;
    for (const QString &character : characters) {
        press(Qt::Key_Right, Qt::ShiftModifier);
        expected += character;
        QCOMPARE(selected(), expected);
    }
    for (qsizetype i = characters.size() - 1; i >= 0; --i) {
        press(Qt::Key_Left, Qt::ShiftModifier);
        expected.chop(characters.at(i).size());
        QCOMPARE(selected(), expected);
    }
}

void ReadingViewTest::movesUpAndDownOverWholeCharacters()
{
    m_view->setRevision(test::BodyWriter()
                            .paragraph(QString("ab") + QString(Woman).repeated(200))
                            .paragraph(QString("x\u0301").repeated(200))
                            .revision());
    putCaret(0);
    press(Qt::Key_End);
    for (int i = 0; i < 12; ++i) {
        QVERIFY(text::isGraphemeBoundary(m_view->revision()->text(), m_view->caret()));
        press(Qt::Key_Down);
    }
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, {300, 100});
    QVERIFY(text::isGraphemeBoundary(m_view->revision()->text(), m_view->caret()));
}

void ReadingViewTest::keepsItsColumnOnTheWayUpAndDown()
{
    const qsizetype from = test::find(*m_view, "menguji").start();
    putCaret(from);
    press(Qt::Key_Up);
    QCOMPARE(m_view->caret(), test::find(*m_view, "Ya.").end());
    press(Qt::Key_Up);
    QVERIFY(m_view->caret() < test::find(*m_view, "Ya.").start());
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    QCOMPARE(m_view->caret(), from);
}

void ReadingViewTest::movesByWords()
{
    putCaret(test::find(*m_view, "Tokyo saling").start());
    press(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    press(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(selected(), "Tokyo saling ");
    press(Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(selected(), "Tokyo ");
    putCaret(test::find(*m_view, "Ya.").start());
    press(Qt::Key_Left, Qt::ControlModifier);
    press(Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(m_view->caret(), test::find(*m_view, "mudah").start());
}

void ReadingViewTest::movesToTheEndsOfLineAndText()
{
    const QString &text = m_view->revision()->text();
    const TextRange line = m_view->lineAt(test::find(*m_view, "Seoul").start());
    putCaret(test::find(*m_view, "Seoul").start());
    press(Qt::Key_Home);
    QCOMPARE(m_view->caret(), line.start());
    press(Qt::Key_End, Qt::ShiftModifier);
    QCOMPARE(m_view->selection(), TextRange(line.start(), line.end() - 1));
    press(Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(m_view->caret(), text.size());
    press(Qt::Key_Home, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_view->selection(), TextRange(0, text.size()));
    QCOMPARE(m_view->caret(), 0);
}

void ReadingViewTest::leavesASelectionOnTheSideOfTheArrow()
{
    const TextRange range = test::find(*m_view, "Seoul dan Tokyo");
    m_view->select(range);
    press(Qt::Key_Left);
    QCOMPARE(m_view->caret(), range.start());
    m_view->select(range);
    press(Qt::Key_Right);
    QCOMPARE(m_view->caret(), range.end());
    QVERIFY(m_view->selection().isEmpty());
}

void ReadingViewTest::copiesPlainText()
{
    m_view->select(test::find(*m_view, "mudah.\nYa.\nYang"));
    press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), "mudah.\nYa.\nYang");
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), m_view->revision()->text());
}

void ReadingViewTest::leavesOtherKeysToTheWindow()
{
    for (const Qt::Key key : {Qt::Key_H, Qt::Key_Escape, Qt::Key_Return}) {
        QKeyEvent event(QEvent::KeyPress, key, {});
        QApplication::sendEvent(m_view.get(), &event);
        QVERIFY(!event.isAccepted());
    }
}

void ReadingViewTest::widensASelectionThatCutsACharacter()
{
    m_view->setRevision(test::BodyWriter().paragraph(QString("a%1b").arg(Woman)).revision());
    m_view->select({3, 5});
    QCOMPARE(selected(), QString(Woman));
    m_view->select({2, 1'000});
    QCOMPARE(selected(), QString(Woman) + "b");
}

void ReadingViewTest::trimsStraySpace()
{
    const TextRange word = test::find(*m_view, "mudah.\nYa.");
    QCOMPARE(m_view->trimmed({word.start() - 1, word.end() + 1}), word);
    const qsizetype space = test::find(*m_view, " mudah").start();
    QVERIFY(m_view->trimmed({space, space + 1}).isEmpty());
}

void ReadingViewTest::showsATextWhenThereIsNothingToRead()
{
    m_view->setRevision(nullptr);
    const QImage blank = m_view->grab().toImage();
    m_view->setEmptyText("Belum ada bacaan");
    QVERIFY(m_view->grab().toImage() != blank);
    press(Qt::Key_Down);
    press(Qt::Key_PageDown);
    press(Qt::Key_A, Qt::ControlModifier);
    QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, {100, 100});
    QVERIFY(m_view->selection().isEmpty());
    QVERIFY(m_view->rectOf({0, 1}).isEmpty());
    QCOMPARE(m_view->paragraphAtTop(), 0);
}

QTEST_MAIN(ReadingViewTest)
#include "ReadingViewTest.moc"
