// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/ErrorText.h"

#include "common/ImportText.h"

namespace telaah::ui {

QString ErrorText::of(const Error &error)
{
    for (const QString &sentence : {ofInput(error), ImportText::of(error)}) {
        if (!sentence.isEmpty())
            return sentence;
    }
    return ofFile(error);
}

bool ErrorText::isAboutWriting(const Error &error)
{
    return error.code != ErrorCode::NotFound && error.code != ErrorCode::AlreadyExists
        && ofInput(error).isEmpty() && ImportText::of(error).isEmpty();
}

/// What is wrong with what was asked for; empty for other errors.
QString ErrorText::ofInput(const Error &error)
{
    switch (error.code) {
    case ErrorCode::InvalidInput:
        return tr("“%1” cannot be used here: correct it and try again.").arg(error.subject);
    case ErrorCode::EmptyQuery:
        return tr("There is no word to search for: type one.");
    case ErrorCode::QueryTooLong:
        return tr("The search has too many words: use fewer of them.");
    case ErrorCode::OutOfBounds:
        return tr("The range goes past the end of the text: choose positions from 0 to %1.")
            .arg(error.detail);
    case ErrorCode::NegativePosition:
        return tr("A position cannot be negative: count the characters from 0.");
    case ErrorCode::EmptyRange:
        return tr("The range is empty: choose an end after its start.");
    case ErrorCode::SplitsGrapheme:
        return tr("The range cuts a character in two: move its start or end to the edge of the "
                  "character.");
    case ErrorCode::UnknownConcept:
        return tr("The vocabulary has no concept “%1”: check its facet and its key.")
            .arg(error.subject);
    case ErrorCode::UnknownPassage:
        return tr("There is no passage %1: it may have been removed.").arg(error.subject);
    case ErrorCode::PassageExists:
        return tr("There is a passage over exactly these words already: tag that one, or choose "
                  "others.");
    case ErrorCode::UnknownDocument:
        return tr("There is no document “%1”: choose one that the library lists.")
            .arg(error.subject);
    case ErrorCode::AmbiguousDocument:
        return tr("Several titles begin with “%1”: give more of the one you mean.")
            .arg(error.subject);
    case ErrorCode::DocumentRemoved:
        return tr("“%1” cannot come back, since its document has been removed: bring the document "
                  "back first.")
            .arg(error.subject);
    case ErrorCode::AlreadyMarked:
        return tr("“%1” is there already: the same words are marked.").arg(error.subject);
    case ErrorCode::TooOld:
        return tr("“%1” lies too far back: Telaah remembers that it was done, but no longer how.")
            .arg(error.subject);
    case ErrorCode::NothingToUndo:
        return tr("There is nothing to undo.");
    case ErrorCode::NothingToRedo:
        return tr("There is nothing to redo.");
    case ErrorCode::Cancelled:
        return error.detail == QLatin1String("step") ? tr("It was stopped: nothing has changed.")
                                                     : QString();
    case ErrorCode::Conflict:
        return tr("The change to “%1” can no longer be undone or redone, because that part has "
                  "changed again since: change it by hand.")
            .arg(error.subject);
    default:
        return {};
    }
}

QString ErrorText::ofFile(const Error &error)
{
    const QString &name = error.subject;
    switch (error.code) {
    case ErrorCode::NotFound:
        return tr("“%1” was not found: check the name and the folder.").arg(name);
    case ErrorCode::AlreadyExists:
        return tr("“%1” already exists: choose another name.").arg(name);
    case ErrorCode::TooLarge:
        return tr("“%1” is too large: split it.").arg(name);
    case ErrorCode::EmptyFile:
        return tr("“%1” is empty: if a sync program keeps it, let it finish, or else restore a "
                  "backup.")
            .arg(name);
    case ErrorCode::NotANotebook:
        return tr("“%1” is not a Telaah notebook: choose another file.").arg(name);
    case ErrorCode::NewerSchema:
        return tr("“%1” was written by a newer version of Telaah: update Telaah to open it.")
            .arg(name);
    case ErrorCode::Damaged:
        return tr("“%1” is damaged: keep a copy of it and restore a backup.").arg(name);
    case ErrorCode::NotAFile:
        return tr("“%1” is a folder, a device, or a file of several names: choose a plain file.")
            .arg(name);
    case ErrorCode::ReadOnly:
        return tr("“%1” cannot be changed, since it or its folder is read-only: copy it to a "
                  "folder that you may write to.")
            .arg(name);
    case ErrorCode::DiskFull:
        return tr("The disk that holds “%1” is full: free some space and try again.").arg(name);
    case ErrorCode::FileMoved:
        return tr("“%1” has been moved, replaced or deleted: open it again where it is now.")
            .arg(name);
    case ErrorCode::Busy:
        return tr("Another program is using “%1”: wait until it is done and try again.").arg(name);
    case ErrorCode::Lent:
        return tr("Telaah itself is still changing “%1”: wait until that is done, or stop it, and "
                  "try again.")
            .arg(name);
    case ErrorCode::Io:
        return tr("“%1” cannot be read or written: check the disk and your permissions.").arg(name);
    default:
        return tr("“%1” could not be read or changed: open it again, and if that does not help, "
                  "restore a backup.")
            .arg(name);
    }
}

} // namespace telaah::ui
