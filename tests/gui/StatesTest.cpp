// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/WindowFixture.h"
#include "models/SearchModel.h"
#include "notebook/DocumentActions.h"
#include "notebook/Notebook.h"
#include "notebook/PassageActions.h"
#include "notebook/VocabularyActions.h"
#include "support/Appearance.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTest>
#include <QToolBar>
#include <QToolButton>
#include <QTreeView>

using namespace telaah;
using test::WindowFixture;

/// Pictures of the states that a reading room can be in, into build/screens, for people to look at;
/// and that no button or label in them is cut off.
class StatesTest : public QObject
{
    Q_OBJECT

private slots:
    void states_data();
    void states();
    void longNames_data() { states_data(); }
    void longNames();
    void searching_data() { states_data(); }
    void searching();
    void notesNotSaved_data() { states_data(); }
    void notesNotSaved();
    void controlsHaveAnEdge();
    void noNotebook_data() { states_data(); }
    void noNotebook();
    void verySmall();
};

namespace {

/// The window in the language, the colours and the size that the row at hand asks for.
class StateFixture : public WindowFixture
{
public:
    StateFixture()
        : WindowFixture(language())
    {
        QFETCH(QString, theme);
        QFETCH(QSize, size);
        settings().file().setValue("look/theme", theme);
        start();
        window().resize(size);
    }

private:
    static QString language()
    {
        QFETCH(QString, language);
        return language;
    }
};

/// Words that are wider than their place, with where they are.
QStringList cutOff(const QWidget &window)
{
    QStringList found;
    for (const QToolButton *button : window.findChildren<QToolButton *>()) {
        const bool isOfField = qobject_cast<const QLineEdit *>(button->parent());
        if (button->isVisible() && !isOfField
            && button->width() < button->minimumSizeHint().width())
            found.append(button->text() + " (" + button->objectName() + ')');
    }
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        const bool isCut = label->wordWrap()
            ? label->height() < label->heightForWidth(label->width())
            : label->width() < label->minimumSizeHint().width();
        if (label->isVisible() && isCut)
            found.append(label->text() + " (" + label->objectName() + ')');
    }
    return found;
}

void save(WindowFixture &user, const QString &name)
{
    for (int i = 0; i < 2; ++i) // What has moved is said only then, and laid out anew.
        QCoreApplication::processEvents();
    QDir().mkpath(TELAAH_SCREENS);
    QString file = name;
    if (const char *row = QTest::currentDataTag())
        file += '-' + QString(row);
    if (qEnvironmentVariableIsSet("QT_SCALE_FACTOR"))
        file += "-150";
    QVERIFY(user.window().grab().save(QDir(TELAAH_SCREENS).filePath(file + ".png")));
    const QString cut = cutOff(user.window()).join(QStringLiteral(", "));
    QVERIFY2(cut.isEmpty(), qPrintable(file + ": " + cut));
}

/// Passages over one another in the second paragraph, more than there are lanes for.
void crowd(WindowFixture &user)
{
    notebook::PassageActions actions(*user.window().notebook());
    const auto &stores = user.window().notebook()->stores();
    const QStringList keys{"kerja-sama-siber", "ancaman-siber", "diplomasi-siber"};
    const text::TextRange whole = user.rangeOf("Ketika layanan publik");
    for (int i = 0; i < 9; ++i) {
        const auto concept_ = stores.vocabulary.find("theme", keys.at(i % keys.size()));
        const text::TextRange range(whole.start() + i * 30, whole.start() + i * 30 + 90 + i * 40);
        QVERIFY(actions.mark(
            *user.reading().revision(), user.reading().trimmed(range),
            concept_ ? QList{*concept_} : QList<ConceptId>()));
    }
}

} // namespace

