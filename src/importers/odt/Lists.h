// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "importers/Xml.h"
#include "importers/office/ListCounter.h"

#include <QHash>

#include <optional>

namespace telaah::importers::odt {

/// How the lists and the headings of an OpenDocument text are numbered.
class Lists
{
public:
    /// `common` is the root of styles.xml and may be null, `content` that of content.xml.
    Lists(pugi::xml_node common, pugi::xml_node content);

    /// The next label at `level`, from 0, with the space after it. Empty for bullets and where
    /// there is no such style.
    QString next(const QString &style, int level, ListCounter &counter) const;
    QString nextOfHeading(int level, ListCounter &counter) const;

private:
    struct Level
    {
        NumberFormat format = NumberFormat::None;
        int start = 1;
        int shown = 1;   ///< Levels that the label shows, the last one its own.
        QString pattern; ///< "%1%.%2%"; empty in older files, which have the next two.
        QString prefix;
        QString suffix;
    };

    using Definition = std::array<Level, ListCounter::Levels>;

    void define(pugi::xml_node styles);
    static Definition readLevels(pugi::xml_node style);
    static QString textOf(const Definition &levels, int level, const ListCounter &counter);
    static QString next(const Definition &levels, int level, ListCounter &counter);

    QHash<QString, Definition> m_definitions;
    Definition m_outline;
};

} // namespace telaah::importers::odt
