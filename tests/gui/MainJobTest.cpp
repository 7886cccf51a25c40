// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/WindowFixture.h"
#include "notebook/DocumentActions.h"
#include "notebook/Notebook.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTest>

using namespace telaah;
using test::WindowFixture;

/// The main job in the real window: read, tag, note, take back, close, come back.
class MainJobTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void aSentenceIsTaggedInAllFacetsNotedAndKept();
    void undoAndRedoWorkAcrossARestart();
    void aTagTakesSixKeysAtTheMost();
    void positionsHoldPastAnEmojiAndACombiningAccent();
    void aNoteIsKeptWhenTheWindowIsClosedRightAfterAKey();
    void removingGoesOnToTheNeighbour();
    void copyingBringsTheCitation();
    void whereTheTextWasLeftItOpens();
    void jAndKWalkThePassages();
    void aSelectionByMouseShowsWhatCanBeDone();
    void aSelectionAndAPassageAreNotBothActedOn();
    void undoActivatesNoOtherPassage();
    void undoFirstStoresWhatIsBeingTyped();
    void keysWithoutATargetSayWhatIsMissing();

private:
    std::unique_ptr<WindowFixture> m_fixture;
};

namespace {

const QString Sentence = QStringLiteral("Negara yang menata layanannya secara digital");

QString ownPassages()
{
    return QStringLiteral("SELECT group_concat(facet.key || ':' || concept.key, ' ')"
                          "  FROM (SELECT * FROM tag ORDER BY concept_id) AS tag"
                          "  JOIN concept ON concept.id = tag.concept_id"
                          "  JOIN facet ON facet.id = concept.facet_id"
                          "  JOIN coder ON coder.id = tag.coder_id WHERE coder.name = 'Rina Ayu'");
}

} // namespace

void MainJobTest::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->start();
}

void MainJobTest::cleanup()
{
    m_fixture.reset();
}

void MainJobTest::aSentenceIsTaggedInAllFacetsNotedAndKept()
{
    WindowFixture &user = *m_fixture;
    user.click(Sentence, 3);
    const QString sentence = user.reading().revision()->text().mid(
        user.reading().selection().start(), user.reading().selection().length());
    QVERIFY(sentence.startsWith(Sentence));
    QVERIFY(sentence.endsWith('.'));

    user.press(Qt::Key_T);
    user.type("e-g");
    user.press(Qt::Key_Return);
    user.press(Qt::Key_A);
    user.type("rok");
    user.press(Qt::Key_Return);
    user.press(Qt::Key_F);
    user.type("arf");
    user.press(Qt::Key_Return);
    user.press(Qt::Key_N);
    user.type("Bandingkan");
    user.press(Qt::Key_Escape);
    user.quit();

    QCOMPARE(user.ask(ownPassages()), "theme:e-government actor:korea-selatan forum:arf");
    const QString mine = "FROM passage JOIN coder ON coder.id = passage.coder_id "
                         "WHERE coder.name = 'Rina Ayu'";
    QCOMPARE(user.ask("SELECT quote " + mine), sentence);
    QCOMPARE(user.ask("SELECT note " + mine), "Bandingkan");
    QCOMPARE(
        user.ask("SELECT substr(text, start_cp + 1, end_cp - start_cp) FROM passage "
                 "JOIN revision ON revision.id = revision_id JOIN body ON sha256 = body_sha256 "
                 "JOIN coder ON coder.id = passage.coder_id WHERE coder.name = 'Rina Ayu'"),
        sentence);

    user.start();
    QVERIFY(!user.reading().passagesAt(user.rangeOf(Sentence).start()).isEmpty());
}

