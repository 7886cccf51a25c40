// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>

namespace telaah::exporters {

/// A table as it grows, field by field: RFC 4180 in UTF-8, with a byte order mark so that
/// spreadsheets see it. No text can act as a formula: one that might begins with an apostrophe.
class CsvTable
{
public:
    explicit CsvTable(qsizetype lines) { m_text.reserve(lines * UsualLine); }

    void addText(const QString &text);

    /// REQUIRES: nothing in it has a meaning.
    void addPlain(const QString &field);
    void addNumber(std::int64_t number) { addPlain(QString::number(number)); }

    void endLine();

    QByteArray utf8() const { return m_text.toUtf8(); }

private:
    static constexpr qsizetype UsualLine = 500; ///< In characters.

    void startField();

    QString m_text{QChar(QChar::ByteOrderMark)};
    bool m_isFirst = true;
};

} // namespace telaah::exporters
