// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/LongStep.h"

#include "gui/WindowFixture.h"
#include "notebook/Notebook.h"

#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QTest>

using namespace telaah;
using test::WindowFixture;

/// What is done to thousands of passages at once leaves the window alive.
class LongStepTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void theWindowLivesWhileVeryManyAreTagged();
    void itIsShownAndCanBeStopped();
    void keysMeanwhileChangeNothing();
    void veryManyAreUntaggedRemovedAndBroughtBack();
    void oneOfVeryManyIsBroughtBack();
    void aDocumentWithVeryManyIsRemovedAndBroughtBack();
    void aNoteTypedMeanwhileIsWrittenAfterwards();
    void closingMeanwhileLosesNoNote();
    void closingTheWindowLeavesTheNotebookWhole();

private:
    void chooseAll();
    void tagAll();
    void waitUntilDone();
    int bearing(const QString &key) const;
    int passages() const;
    QDialog *dialog() const { return m_fixture->find<QDialog>("longStep"); }
    bool isLent() const { return m_fixture->window().notebook()->isLent(); }

    std::unique_ptr<WindowFixture> m_fixture;
    int m_all = 0;
};

namespace {

constexpr qsizetype Many = ui::LongStep::FewRows;

/// Another program that is writing to the notebook, so that steps wait for as long as it lives.
class Writer
{
public:
    explicit Writer(const QString &path)
    {
        m_sqlite.start(QStringLiteral("sqlite3"), {path});
        m_sqlite.write("BEGIN IMMEDIATE;\nSELECT 'writing';\n");
        while (!m_said.contains("writing") && m_sqlite.waitForReadyRead())
            m_said += m_sqlite.readAll();
    }
    bool isWriting() const { return m_said.contains("writing"); }
    void finish()
    {
        m_sqlite.write("ROLLBACK;\n.quit\n");
        m_sqlite.waitForFinished();
    }

private:
    QProcess m_sqlite;
    QByteArray m_said;
};

} // namespace

/// As many passages as take another thread, whatever is done to them.
void LongStepTest::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->start();
    const documents::Revision &revision = *m_fixture->reading().revision();
    const auto marked = m_fixture->window().notebook()->act(
        history::Action::MarkPassage, QStringLiteral("many"),
        [&](store::Stores &stores, CoderId coderId) -> Result<void> {
            for (qsizetype i = 0; i < Many; ++i) {
                const auto each = stores.passages.findOrInsert(
                    revision, passages::mark(revision, {i * 3, i * 3 + 2}, coderId));
                if (!each)
                    return Failure(each.error());
            }
            return {};
        });
    QVERIFY(marked);
    m_all = m_fixture->cards().model()->rowCount();
    QVERIFY(m_all >= Many);
}

void LongStepTest::cleanup()
{
    m_fixture.reset();
}