void MainJobTest::undoAndRedoWorkAcrossARestart()
{
    WindowFixture &user = *m_fixture;
    const QString count = "SELECT count(*) FROM tag JOIN coder ON coder.id = coder_id "
                          "WHERE name = 'Rina Ayu'";
    user.click(Sentence, 3);
    user.press(Qt::Key_T);
    user.type("e-g");
    user.press(Qt::Key_Return);
    QCOMPARE(user.ask(count), "1");
    user.quit();

    user.start();
    auto *undo = user.find<QAction>("undo");
    QVERIFY(undo->isEnabled());
    QVERIFY2(undo->text().contains("Pemerintahan elektronik"), qPrintable(undo->text()));
    user.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(user.ask(count), "0");
    QVERIFY(user.find<QAction>("redo")->isEnabled());
    user.quit();

    user.start();
    user.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(user.ask(count), "1");
}

void MainJobTest::aTagTakesSixKeysAtTheMost()
{
    WindowFixture &user = *m_fixture;
    user.click(Sentence, 3);
    user.takeKeyCount();
    user.press(Qt::Key_T);
    user.type("kep");
    user.press(Qt::Key_Return);
    QVERIFY(user.takeKeyCount() <= 6);
    QCOMPARE(user.ask(ownPassages()), "theme:kepercayaan");
}

void MainJobTest::positionsHoldPastAnEmojiAndACombiningAccent()
{
    WindowFixture &user = *m_fixture;
    const QString text = QString::fromUtf8(
        "Awal \U0001F91D\U0001F3FD dan cafe\u0323 lalu sepakat.");
    documents::Document details;
    details.title = "Emoji";
    documents::Body body{text, {{documents::BlockKind::Paragraph, 0, 1, {0, text.size()}}}, {}};
    const auto added = notebook::DocumentActions(*user.window().notebook()).add(details, body);
    QVERIFY(added);
    const auto summaries = user.window().notebook()->stores().documents.summaries();
    user.window().readScreen()->openDocument(summaries->last().document.id);

    user.press(Qt::Key_End, Qt::ControlModifier);
    user.press(Qt::Key_Left); // Past the full stop.
    for (int i = 0; i < 7; ++i)
        user.press(Qt::Key_Left, Qt::ShiftModifier);
    user.press(Qt::Key_A);
    user.type("jep");
    user.press(Qt::Key_Return);
    QCOMPARE(
        user.ask("SELECT substr(text, start_cp + 1, end_cp - start_cp), quote, start_cp "
                 "FROM passage JOIN revision ON revision.id = revision_id "
                 "JOIN body ON sha256 = body_sha256 WHERE quote = 'sepakat'"),
        "sepakat|sepakat|23");

    // One step over each of what readers take for one character.
    user.press(Qt::Key_Home, Qt::ControlModifier);
    for (int i = 0; i < 5; ++i)
        user.press(Qt::Key_Right);
    user.press(Qt::Key_Right, Qt::ShiftModifier);
    const text::TextRange emoji = user.reading().selection();
    QCOMPARE(text.mid(emoji.start(), emoji.length()), QString::fromUtf8("\U0001F91D\U0001F3FD"));
}

void MainJobTest::aNoteIsKeptWhenTheWindowIsClosedRightAfterAKey()
{
    WindowFixture &user = *m_fixture;
    user.click(Sentence, 3);
    user.press(Qt::Key_N);
    QVERIFY(user.find<QPlainTextEdit>("noteEditor"));
    user.type("jangan hilang");
    user.quit();
    QCOMPARE(user.ask("SELECT count(*) FROM passage WHERE note = 'jangan hilang'"), "1");
}

void MainJobTest::removingGoesOnToTheNeighbour()
{
    WindowFixture &user = *m_fixture;
    for (const QString &words : {Sentence, QStringLiteral("Pemerintahan elektronik memikul")}) {
        user.click(words, 3);
        user.press(Qt::Key_H);
    }
    const int before = user.cards().model()->rowCount();
    user.click(Sentence, 1);
    user.press(Qt::Key_Delete);
    QCOMPARE(user.cards().model()->rowCount(), before - 1);
    QVERIFY(user.cards().currentIndex().isValid());
    user.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(user.cards().model()->rowCount(), before);
}

