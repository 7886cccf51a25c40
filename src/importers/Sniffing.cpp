// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/Sniffing.h"

#include <QStringList>

#include <algorithm>
#include <optional>

namespace telaah::importers {

using documents::Format;

namespace {

struct Signature
{
    QByteArrayView bytes; ///< What files of the format begin with.
    const char *name;
};

// Formats that are not read, so that the reader can be told which it is.
constexpr Signature Signatures[] = {
    {"{\\rtf", "RTF"},
    {"\x89PNG\r\n", "PNG"},
    {"\xFF\xD8\xFF", "JPEG"},
    {"GIF87a", "GIF"},
    {"GIF89a", "GIF"},
    {{"II*\0", 4}, "TIFF"},
    {{"MM\0*", 4}, "TIFF"},
    {"\x1F\x8B", "GZIP"},
    {"7z\xBC\xAF\x27\x1C", "7Z"},
    {"Rar!\x1A", "RAR"},
    {"SQLite format 3", "SQLite"},
    {"\x7F"
     "ELF",
     "ELF"},
    {"AT&TFORM", "DJVU"},
};

constexpr Signature OpenDocuments[] = {
    {"application/vnd.oasis.opendocument.text", "ODT"},
    {"application/vnd.oasis.opendocument.spreadsheet", "ODS"},
    {"application/vnd.oasis.opendocument.presentation", "ODP"},
    {"application/epub+zip", "EPUB"},
};

constexpr qsizetype Beginning = 4096;

QByteArray small(const char *text)
{
    return QByteArray(text).toLower();
}

Failure unknown(const char *name)
{
    return Failure({ErrorCode::UnknownFormat, {}, QString::fromLatin1(name)});
}

/// What an archive is: the names of its entries stand in it as they are.
Result<Format> archiveFormat(const QByteArray &bytes)
{
    // OpenDocument and EPUB put an entry "mimetype" first, stored as it is: name, then content.
    constexpr qsizetype nameAt = 30;
    const QByteArray head = bytes.mid(nameAt, 256);
    if (head.startsWith("mimetype")) {
        for (const Signature &type : OpenDocuments) {
            if (head.contains(type.bytes))
                return qstrcmp(type.name, "ODT") == 0 ? Result<Format>(Format::Odt)
                                                      : unknown(type.name);
        }
    }
    if (bytes.contains("word/document.xml"))
        return Format::Docx;
    if (bytes.contains("xl/workbook."))
        return unknown("XLSX");
    if (bytes.contains("ppt/presentation.xml"))
        return unknown("PPTX");
    // The main part of a DOCX may have another name, and an ODT lack its first entry.
    if (bytes.contains("[Content_Types].xml") && bytes.contains("word/"))
        return Format::Docx;
    if (bytes.contains("META-INF/manifest.xml") && bytes.contains("content.xml"))
        return Format::Odt;
    return unknown("ZIP");
}

/// What Microsoft Office wrote before 2007, and puts around files with a password since.
Failure compoundFile(const QByteArray &bytes)
{
    const auto hasEntry = [&](const char *name) {
        QByteArray wide; // UTF-16, as names are in there.
        for (const char *c = name; *c != '\0'; ++c)
            wide.append(*c).append('\0');
        return bytes.contains(wide);
    };
    if (hasEntry("EncryptedPackage"))
        return Failure({ErrorCode::Encrypted, {}, {}});
    return unknown(
        hasEntry("WordDocument")              ? "DOC"
            : hasEntry("PowerPoint Document") ? "PPT"
            : hasEntry("Workbook")            ? "XLS"
                                              : "OLE");
}

std::optional<Result<Format>> binaryFormat(const QByteArray &bytes)
{
    if (bytes.startsWith("PK\3\4") || bytes.startsWith("PK\5\6"))
        return archiveFormat(bytes);
    if (bytes.startsWith("\xD0\xCF\x11\xE0"))
        return compoundFile(bytes);
    if (bytes.first(std::min<qsizetype>(1024, bytes.size())).contains("%PDF-"))
        return unknown("PDF");
    if (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP")
        return unknown("WEBP");
    const auto *found = std::ranges::find_if(
        Signatures, [&](const Signature &signature) { return bytes.startsWith(signature.bytes); });
    if (found != std::end(Signatures))
        return unknown(found->name);
    return std::nullopt;
}

/// How a text begins, whatever Unicode it is written in: small letters, without marks of byte
/// order, white space, comments and what XML declares.
QByteArray markupOf(const QByteArray &bytes)
{
    QByteArray head = bytes.first(std::min(Beginning, bytes.size())).toLower();
    head.replace(QByteArrayView("\0", 1), QByteArrayView());
    for (const char *mark : {"\xEF\xBB\xBF", "\xFF\xFE", "\xFE\xFF"}) {
        if (head.startsWith(small(mark)))
            head.remove(0, qstrlen(mark));
    }
    for (;;) {
        head = head.trimmed();
        const bool isComment = head.startsWith("<!--");
        if (!isComment && !head.startsWith("<?xml"))
            return head;
        const QByteArray end = isComment ? "-->" : "?>";
        const qsizetype at = head.indexOf(end);
        if (at < 0)
            return {};
        head.remove(0, at + end.size());
    }
}

bool beginsAsHtml(const QByteArray &markup, bool isNamedSo)
{
    for (const char *tag : {"<!doctype html", "<html", "<head", "<body"}) {
        if (markup.startsWith(tag))
            return true;
    }
    // A piece of a page, as it is copied or saved. In Markdown, too, a text may begin with a tag.
    constexpr const char *pieces[] = {
        "<title",   "<meta",   "<link", "<base",  "<style",      "<script", "<article", "<main",
        "<section", "<header", "<nav",  "<table", "<div",        "<p>",     "<p ",      "<h1",
        "<h2",      "<h3",     "<ul",   "<ol",    "<blockquote", "<span"};
    return isNamedSo
        && std::ranges::any_of(pieces, [&](const char *tag) { return markup.startsWith(tag); });
}

struct Ending
{
    const char *ending;
    std::optional<Format> format; ///< Of files that are named so; none if they are not read.
};

constexpr Ending Endings[] = {
    {"txt", Format::Text},     {"text", Format::Text},         {"log", Format::Text},
    {"md", Format::Markdown},  {"markdown", Format::Markdown}, {"mdown", Format::Markdown},
    {"mkd", Format::Markdown}, {"html", Format::Html},         {"htm", Format::Html},
    {"xhtml", Format::Html},   {"xht", Format::Html},          {"docx", Format::Docx},
    {"docm", Format::Docx},    {"dotx", Format::Docx},         {"odt", Format::Odt},
    {"ott", Format::Odt},      {"pdf", std::nullopt},          {"doc", std::nullopt},
    {"rtf", std::nullopt},     {"xls", std::nullopt},          {"xlsx", std::nullopt},
    {"ppt", std::nullopt},     {"pptx", std::nullopt},         {"epub", std::nullopt},
    {"ods", std::nullopt},     {"odp", std::nullopt},          {"png", std::nullopt},
    {"jpg", std::nullopt},     {"jpeg", std::nullopt},         {"gif", std::nullopt},
    {"zip", std::nullopt},
};

const Ending *findEnding(const QString &ending)
{
    const auto *found = std::ranges::find_if(
        Endings, [&](const Ending &known) { return ending == QLatin1String(known.ending); });
    return found == std::end(Endings) ? nullptr : found;
}

} // namespace

Result<Format> formatOf(const QByteArray &bytes, const QString &fileName)
{
    if (const auto binary = binaryFormat(bytes))
        return *binary;
    const Ending *ending = findEnding(endingOf(fileName));
    const std::optional<Format> named = ending ? ending->format : std::nullopt;
    const bool isPlain = named == Format::Text || named == Format::Markdown;
    if (beginsAsHtml(markupOf(bytes), !isPlain))
        return Format::Html;
    return named == Format::Markdown || named == Format::Html ? *named : Format::Text;
}

QString endingOf(const QString &fileName)
{
    constexpr qsizetype longest = 9;
    const qsizetype dot = fileName.lastIndexOf(QLatin1Char('.'));
    const QString ending = fileName.sliced(dot + 1);
    const bool isEnding = dot > 0 && !ending.isEmpty() && ending.size() <= longest
        && std::ranges::all_of(ending, [](QChar c) { return c.isLetterOrNumber(); });
    return isEnding ? ending.toLower() : QString();
}

QString stemOf(const QString &fileName)
{
    const QString ending = endingOf(fileName);
    return ending.isEmpty() ? fileName : fileName.chopped(ending.size() + 1);
}

bool isEndingOfRead(const QString &ending)
{
    const Ending *known = findEnding(ending);
    return known && known->format;
}

bool isEndingOfOther(const QString &ending, Format format)
{
    const Ending *known = findEnding(ending);
    return known && known->format != format;
}

} // namespace telaah::importers
