// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "passages/Coder.h"

#include <QSettings>

namespace telaah::ui {

/// What the reader has set, for all notebooks: one INI file.
class Settings
{
public:
    /// See places::settingsFile().
    explicit Settings(const QString &path);

    /// Who marks passages here: with the name the reader gave, or that of the system until then.
    /// The uuid is made at the first call and kept from then on; null if it cannot be kept, so that
    /// the coder goes by name.
    passages::Coder coder();

    /// Whether the reader has said their name.
    bool hasCoderName() const;

    void setCoderName(const QString &name, const QString &initials);

    /// Of the interface, BCP 47; empty if it follows the system.
    QString language() const;
    void setLanguage(const QString &language);

    /// For what only one window knows of, such as its size.
    QSettings &file() { return m_file; }

    /// What the system calls its user, to offer when the name is asked for.
    static QString systemName();

private:
    QUuid coderUuid();

    QSettings m_file;
};

} // namespace telaah::ui