void LongStepTest::chooseAll()
{
    m_fixture->cards().setFocus();
    m_fixture->press(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(m_fixture->cards().selectedCount(), m_all);
}

void LongStepTest::tagAll()
{
    chooseAll();
    m_fixture->press(Qt::Key_F);
    m_fixture->type(QStringLiteral("g20"));
    m_fixture->press(Qt::Key_Return);
}

/// And until the window has the keys again, where the dialog was seen.
void LongStepTest::waitUntilDone()
{
    QTRY_VERIFY(!isLent());
    QTRY_VERIFY(!dialog());
    m_fixture->comeBack();
}

int LongStepTest::bearing(const QString &key) const
{
    return m_fixture
        ->ask(QStringLiteral("SELECT count(DISTINCT passage_id) FROM tag "
                             "JOIN concept ON concept.id = concept_id WHERE key = '%1'")
                  .arg(key))
        .toInt();
}

int LongStepTest::passages() const
{
    return m_fixture->ask(QStringLiteral("SELECT count(*) FROM passage")).toInt();
}

void LongStepTest::theWindowLivesWhileVeryManyAreTagged()
{
    Writer writer(m_fixture->notebookPath());
    QVERIFY(writer.isWriting());
    tagAll();
    QVERIFY(isLent());
    bool hasRun = false;
    QTimer::singleShot(10, [&] { hasRun = true; });
    QTRY_VERIFY(hasRun);
    QVERIFY(isLent());
    writer.finish();
    waitUntilDone();
    QCOMPARE(bearing(QStringLiteral("g20")), m_all);
    QCOMPARE(m_fixture->cards().selectedCount(), m_all); // For the next tag.
    m_fixture->press(Qt::Key_Z, Qt::ControlModifier);
    waitUntilDone();
    QCOMPARE(bearing(QStringLiteral("g20")), 0);
    m_fixture->press(Qt::Key_Y, Qt::ControlModifier);
    waitUntilDone();
    QCOMPARE(bearing(QStringLiteral("g20")), m_all);
}

void LongStepTest::itIsShownAndCanBeStopped()
{
    Writer writer(m_fixture->notebookPath());
    QVERIFY(writer.isWriting());
    tagAll();
    QTRY_VERIFY(dialog() && dialog()->isVisible());
    QVERIFY(m_fixture->find<QLabel>("longStepText")
                ->text()
                .contains(QLocale(QLocale::English).toString(m_all)));
    QDir().mkpath(QStringLiteral(TELAAH_SCREENS));
    QVERIFY(dialog()->grab().save(QStringLiteral(TELAAH_SCREENS "/long-step.png")));
    QTest::mouseClick(m_fixture->find<QPushButton>("longStepStop"), Qt::LeftButton);
    QVERIFY(!m_fixture->find<QPushButton>("longStepStop")->isEnabled());
    writer.finish();
    waitUntilDone();
    QCOMPARE(bearing(QStringLiteral("g20")), 0);
    QCOMPARE(m_fixture->message(), QStringLiteral("It was stopped: nothing has changed."));
    QVERIFY(m_fixture->find<QLabel>("savedState")->text().endsWith(QStringLiteral(" Saved")));
    tagAll();
    waitUntilDone();
    QCOMPARE(bearing(QStringLiteral("g20")), m_all);
}

/// Before the dialog is there, they would act on a notebook that is being changed.
void LongStepTest::keysMeanwhileChangeNothing()
{
    const QString last = QStringLiteral("SELECT count(*) FROM change WHERE state = 'done'");
    const int before = m_fixture->ask(last).toInt();
    Writer writer(m_fixture->notebookPath());
    QVERIFY(writer.isWriting());
    tagAll();
    QVERIFY(!dialog() || !dialog()->isVisible());
    for (const Qt::Key key : {Qt::Key_Delete, Qt::Key_U, Qt::Key_1, Qt::Key_H})
        QTest::keyClick(&m_fixture->cards(), key);
    QTest::keyClick(&m_fixture->window(), Qt::Key_Z, Qt::ControlModifier);
    writer.finish();
    waitUntilDone();
    QCOMPARE(m_fixture->ask(last).toInt(), before + 1);
    QCOMPARE(bearing(QStringLiteral("g20")), m_all);
    QCOMPARE(m_fixture->message(), QString());
}

void LongStepTest::veryManyAreUntaggedRemovedAndBroughtBack()
{
    tagAll();
    waitUntilDone();
    m_fixture->cards().setFocus();
    m_fixture->press(Qt::Key_Delete);
    waitUntilDone();
    QCOMPARE(
        passages(), m_fixture->ask("SELECT count(*) FROM passage WHERE revision_id = 2").toInt());
    QCOMPARE(m_fixture->cards().model()->rowCount(), 0);
    m_fixture->reading().setFocus();
    m_fixture->press(Qt::Key_Z, Qt::ControlModifier);
    waitUntilDone();
    QCOMPARE(m_fixture->cards().model()->rowCount(), m_all);
    QCOMPARE(bearing(QStringLiteral("g20")), m_all);
    QVERIFY(m_fixture->window().notebook()->problems()->isEmpty());
}

/// All of them are read to find it, in another thread.
void LongStepTest::oneOfVeryManyIsBroughtBack()
{
    chooseAll();
    m_fixture->press(Qt::Key_Delete);
    waitUntilDone();
    const int before = passages();
    m_fixture->press(Qt::Key_H, Qt::ControlModifier);
    QTest::mouseClick(m_fixture->find<QPushButton>("bringBack"), Qt::LeftButton);
    QVERIFY(isLent());
    waitUntilDone();
    const auto *menu = m_fixture->find<QMenu>("removedPassages");
    QVERIFY(menu);
    QCOMPARE(menu->actions().size(), 31);
    QVERIFY(!menu->actions().last()->isEnabled());
    menu->actions().at(1)->trigger();
    QVERIFY(!isLent());
    QCOMPARE(passages(), before + 1);
    QCOMPARE(m_fixture->cards().model()->rowCount(), 1);
    QVERIFY(m_fixture->window().notebook()->problems()->isEmpty());
}

void LongStepTest::aDocumentWithVeryManyIsRemovedAndBroughtBack()
{
    const int before = passages();
    m_fixture->find<QWidget>("library")->setFocus();
    m_fixture->press(Qt::Key_Delete);
    waitUntilDone();
    QVERIFY(passages() < before - Many / 2);
    m_fixture->press(Qt::Key_Z, Qt::ControlModifier);
    waitUntilDone();
    QCOMPARE(passages(), before);
}

/// Its pause ends while the step goes on, and leaving it writes it: neither waits for the step.
void LongStepTest::aNoteTypedMeanwhileIsWrittenAfterwards()
{
    const QString stored = QStringLiteral(
        "SELECT count(*) FROM document WHERE note = 'Tanya dosen'");
    auto *note = m_fixture->find<QPlainTextEdit>("documentNote");
    Writer writer(m_fixture->notebookPath());
    QVERIFY(writer.isWriting());
    tagAll();
    QVERIFY(isLent());
    note->setPlainText(QStringLiteral("Tanya dosen"));
    note->document()->setModified(true);
    QFocusEvent left(QEvent::FocusOut);
    QCoreApplication::sendEvent(note, &left);
    QVERIFY(isLent());
    writer.finish();
    waitUntilDone();
    QCOMPARE(bearing(QStringLiteral("g20")), m_all);
    QTRY_COMPARE(m_fixture->ask(stored), QStringLiteral("1"));
}

/// Closing stops the step; the note is stored before the window goes.
void LongStepTest::closingMeanwhileLosesNoNote()
{
    auto *note = m_fixture->find<QPlainTextEdit>("documentNote");
    Writer writer(m_fixture->notebookPath());
    QVERIFY(writer.isWriting());
    tagAll();
    QVERIFY(isLent());
    note->setPlainText(QStringLiteral("Tanya dosen"));
    note->document()->setModified(true);
    QVERIFY(!m_fixture->window().close());
    writer.finish();
    waitUntilDone();
    QTRY_COMPARE(
        m_fixture->ask("SELECT count(*) FROM document WHERE note = 'Tanya dosen'"),
        QStringLiteral("1"));
    QVERIFY(m_fixture->window().close());
}

void LongStepTest::closingTheWindowLeavesTheNotebookWhole()
{
    tagAll();
    QVERIFY(isLent());
    m_fixture->quit();
    const int tagged = bearing(QStringLiteral("g20"));
    QVERIFY(tagged == 0 || tagged == m_all);
    m_fixture->start();
    QVERIFY(m_fixture->window().notebook()->problems()->isEmpty());
    QCOMPARE(
        m_fixture->ask("SELECT count(*) FROM change WHERE action = 'tag-passage'").toInt(),
        tagged == 0 ? 0 : 1);
}

QTEST_MAIN(LongStepTest)
#include "LongStepTest.moc"
