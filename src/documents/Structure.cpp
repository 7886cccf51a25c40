// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "documents/Structure.h"

#include <algorithm>

namespace telaah::documents {

namespace {

template<typename Kind>
struct Name
{
    Kind kind;
    QLatin1String text;
};

constexpr Name<BlockKind> BlockNames[] = {
    {BlockKind::Heading, QLatin1String("heading")},
    {BlockKind::Paragraph, QLatin1String("paragraph")},
    {BlockKind::ListItem, QLatin1String("list-item")},
    {BlockKind::ListParagraph, QLatin1String("list-paragraph")},
    {BlockKind::Quotation, QLatin1String("quotation")},
    {BlockKind::TableRow, QLatin1String("table-row")},
    {BlockKind::Reference, QLatin1String("reference")},
    {BlockKind::PageStart, QLatin1String("page-start")},
    {BlockKind::Footnote, QLatin1String("footnote")},
};

constexpr Name<RunKind> RunNames[] = {
    {RunKind::Emphasis, QLatin1String("emphasis")},
    {RunKind::Strong, QLatin1String("strong")},
    {RunKind::Link, QLatin1String("link")},
    {RunKind::Superscript, QLatin1String("superscript")},
    {RunKind::FootnoteMark, QLatin1String("footnote-mark")},
};

constexpr Name<Format> FormatNames[] = {
    {Format::Text, QLatin1String("text")}, {Format::Markdown, QLatin1String("markdown")},
    {Format::Html, QLatin1String("html")}, {Format::Docx, QLatin1String("docx")},
    {Format::Odt, QLatin1String("odt")},
};

template<typename Kind, std::size_t Size>
QLatin1String find(Kind kind, const Name<Kind> (&names)[Size])
{
    const auto *name = std::ranges::find(names, kind, &Name<Kind>::kind);
    Q_ASSERT(name != std::end(names));
    return name->text;
}

template<typename Kind, std::size_t Size>
Kind find(QStringView text, const Name<Kind> (&names)[Size], Kind otherwise)
{
    const auto *name = std::ranges::find_if(
        names, [&](const Name<Kind> &candidate) { return candidate.text == text; });
    return name == std::end(names) ? otherwise : name->kind;
}

} // namespace

QLatin1String nameOf(BlockKind kind)
{
    return find(kind, BlockNames);
}

QLatin1String nameOf(RunKind kind)
{
    return find(kind, RunNames);
}

QLatin1String nameOf(Format format)
{
    return find(format, FormatNames);
}

BlockKind blockKindOf(QStringView name)
{
    return find(name, BlockNames, BlockKind::Paragraph);
}

RunKind runKindOf(QStringView name)
{
    return find(name, RunNames, RunKind::Emphasis);
}

std::optional<Format> formatOf(QStringView name)
{
    for (const Name<Format> &known : FormatNames) {
        if (known.text == name)
            return known.kind;
    }
    return {};
}

} // namespace telaah::documents
