// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/Hands.h"
#include "desktop/Program.h"
#include "desktop/ScreenReader.h"

#include <QDeadlineTimer>
#include <QTest>

#include <algorithm>

using namespace telaah;
using test::Accessible;
using test::AccessibleEvent;

/// The program as a screen reader finds it: over the bus, from outside, while somebody types on a
/// real keyboard. Each claim is made in both languages.
class AtspiTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data();
    void init();
    void cleanup();

    void whatCanHaveTheFocusHasANameAndARole_data();
    void whatCanHaveTheFocusHasANameAndARole();
    void theArticleIsATextWhoseCaretIsFollowed();
    void goingToAPassageSpeaksIt();
    void aPassageIsToldAtItsWords();
    void cardsAreAListOfPassages();
    void menusSayWhetherAPanelIsShown();
    void entriesOfMenusHaveNames();
    void facetsSayThatTheyAreOpen();
    void tabGoesRoundAndEachStopIsHeard();

private:
    Accessible program() const { return m_reader->program(QStringLiteral("telaah")); }
    Accessible article() const { return m_window.find("text", m_words.article); }
    Accessible cards() const { return m_window.find("list", m_words.passages); }
    Accessible shown(const QString &role, const QString &name) const;
    bool hasHeard(const QString &type, const std::function<bool(const AccessibleEvent &)> &fits);

    struct Words
    {
        QString article;
        QString passages;
        QString passage;
        QString vocabulary;
        QString theme;
        QString leftPanel;
        QString library;
    };

    std::unique_ptr<test::Program> m_program;
    std::unique_ptr<test::ScreenReader> m_reader;
    test::Hands m_hands;
    Accessible m_window;
    Words m_words;
};

namespace {

constexpr int MostStops = 30; ///< Of Tab, until it has come round.

/// Waits for what comes from other processes; false if it has not come after a time that is long
/// for the slowest of machines. QTRY_VERIFY counts its rounds, each of which takes long here.
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

const QString Title = QStringLiteral("notebook.telaah — Telaah");

/// From `each` down, what is in sight, can have the focus, and does not say what it is.
QStringList nameless(const Accessible &each, int &focusable)
{
    QStringList complaints;
    const QStringList states = each.states();
    const bool isWindow = each.role() == "application";
    if (!isWindow && !states.contains("showing"))
        return {};
    if (states.contains("focusable")) {
        ++focusable;
        const QString role = each.role();
        const bool hasRole = role != "unknown" && role != "filler" && role != "invalid";
        if (each.name().trimmed().isEmpty() || !hasRole)
            complaints.append(each.toString());
    }
    for (const Accessible &child : each.children())
        complaints += nameless(child, focusable);
    return complaints;
}

/// The names of all that fits, from `each` down.
QStringList namesOf(const Accessible &each, const QString &role)
{
    QStringList names;
    each.find([&](const Accessible &one) {
        if (one.role() == role)
            names.append(one.name());
        return false;
    });
    return names;
}

} // namespace

void AtspiTest::initTestCase_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("Indonesian") << "id";
    QTest::newRow("English") << "en";
}

void AtspiTest::init()
{
    QFETCH_GLOBAL(QString, language);
    m_words = language == "id"
        ? Words{"Teks bacaan",          "Anotasi", "Anotasi: ", "Kosakata", "Tema",
                "Pustaka dan kosakata", "Pustaka"}
        : Words{"Document text",          "Passages", "Passage: ", "Vocabulary", "Theme",
                "Library and vocabulary", "Library"};
    QVERIFY2(m_hands.areReady(), "There is no X server: run this by tests/desktop/session");
    m_reader = std::make_unique<test::ScreenReader>();
    m_program = std::make_unique<test::Program>(language);
    m_program->start();
    // The window is found under its name, and is ready when the article has the focus.
    QVERIFY(eventually([&] {
        return !(m_window = program().find("frame", Title)).isNull() && m_hands.focus(Title);
    }));
    QVERIFY(eventually([&] { return m_window.is("active") && article().is("focused"); }));
    m_reader->takeEvents();
}

