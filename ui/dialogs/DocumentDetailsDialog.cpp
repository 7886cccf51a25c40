// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/DocumentDetailsDialog.h"

#include "dialogs/ImportDetails.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace telaah::ui {

using documents::Document;

DocumentDetailsDialog::DocumentDetailsDialog(const Document &document, QWidget *parent)
    : QDialog(parent)
    , m_document(document)
    , m_details(new ImportDetails)
{
    setObjectName(QStringLiteral("documentDetailsDialog"));
    setWindowTitle(tr("Details of the document"));
    auto *buttons = new QDialogButtonBox;
    QPushButton *save = buttons->addButton(tr("&Save"), QDialogButtonBox::AcceptRole);
    save->setObjectName(QStringLiteral("detailsSave"));
    QPushButton *cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    cancel->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_details);
    layout->addStretch(1);
    layout->addWidget(buttons);
    save->setDefault(true); // Once it is in the dialog, which else chooses for itself.
    m_details->setDetails(document);
    connect(m_details, &ImportDetails::edited, this, [this](const Document &details) {
        m_document = details;
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(640, sizeHint().height());
}

void DocumentDetailsDialog::accept()
{
    if (!ImportDetails::problemOf(m_document).isEmpty())
        return m_details->showProblem();
    emit chosen(m_document);
    QDialog::accept();
}

} // namespace telaah::ui
