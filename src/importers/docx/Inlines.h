// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "importers/docx/Fields.h"
#include "importers/docx/Package.h"
#include "importers/docx/Styles.h"
#include "importers/office/LanguageCount.h"
#include "importers/office/ListCounter.h"
#include "importers/office/Margin.h"
#include "importers/office/Tally.h"

namespace telaah::importers::docx {

/// How the pages of the file are known.
enum class Pages {
    Rendered, ///< Word noted where each began when it last showed the file.
    Breaks,   ///< Only where somebody asked for a new one; which page it is nobody knows.
};

enum class NoteKind {
    Footnote,
    Endnote,
};

struct NoteReference
{
    NoteKind kind;
    QString id;
    QString mark;
};

/// Reads what is within the paragraphs of a document of Word.
class Inlines
{
public:
    Inlines(TextWriter &writer, Margin &margin, const Styles &styles, Tally &tally, Pages pages);

    /// What links of the part that is read refer to. Must outlive the reading of that part.
    void setRelations(const Relations &relations) { m_relations = &relations; }

    void setEndnoteFormat(NumberFormat format) { m_endnoteFormat = format; }

    /// REQUIRES: relations are set
    void read(pugi::xml_node paragraph, const Style &style);

    /// After read(), if nothing of the next paragraph belongs to this one.
    void endParagraph();

    /// Somebody asked for a new page.
    void breakPage();

    /// Parts of paragraphs that hold paragraphs: text boxes. The list is then empty.
    QList<pugi::xml_node> takeBoxes() { return std::exchange(m_boxes, {}); }

    /// Whether the paragraphs that come belong to a table of contents by their style or place.
    void setContents(bool isContents);

    /// Whether the paragraph that comes says who wrote the text, or when.
    void setByline(bool isByline);

    /// A table of contents holds no headings: one that is not closed ends before them.
    void endContents();

    const Fields &fields() const { return m_fields; }
    int page() const { return m_page; }
    void setPage(int page);

    /// In the order of their marks.
    const QList<NoteReference> &notes() const { return m_notes; }

    /// What most characters are said to be in; empty if nothing is said.
    QString language() const { return m_languages.most(); }

private:
    void readChild(pugi::xml_node node, const QString &link);
    void readChildren(pugi::xml_node node, const QString &link);
    void readHyperlink(pugi::xml_node node, const QString &link);
    bool readAnchor(pugi::xml_node node);
    void skip(pugi::xml_node node);
    void readRun(pugi::xml_node run, const QString &link);
    void readRunChild(pugi::xml_node node, const Look &look);
    void readFieldCharacter(pugi::xml_node node);
    void readBreak(pugi::xml_node node);
    void readSymbol(pugi::xml_node node, const Look &look);
    void readNote(NoteKind kind, pugi::xml_node node);
    void readGraphic(pugi::xml_node node, bool isObject);
    void readMath(pugi::xml_node node, const Look &look);
    Look lookOf(pugi::xml_node properties, const QString &link, QString &language) const;
    void append(const QString &text, const Look &look);
    void updateContents();

    TextWriter &m_writer;
    Margin &m_margin;
    const Styles &m_styles;
    Tally &m_tally;
    const Relations *m_relations = nullptr;
    const Style *m_style = nullptr; ///< Of the paragraph.
    Fields m_fields;
    Pages m_pages;
    int m_page = 1;
    NumberFormat m_endnoteFormat = NumberFormat::LowerRoman;
    bool m_isContents = false;
    bool m_isByline = false;
    QList<pugi::xml_node> m_boxes;
    QList<NoteReference> m_notes;
    QHash<QString, QString> m_marks; ///< By kind and id.
    int m_footnotes = 0;
    int m_endnotes = 0;
    LanguageCount m_languages;
};

/// The one branch of an mc:AlternateContent that is read: a choice that is understood here, or else
/// the fallback. They hold the same, for newer and older programs.
pugi::xml_node chosenBranch(pugi::xml_node alternate);

} // namespace telaah::importers::docx
