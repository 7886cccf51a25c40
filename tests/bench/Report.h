// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include <functional>

namespace telaah::bench {

/// Several measurements of the same thing, in milliseconds or megabytes.
class Samples
{
public:
    void add(double value) { m_values.append(value); }
    bool isEmpty() const { return m_values.isEmpty(); }
    double median() const { return at(0.5); }
    double p95() const { return at(0.95); }
    double p99() const { return at(0.99); }
    double max() const { return at(1); }

private:
    double at(double share) const;

    QList<double> m_values;
};

/// What a budget is compared with.
enum class Limit {
    None,     ///< Shown for comparison only.
    Absolute, ///< The median is at most the number.
    Worst,    ///< The worst is at most the number.
    Times,    ///< The median is at most so many times the floor.
    Above,    ///< The median is at most so much above the floor.
};

struct Row
{
    QString what;
    Samples measured;
    Samples floor;
    QString floorName;
    Limit limit = Limit::None;
    double budget = 0;
    QString unit = QStringLiteral("ms");
};

/// Prints rows as a Markdown table, which docs/performance.md can take over as it is.
void print(const QList<Row> &rows);

/// Milliseconds since it was made: on the wall clock, or of the processor if that is asked for.
class Stopwatch
{
public:
    static constexpr const char *ProcessorVariable = "TELAAH_BENCH_PROCESSOR";
    static bool countsProcessor() { return qEnvironmentVariableIsSet(ProcessorVariable); }

    Stopwatch();
    double elapsed() const;

private:
    static double now();

    double m_start;
};

/// Of one call, in milliseconds.
template<typename Call>
double timeOf(Call call)
{
    const Stopwatch watch;
    call();
    return watch.elapsed();
}

} // namespace telaah::bench
