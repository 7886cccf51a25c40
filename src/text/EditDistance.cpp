// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/EditDistance.h"

#include <QVarLengthArray>

#include <algorithm>

namespace telaah::text {

namespace {

template<typename View>
int distance(View one, View other, int most)
{
    if (std::abs(one.size() - other.size()) > most)
        return most + 1;
    using Line = QVarLengthArray<int, 64>;
    const qsizetype width = other.size() + 1;
    Line lines[] = {Line(width), Line(width), Line(width)};
    int *before = lines[0].data();
    int *above = lines[1].data();
    int *line = lines[2].data();
    for (qsizetype column = 0; column < width; ++column)
        line[column] = static_cast<int>(column);
    for (qsizetype row = 1; row <= one.size(); ++row) {
        std::swap(before, above);
        std::swap(above, line);
        line[0] = static_cast<int>(row);
        int least = line[0];
        for (qsizetype column = 1; column < width; ++column) {
            const bool isSame = one[row - 1] == other[column - 1];
            int cost = std::min(
                {above[column] + 1, line[column - 1] + 1, above[column - 1] + (isSame ? 0 : 1)});
            const bool isSwapped = row > 1 && column > 1 && one[row - 1] == other[column - 2]
                && one[row - 2] == other[column - 1];
            if (isSwapped)
                cost = std::min(cost, before[column - 2] + 1);
            line[column] = cost;
            least = std::min(least, cost);
        }
        if (least > most)
            return most + 1;
    }
    return line[width - 1];
}

} // namespace

int editDistance(QStringView one, QStringView other, int most)
{
    return distance(one, other, most);
}

int editDistance(QByteArrayView one, QByteArrayView other, int most)
{
    return distance(one, other, most);
}

} // namespace telaah::text
