// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/odt/Lists.h"

#include <algorithm>

namespace telaah::importers::odt {

namespace {

NumberFormat numberFormatOf(const QString &format)
{
    if (format.isEmpty())
        return NumberFormat::None;
    if (format == QLatin1String("a"))
        return NumberFormat::LowerLetter;
    if (format == QLatin1String("A"))
        return NumberFormat::UpperLetter;
    if (format == QLatin1String("i"))
        return NumberFormat::LowerRoman;
    if (format == QLatin1String("I"))
        return NumberFormat::UpperRoman;
    return format.startsWith(QLatin1Char('0')) ? NumberFormat::DecimalZero : NumberFormat::Decimal;
}

} // namespace

Lists::Lists(pugi::xml_node common, pugi::xml_node content)
{
    define(common.child("office:styles"));
    define(content.child("office:automatic-styles"));
    m_outline = readLevels(common.child("office:styles").child("text:outline-style"));
}

void Lists::define(pugi::xml_node styles)
{
    for (const pugi::xml_node style : styles.children("text:list-style"))
        m_definitions.insert(attributeOf(style, "style:name"), readLevels(style));
}

Lists::Definition Lists::readLevels(pugi::xml_node style)
{
    Definition levels;
    for (const pugi::xml_node node : style.children()) {
        const int index = node.attribute("text:level").as_int() - 1;
        if (index < 0 || index >= ListCounter::Levels)
            continue;
        Level &level = levels[std::size_t(index)];
        level.start = node.attribute("text:start-value").as_int(1);
        level.shown = std::clamp(node.attribute("text:display-levels").as_int(1), 1, index + 1);
        level.prefix = attributeOf(node, "style:num-prefix");
        level.suffix = attributeOf(node, "style:num-suffix");
        level.pattern = attributeOf(node, "style:num-list-format");
        if (level.pattern.isEmpty())
            level.pattern = attributeOf(node, "loext:num-list-format");
        const std::string_view name = nameOf(node);
        if (name == "text:list-level-style-number" || name == "text:outline-level-style")
            level.format = numberFormatOf(attributeOf(node, "style:num-format"));
        else
            level.format = NumberFormat::Bullet;
    }
    return levels;
}

QString Lists::textOf(const Definition &levels, int level, const ListCounter &counter)
{
    const auto number = [&](int place) {
        const Level &meant = levels[std::size_t(place)];
        return numberText(counter.current(place, meant.start), meant.format);
    };
    const Level &own = levels[std::size_t(level)];
    if (!own.pattern.isEmpty()) {
        QString text = own.pattern;
        for (int place = 0; place < ListCounter::Levels; ++place)
            text.replace(QStringLiteral("%%1%").arg(place + 1), number(place));
        return text;
    }
    QStringList numbers;
    for (int place = level + 1 - own.shown; place <= level; ++place) {
        if (const QString text = number(place); !text.isEmpty())
            numbers.append(text);
    }
    return own.prefix + numbers.join(QLatin1Char('.')) + own.suffix;
}

QString Lists::next(const Definition &levels, int level, ListCounter &counter)
{
    level = std::clamp(level, 0, ListCounter::Levels - 1);
    const Level &own = levels[std::size_t(level)];
    counter.next(level, own.start);
    if (own.format == NumberFormat::Bullet || own.format == NumberFormat::None)
        return {};
    const QString text = textOf(levels, level, counter).simplified();
    return text.isEmpty() ? QString() : text + QLatin1Char(' ');
}

QString Lists::next(const QString &style, int level, ListCounter &counter) const
{
    const auto found = m_definitions.constFind(style);
    return found == m_definitions.cend() ? QString() : next(*found, level, counter);
}

QString Lists::nextOfHeading(int level, ListCounter &counter) const
{
    return next(m_outline, level, counter);
}

} // namespace telaah::importers::odt
