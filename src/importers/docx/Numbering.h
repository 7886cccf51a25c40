// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "importers/Xml.h"
#include "importers/office/ListCounter.h"

#include <QHash>
#include <QSet>

namespace telaah::importers::docx {

/// What Word puts before a paragraph.
struct Label
{
    enum Kind {
        Nothing, ///< It only looks like one of a list.
        Number,
        Bullet,
        Blank, ///< The paragraph goes on with the item before it, as pandoc writes that.
    };

    Kind kind = Nothing;
    QString text; ///< Of a number, with a space after it, as words would run together without.
};

/// By the name that WordprocessingML has for it; those that are not known are decimal.
NumberFormat numberFormatOf(std::string_view name);

/// The lists of a document of Word. Counts on with every label that is asked for.
class Numbering
{
public:
    /// `root` may be null.
    explicit Numbering(pugi::xml_node root);

    /// `level` from 0.
    Label next(const QString &numbering, int level);

    /// The level that belongs to the paragraph style; `otherwise` if none says so.
    int levelOf(const QString &numbering, const QString &styleId, int otherwise) const;

    bool holds(const QString &numbering) const { return m_numberings.contains(numbering); }

private:
    static constexpr int Levels = 9;

    struct Level
    {
        int start = 1;
        NumberFormat format = NumberFormat::Decimal;
        QString pattern; ///< "%1.%2".
        QString styleId;
        bool isDecimal = false; ///< All numbers in it, as lawyers want them.
        bool isKept = false;    ///< Never begins anew.
    };

    using Definition = std::array<Level, Levels>;

    struct Instance
    {
        QString counted; ///< The definition whose counter it shares.
        Definition levels;
        QHash<int, int> starts; ///< Of levels, until they have been used.
    };

    static Level readLevel(pugi::xml_node node);
    static void readLevels(pugi::xml_node node, Definition &levels);
    void readInstance(pugi::xml_node node);
    QString textOf(const Instance &instance, int level) const;

    QHash<QString, Definition> m_definitions;
    QHash<QString, QString> m_styleDefinitions; ///< Of styles of lists: their definition.
    QHash<QString, QString> m_links;            ///< Definitions that are only the name of a style.
    QHash<QString, Instance> m_numberings;
    QHash<QString, ListCounter> m_counters; ///< By definition.
};

} // namespace telaah::importers::docx
