// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "documents/Document.h"
#include "documents/Revision.h"

namespace telaah::test {

/// A body that is `text` to the letter: each line is a paragraph, numbered from 1.
documents::Body bodyOf(const QString &text);

/// A revision that is in no notebook.
documents::Revision revisionOf(const QString &text, RevisionId id = RevisionId(1));

/// A document of which nothing but the title is known.
documents::Document documentOf(const QString &title);

} // namespace telaah::test