void StatesTest::states_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("theme");
    QTest::addColumn<QSize>("size");
    const QSize usual(1440, 900);
    QTest::addRow("id-light") << "id"
                              << "light" << usual;
    QTest::addRow("en-dark") << "en"
                             << "dark" << usual;
    QTest::addRow("id-highContrast") << "id"
                                     << "highContrast" << usual;
    QTest::addRow("en-sepia-small") << "en"
                                    << "sepia" << QSize(1024, 700);
    QTest::addRow("id-light-small") << "id"
                                    << "light" << QSize(1024, 700);
}

void StatesTest::states()
{
    StateFixture user;

    user.press(Qt::Key_F, Qt::ControlModifier);
    user.type("siber");
    save(user, "state-find");
    user.type("xyz");
    save(user, "state-nothing-found");
    user.press(Qt::Key_Escape);
    user.press(Qt::Key_Escape);

    crowd(user);
    user.reading().setPlace({});
    save(user, "state-crowded");

    user.press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    save(user, "state-outline");
    user.press(Qt::Key_F6, Qt::ShiftModifier);
    save(user, "state-beside");
}

void StatesTest::longNames()
{
    StateFixture user;
    notebook::Notebook &notebook = *user.window().notebook();
    const auto revision = *user.reading().revision();
    QList<ConceptId> concepts;
    const auto facets = notebook.stores().vocabulary.facets();
    QVERIFY(facets);
    for (const vocabulary::Facet &facet : *facets) {
        const auto added = notebook::VocabularyActions(notebook).add(
            facet.id, "Perundingan antarpemerintah soal tata kelola"); // 44 letters.
        QVERIFY(added);
        concepts.append(added->id);
    }
    QVERIFY(notebook::PassageActions(notebook).mark(revision, user.rangeOf("menata"), concepts));
    const auto documents = notebook.stores().documents.summaries();
    QVERIFY(documents);
    QVERIFY(notebook::DocumentActions(notebook).rename(
        documents->first().document.id,
        "Dinamika Kerja Sama Keamanan Siber dan Diplomasi Digital antara Korea Selatan dan Jepang "
        "di Kawasan Asia Timur pada Masa Persaingan Kekuatan Besar"));
    user.click("menata", 1);
    save(user, "long-names");
    user.press(Qt::Key_T);
    user.type("perundingan antar");
    save(user, "long-names-palette");
}

void StatesTest::searching()
{
    StateFixture user;

    const auto retype = [&user](const QString &query) {
        user.find<QLineEdit>("searchField")->selectAll();
        user.type(query);
    };
    user.press(Qt::Key_K, Qt::ControlModifier);
    auto *summary = user.find<QLabel>("searchSummary");
    QTRY_VERIFY(!summary->text().isEmpty());
    save(user, "search-nothing-typed");
    user.type("menyerang siber");
    const auto *hits = user.find<QListView>("searchHits")->model();
    QTRY_VERIFY(hits->rowCount() > 0);
    QTRY_VERIFY(!summary->text().contains('\n')); // The index has everything.
    user.press(Qt::Key_Down);
    user.press(Qt::Key_Down);
    save(user, "search-hits");
    retype("jepang");
    QTRY_VERIFY(hits->rowCount() > 10);
    save(user, "search-concepts");
    retype("serangan them:siber");
    QTRY_VERIFY(user.find<QLabel>("searchProblem")->isVisible());
    save(user, "search-wrong");
    retype("sengkata ");
    QTRY_VERIFY(user.find<QPushButton>("searchSuggestion")->isVisible());
    save(user, "search-suggestion");
    retype("theme:kep");
    QTRY_VERIFY(user.find<QListView>("queryOffers"));
    QTRY_VERIFY(user.find<QListView>("queryOffers")->isVisible());
    save(user, "search-offers");
    user.press(Qt::Key_Escape);
    retype("serangan");
    QTRY_VERIFY(hits->rowCount() > 4 && user.find<QPushButton>("tagAllHits")->isEnabled());
    QTRY_VERIFY(!summary->text().contains('0'));
    user.find<QPushButton>("tagAllHits")->click();
    save(user, "search-tag-all");
    user.press(Qt::Key_Escape);
    user.press(Qt::Key_K, Qt::ControlModifier);
    retype("jepang diplomasi ");
    const auto hasWordsApart = [hits] {
        bool isApart = false;
        for (int row = 0; row < hits->rowCount(); ++row) {
            const auto find = hits->index(row, 0).data(ui::SearchModel::FindRole);
            isApart = isApart || (find.isValid() && find.value<notebook::SearchFind>().isApart);
        }
        return isApart;
    };
    QTRY_VERIFY(hasWordsApart());
    user.find<QPushButton>("tagAllHits")->click();
    save(user, "search-tag-apart");
    user.press(Qt::Key_Escape);
    user.press(Qt::Key_K, Qt::ControlModifier);
    retype("hukum ITU ");
    QTRY_VERIFY(user.find<QPushButton>("searchSmallLetters")->isVisible());
    save(user, "search-capitals");
    retype("serangan");
    QTRY_VERIFY(hits->rowCount() > 4 && user.find<QPushButton>("tagAllHits")->isEnabled());
    user.press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(user.find<QTableView>("concordanceLines")->model()->rowCount() > 0);
    user.press(Qt::Key_Down);
    save(user, "concordance-beside-search");
    user.press(Qt::Key_K, Qt::ControlModifier);
    user.press(Qt::Key_Escape);
    user.press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    user.type("siber");
    QTRY_VERIFY(user.find<QTableView>("concordanceLines")->model()->rowCount() > 20);
    user.press(Qt::Key_Down);
    save(user, "concordance");
}

