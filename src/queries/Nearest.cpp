// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "queries/Nearest.h"

#include <algorithm>
#include <cstdlib>
#include <vector>

namespace telaah::queries {

int typingErrors(QStringView typed, QStringView meant, int limit)
{
    const qsizetype difference = typed.size() - meant.size();
    if (std::abs(difference) > limit)
        return limit + 1;
    const auto width = static_cast<std::size_t>(meant.size()) + 1;
    std::vector<int> beforeLast(width);
    std::vector<int> last(width);
    std::vector<int> line(width);
    for (std::size_t j = 0; j < width; ++j)
        last[j] = static_cast<int>(j);
    for (qsizetype i = 1; i <= typed.size(); ++i) {
        line[0] = static_cast<int>(i);
        for (qsizetype j = 1; j <= meant.size(); ++j) {
            const auto at = static_cast<std::size_t>(j);
            const bool isSame = typed[i - 1] == meant[j - 1];
            line[at] = std::min({last[at] + 1, line[at - 1] + 1, last[at - 1] + (isSame ? 0 : 1)});
            if (i > 1 && j > 1 && typed[i - 1] == meant[j - 2] && typed[i - 2] == meant[j - 1])
                line[at] = std::min(line[at], beforeLast[at - 2] + 1);
        }
        beforeLast.swap(last);
        last.swap(line);
    }
    return std::min(last.back(), limit + 1);
}

int forgivenErrors(qsizetype length)
{
    if (length <= 3)
        return 1;
    return length <= 7 ? 2 : 3;
}

} // namespace telaah::queries
