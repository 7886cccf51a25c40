// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window asks and says in dialogs.

#include "common/ErrorText.h"
#include "dialogs/DocumentDetailsDialog.h"
#include "dialogs/ReaderDialog.h"
#include "notebook/DocumentActions.h"
#include "notebook/Notebook.h"
#include "views/ReadScreen.h"
#include "windows/MainWindow.h"

#include <QMessageBox>

namespace telaah::ui {

void MainWindow::showMessage(const QString &message)
{
    if (m_screen)
        return m_screen->showMessage(message);
    auto *box = new QMessageBox(
        QMessageBox::Warning, QStringLiteral("Telaah"), message, QMessageBox::Ok, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->open();
}

void MainWindow::welcome()
{
    if (!m_settings.hasCoderName())
        askForReader();
}

void MainWindow::askForReader()
{
    const passages::Coder coder = m_settings.coder();
    auto *dialog = new ReaderDialog(coder.name, coder.initials, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(
        dialog, &ReaderDialog::answered, this,
        [this](const QString &name, const QString &initials) {
            m_settings.setCoderName(name, initials);
            if (m_notebook)
                m_notebook->setCoder(m_settings.coder());
            updateStatus();
        });
    dialog->open();
}

void MainWindow::askForDetails(DocumentId id)
{
    const auto document = m_notebook->stores().documents.document(id);
    if (!document)
        return showMessage(ErrorText::of(document.error()));
    auto *dialog = new DocumentDetailsDialog(*document, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(
        dialog, &DocumentDetailsDialog::chosen, m_notebook.get(),
        [this](const documents::Document &details) {
            if (const auto set = notebook::DocumentActions(*m_notebook).setDetails(details); !set)
                showMessage(ErrorText::of(set.error()));
        });
    dialog->open();
}

} // namespace telaah::ui
