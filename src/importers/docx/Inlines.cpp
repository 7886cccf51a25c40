// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/docx/Inlines.h"

#include <algorithm>

namespace telaah::importers::docx {

namespace {

/// All characters of a w:t, which comments and sections may cut.
QString textOf(pugi::xml_node node)
{
    QString text;
    for (const pugi::xml_node piece : node.children()) {
        if (piece.type() == pugi::node_pcdata || piece.type() == pugi::node_cdata)
            text += QString::fromUtf8(piece.value());
    }
    return text;
}

/// Whether `prefixes`, separated by spaces, are all of namespaces that hold text boxes as Word
/// knows them since 2010. Others are for what cannot be read here.
bool areUnderstood(std::string_view prefixes)
{
    constexpr std::string_view Understood[] = {"wps", "wpg", "wpc", "wp14",
                                               "w14", "w15", "wp",  "a14"};
    while (!prefixes.empty()) {
        const std::size_t end = std::min(prefixes.find(' '), prefixes.size());
        const std::string_view prefix = prefixes.substr(0, end);
        if (!prefix.empty() && std::ranges::find(Understood, prefix) == std::end(Understood))
            return false;
        prefixes.remove_prefix(std::min(end + 1, prefixes.size()));
    }
    return true;
}

/// What styles say is switched, not overruled, where two of them say it.
bool toggled(
    const std::optional<bool> &direct, const std::optional<bool> &character,
    const std::optional<bool> &paragraph)
{
    return direct.value_or(character.value_or(false) != paragraph.value_or(false));
}

} // namespace

pugi::xml_node chosenBranch(pugi::xml_node alternate)
{
    for (const pugi::xml_node choice : alternate.children("mc:Choice")) {
        if (areUnderstood(choice.attribute("Requires").value()))
            return choice;
    }
    const pugi::xml_node fallback = alternate.child("mc:Fallback");
    return fallback ? fallback : alternate.child("mc:Choice");
}

Inlines::Inlines(
    TextWriter &writer, Margin &margin, const Styles &styles, Tally &tally, Pages pages)
    : m_writer(writer)
    , m_margin(margin)
    , m_styles(styles)
    , m_tally(tally)
    , m_pages(pages)
{
    if (m_pages == Pages::Rendered)
        m_writer.startPage(m_page);
}

void Inlines::read(pugi::xml_node paragraph, const Style &style)
{
    m_style = &style;
    readChildren(paragraph, {});
}

void Inlines::endParagraph()
{
    m_fields.endParagraph();
    updateContents();
}

void Inlines::setContents(bool isContents)
{
    m_isContents = isContents;
    updateContents();
}

void Inlines::setByline(bool isByline)
{
    m_isByline = isByline;
    updateContents();
}

void Inlines::endContents()
{
    m_fields.endContents();
    updateContents();
}

void Inlines::updateContents()
{
    if (m_isContents || m_fields.isInContents())
        m_writer.startLeftOut(documents::LeftOutKind::Navigation);
    else if (m_isByline)
        m_writer.startLeftOut(documents::LeftOutKind::Byline);
    else
        m_writer.endLeftOut();
}

void Inlines::breakPage()
{
    if (m_pages == Pages::Breaks)
        m_writer.startPage(0);
}

void Inlines::setPage(int page)
{
    if (page != m_page && m_pages == Pages::Rendered)
        m_writer.startPage(page);
    m_page = page;
}

void Inlines::readChildren(pugi::xml_node node, const QString &link)
{
    for (const pugi::xml_node child : node.children())
        readChild(child, link);
}

void Inlines::readChild(pugi::xml_node node, const QString &link)
{
    const std::string_view name = nameOf(node);
    if (name == "w:r") {
        readRun(node, link);
    } else if (name == "w:pPr" || name == "w:sdtPr" || name == "w:proofErr" || readAnchor(node)) {
        return;
    } else if (name == "w:hyperlink") {
        readHyperlink(node, link);
    } else if (name == "w:ins" || name == "w:moveTo") {
        ++m_tally.changes;
        readChildren(node, link);
    } else if (name == "w:del" || name == "w:moveFrom") {
        m_tally.changes += name == "w:del" ? 1 : 0; // A move is one change.
        skip(node);
    } else if (name == "w:fldSimple") {
        m_fields.begin();
        m_fields.addInstruction(attributeOf(node, "w:instr"));
        m_fields.separate();
        readChildren(node, link);
        m_fields.end();
    } else if (name == "w:subDoc") {
        ++m_tally.external;
    } else if (name == "mc:AlternateContent") {
        readChildren(chosenBranch(node), link);
    } else if (name == "m:oMath" || name == "m:oMathPara") {
        readMath(node, {});
    } else {
        readChildren(node, link);
    }
}

void Inlines::readHyperlink(pugi::xml_node node, const QString &link)
{
    const Relation relation = m_relations->value(attributeOf(node, "r:id"));
    QString address = safeLink(relation.isExternal ? relation.address : QString());
    const QString anchor = attributeOf(node, "w:anchor");
    if (!address.isEmpty() && !anchor.isEmpty() && !address.contains(QLatin1Char('#')))
        address += QLatin1Char('#') + anchor;
    readChildren(node, address.isEmpty() ? link : address);
}

bool Inlines::readAnchor(pugi::xml_node node)
{
    const std::string_view name = nameOf(node);
    if (name == "w:commentRangeStart")
        m_margin.start(attributeOf(node, "w:id"));
    else if (name == "w:commentRangeEnd")
        m_margin.end(attributeOf(node, "w:id"));
    else if (name == "w:commentReference")
        m_margin.hang(attributeOf(node, "w:id"));
    else
        return false;
    return true;
}

/// Deleted text is gone, but what was said about its place stays.
void Inlines::skip(pugi::xml_node node)
{
    for (const pugi::xml_node child : node.children()) {
        if (!readAnchor(child))
            skip(child);
    }
}

Look Inlines::lookOf(pugi::xml_node properties, const QString &link, QString &language) const
{
    const CharacterProperties direct = characterProperties(properties);
    const CharacterProperties &character =
        m_styles.characterStyle(attributeOf(properties.child("w:rStyle"), "w:val")).characters;
    const CharacterProperties &paragraph = m_style->characters;
    Look look;
    look.link = link.isEmpty() ? m_fields.link() : link;
    // Set apart is what differs from the rest of the paragraph: roman among italics, too.
    look.isStrong = toggled(direct.isBold, character.isBold, paragraph.isBold)
        && !paragraph.isBold.value_or(false);
    look.isEmphasis = toggled(direct.isItalic, character.isItalic, paragraph.isItalic)
        != paragraph.isItalic.value_or(false);
    look.isHidden = toggled(direct.isHidden, character.isHidden, paragraph.isHidden);
    look.isSuperscript = direct.isSuperscript.value_or(character.isSuperscript.value_or(false));
    for (const CharacterProperties *said : {&direct, &character, &paragraph}) {
        if (language.isEmpty())
            language = said->language;
    }
    return look;
}

void Inlines::readRun(pugi::xml_node run, const QString &link)
{
    QString language;
    const Look look = lookOf(run.child("w:rPr"), link, language);
    for (const pugi::xml_node child : run.children()) {
        if (nameOf(child) == "w:t" && m_fields.isInResult()) {
            const QString text = textOf(child);
            m_languages.add(language.isEmpty() ? m_styles.language() : language, text.size());
            append(text, look);
        } else if (nameOf(child) != "w:rPr") {
            readRunChild(child, look);
        }
    }
}

void Inlines::readRunChild(pugi::xml_node node, const Look &look)
{
    const std::string_view name = nameOf(node);
    if (name == "w:t") {
        append(textOf(node), look);
    } else if (name == "w:tab" || name == "w:ptab") {
        append(QStringLiteral(" "), look);
    } else if (name == "w:br" || name == "w:cr") {
        readBreak(node);
    } else if (name == "w:noBreakHyphen") {
        append(QStringLiteral("-"), look);
    } else if (name == "w:lastRenderedPageBreak") {
        setPage(m_page + 1);
    } else if (name == "w:sym") {
        readSymbol(node, look);
    } else if (name == "w:footnoteReference") {
        readNote(NoteKind::Footnote, node);
    } else if (name == "w:endnoteReference") {
        readNote(NoteKind::Endnote, node);
    } else if (name == "w:fldChar") {
        readFieldCharacter(node);
    } else if (name == "w:instrText") {
        m_fields.addInstruction(textOf(node));
    } else if (name == "w:drawing" || name == "w:pict" || name == "w:object") {
        m_tally.embedded += name == "w:object" ? 1 : 0;
        readGraphic(node, name == "w:object");
    } else if (name == "w:ruby") {
        readChildren(node.child("w:rubyBase"), look.link);
    } else if (name == "mc:AlternateContent") {
        for (const pugi::xml_node child : chosenBranch(node).children())
            readRunChild(child, look);
    } else if (name == "m:oMath" || name == "m:oMathPara") {
        readMath(node, look);
    } else {
        readAnchor(node);
    }
}

void Inlines::append(const QString &text, const Look &look)
{
    if (m_fields.isInResult())
        m_writer.append(text, look);
}

void Inlines::readFieldCharacter(pugi::xml_node node)
{
    const std::string_view type = node.attribute("w:fldCharType").value();
    if (type == "begin")
        m_fields.begin();
    else if (type == "separate")
        m_fields.separate();
    else if (type == "end")
        m_fields.end();
    updateContents();
}

void Inlines::readBreak(pugi::xml_node node)
{
    if (std::string_view(node.attribute("w:type").value()) == "page")
        breakPage();
    else if (m_fields.isInResult())
        m_writer.breakLine();
}

} // namespace telaah::importers::docx
