// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/words/WordCounts.h"

#include <QByteArray>

namespace telaah::exporters {

/// Words as a table (CsvTable.h), a line for each, all its forms in one field.
QByteArray writeWords(const QList<text::CountedWord> &words);

} // namespace telaah::exporters