void MainJobTest::copyingBringsTheCitation()
{
    WindowFixture &user = *m_fixture;
    user.click(QStringLiteral("memikul"), 2);
    user.press(Qt::Key_C);
    QCOMPARE(
        QGuiApplication::clipboard()->text(),
        QString::fromUtf8("“memikul” (Tim Telaah, 2026b, para. 2)"));
}

void MainJobTest::whereTheTextWasLeftItOpens()
{
    WindowFixture &user = *m_fixture;
    for (int i = 0; i < 3; ++i)
        user.press(Qt::Key_PageDown);
    const qsizetype left = user.reading().place().offset;
    QVERIFY(left > 0);
    user.quit();
    user.start();
    QCOMPARE(user.reading().place().offset, left);
}

void MainJobTest::jAndKWalkThePassages()
{
    WindowFixture &user = *m_fixture;
    user.press(Qt::Key_J);
    QCOMPARE(user.cards().currentIndex().row(), 0);
    user.press(Qt::Key_J);
    QCOMPARE(user.cards().currentIndex().row(), 1);
    const auto mark = user.cards().currentIndex().data(ui::CardModel::MarkRole);
    QVERIFY(!user.reading().rectOf(mark.value<passages::Mark>().range).isEmpty());
    user.press(Qt::Key_K);
    QCOMPARE(user.cards().currentIndex().row(), 0);
}

void MainJobTest::aSelectionByMouseShowsWhatCanBeDone()
{
    WindowFixture &user = *m_fixture;
    QWidget *viewport = user.reading().viewport();
    const text::TextRange range = user.rangeOf(Sentence);
    const QPoint from = user.reading().rectOf({range.start(), range.start() + 1}).center();
    const QPoint to = user.reading().rectOf({range.start() + 11, range.start() + 12}).center();
    QTest::mousePress(viewport, Qt::LeftButton, {}, from);
    QTest::mouseMove(viewport, to);
    auto *bar = user.find<QFrame>("selectionBar");
    QVERIFY(!bar->isVisible());
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, to);
    QTRY_VERIFY(bar->isVisible());
    user.press(Qt::Key_Escape);
    QVERIFY(!bar->isVisible());
}

void MainJobTest::aSelectionAndAPassageAreNotBothActedOn()
{
    WindowFixture &user = *m_fixture;
    const int before = user.cards().model()->rowCount();
    user.press(Qt::Key_J);
    user.click(Sentence, 3);
    QVERIFY(!user.cards().currentIndex().isValid());
    user.press(Qt::Key_Delete);
    QCOMPARE(user.cards().model()->rowCount(), before);
    user.press(Qt::Key_J);
    QVERIFY(user.reading().selection().isEmpty());
}

void MainJobTest::undoActivatesNoOtherPassage()
{
    WindowFixture &user = *m_fixture;
    const int before = user.cards().model()->rowCount();
    user.click(Sentence, 3);
    user.press(Qt::Key_H);
    user.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(user.cards().model()->rowCount(), before);
    QVERIFY(!user.cards().currentIndex().isValid());
    user.press(Qt::Key_Delete);
    QCOMPARE(user.cards().model()->rowCount(), before);
}

void MainJobTest::undoFirstStoresWhatIsBeingTyped()
{
    WindowFixture &user = *m_fixture;
    user.click(Sentence, 3);
    user.press(Qt::Key_N);
    user.type("abc");
    user.find<QAction>("undo")->trigger(); // As by the toolbar: the note, not the passage.
    QCOMPARE(user.ask("SELECT count(*) FROM passage WHERE note = 'abc'"), "0");
    user.find<QAction>("redo")->trigger();
    QCOMPARE(user.ask("SELECT count(*) FROM passage WHERE note = 'abc'"), "1");
}

void MainJobTest::keysWithoutATargetSayWhatIsMissing()
{
    WindowFixture &user = *m_fixture;
    user.press(Qt::Key_T);
    QVERIFY(user.find<QLabel>("hint")->text().contains("Select some text"));
}

QTEST_MAIN(MainJobTest)
#include "MainJobTest.moc"
