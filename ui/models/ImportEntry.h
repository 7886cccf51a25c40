// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "notebook/ImportActions.h"
#include "notebook/ImportJob.h"

#include <QCoreApplication>

namespace telaah::ui {

/// A file on its way into the notebook.
class ImportEntry
{
    // Where translators have known these words.
    Q_DECLARE_TR_FUNCTIONS(telaah::ui::ImportListModel)

public:
    enum class State {
        Waiting, ///< To be read.
        Ready,
        Known,  ///< The notebook has a document from the same file.
        Failed, ///< `error` says why.
        Added,
    };
    static constexpr int States = 5;

    notebook::ImportSource source;
    State state = State::Waiting;

    /// While Ready or Known; its details are as the reader has put them. Text, left-out parts,
    /// comments and original are there while isHeld only.
    notebook::Import import;
    bool isHeld = false;
    int reading = 0; ///< Goes up whenever the text is another.

    documents::Document read; ///< The details as they were found.
    documents::Document known;
    Error error;
    DocumentId added;
    bool isWanted = false; ///< Whether it is to be added.

    bool canBeWanted() const { return state == State::Ready || state == State::Known; }

    /// Takes what was read. What the reader has put into the details stays.
    void take(const notebook::Import &import);

    /// Keeps of it what lists show.
    void release();

    QString name() const;  ///< Of the file.
    QString title() const; ///< Or the name, as long as there is none.
    QString stateText() const;
    QString accessibleText() const; ///< All of these, none of them twice.
};

} // namespace telaah::ui