void StatesTest::notesNotSaved()
{
    StateFixture user;
    user.click("menata", 2);
    user.press(Qt::Key_N);
    const QString away = user.path("away.telaah");
    QVERIFY(QFile::rename(user.notebookPath(), away));
    user.type("Bandingkan dengan artikel kedua: siapa yang menata?");
    user.press(Qt::Key_Escape);
    QTRY_VERIFY(user.reading().hasFocus());
    save(user, "state-draft");
    QVERIFY(QFile::rename(away, user.notebookPath()));
}

void StatesTest::controlsHaveAnEdge()
{
    const ui::Appearance colours = ui::appearanceOf(ui::Theme::HighContrast);
    WindowFixture user;
    user.settings().file().setValue("look/theme", "highContrast");
    user.start();
    const QList<QWidget *> controls{
        new QPushButton("Export"), new QComboBox, new QSpinBox, new QLineEdit, new QTreeView};
    for (QWidget *control : controls) {
        control->setParent(&user.window());
        control->resize(120, 30);
        control->show();
        const QImage image = control->grab().toImage();
        const QColor edge = image.pixelColor(0, image.height() / 2);
        QVERIFY2(
            edge == colours.border, qPrintable(edge.name() + control->metaObject()->className()));
    }
    controls.first()->setFocus();
    const QImage focused = controls.first()->grab().toImage();
    QCOMPARE(focused.pixelColor(0, focused.height() / 2), colours.accent);
}

void StatesTest::noNotebook()
{
    StateFixture user;
    const QString away = user.path("away.telaah");
    QVERIFY(QFile::rename(user.notebookPath(), away));
    user.window().openNotebook(user.notebookPath());
    auto *box = user.window().findChild<QMessageBox *>();
    QVERIFY(box);
    box->close();
    QVERIFY(!user.find<QToolBar>("toolBar")->isVisible()); // Nothing is on it.
    save(user, "state-no-notebook");
}

void StatesTest::verySmall()
{
    WindowFixture user("id");
    user.start();
    user.window().resize(762, 507);
    save(user, "state-very-small");
    emit user.window().readScreen()->hinted(
        QStringLiteral("Belum semuanya tersimpan: salinlah teksnya atau buanglah lebih dahulu"));
    save(user, "state-very-small-hint");
}

QTEST_MAIN(StatesTest)
#include "StatesTest.moc"
