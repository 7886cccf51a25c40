// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "documents/Body.h"

namespace telaah::documents {

/// Names of kinds as files and listings have them. Names are added, never changed.
QLatin1String nameOf(BlockKind kind);
QLatin1String nameOf(RunKind kind);

/// A kind of a later Telaah reads as Paragraph or Emphasis: its text stays readable.
BlockKind blockKindOf(QStringView name);
RunKind runKindOf(QStringView name);

} // namespace telaah::documents
