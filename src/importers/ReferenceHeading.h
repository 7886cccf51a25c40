// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace telaah::importers {

/// Whether a heading announces a list of references: "Daftar Pustaka", "References". A number, a
/// letter or "Bab V" in front of it and a colon behind it do not matter.
bool announcesReferences(QStringView heading);

} // namespace telaah::importers
