// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/ExportDialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace telaah::ui {

using notebook::ExcerptFormat;
using passages::GroupBy;
using passages::Grouping;

ExportDialog::ExportDialog(
    const QList<QPair<QString, QString>> &facets, bool hasExamples, QWidget *parent)
    : QDialog(parent)
    , m_format(new QComboBox)
    , m_grouping(new QComboBox)
    , m_leaveOutExamples(new QCheckBox(tr("&Leave out the example passages")))
{
    setObjectName(QStringLiteral("exportDialog"));
    setWindowTitle(tr("Export excerpts"));
    m_format->setObjectName(QStringLiteral("format"));
    m_format->addItem(
        tr("Markdown, to hand in or open in a word processor"), int(ExcerptFormat::Markdown));
    m_format->addItem(tr("CSV, for spreadsheets"), int(ExcerptFormat::Csv));
    m_grouping->setObjectName(QStringLiteral("grouping"));
    for (const auto &[key, name] : facets)
        m_grouping->addItem(name, key);
    m_grouping->addItem(tr("Document"), int(GroupBy::Document));
    m_grouping->addItem(tr("Reader"), int(GroupBy::Coder));
    m_grouping->addItem(tr("No grouping"), int(GroupBy::Nothing));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    buttons->setObjectName(QStringLiteral("buttons"));
    buttons->button(QDialogButtonBox::Save)->setText(tr("Choose file…"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    auto *form = new QFormLayout;
    form->addRow(tr("&Format:"), m_format);
    form->addRow(tr("&Group by:"), m_grouping);
    m_leaveOutExamples->setObjectName(QStringLiteral("leaveOutExamples"));
    m_leaveOutExamples->setChecked(hasExamples);
    m_leaveOutExamples->setVisible(hasExamples);
    form->addRow(QString(), m_leaveOutExamples);
    auto *explanation = new QLabel(
        hasExamples
            ? tr("Exports your passages, each with its citation, tags and note; the example "
                 "passages too, if you untick the box below.")
            : tr("Exports the passages of this notebook, each with its citation, tags and "
                 "note."));
    explanation->setObjectName(QStringLiteral("explanation"));
    explanation->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(explanation);
    layout->addLayout(form);
    layout->addWidget(buttons);

    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(this, &QDialog::accepted, this, [this] {
        emit answered(
            {ExcerptFormat(m_format->currentData().toInt()), grouping(),
             m_leaveOutExamples->isChecked()});
    });
}

Grouping ExportDialog::grouping() const
{
    const QVariant chosen = m_grouping->currentData();
    if (chosen.typeId() == QMetaType::QString)
        return {GroupBy::Facet, chosen.toString()};
    return {GroupBy(chosen.toInt()), {}};
}

} // namespace telaah::ui
