// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/Settings.h"
#include "vocabulary/Concept.h"

namespace telaah::ui {

/// Which recent tag had which number when a notebook was left: a setting of the reader's, whose
/// hands know them.
QList<ConceptId> numbersOf(Settings &settings, const QString &notebookPath);
void keepNumbers(
    Settings &settings, const QString &notebookPath, const QList<ConceptId> &conceptIds);

} // namespace telaah::ui
