// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/WindowFixture.h"
#include "models/CardListModel.h"
#include "models/DragData.h"
#include "models/VocabularyModel.h"
#include "notebook/Notebook.h"
#include "views/PassageCommands.h"
#include "views/SideDelegate.h"
#include "views/VocabularyView.h"

#include <QDragEnterEvent>
#include <QIdentityProxyModel>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTest>
#include <QToolButton>

using namespace telaah;
using test::WindowFixture;
using ui::VocabularyModel;

/// The vocabulary beside the text: finding concepts, filtering by them, and putting them on.
class ConceptsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void choosingAConceptLeavesItsPassages();
    void labelsMakeRoomForLongCounts();
    void otherPassagesStandBackInTheText();
    void enterTagsWhatIsSelectedOrGoesToTheFirstPassage();
    void aDoubleClickTagsAndLeavesTheFilterAlone();
    void aDoubleClickWithoutASelectionGoesThere();
    void conceptsAreFoundByAlias();
    void aConceptIsDroppedOnSelectedWords();
    void aConceptIsDroppedOnAPassageAndOnACard();
    void besideTheWordsNothingIsDropped();
    void cardsAreDroppedOnAConcept();
    void whatComesFromAnotherNotebookIsNotWelcome();
    void theMenuOfAConceptTagsThePassage();

private:
    ui::VocabularyView &tree() { return *m_fixture->find<ui::VocabularyView>("vocabulary"); }
    QModelIndex entry(const QString &label);
    ConceptId idOf(const QString &label);
    void click(const QString &label);
    bool drop(QWidget &target, QPoint place, const QMimeData &data);
    QString mine() const;
    QRect wordsOf(const QString &text);

    std::unique_ptr<WindowFixture> m_fixture;
};

namespace {

const QString Sentence = QStringLiteral("Negara yang menata layanannya secara digital");

/// As if a notebook had a hundred thousand passages.
class Crowded : public QIdentityProxyModel
{
public:
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role == VocabularyModel::CountRole || role == VocabularyModel::TotalRole)
            return 123456;
        return QIdentityProxyModel::data(index, role);
    }
};

} // namespace

void ConceptsTest::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->start();
}

void ConceptsTest::cleanup()
{
    m_fixture.reset();
}

QModelIndex ConceptsTest::entry(const QString &label)
{
    const QAbstractItemModel *model = tree().model();
    for (int facet = 0; facet < model->rowCount(); ++facet) {
        const QModelIndex parent = model->index(facet, 0);
        for (int row = 0; row < model->rowCount(parent); ++row) {
            if (model->index(row, 0, parent).data().toString() == label)
                return model->index(row, 0, parent);
        }
    }
    return {};
}

ConceptId ConceptsTest::idOf(const QString &label)
{
    return entry(label).data(VocabularyModel::ConceptRole).value<vocabulary::Concept>().id;
}

void ConceptsTest::click(const QString &label)
{
    tree().scrollTo(entry(label));
    QTest::mouseClick(
        tree().viewport(), Qt::LeftButton, {}, tree().visualRect(entry(label)).center());
}

/// As the system hands it on; returns whether the place was welcome.
bool ConceptsTest::drop(QWidget &target, QPoint place, const QMimeData &data)
{
    QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&target, &enter);
    QDragMoveEvent move(place, Qt::CopyAction, &data, Qt::LeftButton, {});
    move.setAccepted(false);
    QCoreApplication::sendEvent(&target, &move);
    if (!enter.isAccepted() || !move.isAccepted())
        return false;
    QDropEvent drop(place, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&target, &drop);
    return drop.isAccepted();
}

QString ConceptsTest::mine() const
{
    return m_fixture->ask(
        "SELECT concept.label_en || ' on ' || substr(passage.quote, 1, 11) FROM tag "
        "JOIN concept ON concept.id = concept_id JOIN passage ON passage.id = passage_id "
        "JOIN coder ON coder.id = tag.coder_id WHERE coder.name = 'Rina Ayu' "
        "ORDER BY passage.start_cp");
}

QRect ConceptsTest::wordsOf(const QString &text)
{
    const text::TextRange range = m_fixture->rangeOf(text);
    m_fixture->reading().showRange(range);
    return m_fixture->reading().rectOf({range.start(), range.start() + 4});
}

void ConceptsTest::labelsMakeRoomForLongCounts()
{
    const ui::SideDelegate delegate;
    QAbstractItemModel *model = tree().model();
    Crowded crowded;
    crowded.setSourceModel(model);
    const QModelIndex few = entry("Cyber diplomacy");
    const QModelIndex many = crowded.mapFromSource(few);
    QVERIFY(few.data().toString().contains(' '));
    const auto heightIn = [&](int width, const QModelIndex &index) {
        QStyleOptionViewItem option;
        option.rect = {0, 0, width, 20};
        return delegate.sizeHint(option, index).height();
    };
    const int oneLine = heightIn(900, few);
    int width = 900;
    while (heightIn(width - 1, few) == oneLine)
        --width;
    QVERIFY(heightIn(width, many) > oneLine); // Where a short count just leaves room.
    QCOMPARE(heightIn(width + 90, many), oneLine);
}

