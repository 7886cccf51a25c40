// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/StepText.h"

namespace telaah::ui {

using history::Action;
using history::Step;

QString StepText::of(const Step &step)
{
    switch (step.action) {
    case Action::AddConcept:
        return tr("Add concept: %1").arg(step.subject);
    case Action::AddDocument:
        return tr("Add document: %1").arg(step.subject);
    case Action::AddFolder:
        return tr("Add folder: %1").arg(step.subject);
    case Action::EditDocumentDetails:
        return tr("Edit the details of document: %1").arg(step.subject);
    case Action::EditDocumentNote:
        return tr("Edit document note: %1").arg(step.subject);
    case Action::EditNote:
        return tr("Edit note: %1").arg(step.subject);
    case Action::ImportDocument:
        return tr("Import document: %1").arg(step.subject);
    case Action::MarkPassage:
        return tr("Highlight passage: %1").arg(step.subject);
    case Action::MovePassage:
        return tr("Move the ends of passage: %1").arg(step.subject);
    case Action::MoveDocument:
        return tr("Move document: %1").arg(step.subject);
    case Action::MoveFolder:
        return tr("Move folder: %1").arg(step.subject);
    case Action::RemoveDocument:
        return tr("Remove document: %1").arg(step.subject);
    case Action::RemoveExamples:
        return tr("Remove the example passages");
    case Action::RemoveFolder:
        return tr("Remove folder: %1").arg(step.subject);
    case Action::RemovePassage:
        return tr("Remove passage: %1").arg(step.subject);
    case Action::RemoveQuery:
        return tr("Remove query: %1").arg(step.subject);
    case Action::RenameDocument:
        return tr("Rename document: %1").arg(step.subject);
    case Action::RenameFolder:
        return tr("Rename folder: %1").arg(step.subject);
    case Action::RenameQuery:
        return tr("Rename query: %1").arg(step.subject);
    case Action::RestorePassage:
        return tr("Bring back passage: %1").arg(step.subject);
    case Action::SaveQuery:
        return tr("Save query: %1").arg(step.subject);
    case Action::TagPassage:
        return tr("Add tag: %1").arg(step.subject);
    case Action::TagWithNewConcept:
        return tr("Add concept and tag: %1").arg(step.subject);
    case Action::UntagPassage:
        return tr("Remove tag: %1").arg(step.subject);
    case Action::Other:
        return tr("Change made by a newer version of Telaah");
    }
    Q_UNREACHABLE();
}

QString StepText::undo(const Step &step)
{
    switch (step.action) {
    case Action::AddConcept:
        return tr("Undo: add concept %1").arg(step.subject);
    case Action::AddDocument:
        return tr("Undo: add document %1").arg(step.subject);
    case Action::AddFolder:
        return tr("Undo: add folder %1").arg(step.subject);
    case Action::EditDocumentDetails:
        return tr("Undo: edit the details of document %1").arg(step.subject);
    case Action::EditDocumentNote:
        return tr("Undo: edit note on document %1").arg(step.subject);
    case Action::EditNote:
        return tr("Undo: edit note on %1").arg(step.subject);
    case Action::ImportDocument:
        return tr("Undo: import document %1").arg(step.subject);
    case Action::MarkPassage:
        return tr("Undo: highlight %1").arg(step.subject);
    case Action::MovePassage:
        return tr("Undo: move the ends of %1").arg(step.subject);
    case Action::MoveDocument:
        return tr("Undo: move document %1").arg(step.subject);
    case Action::MoveFolder:
        return tr("Undo: move folder %1").arg(step.subject);
    case Action::RemoveDocument:
        return tr("Undo: remove document %1").arg(step.subject);
    case Action::RemoveExamples:
        return tr("Undo: remove the example passages");
    case Action::RemoveFolder:
        return tr("Undo: remove folder %1").arg(step.subject);
    case Action::RemovePassage:
        return tr("Undo: remove passage %1").arg(step.subject);
    case Action::RemoveQuery:
        return tr("Undo: remove query %1").arg(step.subject);
    case Action::RenameDocument:
        return tr("Undo: rename document %1").arg(step.subject);
    case Action::RenameFolder:
        return tr("Undo: rename folder %1").arg(step.subject);
    case Action::RenameQuery:
        return tr("Undo: rename query %1").arg(step.subject);
    case Action::RestorePassage:
        return tr("Undo: bring back passage %1").arg(step.subject);
    case Action::SaveQuery:
        return tr("Undo: save query %1").arg(step.subject);
    case Action::TagPassage:
        return tr("Undo: add tag %1").arg(step.subject);
    case Action::TagWithNewConcept:
        return tr("Undo: add concept and tag %1").arg(step.subject);
    case Action::UntagPassage:
        return tr("Undo: remove tag %1").arg(step.subject);
    case Action::Other:
        return tr("Undo");
    }
    Q_UNREACHABLE();
}

QString StepText::redo(const Step &step)
{
    switch (step.action) {
    case Action::AddConcept:
        return tr("Redo: add concept %1").arg(step.subject);
    case Action::AddDocument:
        return tr("Redo: add document %1").arg(step.subject);
    case Action::AddFolder:
        return tr("Redo: add folder %1").arg(step.subject);
    case Action::EditDocumentDetails:
        return tr("Redo: edit the details of document %1").arg(step.subject);
    case Action::EditDocumentNote:
        return tr("Redo: edit note on document %1").arg(step.subject);
    case Action::EditNote:
        return tr("Redo: edit note on %1").arg(step.subject);
    case Action::ImportDocument:
        return tr("Redo: import document %1").arg(step.subject);
    case Action::MarkPassage:
        return tr("Redo: highlight %1").arg(step.subject);
    case Action::MovePassage:
        return tr("Redo: move the ends of %1").arg(step.subject);
    case Action::MoveDocument:
        return tr("Redo: move document %1").arg(step.subject);
    case Action::MoveFolder:
        return tr("Redo: move folder %1").arg(step.subject);
    case Action::RemoveDocument:
        return tr("Redo: remove document %1").arg(step.subject);
    case Action::RemoveExamples:
        return tr("Redo: remove the example passages");
    case Action::RemoveFolder:
        return tr("Redo: remove folder %1").arg(step.subject);
    case Action::RemovePassage:
        return tr("Redo: remove passage %1").arg(step.subject);
    case Action::RemoveQuery:
        return tr("Redo: remove query %1").arg(step.subject);
    case Action::RenameDocument:
        return tr("Redo: rename document %1").arg(step.subject);
    case Action::RenameFolder:
        return tr("Redo: rename folder %1").arg(step.subject);
    case Action::RenameQuery:
        return tr("Redo: rename query %1").arg(step.subject);
    case Action::RestorePassage:
        return tr("Redo: bring back passage %1").arg(step.subject);
    case Action::SaveQuery:
        return tr("Redo: save query %1").arg(step.subject);
    case Action::TagPassage:
        return tr("Redo: add tag %1").arg(step.subject);
    case Action::TagWithNewConcept:
        return tr("Redo: add concept and tag %1").arg(step.subject);
    case Action::UntagPassage:
        return tr("Redo: remove tag %1").arg(step.subject);
    case Action::Other:
        return tr("Redo");
    }
    Q_UNREACHABLE();
}

} // namespace telaah::ui
