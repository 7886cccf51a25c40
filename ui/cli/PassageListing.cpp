// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/PassageListing.h"

namespace telaah::ui::cli {

using passages::Excerpt;
using passages::Excerpts;
using passages::Passage;

namespace {

QStringList namesOf(const Excerpts &excerpts, const Passage &passage)
{
    QStringList names;
    for (const ConceptId id : conceptsOf(passage))
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
    const Passage &passage = excerpt.passage;
    return {
        {"id", static_cast<qint64>(passage.id.value())},
        {"document", static_cast<qint64>(excerpt.documentId.value())},
        {"start", static_cast<qint64>(excerpt.span.start)},
        {"end", static_cast<qint64>(excerpt.span.end)},
        {"quote", passage.quote},
        {"paragraph", excerpt.paragraph},
        {"tags", QJsonArray::fromStringList(namesOf(excerpts, passage))},
        {"note", passage.note},
        {"coder", excerpts.coders.value(passage.coderId).name},
        {"created", passage.created.toString(Qt::ISODateWithMs)},
        {"modified", passage.modified.toString(Qt::ISODateWithMs)},
        {"status", QString(nameOf(passage.status))},
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
    const Passage &passage = excerpt.passage;
    QString text = QStringLiteral("Passage %1, document %2 [%3, %4) %5, by %6\n")
                       .arg(
                           QString::number(passage.id.value()),
                           QString::number(excerpt.documentId.value()),
                           QString::number(excerpt.span.start), QString::number(excerpt.span.end),
                           excerpt.citation, excerpts.coders.value(passage.coderId).name);
    text += indented(u'“' + passage.quote + u'”');
    if (!passage.tags.isEmpty())
        text += indented("Tags: " + namesOf(excerpts, passage).join(u' '));
    if (!passage.note.isEmpty())
        text += indented("Note: " + passage.note);
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
