// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/Settings.h"
#include "reader/ReadingStyle.h"
#include "support/Translations.h"
#include "views/Look.h"

#include <QObject>

class QAction;
class QActionGroup;

namespace telaah::ui {

/// The actions by which a reader chooses theme, text size and language, and what was chosen. Kept
/// in the settings; announced by changed(), or by textSizeChanged() if that is all.
class LookControls : public QObject
{
    Q_OBJECT

public:
    /// `settings` must outlive the controls.
    explicit LookControls(Settings &settings, QObject *parent = nullptr);

    Look look() const;
    const ReadingStyle &style() const { return m_style; }

    QList<QAction *> themes() const;
    QList<QAction *> languages() const;
    QAction *larger;
    QAction *smaller;
    QAction *usualSize;

    void retranslate();

signals:
    void changed();
    void textSizeChanged();

private:
    QAction *makeChoice(QActionGroup *group, const QString &name);
    QAction *makeSize(const QString &name, const QList<QKeySequence> &keys, qreal factor);
    void useTheme(Theme theme);
    void useSize(qreal points);

    Settings &m_settings;
    Translations m_translations;
    Theme m_theme;
    ReadingStyle m_style;
    QActionGroup *m_themes;
    QActionGroup *m_languages;
};

} // namespace telaah::ui
