// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Result.h"
#include "documents/ImportedDocument.h"
#include "documents/Original.h"
#include "documents/Revision.h"

#include <functional>
#include <optional>

class QObject;

namespace telaah::notebook {

class Notebook;

/// A document as it was read from a file, or pasted, with what is kept of that file.
struct Import
{
    documents::ImportedDocument document;
    documents::Original original;
    QString fileName; ///< Without its folder.

    friend bool operator==(const Import &, const Import &) = default;
};

/// About how much memory the text and the original of it take, in bytes.
qsizetype sizeOf(const Import &import);

/// A document as it is stored.
struct AddedReading
{
    documents::Document document;
    documents::Revision revision;
};

/// Whether a file that a document was read from may be imported once more.
enum class Repeat {
    Refuse,
    Allow,
};

/// Brings readings into a notebook. Each is one step of the history, with its original and the
/// passages that its comments become.
class ImportActions
{
public:
    /// `notebook` must outlive the actions.
    explicit ImportActions(Notebook &notebook)
        : m_notebook(notebook)
    {
    }

    /// The details are put into canonical spelling, without characters that change the direction
    /// of what stands beside them; a published date that is none is left out. Each comment becomes
    /// a passage with a note by a coder of the author's name; several of one author on the same
    /// words become one.
    ///
    /// An original that is there already, but damaged, is put right, even if the file is refused.
    /// The window does not add what it knows to be there, unless told to: nothing is put right
    /// then.
    ///
    /// Fails, naming the file, with AlreadyImported, or with InvalidInput if there is no title or
    /// the body is not sound.
    [[nodiscard]] Result<AddedReading> add(const Import &import, Repeat repeat = Repeat::Refuse);

    /// The same in another thread; see Notebook::actAside(). Fails with Lent if the notebook is
    /// lent.
    void addAside(
        const Import &import, Repeat repeat, QObject *context,
        const std::function<void(const Result<AddedReading> &)> &done);

    /// The document that was read from a file of that hash, if there is one.
    [[nodiscard]] Result<std::optional<documents::Document>> existing(
        const std::string &sha256) const;

private:
    Notebook &m_notebook;
};

/// As add() puts the details of a document before it stores them: for dialogs that show them.
documents::Document tidied(const documents::Document &details);

/// Whether it is a year, a year and month, or a day of the calendar, as ISO 8601 has them.
bool isDate(const QString &text);

} // namespace telaah::notebook
