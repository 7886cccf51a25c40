// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace telaah {

enum class ErrorCode {
    NotFound, ///< No file, or no row, of that name.
    AlreadyExists,
    InvalidInput,
    OutOfBounds,       ///< A range that the text does not have; `detail` holds the text's length.
    EmptyRange,        ///< A range without a character in it.
    SplitsGrapheme,    ///< A range that would cut what readers see as one character.
    UnknownConcept,    ///< `subject` is the name that no concept has.
    UnknownPassage,    ///< `subject` is the id that no passage has.
    UnknownDocument,   ///< `subject` is the id or title that no document has.
    PassageExists,     ///< The coder has another passage over exactly that range.
    AmbiguousDocument, ///< `subject` is a beginning that several titles share.
    DocumentRemoved,   ///< `subject` is a passage that was in it.
    AlreadyMarked,     ///< `subject` is a passage that has taken the place of another.
    TooOld,            ///< A step whose record is no longer kept; `subject` is what it was about.
    NothingToUndo,
    NothingToRedo,
    Conflict, ///< The notebook is not as the step to undo or redo left it.
    TooLarge,
    EmptyFile, ///< Nothing in it; a sync program may still have to fetch it.
    NotANotebook,
    NewerSchema, ///< Written by a later Telaah.
    Damaged,
    NotAFile, ///< A folder, a device, or one of several names of a file.
    ReadOnly, ///< The file or its folder may not be written.
    DiskFull,
    FileMoved, ///< The open file was moved away, replaced or deleted.
    Busy,      ///< Another program keeps the file locked.
    Io,        ///< Whatever else goes wrong with files: may work another time.

    // Why a file cannot be imported; `subject` is the file, once it is known.
    UnknownFormat, ///< None that is read; `detail` is its name if it is a well-known one.
    NotText,       ///< Looks like a program, a picture or the like.
    NoText,        ///< Nothing in it to read; `detail` is "0 bytes" of an empty file.
    BrokenFile,    ///< Cut off or garbled.
    Encrypted,
    UnsafeArchive,   ///< Entries that overlap, share a name, or reach out of the archive.
    ArchiveTooLarge, ///< Too many entries, or too much in them.
    UnsafeMarkup,    ///< A document type declaration where none belongs.
    TooDeep,         ///< Markup nested too deep.
    TooManyElements, ///< Markup with too many elements, or an element with too many attributes.
    TextTooLong,
    TooManyFiles, ///< In a folder, or too deep in it; `detail` is how many are taken at once.
    ImporterCrashed,
    ImporterTooSlow,
    ImporterTooLarge,   ///< Wanted too much memory.
    ImporterUnconfined, ///< The system does not let Telaah confine it.
    ImporterMissing,    ///< Not there, or of another version than Telaah.
    AlreadyImported,    ///< `detail` is the title of the document that was read from the same file.
    NoOriginal,         ///< `subject` is a document that came from no file.
    Cancelled,
    Lent,         ///< Another thread of this program acts on the notebook.
    EmptyQuery,   ///< Without a word to search for.
    QueryTooLong, ///< Too many words or letters, or nested too deep.
    Database,     ///< Whatever else SQLite objects to.
    // What is new goes to the end: the importer tells the number.
    NegativePosition, ///< Before the first character.
    NothingToRead,    ///< In a folder; `detail` is how many other files there are.
};

/// Why an operation failed, in terms the caller can act on.
///
/// Nothing in here is shown as it stands: ui/support/ErrorText turns `code` and `subject` into a
/// translated sentence. `detail` is for the log only and keeps the words of the layer below.
struct Error
{
    ErrorCode code;
    QString subject; ///< What it happened to: a path, a title, an identifier.
    QString detail;

    friend bool operator==(const Error &, const Error &) = default;
};

} // namespace telaah
