// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Footnotes of HtmlBody.

#include "importers/html/HtmlBody.h"

#include <algorithm>
#include <utility>

namespace telaah::importers {

using documents::BlockKind;
using documents::RunKind;

/// Text of a note without the label that it repeats: "1. ", "[1] ", or a 1 that is raised,
/// linked or marked off. "1.500 ships" and "<em>1</em> Corinthians" are text.
QString HtmlBody::withoutLabel(const GumboNode &node, const QString &raw)
{
    const QString label = std::exchange(m_noteLabel, {});
    if (label.isEmpty())
        return raw;
    const auto *const first = std::ranges::find_if_not(
        raw, [](QChar character) { return character.isSpace(); });
    const QString text = raw.sliced(first - raw.begin());
    const GumboTag around = tagOf(*node.parent);
    const bool isSetApart = around == GUMBO_TAG_SUP || around == GUMBO_TAG_A
        || around == GUMBO_TAG_SPAN;
    if (text.trimmed() == label && isSetApart)
        return {};
    for (const QString &form :
         {QStringLiteral("[%1]"), QStringLiteral("(%1)"), QStringLiteral("%1."),
          QStringLiteral("%1)"), QStringLiteral("%1:")}) {
        const QString own = form.arg(label);
        const bool isWhole = text.size() == own.size()
            || (text.size() > own.size() && text.at(own.size()).isSpace());
        if (text.startsWith(own) && isWhole)
            return text.sliced(own.size());
    }
    return raw;
}

void HtmlBody::note(const GumboNode &element, const QString &label)
{
    m_builder.startBlock(BlockKind::Footnote);
    m_builder.startRun(RunKind::FootnoteMark);
    m_builder.append(label);
    m_builder.endRun();
    m_builder.append(u" ");
    m_isNote = true;
    m_isNoteBegun = false;
    m_noteLabel = label;
    m_noteLabel.remove(u'[').remove(u']').remove(u'(').remove(u')');
    walkChildren(element);
    m_noteLabel.clear();
    m_isNote = false;
    m_isNoteBegun = false;
    endBlock();
}

/// Notes of the kept text come after it, in the order of the page.
void HtmlBody::notes(const GumboNode &page)
{
    if (m_isWhole)
        return;
    m_lists.clear();
    m_quotes = 0;
    forEachElement(page, [&](const GumboNode &node) {
        if (m_notes.labels.contains(&node))
            note(node, m_notes.labels.value(&node));
    });
}

} // namespace telaah::importers
