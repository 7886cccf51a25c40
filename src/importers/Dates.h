// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace telaah::importers {

/// The first date that `text` has, as ISO 8601 does it: "2021-01-12" for "Selasa, 12 Januari 2021",
/// "January 12, 2021" or "2021-01-12T08:00:00+07:00"; year and month or the year alone if that is
/// all, or if "04/05/2021" may be read in two ways. Empty if there is none.
QString isoDate(const QString &text);

} // namespace telaah::importers
