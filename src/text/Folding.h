// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace telaah::text {

/// `text` without case, accents and compatibility differences, for finding what someone types:
/// NFKC_Casefold, decomposed, marks removed. Never for positions, since it changes lengths.
QString folded(QStringView text);

} // namespace telaah::text
