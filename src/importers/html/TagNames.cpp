// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/html/TagNames.h"

namespace telaah::importers {

using namespace traits;

namespace {

struct TraitNames
{
    quint32 trait;
    const char *names;
};

constexpr TraitNames Known[] = {
    {Void, "area base br col embed hr img input keygen link meta param source track wbr"},
    {Raw, "script style textarea title xmp iframe noembed noframes"},
    {Formatting, "a b big code em font i nobr s small strike strong tt u"},
    {EndsParagraph,
     "address article aside blockquote center details dialog dir div dl fieldset figcaption figure "
     "footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre section summary "
     "table ul dd dt"},
    {Cell, "td th caption"},
    {OfTable, "td th tr tbody thead tfoot caption"},
    {Paragraph, "p"},
    {Item, "li"},
    {Definition, "dt dd"},
    {Data, "td th"},
    {Row, "tr caption colgroup"},
    {RowGroup, "tbody thead tfoot"},
    {GroupOrAbove, "tbody thead tfoot caption colgroup"},
    {Option, "option"},
    {OptionOrGroup, "option optgroup"},
    {Heading, "h1 h2 h3 h4 h5 h6"},
    {Alone, "a nobr button"},
    {Table, "table"},
    {ParagraphBarrier, "button table td th caption object applet marquee"},
    {ItemBarrier, "ul ol menu table td th"},
    {DefinitionBarrier, "dl table td th"},
    {EndBarrier, "table td th"},
    {Unbarred, "table tr tbody thead tfoot td th caption html body"},
    {Select, "select"},
    {Foreign, "svg math"},
    {NoRaw, "svg math select frameset"},
    {Plain, "plaintext"},
    {MadeByEnd, "p br"},
};

} // namespace

Names::Names()
{
    for (const TraitNames &known : Known) {
        for (const QByteArray &name : QByteArray(known.names).split(' ')) {
            Name &entry = m_names[name];
            if (entry.id == 0)
                entry.id = static_cast<int>(m_names.size());
            entry.traits |= known.trait;
        }
    }
}

Name Names::of(QByteArrayView raw)
{
    const QByteArray name = raw.toByteArray().toLower();
    const auto found = m_names.constFind(name);
    if (found != m_names.cend())
        return *found;
    const Name made{static_cast<int>(m_names.size()) + 1, 0};
    m_names.insert(name, made);
    return made;
}

} // namespace telaah::importers
