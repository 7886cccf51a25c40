// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace telaah::importers::docx {

/// The fields that are open at a place of the text: each an instruction, then its result. Only
/// results are text.
class Fields
{
public:
    void begin() { m_open.append(Field{}); }
    void addInstruction(const QString &instruction);
    void separate();
    void end();

    /// An instruction never reaches into the next paragraph; one that is not closed would swallow
    /// the rest of the text.
    void endParagraph();

    bool isInResult() const;

    /// Of the innermost link; empty if there is none.
    QString link() const;

    bool isInContents() const;

    /// Contents have no headings of their own: one that is not closed ends here.
    void endContents();

    /// How many pointed to other files so far.
    int external() const { return m_external; }

private:
    struct Field
    {
        QString instruction;
        QString link;
        bool isResult = false;
        bool isContents = false;
    };

    QList<Field> m_open;
    int m_external = 0;
};

/// Where the instruction of a field leads if it is a link.
QString linkOf(const QString &instruction);

} // namespace telaah::importers::docx
