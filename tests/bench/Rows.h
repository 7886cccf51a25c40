// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "Report.h"

#include <QTemporaryDir>

#include <algorithm>

namespace telaah::bench {

/// One run of the benchmarks: how much to measure, and what was.
class Run
{
public:
    Run(bool isQuick, const QString &filter)
        : m_isQuick(isQuick)
        , m_filter(filter)
    {
    }

    /// Whether a row of this name is asked for.
    bool wants(const QString &what) const { return what.contains(m_filter, Qt::CaseInsensitive); }

    /// Whether any of these is.
    bool wantsAny(const QStringList &rows) const
    {
        return std::ranges::any_of(rows, [this](const QString &what) { return wants(what); });
    }

    /// Whether what is asked for names this: of rows that take too long for a run of all.
    bool isNamed(const QString &word) const { return m_filter.contains(word, Qt::CaseInsensitive); }

    /// `count` measurements, or a third of them for a quick look.
    int times(int count) const { return m_isQuick ? qMax(3, count / 3) : count; }

    void add(const Row &row) { m_rows.append(row); }
    const QList<Row> &rows() const { return m_rows; }

private:
    bool m_isQuick;
    QString m_filter;
    QList<Row> m_rows;
};

/// Each measures the rows it is named for.
void measureProcesses(Run &run);
void measureOpening(Run &run);
void measureReading(Run &run);
void measureTagging(Run &run);
void measureFiltering(Run &run);
void measureQueries(Run &run);
void measureExport(Run &run);
void measureImports(Run &run);
void measureSearch(Run &run);
void measureWords(Run &run);

/// Calls the program to read the file that follows, and to print how much memory the process that
/// reads it took, in bytes.
inline constexpr char PeakArgument[] = "--peak-of";
int tellPeak(const QString &path);

} // namespace telaah::bench