void ConceptsTest::choosingAConceptLeavesItsPassages()
{
    WindowFixture &user = *m_fixture;
    const int all = user.cards().model()->rowCount();
    const int japan = entry("Japan").data(VocabularyModel::CountRole).toInt();
    QVERIFY(0 < japan && japan < all);
    QVERIFY(entry("Japan").data(VocabularyModel::TotalRole).toInt() > japan);
    click("Japan");
    QCOMPARE(user.cards().model()->rowCount(), japan);
    QVERIFY(user.find<QLabel>("cardsHeading")->text().contains(QString("%1 of").arg(japan)));
    click("China"); // Another one instead.
    QVERIFY(user.cards().model()->rowCount() > 0);
    click("China");
    QCOMPARE(user.cards().model()->rowCount(), all);

    tree().setCurrentIndex(entry("Japan"));
    tree().setFocus();
    user.press(Qt::Key_Space);
    QCOMPARE(user.cards().model()->rowCount(), japan);
    user.press(Qt::Key_Escape);
    QCOMPARE(user.cards().model()->rowCount(), all);
    click("Japan");
    user.reading().setFocus();
    user.press(Qt::Key_Escape);
    QCOMPARE(user.cards().model()->rowCount(), all);
}

void ConceptsTest::otherPassagesStandBackInTheText()
{
    WindowFixture &user = *m_fixture;
    const QRect fill = wordsOf("berperan penting");
    const auto colour = [&] {
        const QImage image = user.reading().viewport()->grab().toImage();
        return image.pixelColor(fill.left() + 1, fill.top() + 2);
    };
    const QColor bright = colour();
    click("Cyber threat"); // On this very passage.
    QCOMPARE(colour(), bright);
    click("China");
    QVERIFY(colour() != bright);
    click("China");
    QCOMPARE(colour(), bright);

    // Those without a tag stand back as well.
    user.click(Sentence, 3);
    user.press(Qt::Key_H);
    user.press(Qt::Key_Escape);
    const QRect untagged = wordsOf("layanannya");
    const auto behind = [&] {
        const QImage image = user.reading().viewport()->grab().toImage();
        return image.pixelColor(untagged.left() + 1, untagged.top() + 2);
    };
    const QColor before = behind();
    click("China");
    QVERIFY(behind() != before);
}

void ConceptsTest::enterTagsWhatIsSelectedOrGoesToTheFirstPassage()
{
    WindowFixture &user = *m_fixture;
    const int all = user.cards().model()->rowCount();
    user.click(Sentence, 3);
    tree().setCurrentIndex(entry("China"));
    tree().setFocus();
    user.press(Qt::Key_Return);
    QCOMPARE(mine(), "China on Negara yang");
    QCOMPARE(user.cards().model()->rowCount(), all + 1); // No filter.

    tree().setCurrentIndex(entry("Japan"));
    tree().setFocus();
    user.press(Qt::Key_Return);
    QCOMPARE(mine(), "China on Negara yang");
    QVERIFY(user.cards().model()->rowCount() < all);
    QCOMPARE(user.cards().currentIndex().row(), 0);
    const auto mark = user.cards().currentIndex().data(ui::CardModel::MarkRole);
    QVERIFY(!user.reading().rectOf(mark.value<passages::Mark>().range).isEmpty());
}

