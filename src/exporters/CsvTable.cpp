// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporters/CsvTable.h"

#include <algorithm>

namespace telaah::exporters {

namespace {

/// Whether a spreadsheet might take `text` for a formula: they pass over spaces before it, and East
/// Asian ones know the wide forms of the signs.
bool mayBeFormula(QStringView text)
{
    const auto first = std::ranges::find_if(text, [](QChar c) { return c != u' '; });
    return first != text.end()
        && QStringView(u"=+-@\t\r\n\0\uFF1D\uFF0B\uFF0D\uFF20", 12).contains(*first);
}

/// Some spreadsheets part fields at a semicolon, so it counts as a comma does.
bool needsQuotes(QStringView field)
{
    return field.startsWith(u' ') || field.endsWith(u' ')
        || std::ranges::any_of(field, [](QChar c) {
               return c == u',' || c == u';' || c == u'"' || c == u'\r' || c == u'\n' || c == u'\t';
           });
}

} // namespace

void CsvTable::addText(const QString &text)
{
    const bool isGuarded = mayBeFormula(text);
    if (!isGuarded && !needsQuotes(text))
        return addPlain(text);
    startField();
    const bool isQuoted = needsQuotes(text);
    if (isQuoted)
        m_text += u'"';
    if (isGuarded)
        m_text += u'\'';
    if (text.contains(u'"'))
        m_text += QString(text).replace(u'"', QLatin1String("\"\""));
    else
        m_text += text;
    if (isQuoted)
        m_text += u'"';
}

void CsvTable::addPlain(const QString &field)
{
    startField();
    m_text += field;
}

void CsvTable::endLine()
{
    m_text += QLatin1String("\r\n");
    m_isFirst = true;
}

void CsvTable::startField()
{
    if (!m_isFirst)
        m_text += u',';
    m_isFirst = false;
}

} // namespace telaah::exporters