void AtspiTest::cleanup()
{
    m_window = {};
    m_program.reset();
    // It has gone from the desktop before the next one comes under the same name.
    QVERIFY(eventually([&] { return program().isNull(); }));
    m_reader.reset();
}

/// What of the program has this name and is in sight.
Accessible AtspiTest::shown(const QString &role, const QString &name) const
{
    return program().find([&](const Accessible &each) {
        return each.role() == role && each.name() == name && each.is("showing");
    });
}

bool AtspiTest::hasHeard(
    const QString &type, const std::function<bool(const AccessibleEvent &)> &fits)
{
    const QList<AccessibleEvent> events = m_reader->events(); // More may come while one asks.
    return std::ranges::any_of(
        events, [&](const AccessibleEvent &event) { return event.type == type && fits(event); });
}

void AtspiTest::whatCanHaveTheFocusHasANameAndARole_data()
{
    QTest::addColumn<QStringList>("keys");
    QTest::addColumn<int>("atLeast"); // More than what is there without these keys.
    QTest::newRow("reading") << QStringList() << 20;
    QTest::newRow("find bar") << QStringList{"Control_L+f", "s", "i", "b"} << 26;
    QTest::newRow("history") << QStringList{"Control_L+h"} << 21;
    QTest::newRow("outline") << QStringList{"Control_L+Shift_L+o"} << 24;
    QTest::newRow("second reading") << QStringList{"Shift_L+F6"} << 23;
    QTest::newRow("tag palette") << QStringList{"j", "t"} << 21;
    QTest::newRow("note") << QStringList{"j", "n"} << 21;
    QTest::newRow("title") << QStringList{"F2"} << 21;
    QTest::newRow("preferences") << QStringList{"Control_L+comma"} << 25;
    QTest::newRow("keys") << QStringList{"F1"} << 25;
}

void AtspiTest::whatCanHaveTheFocusHasANameAndARole()
{
    QFETCH(QStringList, keys);
    QFETCH(int, atLeast);
    for (const QString &key : keys)
        m_hands.press(key);
    int focusable = 0;
    QStringList complaints;
    const auto isClean = [&] {
        focusable = 0;
        complaints = nameless(program(), focusable);
        return complaints.isEmpty() && focusable >= atLeast;
    };
    QVERIFY2(
        eventually([&] { return isClean(); }),
        qPrintable(QString::number(focusable) + '\n' + complaints.join('\n')));
}

void AtspiTest::theArticleIsATextWhoseCaretIsFollowed()
{
    const Accessible text = article();
    QVERIFY(text.interfaces().contains("Text"));
    QVERIFY(text.is("read-only") && text.is("multi-line"));
    QCOMPARE(
        text.text(),
        m_program->ask("SELECT body.text FROM revision JOIN body"
                       "    ON body.sha256 = revision.body_sha256 WHERE revision.id = 1"));
    const int before = text.caret();
    m_hands.press("Right");
    QVERIFY(eventually([&] {
        return hasHeard("object:text-caret-moved", [&](const AccessibleEvent &event) {
            return event.source == text && event.detail1 == before + 1;
        });
    }));
    QCOMPARE(text.caret(), before + 1);
    m_hands.press("Control_L+End");
    QVERIFY(eventually([&] { return text.caret() == int(text.text().size()); }));
}

/// J goes from passage to passage, and leaves the caret where it is.
void AtspiTest::goingToAPassageSpeaksIt()
{
    const Accessible text = article();
    for (const char *quote : {"berperan penting dalam menghadapi", "tiga tim tanggap insiden"}) {
        m_reader->takeEvents();
        m_hands.press("j");
        QVERIFY(eventually([&] {
            return hasHeard(
                "object:property-change:accessible-description",
                [&](const AccessibleEvent &event) { return event.source == text; });
        }));
        QVERIFY2(
            text.description().startsWith(m_words.passage + quote), qPrintable(text.description()));
    }
}

