// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/PassageListing.h"

#include "base/IsoTime.h"

namespace telaah::ui::cli {

using passages::Excerpt;
using passages::Excerpts;

namespace {

QStringList namesOf(const Excerpts &excerpts, const Excerpt &excerpt)
{
    QStringList names;
    for (const ConceptId id : excerpt.conceptIds)
        names.append(nameOf(excerpts, id));
    return names;
}

QString indented(QString text)
{
    return "    " + text.replace(u'\n', "\n    ") + u'\n';
}

} // namespace

QJsonObject toJson(const Excerpts &excerpts, const Excerpt &excerpt)
{
    return {
        {"id", static_cast<qint64>(excerpt.id.value())},
        {"document", static_cast<qint64>(excerpt.documentId.value())},
        {"start", static_cast<qint64>(excerpt.span.start)},
        {"end", static_cast<qint64>(excerpt.span.end)},
        {"quote", excerpt.quote},
        {"paragraph", excerpt.paragraph},
        {"tags", QJsonArray::fromStringList(namesOf(excerpts, excerpt))},
        {"note", excerpt.note},
        {"coder", coderOf(excerpts, excerpt).name},
        {"created", toIsoTime(excerpt.created)},
        {"modified", toIsoTime(excerpt.modified)},
        {"status", QString(nameOf(excerpt.status))},
    };
}

QJsonArray toJson(const Excerpts &excerpts)
{
    QJsonArray list;
    for (const Excerpt &excerpt : excerpts.entries)
        list.append(toJson(excerpts, excerpt));
    return list;
}

QString toText(const Excerpts &excerpts, const Excerpt &excerpt)
{
    QString text = QStringLiteral("Passage %1, document %2 [%3, %4) %5, by %6\n")
                       .arg(
                           QString::number(excerpt.id.value()),
                           QString::number(excerpt.documentId.value()),
                           QString::number(excerpt.span.start), QString::number(excerpt.span.end),
                           excerpt.citation, coderOf(excerpts, excerpt).name);
    text += indented(u'“' + excerpt.quote + u'”');
    if (!excerpt.conceptIds.isEmpty())
        text += indented("Tags: " + namesOf(excerpts, excerpt).join(u' '));
    if (!excerpt.note.isEmpty())
        text += indented("Note: " + excerpt.note);
    return text;
}

QString toText(const Excerpts &excerpts)
{
    QStringList texts;
    for (const Excerpt &excerpt : excerpts.entries)
        texts.append(toText(excerpts, excerpt));
    return texts.join(u'\n');
}

} // namespace telaah::ui::cli
