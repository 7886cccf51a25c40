// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "importers/odt/Styles.h"
#include "importers/office/LanguageCount.h"
#include "importers/office/Margin.h"
#include "importers/office/Tally.h"

namespace telaah::importers::odt {

/// How the pages of the file are known.
enum class Pages {
    Rendered, ///< The program noted where each began.
    Breaks,   ///< Only where somebody asked for a new one; which page it is nobody knows.
};

struct Note
{
    pugi::xml_node body;
    QString mark;
};

/// Reads what is within the paragraphs of an OpenDocument text.
class Inlines
{
public:
    Inlines(TextWriter &writer, Margin &margin, const Styles &styles, Tally &tally, Pages pages);

    /// Paragraphs that follow are in a section that is hidden.
    void setHidden(bool isHidden) { m_isHidden = isHidden; }

    void read(pugi::xml_node paragraph, const Style &style);

    /// A comment, wherever it stands.
    void readAnnotation(pugi::xml_node node);

    /// Comments on text that was deleted, which has no place any more.
    void readLostComments(pugi::xml_node deleted);

    /// A picture, a drawing or a text box, wherever it stands.
    void readGraphic(pugi::xml_node node);

    /// Somebody asked for a new page.
    void breakPage();

    /// The program put a page's end here.
    void endPage();

    /// Text boxes and shapes with paragraphs in them. The list is then empty.
    QList<pugi::xml_node> takeBoxes() { return std::exchange(m_boxes, {}); }

    int page() const { return m_page; }
    void setPage(int page);

    const QList<Note> &footnotes() const { return m_footnotes; }
    const QList<Note> &endnotes() const { return m_endnotes; }

    /// What most characters are said to be in; empty if nothing is said.
    QString language() const { return m_languages.most(); }

private:
    struct Context
    {
        CharacterProperties characters;
        QString link;
    };

    void readChildren(pugi::xml_node node, const Context &context);
    void readElement(pugi::xml_node node, const Context &context);
    QString addComment(pugi::xml_node node);
    void readNote(pugi::xml_node node);
    void readFrame(pugi::xml_node node);
    Look lookOf(const Context &context) const;

    TextWriter &m_writer;
    Margin &m_margin;
    const Styles &m_styles;
    Tally &m_tally;
    CharacterProperties m_usual; ///< In the paragraph.
    Pages m_pages;
    int m_page = 1;
    bool m_isHidden = false;
    QString m_lastAnnotation; ///< Its id.
    QList<pugi::xml_node> m_boxes;
    QList<Note> m_footnotes;
    QList<Note> m_endnotes;
    LanguageCount m_languages;
};

/// Whether an element holds nothing that is read.
bool isNoText(std::string_view name);

/// Whether an address leads out of the package.
bool isExternal(const QString &address);

} // namespace telaah::importers::odt