/// Attributes of text would be the place for it, but Qt passes on only those it knows.
void AtspiTest::aPassageIsToldAtItsWords()
{
    const Accessible text = article();
    const QString quote = QStringLiteral("tiga tim tanggap insiden");
    const int start = int(text.text().indexOf(quote));
    QVERIFY(text.description().isEmpty());
    QVERIFY(text.moveCaret(start + 1));
    QVERIFY(eventually([&] { return text.description().startsWith(m_words.passage + quote); }));
    QVERIFY(text.moveCaret(start - 1));
    QVERIFY(eventually([&] { return text.description().isEmpty(); }));
}

void AtspiTest::cardsAreAListOfPassages()
{
    const QList<Accessible> items = cards().children();
    QCOMPARE(
        QString::number(items.size()),
        m_program->ask("SELECT count(*) FROM passage WHERE revision_id = 1"));
    for (const Accessible &item : items) {
        QCOMPARE(item.role(), "list item");
        QVERIFY2(item.name().startsWith(m_words.passage), qPrintable(item.toString()));
    }
    QVERIFY(!items.first().is("selected"));
    m_hands.press("j");
    QVERIFY(eventually([&] { return items.first().is("selected"); }));
    QVERIFY(cards().grabFocus());
    QVERIFY(eventually([&] { return cards().children().first().is("focused"); }));
    m_reader->takeEvents();
    m_hands.press("Down");
    QVERIFY(eventually([&] {
        return hasHeard("object:state-changed:focused", [&](const AccessibleEvent &event) {
            return event.detail1 == 1 && event.source.name() == items.at(1).name();
        });
    }));
    QVERIFY(items.at(1).is("selected") && !items.at(0).is("selected"));
}

void AtspiTest::menusSayWhetherAPanelIsShown()
{
    const Accessible entry = m_window.find("menu item", m_words.leftPanel);
    QVERIFY(entry.is("checked"));
    QVERIFY(!shown("tree", m_words.library).isNull());
    m_hands.press("F7");
    QVERIFY(eventually([&] { return !entry.is("checked"); }));
    QVERIFY(eventually([&] { return shown("tree", m_words.library).isNull(); }));
    m_hands.press("F7");
    QVERIFY(eventually(
        [&] { return entry.is("checked") && !shown("tree", m_words.library).isNull(); }));
}

void AtspiTest::entriesOfMenusHaveNames()
{
    const Accessible bar = m_window.find(
        [](const Accessible &each) { return each.role() == "menu bar"; });
    const QStringList names = namesOf(bar, "menu item");
    QVERIFY2(names.size() > 50, qPrintable(names.join('\n')));
    for (const QString &name : names)
        QVERIFY2(!name.trimmed().isEmpty() && !name.contains('&'), qPrintable(names.join('\n')));
}

void AtspiTest::facetsSayThatTheyAreOpen()
{
    const Accessible tree = m_window.find("tree", m_words.vocabulary);
    const Accessible theme = tree.find(
        [&](const Accessible &each) { return each.name().startsWith(m_words.theme + ','); });
    QVERIFY2(theme.is("expandable") && theme.is("expanded"), qPrintable(theme.toString()));
}

void AtspiTest::tabGoesRoundAndEachStopIsHeard()
{
    const auto stop = [&]() -> QString {
        const QList<AccessibleEvent> events = m_reader->events();
        for (const AccessibleEvent &event : events) {
            if (event.type == "object:state-changed:focused" && event.detail1 == 1)
                return event.source.name();
        }
        return {};
    };
    QStringList stops;
    while (stops.size() < MostStops && !stops.contains(m_words.article)) {
        m_reader->takeEvents();
        m_hands.press("Tab");
        QVERIFY2(eventually([&] { return !stop().isEmpty(); }), qPrintable(stops.join('\n')));
        stops.append(stop());
    }
    QVERIFY2(stops.size() > 5 && stops.contains(m_words.article), qPrintable(stops.join('\n')));
}

QTEST_GUILESS_MAIN(AtspiTest)
#include "AtspiTest.moc"
