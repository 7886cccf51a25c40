// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"
#include "documents/ImportedDocument.h"

#include <QCoreApplication>

namespace telaah::ui {

/// What there is to say of an import in words: each a sentence, or two, that says what happened and
/// what to do about it.
class ImportText
{
    Q_DECLARE_TR_FUNCTIONS(ImportText)

public:
    /// Why a file could not be imported; empty for errors that other things have as well. See
    /// ErrorText::of(), which uses it.
    static QString of(const Error &error);

    static QString of(const documents::ImportWarning &warning);

    /// "Plain text", "Markdown".
    static QString of(documents::Format format);

    /// What a part of a page was taken for: "Navigation", "Sharing".
    static QString of(documents::LeftOutKind kind);

private:
    static QString ofArchive(const Error &error);
    static QString ofImporter(const Error &error);
    static QString ofLoss(const documents::ImportWarning &warning);
};

} // namespace telaah::ui
