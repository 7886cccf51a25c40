// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/TextScan.h"

#include "text/Folding.h"

namespace telaah::test {

using search::Form;
using search::Hit;
using search::Match;
using search::MatchKind;
using search::RowKind;
using search::TextQuery;
using text::TextRange;

namespace {

struct ScannedWord
{
    QString text;
    TextRange range;
};

QList<ScannedWord> wordsOf(QStringView row, Form form)
{
    QList<ScannedWord> words;
    const auto isWithin = [&](qsizetype at) {
        const QChar character = row.at(at);
        return character.isLetterOrNumber() || character.isMark() || character.isSurrogate();
    };
    for (qsizetype start = 0; start < row.size();) {
        qsizetype end = start;
        while (end < row.size() && isWithin(end))
            ++end;
        if (end > start) {
            const QStringView word = row.sliced(start, end - start);
            words.append(
                {form == Form::Exact ? word.toString() : text::folded(word), {start, end}});
        }
        start = end + 1;
    }
    return words;
}

QList<Match> matchesIn(const QString &row, const TextQuery &query)
{
    QList<Match> matches;
    const QList<ScannedWord> wanted = wordsOf(query.text, query.form);
    const QList<ScannedWord> there = wordsOf(row, query.form);
    for (qsizetype i = 0; !wanted.isEmpty() && i + wanted.size() <= there.size(); ++i) {
        qsizetype fit = 0;
        while (fit < wanted.size()) {
            const bool mayGoOn = query.isBeginning && fit == wanted.size() - 1;
            const QString &word = there.at(i + fit).text;
            if (mayGoOn ? !word.startsWith(wanted.at(fit).text) : word != wanted.at(fit).text)
                break;
            ++fit;
        }
        if (fit == wanted.size())
            matches.append(
                {{there.at(i).range.start(), there.at(i + fit - 1).range.end()}, MatchKind::Exact});
    }
    return matches;
}

void visitIfFound(const std::function<void(const Hit &)> &found, Hit row, const TextQuery &query)
{
    row.matches = matchesIn(row.text, query);
    if (row.matches.isEmpty())
        return;
    row.best = row.matches.constFirst().range;
    found(row);
}

} // namespace

Result<void> TextScan::visit(
    const TextQuery &words, RowKind kind, const std::function<void(const Hit &)> &found) const
{
    const auto documents = m_stores.facts.documents();
    if (!documents)
        return Failure(documents.error());
    for (const auto &document : *documents) {
        if (kind == RowKind::PassageNote) {
            const auto notes = m_stores.finder.notesIn(document.revisionId);
            if (!notes)
                return Failure(notes.error());
            for (const auto &note : *notes)
                visitIfFound(
                    found,
                    {kind,
                     document.id,
                     document.revisionId,
                     note.id,
                     0,
                     note.text,
                     0,
                     0,
                     MatchKind::Exact,
                     {},
                     {}},
                    words);
            continue;
        }
        const auto revision = m_stores.documents.revision(document.revisionId);
        if (!revision)
            return Failure(revision.error());
        for (const documents::Block &block : revision->blocks()) {
            const qsizetype start = block.range.start();
            const std::int64_t startCp = revision->codePoints().toCodePoints(block.range).start;
            visitIfFound(
                found,
                {kind,
                 document.id,
                 document.revisionId,
                 {},
                 block.number,
                 revision->text().mid(start, block.range.length()),
                 start,
                 startCp,
                 MatchKind::Exact,
                 {},
                 {},
                 startCp},
                words);
        }
    }
    return {};
}

} // namespace telaah::test
