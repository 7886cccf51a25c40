// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QStringList>

namespace telaah::ui::cli {

enum class Align {
    Left,
    Right,
};

/// Lines for the terminal with their columns set flush.
class Table
{
public:
    explicit Table(const QList<Align> &columns)
        : m_columns(columns)
    {
    }

    /// REQUIRES: one cell for each column.
    void add(const QStringList &cells);

    /// Each line ends in a line feed.
    QString text() const;

private:
    QList<Align> m_columns;
    QList<QStringList> m_lines;
};

} // namespace telaah::ui::cli
