// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/BylineText.h"

#include "importers/Dates.h"

#include <QRegularExpression>

#include <algorithm>

namespace telaah::importers {

using documents::BlockKind;

namespace {

constexpr qsizetype LongestLine = 140;
constexpr qsizetype LongestName = 80;
constexpr int MostWords = 12; // Of several names.

// How many blocks are looked at, and what is too long to stand above a text.
constexpr int Blocks = 6;
constexpr qsizetype LongestAbove = 200;

QRegularExpression whole(const QString &pattern)
{
    return QRegularExpression(
        QRegularExpression::anchoredPattern(pattern),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

/// The date of a line that is nothing but one.
QString dateOf(const QString &line)
{
    static const QRegularExpression date = whole(QStringLiteral(
        "(?:(?:dipublikasikan|diterbitkan|terbit|diunggah|published|posted|tanggal|date)"
        "(?: pada| on)?:? )?"
        "(?:(?:senin|selasa|rabu|kamis|jum.?at|sabtu|minggu|ahad|monday|tuesday|wednesday|thursday|"
        "friday|saturday|sunday),? )?"
        "(?:\\d{1,2} \\p{L}{3,9}\\.? \\d{4}|\\p{L}{3,9}\\.? \\d{1,2}, \\d{4}|"
        "\\d{4}-\\d\\d-\\d\\d|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4})"
        "(?:,? (?:[-–|] )?(?:pukul |jam |at )?\\d{1,2}[:.]\\d\\d(?: ?(?:wib|wita|wit|am|pm))?)?"));
    return date.match(line).hasMatch() ? isoDate(line) : QString();
}

/// Whether the word may be one of a name: with a capital, or one that joins.
bool isOfName(const QString &word)
{
    static const QStringList joining{
        QStringLiteral("dan"), QStringLiteral("and"), QStringLiteral("&"),    QStringLiteral("bin"),
        QStringLiteral("van"), QStringLiteral("von"), QStringLiteral("der"),  QStringLiteral("de"),
        QStringLiteral("al"),  QStringLiteral("el"),  QStringLiteral("binti")};
    if (joining.contains(word))
        return true;
    // "A." and "Dr." are of names; a longer word with a full stop ends a sentence.
    return word.front().isUpper() && !(word.endsWith(u'.') && word.size() > 5);
}

QString nameOf(const QString &raw)
{
    static const QRegularExpression between(QStringLiteral("\\s+(?:dan|and|&)\\s+|\\s*;\\s*"));
    const QStringList words = raw.split(u' ', Qt::SkipEmptyParts);
    const bool isName = !words.isEmpty() && words.size() <= MostWords && raw.size() <= LongestName
        && !raw.contains(QRegularExpression(QStringLiteral("[\\d@/:?!()]")))
        && std::ranges::all_of(words, isOfName);
    return isName ? raw.split(between).join(QLatin1String("; ")) : QString();
}

/// Cuts the date off a name that it follows: "Rina Sari, 3 Mei 2021".
QString takeDate(QString &name)
{
    for (qsizetype comma = name.indexOf(u','); comma >= 0; comma = name.indexOf(u',', comma + 1)) {
        const QString date = dateOf(name.sliced(comma + 1).trimmed());
        if (date.isEmpty())
            continue;
        name.truncate(comma);
        return date;
    }
    return {};
}

void addLines(QStringView text, documents::Document &details)
{
    for (const QStringView line : text.tokenize(u'\n')) {
        const auto found = bylineText(line);
        if (found && details.author.isEmpty())
            details.author = found->author;
        if (found && details.published.isEmpty())
            details.published = found->date;
    }
}

} // namespace

std::optional<BylineText> bylineText(QStringView line)
{
    const QString plain = line.toString().simplified();
    if (plain.size() < 6 || plain.size() > LongestLine)
        return {};
    if (const QString date = dateOf(plain); !date.isEmpty())
        return BylineText{{}, date};
    // "Penulis" without a colon may as well begin a sentence.
    static const QRegularExpression lead = whole(QStringLiteral(
        "(?:(?:ditulis oleh|oleh|written by|by)(?: ?:)? |(?:penulis|author) ?: ?)(.+)"));
    static const QRegularExpression separator(QStringLiteral("\\s+[-–—|·•]\\s+"));
    const auto match = lead.match(plain);
    if (!match.hasMatch())
        return {};
    QStringList parts = match.captured(1).split(separator);
    BylineText found{{}, takeDate(parts.first())};
    found.author = nameOf(parts.first());
    if (found.author.isEmpty())
        return {};
    for (const QString &part : parts.sliced(1)) {
        if (found.date.isEmpty())
            found.date = dateOf(part);
    }
    return found;
}

void addBylineOfText(documents::ImportedDocument &document)
{
    const documents::Body &body = document.body;
    for (qsizetype i = 0; i < std::min<qsizetype>(body.blocks.size(), Blocks); ++i) {
        const documents::Block &block = body.blocks.at(i);
        if (block.range.length() > LongestAbove)
            return;
        if (block.kind != BlockKind::Paragraph)
            continue;
        const QStringView text = QStringView(body.text).sliced(
            block.range.start(), block.range.length());
        addLines(text, document.details);
    }
}

void addBylineOfParts(documents::ImportedDocument &document)
{
    for (const documents::LeftOutPart &part : document.leftOut) {
        if (part.kind == documents::LeftOutKind::Byline)
            addLines(part.text, document.details);
    }
}

} // namespace telaah::importers
