// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "notebook/Notebook.h"

#include <QTemporaryDir>

namespace telaah::test {

/// A notebook to ask: "Tiga Pilar Jepang" of 2017, "Kerja Sama Korea" of 2020, and "Lampiran"
/// without a date; the coders Ani and Budi have marked some of it. QueryNotebook.cpp has the texts.
struct QueryNotebook
{
    QueryNotebook();

    /// The first occurrence of `quote` in the document of that number, from 1.
    PassageId mark(
        int document, const QString &quote, const QStringList &concepts = {},
        const QString &note = {});

    documents::Revision revision(int document) const;
    QStringList quotesOf(const QList<PassageId> &ids) const;

    QTemporaryDir directory;
    QString path;
    std::unique_ptr<notebook::Notebook> notebook;
};

} // namespace telaah::test
