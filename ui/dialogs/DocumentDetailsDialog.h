// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "documents/Document.h"

#include <QDialog>

namespace telaah::ui {

class ImportDetails;

/// The bibliographic details of a document that is in the notebook, to be corrected. Show it with
/// open().
class DocumentDetailsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit DocumentDetailsDialog(const documents::Document &document, QWidget *parent = nullptr);

    void accept() override;

signals:
    /// The document with what the reader has made of its details.
    void chosen(const telaah::documents::Document &document);

private:
    documents::Document m_document;
    ImportDetails *m_details;
};

} // namespace telaah::ui
