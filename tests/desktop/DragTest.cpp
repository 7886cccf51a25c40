// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/Hands.h"
#include "desktop/Program.h"
#include "desktop/ScreenReader.h"

#include <QDeadlineTimer>
#include <QTest>

using namespace telaah;
using test::Accessible;

/// Dragging with the mouse of the X server: what a person does, from the press to the drop. What
/// comes of it is read in the notebook.
class DragTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void aConceptIsDraggedOntoWords();
    void aConceptIsDraggedOntoAPassage();
    void aCardIsDraggedOntoAConcept();
    void aDocumentIsDraggedAndNotOpened();

private:
    Accessible program() const { return m_reader->program(QStringLiteral("telaah")); }
    Accessible article() const { return m_window.find("text", QStringLiteral("Teks bacaan")); }
    Accessible rowOf(
        const QString &label, const QString &treeName = QStringLiteral("Kosakata")) const;
    QRect restingPlace(const Accessible &each) const;
    QRect wordsAt(const QString &words) const;
    void goTo(QPoint place) const;
    void drag(QPoint from, QPoint to) const;
    QString tagged(const QString &label) const;

    std::unique_ptr<test::Program> m_program;
    std::unique_ptr<test::ScreenReader> m_reader;
    test::Hands m_hands;
    Accessible m_window;
};

namespace {

const QString Title = QStringLiteral("notebook.telaah — Telaah");

/// As in AtspiTest.
bool eventually(const std::function<bool()> &holds)
{
    const QDeadlineTimer patience(20'000);
    while (!holds()) {
        if (patience.hasExpired())
            return false;
        QTest::qWait(10); // Events come meanwhile.
    }
    return true;
}

} // namespace

void DragTest::init()
{
    QVERIFY2(m_hands.areReady(), "There is no X server: run this by tests/desktop/session");
    m_reader = std::make_unique<test::ScreenReader>();
    m_program = std::make_unique<test::Program>("id");
    m_program->start();
    QVERIFY(eventually([&] {
        return !(m_window = program().find("frame", Title)).isNull() && m_hands.focus(Title);
    }));
    QVERIFY(eventually([&] { return m_window.is("active") && article().is("focused"); }));
}

void DragTest::cleanup()
{
    m_hands.releaseButton();
    m_window = {};
    m_program.reset();
    QVERIFY(eventually([&] { return program().isNull(); }));
    m_reader.reset();
}

Accessible DragTest::rowOf(const QString &label, const QString &treeName) const
{
    const Accessible tree = m_window.find("tree", treeName);
    return tree.find([&](const Accessible &each) { return each.name().startsWith(label); });
}

/// Once nothing moves it any more: lists are laid out anew as they come to know their heights.
QRect DragTest::restingPlace(const Accessible &each) const
{
    QRect before;
    QRect now = each.extents();
    for (int i = 0; i < 20 && now != before; ++i) {
        before = now;
        goTo({700, 40});
        now = each.extents();
    }
    return now;
}

QRect DragTest::wordsAt(const QString &words) const
{
    const auto start = static_cast<int>(article().text().indexOf(words));
    return article().extentsOf(start, start + static_cast<int>(words.size()));
}

/// The program has seen the mouse there: it answers in the order in which things reach it.
void DragTest::goTo(QPoint place) const
{
    m_hands.moveTo(place);
    for (int i = 0; i < 3; ++i)
        QVERIFY(!program().name().isEmpty());
}

void DragTest::drag(QPoint from, QPoint to) const
{
    goTo(from);
    const int before = m_hands.windowsInSight();
    m_hands.pressButton();
    // On a busy machine several steps reach the program as one, which is too little for a drag.
    int step = 0;
    QVERIFY(eventually([&] {
        goTo(from + QPoint(24, 12 + ++step % 2));
        return m_hands.windowsInSight() > before;
    }));
    goTo((from + to) / 2);
    goTo(to - QPoint(2, 0));
    goTo(to);
    m_hands.releaseButton();
}

/// The quotes of what bears the concept.
QString DragTest::tagged(const QString &label) const
{
    return m_program->ask(
        "SELECT group_concat(passage.quote, ' | ') FROM passage"
        "  JOIN tag ON tag.passage_id = passage.id"
        "  JOIN concept ON concept.id = tag.concept_id"
        " WHERE passage.revision_id = 1 AND concept.label_id = '"
        + label + "'");
}

void DragTest::aConceptIsDraggedOntoWords()
{
    const QRect word = wordsAt("publik berpindah");
    QVERIFY(!word.isEmpty());
    const QPoint first(word.left() + 8, word.center().y());
    goTo(first);
    for (int i = 0; i < 2; ++i) {
        m_hands.pressButton();
        m_hands.releaseButton();
    }
    QVERIFY(eventually([&] { return article().selection() == "publik"; }));
    const QRect from = restingPlace(rowOf("Pendekatan multilateral"));
    QVERIFY(!from.isEmpty());
    QVERIFY(!tagged("Pendekatan multilateral").contains("publik"));
    drag(from.center(), first);
    QVERIFY(eventually([&] { return tagged("Pendekatan multilateral").contains("publik"); }));
}

void DragTest::aConceptIsDraggedOntoAPassage()
{
    const QString quote = QStringLiteral("berperan penting dalam menghadapi");
    const QRect passage = wordsAt(quote);
    QVERIFY(!passage.isEmpty());
    QVERIFY(!tagged("Pendekatan multilateral").contains(quote));
    drag(restingPlace(rowOf("Pendekatan multilateral")).center(), passage.center());
    QVERIFY(eventually([&] { return tagged("Pendekatan multilateral").contains(quote); }));
    // The passage was tagged, and none made.
    QCOMPARE(
        m_program->ask("SELECT count(*) FROM passage JOIN coder ON coder.id = passage.coder_id"
                       " WHERE coder.name <> 'Contoh'"),
        "0");
}

void DragTest::aCardIsDraggedOntoAConcept()
{
    const QString quote = QStringLiteral("berperan penting dalam menghadapi");
    const Accessible card = m_window.find([&](const Accessible &each) {
        return each.role() == "list item" && each.name().contains(quote);
    });
    QVERIFY(!card.isNull());
    const QRect onto = restingPlace(rowOf("Pendekatan multilateral"));
    drag(restingPlace(card).topLeft() + QPoint(40, 22), onto.center());
    QVERIFY(eventually([&] { return tagged("Pendekatan multilateral").contains(quote); }));
}

void DragTest::aDocumentIsDraggedAndNotOpened()
{
    const QString text = article().text();
    const QRect first = restingPlace(rowOf("Kerja Sama", "Pustaka"));
    const QRect second = restingPlace(rowOf("Diplomasi", "Pustaka"));
    QVERIFY(!first.isEmpty() && !second.isEmpty());
    drag(second.center(), QPoint(first.center().x(), first.top() + 2));
    QVERIFY(eventually([&] {
        return rowOf("Diplomasi", "Pustaka").extents().top()
            < rowOf("Kerja Sama", "Pustaka").extents().top();
    }));
    QCOMPARE(article().text(), text);
}

QTEST_GUILESS_MAIN(DragTest)
#include "DragTest.moc"
