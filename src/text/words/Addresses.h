// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/TextRange.h"

#include <QStringView>

#include <vector>

namespace telaah::text {

/// Where addresses of the web (https://…, www.…), DOIs and e-mail addresses are in a text: what
/// stands in them are no words that anybody has written. Ascending; UTF-16.
std::vector<TextRange> addressesIn(QStringView text);

/// Whether it lies in one of the ranges, which are ascending.
bool isWithinOne(const std::vector<TextRange> &ranges, TextRange range);

} // namespace telaah::text
