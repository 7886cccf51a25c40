// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/Hit.h"

namespace telaah::search {

QLatin1String nameOf(MatchKind match)
{
    switch (match) {
    case MatchKind::Exact:
        return QLatin1String("exact");
    case MatchKind::Form:
        return QLatin1String("form");
    case MatchKind::Variant:
        return QLatin1String("variant");
    }
    Q_UNREACHABLE();
}

} // namespace telaah::search
