// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "passages/Excerpts.h"

#include <QJsonArray>
#include <QJsonObject>

namespace telaah::ui::cli {

/// Passages as the command line prints them; docs/cli.md lists the keys.
QJsonObject toJson(const passages::Excerpts &excerpts, const passages::Excerpt &excerpt);
QJsonArray toJson(const passages::Excerpts &excerpts);

/// A few lines for people.
QString toText(const passages::Excerpts &excerpts, const passages::Excerpt &excerpt);
QString toText(const passages::Excerpts &excerpts);

} // namespace telaah::ui::cli
