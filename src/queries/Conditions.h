// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "queries/Query.h"
#include "queries/Tokens.h"

namespace telaah::queries {

/// What a field with its value asks for. REQUIRES: token.kind == Token::Kind::Field
[[nodiscard]] Understood<Node> condition(const Token &token, const Names &names);

} // namespace telaah::queries
