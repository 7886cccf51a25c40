// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windows/LookControls.h"

#include "common/Languages.h"

#include <QActionGroup>
#include <QApplication>
#include <QStyle>

namespace telaah::ui {

using vocabulary::Language;

namespace {

constexpr qreal UsualSize = 14;
constexpr qreal SmallestSize = 8;
constexpr qreal LargestSize = 40;
constexpr qreal SizeStep = 1.1;
constexpr qreal TightestLines = 1.1; ///< From baseline to baseline, in sizes of the type.
constexpr qreal LoosestLines = 2.5;
constexpr qreal LineStep = 0.1;
constexpr int NarrowestColumn = 40; ///< In characters.
constexpr int WidestColumn = 120;
constexpr int ColumnStep = 4;

constexpr Theme Themes[] = {Theme::Light, Theme::Sepia, Theme::Dark, Theme::HighContrast};

QString nameOf(Theme theme)
{
    switch (theme) {
    case Theme::Light:
        return QStringLiteral("light");
    case Theme::Sepia:
        return QStringLiteral("sepia");
    case Theme::Dark:
        return QStringLiteral("dark");
    case Theme::HighContrast:
        return QStringLiteral("highContrast");
    }
    Q_UNREACHABLE();
}

/// What was chosen, or else what the system's own colours are.
Theme themeOf(const QString &name)
{
    for (const Theme theme : Themes) {
        if (nameOf(theme) == name)
            return theme;
    }
    const QPalette palette = QApplication::style()->standardPalette();
    const bool isDark = palette.color(QPalette::Window).lightness()
        < palette.color(QPalette::WindowText).lightness();
    return isDark ? Theme::Dark : Theme::Light;
}

ReadingColours readingColoursOf(Theme theme)
{
    switch (theme) {
    case Theme::Light:
        return ReadingColours::light();
    case Theme::Sepia:
        return ReadingColours::sepia();
    case Theme::Dark:
        return ReadingColours::dark();
    case Theme::HighContrast:
        return ReadingColours::highContrast();
    }
    Q_UNREACHABLE();
}

} // namespace

LookControls::LookControls(Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_theme(themeOf(settings.file().value(QStringLiteral("look/theme")).toString()))
    , m_themes(new QActionGroup(this))
    , m_languages(new QActionGroup(this))
{
    readStyle();
    for (const Theme theme : Themes) {
        QAction *action = makeChoice(m_themes, nameOf(theme));
        action->setChecked(theme == m_theme);
        connect(action, &QAction::triggered, this, [this, theme] { useTheme(theme); });
    }
    m_translations.use(languageOf(settings.language()));
    for (const Language language : {Language::Indonesian, Language::English}) {
        QAction *action = makeChoice(m_languages, codeOf(language));
        action->setChecked(language == m_translations.language());
        connect(action, &QAction::triggered, this, [this, language] {
            m_settings.setLanguage(codeOf(language));
            m_settings.file().sync();
            m_translations.use(language);
            emit changed();
        });
    }
    larger = makeSize(
        QStringLiteral("larger"), {QKeySequence::ZoomIn, Qt::CTRL | Qt::Key_Equal}, SizeStep);
    smaller = makeSize(QStringLiteral("smaller"), {QKeySequence::ZoomOut}, 1 / SizeStep);
    usualSize = makeSize(QStringLiteral("usualSize"), {Qt::CTRL | Qt::Key_0}, 0);
    looser = makeSetting(QStringLiteral("looserLines"), {}, [this] {
        m_style.lineSpacing = qMin(m_style.lineSpacing + LineStep, LoosestLines);
    });
    tighter = makeSetting(QStringLiteral("tighterLines"), {}, [this] {
        m_style.lineSpacing = qMax(m_style.lineSpacing - LineStep, TightestLines);
    });
    wider = makeSetting(QStringLiteral("widerColumn"), Qt::CTRL | Qt::Key_BracketRight, [this] {
        m_style.measure = qMin(m_style.measure + ColumnStep, WidestColumn);
    });
    narrower = makeSetting(
        QStringLiteral("narrowerColumn"), Qt::CTRL | Qt::Key_BracketLeft,
        [this] { m_style.measure = qMax(m_style.measure - ColumnStep, NarrowestColumn); });
    retranslate();
}

QAction *LookControls::makeChoice(QActionGroup *group, const QString &name)
{
    auto *action = new QAction(group);
    action->setObjectName(name);
    action->setCheckable(true);
    return action;
}

/// A factor of zero stands for the usual size.
QAction *LookControls::makeSize(const QString &name, const QList<QKeySequence> &keys, qreal factor)
{
    auto *action = new QAction(this);
    action->setObjectName(name);
    action->setShortcuts(keys);
    connect(action, &QAction::triggered, this, [this, factor] {
        m_style.pointSize = qBound(
            SmallestSize, factor > 0 ? m_style.pointSize * factor : UsualSize, LargestSize);
        keepStyle();
    });
    return action;
}

QAction *LookControls::makeSetting(
    const QString &name, const QKeySequence &key, const std::function<void()> &change)
{
    auto *action = new QAction(this);
    action->setObjectName(name);
    action->setShortcut(key);
    connect(action, &QAction::triggered, this, [this, change] {
        change();
        keepStyle();
    });
    return action;
}

void LookControls::readStyle()
{
    const QSettings &file = m_settings.file();
    const ReadingStyle usual;
    m_style.pointSize = qBound(
        SmallestSize, file.value(QStringLiteral("look/textSize"), UsualSize).toDouble(),
        LargestSize);
    m_style.lineSpacing = qBound(
        TightestLines, file.value(QStringLiteral("look/lineSpacing"), usual.lineSpacing).toDouble(),
        LoosestLines);
    m_style.measure = qBound(
        NarrowestColumn, file.value(QStringLiteral("look/measure"), usual.measure).toInt(),
        WidestColumn);
}

void LookControls::keepStyle()
{
    QSettings &file = m_settings.file();
    file.setValue(QStringLiteral("look/textSize"), m_style.pointSize);
    file.setValue(QStringLiteral("look/lineSpacing"), m_style.lineSpacing);
    file.setValue(QStringLiteral("look/measure"), m_style.measure);
    emit styleChanged();
}

void LookControls::useTheme(Theme theme)
{
    m_theme = theme;
    m_settings.file().setValue(QStringLiteral("look/theme"), nameOf(theme));
    emit changed();
}

Look LookControls::look() const
{
    Look look;
    look.appearance = appearanceOf(m_theme);
    look.reading = readingColoursOf(m_theme);
    look.readingFont.setFamilies(m_style.families);
    look.readingFont.setPointSizeF(QApplication::font().pointSizeF() * 1.12);
    look.language = m_translations.language();
    return look;
}

QList<QAction *> LookControls::themes() const
{
    return m_themes->actions();
}

QList<QAction *> LookControls::languages() const
{
    return m_languages->actions();
}

void LookControls::retranslate()
{
    const QStringList names{tr("&Light"), tr("&Sepia"), tr("&Dark"), tr("&High contrast")};
    for (qsizetype i = 0; i < names.size(); ++i)
        m_themes->actions().at(i)->setText(names.at(i));
    // Languages go by their own names, so that a reader who chose the wrong one finds back.
    m_languages->actions().at(0)->setText(QStringLiteral("Bahasa &Indonesia"));
    m_languages->actions().at(1)->setText(QStringLiteral("&English"));
    larger->setText(tr("L&arger text"));
    larger->setIconText(QStringLiteral("A+"));
    smaller->setText(tr("S&maller text"));
    smaller->setIconText(QStringLiteral("A−"));
    usualSize->setText(tr("&Default text size"));
    looser->setText(tr("&More space between lines"));
    tighter->setText(tr("L&ess space between lines"));
    wider->setText(tr("&Wider column"));
    narrower->setText(tr("&Narrower column"));
}

} // namespace telaah::ui
