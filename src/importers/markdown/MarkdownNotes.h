// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

namespace telaah::importers {

/// The footnotes of a Markdown text, which CommonMark does not have: "[^label]: text", with further
/// lines indented.
struct MarkdownNotes
{
    QByteArray text;                  ///< What is left without them; as many lines as before.
    QList<QString> labels;            ///< In the order they are defined.
    QHash<QString, QByteArray> notes; ///< Markdown, by label.
};

/// `source` has line feeds. Code in fences is left alone.
MarkdownNotes takeNotes(const QByteArray &source);

/// Whether a line has more containers in one another ("> > - 1.") than limits::HtmlDepth: md4c
/// needs time by their number for each line that follows.
bool isNestedTooDeep(const QByteArray &source);

} // namespace telaah::importers
