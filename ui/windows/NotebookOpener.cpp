// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windows/NotebookOpener.h"

#include "common/ErrorText.h"
#include "notebook/Notebook.h"

#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

namespace telaah::ui {

using notebook::Notebook;

NotebookOpener::NotebookOpener(QWidget &window, Take take)
    : m_window(window)
    , m_take(std::move(take))
{
}

NotebookOpener::~NotebookOpener() = default;

void NotebookOpener::open(const QString &path, const passages::Coder &coder)
{
    adopt(Notebook::open(path, coder));
}

void NotebookOpener::create(const QString &path, const passages::Coder &coder)
{
    adopt(Notebook::create(path, coder, Notebook::Content::Starter));
}

void NotebookOpener::adopt(Result<std::unique_ptr<Notebook>> notebook)
{
    if (!notebook) {
        emit gaveUp(ErrorText::of(notebook.error()));
        return;
    }
    const auto holder = (*notebook)->takeLock();
    if (!holder)
        return m_take(*std::move(notebook));
    m_pending = *std::move(notebook);
    askAboutOtherWindow(holder->host);
}

void NotebookOpener::askAboutOtherWindow(const QString &host)
{
    const QString name = QFileInfo(m_pending->path()).fileName();
    auto *box = new QMessageBox(
        QMessageBox::Question, QStringLiteral("Telaah"),
        tr("“%1” is open in another window on %2. Both can be used, but undo then takes back what "
           "was done last in either of them.")
            .arg(name, host),
        QMessageBox::NoButton, &m_window);
    box->setObjectName(QStringLiteral("otherWindowDialog"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    const auto *anyway = box->addButton(tr("Open anyway"), QMessageBox::AcceptRole);
    box->addButton(tr("Cancel"), QMessageBox::RejectRole);
    connect(anyway, &QAbstractButton::clicked, this, [this] {
        m_pending->takeOverLock();
        m_take(std::move(m_pending));
    });
    connect(box, &QDialog::rejected, this, [this] {
        m_pending.reset();
        emit gaveUp({});
    });
    emit asking();
    box->open();
}

} // namespace telaah::ui
