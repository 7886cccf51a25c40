// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/Hands.h"
#include "desktop/Program.h"
#include "desktop/ScreenReader.h"

#include <QTest>

using namespace telaah;
using test::Accessible;
using test::AccessibleEvent;

/// The program as a screen reader finds it: over the bus, from outside, while somebody types.
class AtspiTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void dump();

private:
    std::unique_ptr<test::Program> m_program;
    std::unique_ptr<test::ScreenReader> m_reader;
    test::Hands m_hands;
    Accessible m_window;
};

namespace {

constexpr int Patience = 20'000; ///< Milliseconds until a claim is given up.
const QString Title = QStringLiteral("notebook.telaah — Telaah");

void print(const Accessible &a, int depth = 0)
{
    qInfo().noquote() << QString(depth * 2, ' ') << a.toString() << a.description() << a.interfaces().join(",");
    for (const Accessible &c : a.children())
        print(c, depth + 1);
}

} // namespace

void AtspiTest::init()
{
    QVERIFY2(m_hands.areReady(), "This needs an X server: start it by tests/desktop/session");
    m_reader = std::make_unique<test::ScreenReader>();
    m_program = std::make_unique<test::Program>(QStringLiteral("en"));
    m_program->start();
    QTRY_VERIFY_WITH_TIMEOUT(
        !(m_window = m_reader->program(QStringLiteral("telaah"))
                         .find(QStringLiteral("frame"), Title))
             .isNull(),
        Patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_hands.focus(Title), Patience);
}

void AtspiTest::cleanup()
{
    m_window = {};
    m_program.reset();
    m_reader.reset();
}

void AtspiTest::dump()
{
    QTRY_VERIFY_WITH_TIMEOUT(m_window.is("active"), Patience);
    print(m_window);
    m_reader->takeEvents();
    m_hands.press("j");
    QTest::qWait(1000);
    for (auto &e : m_reader->takeEvents())
        qInfo().noquote() << e.type << e.source.toString() << e.detail1;
    m_hands.press("Tab");
    QTest::qWait(1000);
    for (auto &e : m_reader->takeEvents())
        qInfo().noquote() << e.type << e.source.toString() << e.detail1;
}

QTEST_GUILESS_MAIN(AtspiTest)
#include "AtspiTest.moc"
