// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>

namespace telaah::importers {

/// How many characters of a document are said to be in which language.
class LanguageCount
{
public:
    /// `language` is empty where nothing is said.
    void add(const QString &language, qsizetype characters) { m_counts[language] += characters; }

    /// What most characters are in; empty if nothing is said.
    QString most() const;

private:
    QHash<QString, qsizetype> m_counts;
};

} // namespace telaah::importers
