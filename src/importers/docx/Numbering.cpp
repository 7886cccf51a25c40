// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/docx/Numbering.h"

#include <algorithm>

namespace telaah::importers::docx {

NumberFormat numberFormatOf(std::string_view name)
{
    struct Name
    {
        std::string_view text;
        NumberFormat format;
    };
    constexpr Name Names[] = {
        {"none", NumberFormat::None},
        {"bullet", NumberFormat::Bullet},
        {"decimalZero", NumberFormat::DecimalZero},
        {"lowerLetter", NumberFormat::LowerLetter},
        {"upperLetter", NumberFormat::UpperLetter},
        {"lowerRoman", NumberFormat::LowerRoman},
        {"upperRoman", NumberFormat::UpperRoman},
    };
    const auto *found = std::ranges::find(Names, name, &Name::text);
    return found == std::end(Names) ? NumberFormat::Decimal : found->format;
}

Numbering::Numbering(pugi::xml_node root)
{
    for (const pugi::xml_node node : root.children("w:abstractNum")) {
        const QString id = attributeOf(node, "w:abstractNumId");
        Definition levels;
        readLevels(node, levels);
        m_definitions.insert(id, levels);
        if (const pugi::xml_node link = node.child("w:styleLink"))
            m_styleDefinitions.insert(attributeOf(link, "w:val"), id);
        if (const pugi::xml_node link = node.child("w:numStyleLink"))
            m_links.insert(id, attributeOf(link, "w:val"));
    }
    for (const pugi::xml_node node : root.children("w:num"))
        readInstance(node);
}

Numbering::Level Numbering::readLevel(pugi::xml_node node)
{
    Level level;
    level.start = node.child("w:start").attribute("w:val").as_int(0);
    if (const pugi::xml_node format = node.child("w:numFmt"))
        level.format = numberFormatOf(format.attribute("w:val").value());
    level.pattern = attributeOf(node.child("w:lvlText"), "w:val");
    level.styleId = attributeOf(node.child("w:pStyle"), "w:val");
    const pugi::xml_node legal = node.child("w:isLgl");
    level.isDecimal = legal && std::string_view(legal.attribute("w:val").value()) != "0";
    const pugi::xml_node restart = node.child("w:lvlRestart");
    level.isKept = restart && restart.attribute("w:val").as_int(1) == 0;
    return level;
}

void Numbering::readLevels(pugi::xml_node node, Definition &levels)
{
    for (const pugi::xml_node child : node.children("w:lvl")) {
        const int index = child.attribute("w:ilvl").as_int(-1);
        if (index >= 0 && index < Levels)
            levels[std::size_t(index)] = readLevel(child);
    }
}

void Numbering::readInstance(pugi::xml_node node)
{
    Instance instance;
    instance.counted = attributeOf(node.child("w:abstractNumId"), "w:val");
    // A definition may stand for that of a style of lists.
    if (const auto link = m_links.constFind(instance.counted); link != m_links.cend())
        instance.counted = m_styleDefinitions.value(*link, instance.counted);
    instance.levels = m_definitions.value(instance.counted);
    for (const pugi::xml_node changed : node.children("w:lvlOverride")) {
        const int index = changed.attribute("w:ilvl").as_int(-1);
        if (index < 0 || index >= Levels)
            continue;
        if (const pugi::xml_node level = changed.child("w:lvl"))
            instance.levels[std::size_t(index)] = readLevel(level);
        if (const pugi::xml_node start = changed.child("w:startOverride"))
            instance.starts.insert(index, start.attribute("w:val").as_int(1));
    }
    m_numberings.insert(attributeOf(node, "w:numId"), instance);
}

int Numbering::levelOf(const QString &numbering, const QString &styleId, int otherwise) const
{
    const auto found = m_numberings.constFind(numbering);
    if (found == m_numberings.cend())
        return otherwise;
    const auto level = std::ranges::find(found->levels, styleId, &Level::styleId);
    return level == found->levels.end() ? otherwise : int(level - found->levels.begin());
}

QString Numbering::textOf(const Instance &instance, int level) const
{
    const ListCounter &counter = *m_counters.constFind(instance.counted);
    const Level &own = instance.levels[std::size_t(level)];
    QString text;
    for (qsizetype i = 0; i < own.pattern.size(); ++i) {
        const QChar character = own.pattern.at(i);
        const int place = i + 1 < own.pattern.size() ? own.pattern.at(i + 1).unicode() - u'1' : -1;
        if (character != QLatin1Char('%') || place < 0 || place >= Levels) {
            text.append(character);
            continue;
        }
        const Level &meant = instance.levels[std::size_t(place)];
        text.append(numberText(
            counter.current(place, meant.start),
            own.isDecimal ? NumberFormat::Decimal : meant.format));
        ++i;
    }
    return text;
}

Label Numbering::next(const QString &numbering, int level)
{
    const auto found = m_numberings.find(numbering);
    if (found == m_numberings.end())
        return {};
    level = std::clamp(level, 0, Levels - 1);
    ListCounter &counter = m_counters[found->counted];
    const Level &own = found->levels[std::size_t(level)];
    if (own.isKept)
        counter.keep(level);
    if (const auto start = found->starts.find(level); start != found->starts.end()) {
        counter.restart(level, *start);
        found->starts.erase(start);
    }
    counter.next(level, own.start);
    if (own.format == NumberFormat::Bullet)
        return {own.pattern.trimmed().isEmpty() ? Label::Blank : Label::Bullet, {}};
    const QString text = textOf(*found, level).simplified();
    if (text.isEmpty())
        return {};
    return {Label::Number, text + QLatin1Char(' ')};
}

} // namespace telaah::importers::docx
