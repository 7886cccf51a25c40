// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/Settings.h"
#include "reader/Sight.h"

namespace telaah::ui {

/// Where each document was left: a setting of the reader's, since reading changes no notebook.
ReadingPlace readingPlaceOf(Settings &settings, const QUuid &document);
void keepReadingPlace(Settings &settings, const QUuid &document, ReadingPlace place);

/// Which document was open last in the notebook at `path`; null for none.
QUuid lastDocumentOf(Settings &settings, const QString &path);
void keepLastDocument(Settings &settings, const QString &path, const QUuid &document);

} // namespace telaah::ui
