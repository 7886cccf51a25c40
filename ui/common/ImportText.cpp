// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/ImportText.h"

namespace telaah::ui {

using documents::Format;
using documents::ImportWarning;
using documents::ImportWarningKind;
using documents::LeftOutKind;

QString ImportText::of(const Error &error)
{
    const QString &name = error.subject;
    switch (error.code) {
    case ErrorCode::UnknownFormat:
        if (error.detail.isEmpty())
            return tr("“%1” is of no format that Telaah reads: save it as DOCX, ODT, HTML, "
                      "Markdown or plain text, and import that.")
                .arg(name);
        if (error.detail == QLatin1String("PDF"))
            return tr("“%1” is a PDF, which Telaah does not read: copy its text in a viewer and "
                      "choose “Import copied text…” in the window, or put it into a file that "
                      "ends in .txt and import that.")
                .arg(name);
        return tr("“%1” is a file of the kind %2, which Telaah does not read: save it as DOCX, "
                  "ODT, HTML, Markdown or plain text, and import that.")
            .arg(name, error.detail);
    case ErrorCode::NotText:
        return tr("“%1” is no text: choose another file, or save it as text in the program that "
                  "made it.")
            .arg(name);
    case ErrorCode::NoText:
        if (error.detail == QLatin1String("0 bytes"))
            return tr("“%1” is empty: if a sync program keeps it, let it finish, or else choose "
                      "another copy of it.")
                .arg(name);
        return tr("There is nothing to read in “%1”: if a sync program keeps it, let it finish; "
                  "if it is scanned, have its text recognised first.")
            .arg(name);
    case ErrorCode::TextTooLong:
        return tr("The text of “%1” is longer than Telaah reads: split it.").arg(name);
    case ErrorCode::AlreadyImported:
        return tr("“%1” is in the notebook already, as “%2”: open that, or say that you want it "
                  "once more.")
            .arg(name, error.detail);
    case ErrorCode::NoOriginal:
        return tr("“%1” was not read from a file, so there is no original to give out: export "
                  "its passages instead.")
            .arg(name);
    case ErrorCode::NothingToRead:
        if (error.detail == QLatin1String("0"))
            return tr("The folder “%1” has no files in it: choose a folder that has some.")
                .arg(name);
        return tr("In the folder “%1” there are only files of kinds that Telaah does not read "
                  "(%2): choose another folder, or one of the files itself to have it tried.")
            .arg(name, error.detail);
    case ErrorCode::TooManyFiles:
        return tr("In “%1” there are more than %2 files, or folders nested too deep, and not all "
                  "were taken: import its folders one by one.")
            .arg(name, error.detail);
    case ErrorCode::Cancelled:
        return tr("“%1” was not imported, since you cancelled: import it again if you want it.")
            .arg(name);
    default:
        const QString archive = ofArchive(error);
        return archive.isEmpty() ? ofImporter(error) : archive;
    }
}

/// What is wrong with how a file is made.
QString ImportText::ofArchive(const Error &error)
{
    const QString &name = error.subject;
    switch (error.code) {
    case ErrorCode::BrokenFile:
        return tr("“%1” is cut off or garbled: fetch it again, or open it in the program that "
                  "made it and save it anew.")
            .arg(name);
    case ErrorCode::Encrypted:
        return tr("“%1” is protected by a password: save it without one and import that.")
            .arg(name);
    case ErrorCode::UnsafeArchive:
        return tr("“%1” is put together as no program that writes texts would do it: do not "
                  "trust it, and ask for it anew where you have it from.")
            .arg(name);
    case ErrorCode::ArchiveTooLarge:
        return tr("There is more packed into “%1” than Telaah unpacks: take out pictures or split "
                  "it.")
            .arg(name);
    case ErrorCode::UnsafeMarkup:
        return tr("“%1” contains declarations that no program that writes texts puts there: open "
                  "it in a word processor and save it anew.")
            .arg(name);
    case ErrorCode::TooDeep:
        return tr("“%1” is nested deeper than Telaah follows: save it as plain text and import "
                  "that.")
            .arg(name);
    case ErrorCode::TooManyElements:
        return tr("“%1” has more parts than Telaah reads: split it, or save it as plain text and "
                  "import that.")
            .arg(name);
    default:
        return {};
    }
}

/// What went wrong with reading it.
QString ImportText::ofImporter(const Error &error)
{
    const QString &name = error.subject;
    switch (error.code) {
    case ErrorCode::ImporterCrashed:
        return tr("“%1” could not be read, since reading it failed in a way that was not foreseen; "
                  "nothing else is affected: save it anew or as plain text and import that.")
            .arg(name);
    case ErrorCode::ImporterTooSlow:
        return tr("“%1” takes too long to read: split it, or save it as plain text and import "
                  "that.")
            .arg(name);
    case ErrorCode::ImporterTooLarge:
        return tr("“%1” takes too much memory to read: split it, or save it as plain text and "
                  "import that.")
            .arg(name);
    case ErrorCode::ImporterUnconfined:
        return tr("“%1” was not read, since this system does not let Telaah lock in the reading of "
                  "foreign files: use a system with seccomp, such as a current Linux.")
            .arg(name);
    case ErrorCode::ImporterMissing:
        return tr("“%1” was not read, since the part of Telaah that reads documents is missing or "
                  "belongs to another version: close Telaah, install it again and start it.")
            .arg(name);
    default:
        return {};
    }
}

QString ImportText::of(const ImportWarning &warning)
{
    // Sentences that need no plural: the terminal has no translation to give it.
    const QString count = QString::number(warning.count);
    switch (warning.kind) {
    case ImportWarningKind::GuessedEncoding:
        return tr("The file does not say how its letters are encoded; it was read as %1. If "
                  "accents "
                  "look wrong, choose another encoding.")
            .arg(warning.subject);
    case ImportWarningKind::ReplacedCharacters:
        return tr("Places that are no characters, and became �: %1. Another encoding may help.")
            .arg(count);
    case ImportWarningKind::Mojibake:
        return tr("Letters look garbled, as in “%2”; places: %1. Telaah can repair them.")
            .arg(count, warning.subject);
    case ImportWarningKind::RepairedMojibake:
        return tr("Garbled letters were repaired; places: %1.").arg(count);
    case ImportWarningKind::InvisibleCharacters:
        return tr("Invisible characters in the text, which can change how it looks: %1. Compare "
                  "with "
                  "the original before you quote.")
            .arg(count);
    case ImportWarningKind::GluedWords:
        return tr("Words that seem to be glued together, as in “%2”: %1. They stay as they are: "
                  "check "
                  "before you quote.")
            .arg(count, warning.subject);
    case ImportWarningKind::LeftOutParts:
        // As the terminal says it, which has no plurals; windows do, from telaah_en.ts.
        return tr(
            "Parts that seem to be no part of the text, and were left out: %n. Look through them.",
            nullptr, warning.count);
    case ImportWarningKind::OtherFormat:
        return tr("The file is not what its ending “.%1” says; it was read as what it is.")
            .arg(warning.subject);
    default:
        return ofLoss(warning);
    }
}

/// What of a file could not be taken over as it is.
QString ImportText::ofLoss(const ImportWarning &warning)
{
    const QString count = QString::number(warning.count);
    switch (warning.kind) {
    case ImportWarningKind::AcceptedChanges:
        return tr("Tracked changes that were read as if accepted: %1. Decide on them in the word "
                  "processor if that is not what you want.")
            .arg(count);
    case ImportWarningKind::Comments:
        return tr("Comments that became passages with notes: %1.").arg(count);
    case ImportWarningKind::Pictures:
        return tr("Pictures that were left out: %1. They are in the original.").arg(count);
    case ImportWarningKind::Embedded:
        return tr("Drawings, formulas and embedded files that were left out: %1. They are in the "
                  "original.")
            .arg(count);
    case ImportWarningKind::External:
        return tr("Things elsewhere that the file points to: %1. Telaah did not fetch them.")
            .arg(count);
    case ImportWarningKind::FlattenedNesting:
        return tr("Lists, quotations and tables that were nested too deep, and lie flat now: %1.")
            .arg(count);
    case ImportWarningKind::LeftOutComments:
        return tr("Comments that are more than Telaah reads, and were left out: %1. They are in "
                  "the original.")
            .arg(count);
    case ImportWarningKind::UnknownParts:
        return tr("Parts whose structure Telaah does not know: %1. Their text was kept.")
            .arg(count);
    default:
        return {};
    }
}

QString ImportText::of(Format format)
{
    switch (format) {
    case Format::Text:
        return tr("Plain text");
    case Format::Markdown:
        return QStringLiteral("Markdown");
    case Format::Html:
        return tr("Web page");
    case Format::Docx:
        return tr("Word document");
    case Format::Odt:
        return tr("OpenDocument text");
    }
    Q_UNREACHABLE();
}

QString ImportText::of(LeftOutKind kind)
{
    switch (kind) {
    case LeftOutKind::Navigation:
        return tr("Navigation");
    case LeftOutKind::Sharing:
        return tr("Sharing and following");
    case LeftOutKind::Related:
        return tr("Links to other articles");
    case LeftOutKind::Comments:
        return tr("Comments of readers");
    case LeftOutKind::Form:
        return tr("Form");
    case LeftOutKind::Advertisement:
        return tr("Advertisement");
    case LeftOutKind::Footer:
        return tr("Footer of the site");
    case LeftOutKind::Hidden:
        return tr("Hidden part");
    case LeftOutKind::Byline:
        return tr("Author and date");
    case LeftOutKind::RunningHead:
        return tr("Running heads and page numbers");
    }
    Q_UNREACHABLE();
}

} // namespace telaah::ui
