// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/Settings.h"
#include "reader/ReadingStyle.h"
#include "support/Translations.h"
#include "views/Look.h"

#include <QKeySequence>
#include <QObject>

#include <functional>

class QAction;
class QActionGroup;

namespace telaah::ui {

/// The actions by which a reader chooses theme, type and language, and what was chosen. Kept
/// in the settings; announced by changed(), or by styleChanged() if only the type is another.
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
    QAction *looser; ///< Lines further apart.
    QAction *tighter;
    QAction *wider; ///< More characters to a line.
    QAction *narrower;

    void retranslate();

signals:
    void changed();
    void styleChanged();

private:
    QAction *makeChoice(QActionGroup *group, const QString &name);
    QAction *makeSize(const QString &name, const QList<QKeySequence> &keys, qreal factor);
    QAction *makeSetting(
        const QString &name, const QKeySequence &key, const std::function<void()> &change);
    void useTheme(Theme theme);
    void readStyle();
    void keepStyle();

    Settings &m_settings;
    Translations m_translations;
    Theme m_theme;
    ReadingStyle m_style;
    QActionGroup *m_themes;
    QActionGroup *m_languages;
};

} // namespace telaah::ui
