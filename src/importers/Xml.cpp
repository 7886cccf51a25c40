// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/Xml.h"

#include "importers/XmlScan.h"

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

namespace telaah::importers {

namespace {

struct Namespace
{
    std::string_view uri;
    std::string_view prefix;
};

constexpr Namespace Namespaces[] = {
    {"http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w"},
    {"http://purl.oclc.org/ooxml/wordprocessingml/main", "w"},
    {"http://schemas.openxmlformats.org/officeDocument/2006/relationships", "r"},
    {"http://purl.oclc.org/ooxml/officeDocument/relationships", "r"},
    {"http://schemas.openxmlformats.org/officeDocument/2006/math", "m"},
    {"http://purl.oclc.org/ooxml/officeDocument/math", "m"},
    {"http://schemas.openxmlformats.org/drawingml/2006/main", "a"},
    {"http://purl.oclc.org/ooxml/drawingml/main", "a"},
    {"http://schemas.openxmlformats.org/drawingml/2006/picture", "pic"},
    {"http://purl.oclc.org/ooxml/drawingml/picture", "pic"},
    {"http://schemas.openxmlformats.org/drawingml/2006/chart", "c"},
    {"http://purl.oclc.org/ooxml/drawingml/chart", "c"},
    {"http://schemas.openxmlformats.org/drawingml/2006/diagram", "dgm"},
    {"http://purl.oclc.org/ooxml/drawingml/diagram", "dgm"},
    {"http://schemas.openxmlformats.org/markup-compatibility/2006", "mc"},
    {"http://schemas.openxmlformats.org/package/2006/relationships", "rel"},
    {"http://schemas.openxmlformats.org/package/2006/content-types", "ct"},
    {"http://schemas.openxmlformats.org/package/2006/metadata/core-properties", "cp"},
    {"http://schemas.microsoft.com/office/word/2010/wordml", "w14"},
    {"http://schemas.microsoft.com/office/word/2012/wordml", "w15"},
    {"urn:schemas-microsoft-com:vml", "v"},
    {"urn:schemas-microsoft-com:office:office", "o"},
    {"http://purl.org/dc/elements/1.1/", "dc"},
    {"urn:oasis:names:tc:opendocument:xmlns:office:1.0", "office"},
    {"urn:oasis:names:tc:opendocument:xmlns:text:1.0", "text"},
    {"urn:oasis:names:tc:opendocument:xmlns:table:1.0", "table"},
    {"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0", "draw"},
    {"urn:oasis:names:tc:opendocument:xmlns:style:1.0", "style"},
    {"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0", "svg"},
    {"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0", "fo"},
    {"urn:oasis:names:tc:opendocument:xmlns:meta:1.0", "meta"},
    {"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0", "manifest"},
    {"urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0", "loext"},
    {"http://www.w3.org/1999/xlink", "xlink"},
};

// Bound to something that is none of the above, so that a "w" of somebody else is not ours.
constexpr std::string_view Foreign = "foreign";

bool isUsual(std::string_view prefix)
{
    return std::ranges::find(Namespaces, prefix, &Namespace::prefix) != std::end(Namespaces);
}

/// Gives every name of a tree its usual prefix.
class Renaming
{
public:
    void rename(pugi::xml_node root);

private:
    struct Binding
    {
        std::string_view prefix; ///< Of the file; of its buffer, or of an attribute of the tree.
        std::string_view usual;  ///< Empty: the file's own is kept.
    };

    void bind(pugi::xml_node node);
    void unbind(std::size_t count);
    std::string_view usualOf(std::string_view prefix);
    template<typename Named>
    void renameOne(Named named, bool hasDefault);

    std::vector<Binding> m_bindings;
    std::vector<std::size_t> m_counts; ///< Of bindings, before each open element.
    std::optional<Binding> m_last;     ///< Most names have the prefix of the one before.
};

void Renaming::bind(pugi::xml_node node)
{
    for (const pugi::xml_attribute attribute : node.attributes()) {
        const std::string_view name = attribute.name();
        if (name.substr(0, 5) != "xmlns" || (name.size() > 5 && name[5] != ':'))
            continue;
        const std::string_view prefix = name.size() > 5 ? name.substr(6) : std::string_view();
        const auto *known = std::ranges::find(
            Namespaces, std::string_view(attribute.value()), &Namespace::uri);
        std::string_view usual;
        if (known != std::end(Namespaces))
            usual = known->prefix;
        else if (isUsual(prefix))
            usual = Foreign;
        m_bindings.push_back({prefix, usual == prefix ? std::string_view() : usual});
        m_last.reset();
    }
}

/// Leaves the first `count` bindings.
void Renaming::unbind(std::size_t count)
{
    if (m_bindings.size() != count)
        m_last.reset();
    m_bindings.resize(count);
}

std::string_view Renaming::usualOf(std::string_view prefix)
{
    if (m_last && m_last->prefix == prefix)
        return m_last->usual;
    const auto found = std::find_if(
        m_bindings.rbegin(), m_bindings.rend(),
        [prefix](const Binding &binding) { return binding.prefix == prefix; });
    const std::string_view usual = found == m_bindings.rend() ? std::string_view() : found->usual;
    m_last = Binding{prefix, usual};
    return usual;
}

template<typename Named>
void Renaming::renameOne(Named named, bool hasDefault)
{
    const std::string_view name = named.name();
    const std::size_t colon = name.find(':');
    const bool isPlain = colon == std::string_view::npos;
    if (isPlain && !hasDefault)
        return;
    const std::string_view usual = usualOf(isPlain ? std::string_view() : name.substr(0, colon));
    if (usual.empty())
        return;
    std::string renamed(usual);
    renamed += ':';
    renamed += isPlain ? name : name.substr(colon + 1);
    m_last.reset(); // It may point into the name that goes.
    named.set_name(renamed.c_str());
}

void Renaming::rename(pugi::xml_node root)
{
    pugi::xml_node node = root;
    while (node) {
        const std::size_t before = m_bindings.size();
        bind(node);
        for (const pugi::xml_attribute attribute : node.attributes()) {
            if (std::string_view(attribute.name()).substr(0, 5) != "xmlns")
                renameOne(attribute, false);
        }
        if (node.type() == pugi::node_element)
            renameOne(node, true);
        if (node.first_child()) {
            m_counts.push_back(before);
            node = node.first_child();
            continue;
        }
        unbind(before);
        while (node != root && !node.next_sibling()) {
            node = node.parent();
            unbind(m_counts.back());
            m_counts.pop_back();
        }
        node = node == root ? pugi::xml_node() : node.next_sibling();
    }
}

} // namespace

Result<Xml> Xml::parse(QByteArray bytes, BlankText blankText)
{
    auto markup = scanXml(std::move(bytes));
    if (!markup)
        return Failure(markup.error());
    Xml xml;
    xml.m_bytes = *std::move(markup);
    xml.m_document = std::make_unique<pugi::xml_document>();
    const unsigned int options = pugi::parse_default
        | (blankText == BlankText::Kept ? pugi::parse_ws_pcdata : pugi::parse_ws_pcdata_single);
    const pugi::xml_parse_result parsed = xml.m_document->load_buffer_inplace(
        xml.m_bytes.data(), std::size_t(xml.m_bytes.size()), options, pugi::encoding_utf8);
    if (!parsed || !xml.root())
        return Failure({ErrorCode::BrokenFile, {}, QString::fromUtf8(parsed.description())});
    Renaming().rename(xml.root());
    return xml;
}

} // namespace telaah::importers
