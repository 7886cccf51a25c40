// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "documents/Body.h"
#include "documents/ImportedDocument.h"

#include <optional>

namespace telaah::documents {

/// Names of kinds as files and listings have them. Names are added, never changed.
QLatin1String nameOf(BlockKind kind);
QLatin1String nameOf(RunKind kind);
QLatin1String nameOf(Format format);

/// A kind of a later Telaah reads as Paragraph or Emphasis: its text stays readable.
BlockKind blockKindOf(QStringView name);
RunKind runKindOf(QStringView name);

/// Nothing for a format of a later Telaah.
std::optional<Format> formatOf(QStringView name);

} // namespace telaah::documents
