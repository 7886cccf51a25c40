// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "queries/Query.h"

namespace telaah::test {

/// A query as a line of text, with all parentheses: what its parser made of it.
QString shapeOf(const queries::Query &query);
QString shapeOf(const queries::Node &node);

} // namespace telaah::test
