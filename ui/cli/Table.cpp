// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/Table.h"

#include <algorithm>

namespace telaah::ui::cli {

namespace {

constexpr qsizetype Gap = 2;

/// How many places `text` takes in a terminal: marks sit on what is before them.
qsizetype widthOf(const QString &text)
{
    return std::ranges::count_if(text.toUcs4(), [](char32_t character) {
        const QChar::Category category = QChar::category(character);
        return category != QChar::Mark_NonSpacing && category != QChar::Mark_Enclosing
            && category != QChar::Other_Format;
    });
}

} // namespace

void Table::add(const QStringList &cells)
{
    Q_ASSERT(cells.size() == m_columns.size());
    m_lines.append(cells);
}

QString Table::text() const
{
    QList<qsizetype> widths(m_columns.size());
    for (const QStringList &cells : m_lines) {
        for (qsizetype i = 0; i < cells.size(); ++i)
            widths[i] = std::max(widths.at(i), widthOf(cells.at(i)));
    }
    QString text;
    for (const QStringList &cells : m_lines) {
        QString line;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const QString padding(widths.at(i) - widthOf(cells.at(i)), u' ');
            line += m_columns.at(i) == Align::Left ? cells.at(i) + padding : padding + cells.at(i);
            line += QString(Gap, u' ');
        }
        while (line.endsWith(u' '))
            line.chop(1);
        text += line + u'\n';
    }
    return text;
}

} // namespace telaah::ui::cli