void ConceptsTest::aDoubleClickTagsAndLeavesTheFilterAlone()
{
    WindowFixture &user = *m_fixture;
    const int all = user.cards().model()->rowCount();
    user.click(Sentence, 3);
    const QPoint place = tree().visualRect(entry("Cyber threat")).center();
    QTest::mouseClick(tree().viewport(), Qt::LeftButton, {}, place);
    QTest::mouseDClick(tree().viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(mine(), "Cyber threat on Negara yang");
    QCOMPARE(user.cards().model()->rowCount(), all + 1);
}

void ConceptsTest::aDoubleClickWithoutASelectionGoesThere()
{
    WindowFixture &user = *m_fixture;
    const QPoint place = tree().visualRect(entry("Cyber threat")).center();
    QTest::mouseClick(tree().viewport(), Qt::LeftButton, {}, place);
    QTest::mouseDClick(tree().viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(user.cards().model()->rowCount(), 1);
    QCOMPARE(user.cards().currentIndex().row(), 0);
    QCOMPARE(mine(), "");
}

void ConceptsTest::conceptsAreFoundByAlias()
{
    WindowFixture &user = *m_fixture;
    auto *search = user.find<QLineEdit>("conceptSearch");
    search->setFocus();
    user.type("rok");
    QVERIFY(entry("South Korea").isValid());
    QVERIFY(!entry("Japan").isValid());
    user.click(Sentence, 3);
    search->setFocus();
    user.press(Qt::Key_Return);
    QCOMPARE(mine(), "South Korea on Negara yang");
    user.type("xyz");
    QCOMPARE(tree().model()->rowCount(), 0);
    user.press(Qt::Key_Escape);
    QVERIFY(entry("Japan").isValid());
}

void ConceptsTest::aConceptIsDroppedOnSelectedWords()
{
    WindowFixture &user = *m_fixture;
    user.click(Sentence, 3);
    const std::unique_ptr<QMimeData> data(tree().model()->mimeData({entry("Japan")}));
    QVERIFY(drop(*user.reading().viewport(), wordsOf(Sentence).center(), *data));
    QCOMPARE(mine(), "Japan on Negara yang");
    QVERIFY(user.reading().selection().isEmpty());
    user.reading().setFocus();
    user.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(mine(), "");
    // Where nothing is selected or marked, there is nothing to put it on.
    QVERIFY(!drop(*user.reading().viewport(), wordsOf("Teknologi digital").center(), *data));
}

void ConceptsTest::aConceptIsDroppedOnAPassageAndOnACard()
{
    WindowFixture &user = *m_fixture;
    const std::unique_ptr<QMimeData> data(tree().model()->mimeData({entry("China")}));
    QVERIFY(drop(*user.reading().viewport(), wordsOf("berperan penting").center(), *data));
    QCOMPARE(mine(), "China on berperan pe");
    // The next key is about that passage.
    QVERIFY(user.reading().hasFocus());
    QVERIFY(user.cards().currentIndex().data().toString().startsWith("berperan"));
    const QRect card = user.cards().visualRect(user.cards().model()->index(1, 0));
    QVERIFY(drop(*user.cards().viewport(), card.center(), *data));
    QCOMPARE(mine(), "China on berperan pe\nChina on tiga tim ta");
}

/// The nearest passage is not what is under the pointer.
void ConceptsTest::besideTheWordsNothingIsDropped()
{
    WindowFixture &user = *m_fixture;
    const std::unique_ptr<QMimeData> data(tree().model()->mimeData({entry("China")}));
    const QRect words = wordsOf("berperan penting");
    QWidget &page = *user.reading().viewport();
    QVERIFY(!drop(page, {4, words.center().y()}, *data));
    QVERIFY(!drop(page, {page.width() - 4, words.center().y()}, *data));
    QCOMPARE(mine(), "");
    // Nor where a line of a passage ends before the margin does.
    const qsizetype end = user.reading().revision()->text().indexOf('\n', 0);
    const QRect heading = user.reading().rectOf({end - 1, end});
    user.reading().setFocus();
    user.reading().select({0, end});
    user.press(Qt::Key_H);
    QVERIFY(!drop(page, {heading.right() + 60, heading.center().y()}, *data));
    QVERIFY(drop(page, heading.center(), *data));
}

void ConceptsTest::cardsAreDroppedOnAConcept()
{
    WindowFixture &user = *m_fixture;
    QAbstractItemModel *cards = user.cards().model();
    const std::unique_ptr<QMimeData> data(
        cards->mimeData({cards->index(0, 0), cards->index(1, 0)}));
    QWidget *viewport = tree().viewport();
    const QPoint facet = tree().visualRect(tree().model()->index(0, 0)).center();
    QVERIFY(!drop(*viewport, facet, *data));
    tree().scrollTo(entry("China"));
    QVERIFY(drop(*viewport, tree().visualRect(entry("China")).center(), *data));
    QCOMPARE(mine(), "China on berperan pe\nChina on tiga tim ta");
    user.reading().setFocus();
    user.press(Qt::Key_Z, Qt::ControlModifier); // Both at once.
    QCOMPARE(mine(), "");
}

void ConceptsTest::whatComesFromAnotherNotebookIsNotWelcome()
{
    WindowFixture &user = *m_fixture;
    WindowFixture other;
    other.start();
    const auto data = ui::drag::dataOf(*other.window().notebook(), idOf("Japan"));
    QVERIFY(!drop(*user.reading().viewport(), wordsOf("berperan penting").center(), *data));
    QCOMPARE(mine(), "");
}

void ConceptsTest::theMenuOfAConceptTagsThePassage()
{
    WindowFixture &user = *m_fixture;
    user.press(Qt::Key_J);
    const QPoint place = tree().visualRect(entry("Cyber threat")).center();
    QContextMenuEvent event(QContextMenuEvent::Mouse, place, tree().viewport()->mapToGlobal(place));
    QCoreApplication::sendEvent(tree().viewport(), &event);
    auto *menu = user.find<QMenu>("conceptMenu");
    QVERIFY(menu);
    menu->actions().last()->trigger();
    QCOMPARE(mine(), "Cyber threat on berperan pe");
    menu->close();
}

QTEST_MAIN(ConceptsTest)
#include "ConceptsTest.moc"
