// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "documents/Body.h"
#include "documents/Document.h"

#include <QSet>

namespace telaah::documents {

/// The formats that files are read from. Stored by name; see documents/Structure.cpp.
enum class Format {
    Text,
    Markdown,
    Html,
    Docx,
    Odt,
};

/// What a reader should know of an import although it worked.
enum class ImportWarningKind {
    GuessedEncoding,    ///< `subject` is the encoding, by its IANA name.
    ReplacedCharacters, ///< Bytes that are no characters; each became U+FFFD.
    Mojibake,           ///< UTF-8 once read as something else; `subject` shows one, repair offered.
    RepairedMojibake,   ///< As the reader chose.
    InvisibleCharacters, ///< Bidirectional controls and characters without width, kept.
    GluedWords,          ///< As in "negaraDiplomasi"; `subject` lists the first few; unchanged.
    LeftOutParts,        ///< See ImportedDocument::leftOut.
    OtherFormat,         ///< The file is not what its name says; `subject` is the name's ending.
    AcceptedChanges,     ///< Tracked changes, read as if accepted.
    Comments,            ///< Became notes; see ImportedDocument::comments.
    Pictures,            ///< Left out.
    Embedded,            ///< Drawings, formulas, charts and embedded files, left out.
    External,            ///< What the file points to elsewhere; not fetched.
    FlattenedNesting,    ///< Lists, quotations or tables nested too deep to be kept so.
    LeftOutComments,     ///< Beyond what is read of them; see importers/Limits.h.
    UnknownParts,        ///< Of a structure that is not known here; their text was kept.
};
inline constexpr ImportWarningKind LastImportWarningKind = ImportWarningKind::UnknownParts;

struct ImportWarning
{
    ImportWarningKind kind;
    int count = 1;
    QString subject;

    friend bool operator==(const ImportWarning &, const ImportWarning &) = default;
};

/// Why a part of a page or a file was taken for no part of its text.
enum class LeftOutKind {
    Navigation,
    Sharing, ///< Invitations to share, follow or subscribe.
    Related, ///< Links to other articles: "Baca juga", "Related posts".
    Comments,
    Form,
    Advertisement,
    Footer,      ///< Of the site: imprint, copyright, notices on cookies.
    Hidden,      ///< Not shown by a browser either.
    Byline,      ///< Who wrote the text and when: found again in the details.
    RunningHead, ///< Of printed pages: what stands at their top and bottom, and their numbers.
};
inline constexpr LeftOutKind LastLeftOutKind = LeftOutKind::RunningHead;

/// A part of a page that is not imported unless its place in the list is among
/// ImportChoices::restored.
struct LeftOutPart
{
    LeftOutKind kind;
    QString text; ///< In canonical spelling, a line for each block.
    bool isRestored = false;

    friend bool operator==(const LeftOutPart &, const LeftOutPart &) = default;
};

/// A comment in the margin of a file, which becomes a passage with a note.
struct ImportedComment
{
    text::TextRange range; ///< In Body::text, UTF-16; never empty.
    QString author;
    QString text;

    friend bool operator==(const ImportedComment &, const ImportedComment &) = default;
};

/// What the reader may decide about an import after having seen a first attempt. Reading the same
/// bytes with the same choices yields the same document.
struct ImportChoices
{
    QByteArray encoding; ///< IANA name; empty: found out.
    bool repairsMojibake = false;
    QSet<int> restored; ///< Indexes into ImportedDocument::leftOut.

    friend bool operator==(const ImportChoices &, const ImportChoices &) = default;
};

/// What an importer took out of a file, before it is stored: the details it found, which have no
/// id and no uuid yet, and the text with its structure.
struct ImportedDocument
{
    Document details;
    Body body;
    Format format = Format::Text;
    QList<ImportWarning> warnings;
    QList<LeftOutPart> leftOut;
    QList<ImportedComment> comments;

    friend bool operator==(const ImportedDocument &, const ImportedDocument &) = default;
};

} // namespace telaah::documents
