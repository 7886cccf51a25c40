// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/Contrast.h"

#include "gui/WindowFixture.h"
#include "support/Appearance.h"
#include "support/PlainStyle.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QTest>
#include <QVBoxLayout>

using namespace telaah;
using test::contrast;
using test::WindowFixture;

/// What is around the text can be told apart by whoever sees little contrast: computed from the
/// colours, and found again in the pixels of what they are used for.
class ContrastTest : public QObject
{
    Q_OBJECT

private slots:
    void coloursAreFarEnoughApart_data() { themes(); }
    void coloursAreFarEnoughApart();
    void controlsHaveAnEdge_data() { themes(); }
    void controlsHaveAnEdge();
    void chosenCardsHaveABar_data() { themes(); }
    void chosenCardsHaveABar();

private:
    static void themes();
};

namespace {

constexpr double OfLines = 3;
constexpr double OfWords = 4.5;

/// The greatest contrast to `ground` in the row of pixels at `y`, from `left`, `width` pixels long.
double edgeContrast(const QImage &picture, QPoint left, int width, const QColor &ground)
{
    double greatest = 1;
    for (int x = left.x(); x < left.x() + width; ++x)
        greatest = std::max(greatest, contrast(picture.pixelColor(x, left.y()), ground));
    return greatest;
}

} // namespace

void ContrastTest::themes()
{
    QTest::addColumn<ui::Theme>("theme");
    QTest::addColumn<QString>("name");
    QTest::newRow("light") << ui::Theme::Light << "light";
    QTest::newRow("sepia") << ui::Theme::Sepia << "sepia";
    QTest::newRow("dark") << ui::Theme::Dark << "dark";
    QTest::newRow("high contrast") << ui::Theme::HighContrast << "highContrast";
}

void ContrastTest::coloursAreFarEnoughApart()
{
    QFETCH(ui::Theme, theme);
    const ui::Appearance look = ui::appearanceOf(theme);
    for (const QColor &ground : {look.window, look.panel, look.raised}) {
        QVERIFY(contrast(look.edge, ground) >= OfLines);
        QVERIFY(contrast(look.accent, ground) >= OfLines);
        QVERIFY(contrast(look.text, ground) >= 7);
        QVERIFY(contrast(look.muted, ground) >= OfWords);
    }
    QVERIFY(contrast(look.text, look.accentFill) >= 7);
}

void ContrastTest::controlsHaveAnEdge()
{
    QFETCH(ui::Theme, theme);
    const ui::Appearance look = ui::appearanceOf(theme);
    QApplication::setStyle(new ui::PlainStyle);
    QApplication::setPalette(ui::paletteOf(look));
    QWidget form;
    form.setStyleSheet(ui::styleSheetOf(look));
    auto *rows = new QVBoxLayout(&form);
    rows->setContentsMargins(20, 20, 20, 20);
    auto *combo = new QComboBox;
    combo->addItem("xxxxxxxxxxxx");
    const QList<QWidget *> controls{new QLineEdit, combo, new QSpinBox, new QCheckBox};
    for (QWidget *control : controls)
        rows->addWidget(control);
    form.resize(200, 200);
    form.show();
    QVERIFY(QTest::qWaitForWindowExposed(&form));
    form.setFocus();
    const QImage picture = form.grab().toImage();
    for (const QWidget *control : controls) {
        // Along the left edge, before anything that is written in it.
        const QPoint left(control->x(), control->geometry().center().y());
        const int width = qobject_cast<const QCheckBox *>(control) ? 8 : 3;
        const double edge = edgeContrast(picture, left, width, look.window);
        QVERIFY2(
            edge >= OfLines,
            qPrintable(QString("%1: %2").arg(control->metaObject()->className()).arg(edge)));
    }
}

/// Where the others have nothing but their ground.
void ContrastTest::chosenCardsHaveABar()
{
    QFETCH(ui::Theme, theme);
    QFETCH(QString, name);
    const ui::Appearance look = ui::appearanceOf(theme);
    WindowFixture user;
    user.settings().file().setValue("look/theme", name);
    user.start();
    const QAbstractItemModel &model = *user.cards().model();
    user.cards().setFocus();
    user.cards().setCurrentIndex(model.index(0, 0));
    user.press(Qt::Key_Down, Qt::ShiftModifier);
    const QImage picture = user.cards().viewport()->grab().toImage();
    for (int row = 0; row < 3; ++row) {
        const QRect card = user.cards().visualRect(model.index(row, 0));
        const QPoint bar(card.left() + 3, card.center().y());
        const QColor pixel = picture.pixelColor(bar);
        const double contrasted = contrast(pixel, look.raised);
        QVERIFY2(
            row < 2 ? contrasted >= OfLines : contrasted < 1.1,
            qPrintable(QString("%1: %2").arg(row).arg(contrasted)));
    }
}

QTEST_MAIN(ContrastTest)
#include "ContrastTest.moc"
