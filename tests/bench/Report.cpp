// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Report.h"

#include <QStringList>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ctime>

namespace telaah::bench {

namespace {

constexpr qsizetype Columns = 8;

QString number(double value)
{
    return QString::number(value, 'f', value < 10 ? 2 : value < 100 ? 1 : 0);
}

QString budgetOf(const Row &row)
{
    switch (row.limit) {
    case Limit::None:
        return {};
    case Limit::Absolute:
        return QStringLiteral("≤ %1 %2").arg(row.budget).arg(row.unit);
    case Limit::Worst:
        return QStringLiteral("max ≤ %1 %2").arg(row.budget).arg(row.unit);
    case Limit::Times:
        return QStringLiteral("≤ %1 × floor").arg(row.budget);
    case Limit::Above:
        return QStringLiteral("≤ floor + %1 %2").arg(row.budget).arg(row.unit);
    }
    Q_UNREACHABLE();
}

bool isWithin(const Row &row)
{
    switch (row.limit) {
    case Limit::None:
        return true;
    case Limit::Absolute:
        return row.measured.median() <= row.budget;
    case Limit::Worst:
        return row.measured.max() <= row.budget;
    case Limit::Times:
        return row.measured.median() <= row.budget * row.floor.median();
    case Limit::Above:
        return row.measured.median() <= row.budget + row.floor.median();
    }
    Q_UNREACHABLE();
}

QStringList cellsOf(const Row &row)
{
    const bool hasFloor = !row.floor.isEmpty();
    return {
        row.what,
        QStringLiteral("%1 %2").arg(number(row.measured.median()), row.unit),
        QStringLiteral("%1 / %2").arg(number(row.measured.p99()), number(row.measured.max())),
        row.floorName,
        hasFloor ? QStringLiteral("%1 %2").arg(number(row.floor.median()), row.unit) : QString(),
        hasFloor ? QStringLiteral("%1 ×").arg(number(row.measured.median() / row.floor.median()))
                 : QString(),
        budgetOf(row),
        row.limit == Limit::None ? QString()
            : isWithin(row)      ? QStringLiteral("ok")
                                 : QStringLiteral("OVER"),
    };
}

} // namespace

double Samples::at(double share) const
{
    QList<double> sorted = m_values;
    std::ranges::sort(sorted);
    const auto last = static_cast<double>(sorted.size() - 1);
    return sorted.at(static_cast<qsizetype>(std::ceil(share * last)));
}

Stopwatch::Stopwatch()
    : m_start(now())
{
}

double Stopwatch::elapsed() const
{
    return now() - m_start;
}

double Stopwatch::now()
{
    timespec time{};
    clock_gettime(countsProcessor() ? CLOCK_PROCESS_CPUTIME_ID : CLOCK_MONOTONIC, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

void print(const QList<Row> &rows)
{
    QList<QStringList> lines{
        {QStringLiteral("what"), QStringLiteral("median"), QStringLiteral("p99 / max"),
         QStringLiteral("floor"), QStringLiteral("floor median"), QStringLiteral("ratio"),
         QStringLiteral("budget"), QString()}};
    for (const Row &row : rows)
        lines.append(cellsOf(row));
    QList<qsizetype> widths(Columns, 3);
    for (const QStringList &line : std::as_const(lines)) {
        for (qsizetype i = 0; i < Columns; ++i)
            widths[i] = std::max(widths.at(i), line.at(i).size());
    }
    QStringList rule;
    for (const qsizetype width : std::as_const(widths))
        rule.append(QString(width, u'-'));
    lines.insert(1, rule);
    for (const QStringList &line : std::as_const(lines)) {
        QString text;
        for (qsizetype i = 0; i < Columns; ++i)
            text += QStringLiteral("| %1 ").arg(line.at(i), -static_cast<int>(widths.at(i)));
        std::printf("%s|\n", qUtf8Printable(text));
    }
}

} // namespace telaah::bench
