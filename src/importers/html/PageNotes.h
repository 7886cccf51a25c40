// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "importers/html/HtmlTree.h"

#include <QHash>
#include <QSet>

namespace telaah::importers {

/// Footnotes as WordPress, Wikipedia, pandoc and word processors write them: a short link to
/// another place of the page, and the note there, which leads back.
struct PageNotes
{
    QSet<const GumboNode *> marks;            ///< The links in the text.
    QSet<const GumboNode *> backLinks;        ///< The links back, which are no text.
    QHash<const GumboNode *, QString> labels; ///< Of each note, by its block: "1", "*".
};

PageNotes notesOf(const GumboNode &body);

} // namespace telaah::importers
