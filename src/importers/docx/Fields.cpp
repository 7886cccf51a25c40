// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/docx/Fields.h"

#include "importers/office/Tally.h"

#include <algorithm>

namespace telaah::importers::docx {

namespace {

// Instructions are short, and are kept for each open field.
constexpr qsizetype LongestInstruction = 10'000;

QString nameOfField(const QString &instruction)
{
    return instruction.trimmed().section(QLatin1Char(' '), 0, 0).toUpper();
}

bool pointsElsewhere(const QString &name)
{
    return name == QLatin1String("INCLUDETEXT") || name == QLatin1String("INCLUDEPICTURE")
        || name == QLatin1String("LINK") || name == QLatin1String("DDE")
        || name == QLatin1String("DDEAUTO");
}

} // namespace

QString linkOf(const QString &instruction)
{
    if (nameOfField(instruction) != QLatin1String("HYPERLINK"))
        return {};
    const QString rest = instruction.trimmed().mid(9).trimmed();
    if (rest.startsWith(QLatin1Char('"')))
        return safeLink(rest.mid(1, rest.indexOf(QLatin1Char('"'), 1) - 1));
    return safeLink(rest.section(QLatin1Char(' '), 0, 0));
}

void Fields::addInstruction(const QString &instruction)
{
    if (!m_open.isEmpty() && m_open.last().instruction.size() < LongestInstruction)
        m_open.last().instruction += instruction;
}

void Fields::separate()
{
    if (m_open.isEmpty() || m_open.last().isResult)
        return;
    Field &field = m_open.last();
    field.isResult = true;
    field.link = linkOf(field.instruction);
    const QString name = nameOfField(field.instruction);
    field.isContents = name == QLatin1String("TOC") || name == QLatin1String("INDEX")
        || name == QLatin1String("TOA"); // Of authorities.
    m_external += pointsElsewhere(name) ? 1 : 0;
}

void Fields::end()
{
    if (m_open.isEmpty())
        return;
    separate();
    m_open.removeLast();
}

void Fields::endParagraph()
{
    const auto open = std::ranges::find_if(
        m_open, [](const Field &field) { return !field.isResult; });
    m_open.erase(open, m_open.end());
}

bool Fields::isInResult() const
{
    return std::ranges::all_of(m_open, &Field::isResult);
}

QString Fields::link() const
{
    for (auto field = m_open.crbegin(); field != m_open.crend(); ++field) {
        if (!field->link.isEmpty())
            return field->link;
    }
    return {};
}

bool Fields::isInContents() const
{
    return std::ranges::any_of(m_open, &Field::isContents);
}

void Fields::endContents()
{
    m_open.removeIf([](const Field &field) { return field.isContents; });
}

} // namespace telaah::importers::docx
