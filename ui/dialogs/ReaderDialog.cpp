// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/ReaderDialog.h"

#include "passages/Coder.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace telaah::ui {

ReaderDialog::ReaderDialog(const QString &name, const QString &initials, QWidget *parent)
    : QDialog(parent)
    , m_name(new QLineEdit(name))
    , m_initials(new QLineEdit(initials))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
{
    setObjectName(QStringLiteral("readerDialog"));
    setWindowTitle(tr("Who is reading?"));
    m_name->setObjectName(QStringLiteral("readerName"));
    m_initials->setObjectName(QStringLiteral("readerInitials"));
    m_initials->setMaxLength(6);
    m_initials->setMaximumWidth(90);
    m_buttons->setObjectName(QStringLiteral("buttons"));
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("OK"));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));

    auto *explanation = new QLabel(
        tr("Your passages, tags and notes bear this name. It stays in your notebooks; nothing is "
           "sent anywhere."));
    explanation->setWordWrap(true);
    auto *form = new QFormLayout;
    form->addRow(tr("&Name:"), m_name);
    form->addRow(tr("&Initials:"), m_initials);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(explanation);
    layout->addLayout(form);
    layout->addWidget(m_buttons);
    setMinimumWidth(400);

    connect(m_name, &QLineEdit::textEdited, this, &ReaderDialog::suggestInitials);
    connect(m_name, &QLineEdit::textChanged, this, &ReaderDialog::updateButtons);
    connect(m_initials, &QLineEdit::textChanged, this, &ReaderDialog::updateButtons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(this, &QDialog::accepted, this, [this] {
        emit answered(m_name->text().simplified(), m_initials->text().simplified());
    });
    m_name->selectAll();
    updateButtons();
}

void ReaderDialog::suggestInitials()
{
    m_initials->setText(passages::initialsOf(m_name->text()));
}

void ReaderDialog::updateButtons()
{
    m_buttons->button(QDialogButtonBox::Ok)
        ->setEnabled(
            !m_name->text().simplified().isEmpty() && !m_initials->text().simplified().isEmpty());
}

} // namespace telaah::ui
