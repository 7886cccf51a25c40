// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "notebook/Excerpts.h"

#include <QDialog>

class QCheckBox;
class QComboBox;

namespace telaah::ui {

/// What somebody wants exported, and how.
struct ExportChoice
{
    notebook::ExcerptFormat format;
    passages::Grouping grouping;
    bool leavesOutExamples = false; ///< The passages that came with the notebook.
};

/// Asks in which form excerpts are to be exported. Show it with open(); answered() carries the
/// answer.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    /// `facets` are what excerpts can be grouped by, besides documents and coders, with the names
    /// they are offered under. Where there are example passages, they can be left out.
    ExportDialog(
        const QList<QPair<QString, QString>> &facets, bool hasExamples, QWidget *parent = nullptr);

signals:
    void answered(const telaah::ui::ExportChoice &choice);

private:
    passages::Grouping grouping() const;

    QComboBox *m_format;
    QComboBox *m_grouping;
    QCheckBox *m_leaveOutExamples;
};

} // namespace telaah::ui
