// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/docx/Comments.h"

#include "importers/docx/Symbols.h"

namespace telaah::importers::docx {

namespace {

/// The lines of a comment: one for each paragraph, and one for each row of a table.
class Lines
{
public:
    void read(pugi::xml_node container)
    {
        for (const pugi::xml_node node : container.children())
            readNode(node);
    }

    QString text() const { return m_text; }
    QString lastParagraph() const { return m_lastParagraph; }

private:
    void readNode(pugi::xml_node node)
    {
        const std::string_view name = nameOf(node);
        if (name == "w:p")
            readParagraph(node);
        else if (name == "w:tr")
            readRow(node);
        else if (name == "mc:AlternateContent")
            read(chosenBranch(node));
        else if (name == "w:t")
            m_text += QString::fromUtf8(node.child_value());
        else if (name == "w:tab" || name == "w:br" || name == "w:cr")
            m_text += QLatin1Char(' ');
        else if (name == "w:noBreakHyphen")
            m_text += QLatin1Char('-');
        else if (name == "w:sym")
            m_text += symbolOf(
                attributeOf(node, "w:font"), attributeOf(node, "w:char").toUInt(nullptr, 16));
        else if (!isNoText(name))
            read(node);
    }

    static bool isNoText(std::string_view name)
    {
        return name.ends_with("Pr") || name == "w:del" || name == "w:moveFrom";
    }

    void readParagraph(pugi::xml_node node)
    {
        if (const QString id = attributeOf(node, "w14:paraId"); !id.isEmpty())
            m_lastParagraph = id;
        read(node);
        m_text += QLatin1Char(m_isCell ? ' ' : '\n');
    }

    void readRow(pugi::xml_node row)
    {
        const bool isNested = std::exchange(m_isCell, true);
        bool isFirst = true;
        for (const pugi::xml_node cell : row.children()) {
            if (nameOf(cell).ends_with("Pr"))
                continue;
            if (!std::exchange(isFirst, false))
                m_text += QLatin1String("| ");
            readNode(cell);
        }
        m_isCell = isNested;
        if (!m_isCell)
            m_text += QLatin1Char('\n');
    }

    QString m_text;
    QString m_lastParagraph; ///< Its id, by which replies name the comment.
    bool m_isCell = false;
};

} // namespace

void readComments(const Parts &parts, Margin &margin)
{
    QHash<QString, QString> ids; // Of comments, by their last paragraph.
    for (const pugi::xml_node comment : rootOf(parts.comments).children("w:comment")) {
        Lines lines;
        lines.read(comment);
        const QString id = margin.add(
            attributeOf(comment, "w:id"),
            {attributeOf(comment, "w:author"), attributeOf(comment, "w:date"), lines.text()});
        if (!lines.lastParagraph().isEmpty())
            ids.insert(lines.lastParagraph(), id);
    }
    for (const pugi::xml_node reply : rootOf(parts.replies).children("w15:commentEx")) {
        const QString parent = ids.value(attributeOf(reply, "w15:paraIdParent"));
        if (!parent.isEmpty())
            margin.setParent(ids.value(attributeOf(reply, "w15:paraId")), parent);
    }
}

} // namespace telaah::importers::docx
