// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/ImportOutline.h"

#include <QStringList>

namespace telaah::test {

using documents::Block;
using documents::Body;
using documents::ImportedDocument;

namespace {

constexpr const char *Kinds[] = {"heading", "paragraph", "item", "item goes on", "quotation",
                                 "row",     "reference", "page", "footnote"};
constexpr const char *Runs[] = {"emphasis", "strong", "link", "superscript", "mark"};
constexpr const char *Warnings[] = {"guessed encoding",  "replaced characters",
                                    "mojibake",          "repaired mojibake",
                                    "invisible",         "glued words",
                                    "left out",          "other format",
                                    "accepted changes",  "comments",
                                    "pictures",          "embedded",
                                    "external",          "flattened",
                                    "left out comments", "unknown parts"};
constexpr const char *Parts[] = {"navigation",    "sharing", "related", "comments", "form",
                                 "advertisement", "footer",  "hidden",  "byline",   "running head"};

template<typename Enum>
QString named(const char *const *names, Enum value)
{
    return QString::fromLatin1(names[static_cast<int>(value)]);
}

QString plain(QString text)
{
    return text.replace(u'\n', QStringLiteral(" ⏎ ")).replace(u'\t', QStringLiteral(" ⇥ "));
}

QString textAt(const Body &body, text::TextRange range)
{
    return plain(body.text.mid(range.start(), range.length()));
}

void addBody(QStringList &lines, const Body &body)
{
    qsizetype run = 0;
    for (const Block &block : body.blocks) {
        lines.append(QStringLiteral("%1 %2 %3: %4")
                         .arg(nameOf(block.kind))
                         .arg(block.level)
                         .arg(block.number)
                         .arg(textAt(body, block.range)));
        for (; run < body.runs.size() && body.runs.at(run).range.end() <= block.range.end();
             ++run) {
            const documents::InlineRun &here = body.runs.at(run);
            lines.append(QStringLiteral("    %1: %2 %3")
                             .arg(named(Runs, here.kind), textAt(body, here.range), here.target)
                             .trimmed()
                             .prepend(QStringLiteral("    ")));
        }
    }
}

void addDetails(QStringList &lines, const documents::Document &details)
{
    const std::pair<const char *, QString> all[] = {
        {"title", details.title},         {"author", details.author},
        {"published", details.published}, {"language", details.language},
        {"publisher", details.publisher}, {"url", details.url},
        {"accessed", details.accessed},   {"licence", details.licence}};
    for (const auto &[name, value] : all) {
        if (!value.isEmpty())
            lines.append(QStringLiteral("= %1: %2").arg(QLatin1String(name), value));
    }
}

} // namespace

QString nameOf(documents::BlockKind kind)
{
    return named(Kinds, kind);
}

QString outlineOf(const Result<ImportedDocument> &imported)
{
    if (!imported)
        return QStringLiteral("error %1\n").arg(static_cast<int>(imported.error().code));
    QStringList lines;
    addBody(lines, imported->body);
    addDetails(lines, imported->details);
    for (const documents::ImportWarning &warning : imported->warnings)
        lines.append(QStringLiteral("! %1 %2 %3")
                         .arg(named(Warnings, warning.kind))
                         .arg(warning.count)
                         .arg(warning.subject)
                         .trimmed());
    for (const documents::LeftOutPart &part : imported->leftOut)
        lines.append(QStringLiteral("- %1%2: %3")
                         .arg(named(Parts, part.kind))
                         .arg(part.isRestored ? QStringLiteral(" restored") : QString())
                         .arg(plain(part.text)));
    for (const documents::ImportedComment &comment : imported->comments)
        lines.append(
            QStringLiteral("# %1 on “%2”: %3")
                .arg(comment.author, textAt(imported->body, comment.range), plain(comment.text)));
    return lines.join(u'\n') + u'\n';
}

} // namespace telaah::test
