// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "notebook/Excerpts.h"

#include <QDialog>

class QComboBox;

namespace telaah::ui {

/// Asks in which form excerpts are to be exported. Show it with open(); answered() carries the
/// answer.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    /// `facets` are what excerpts can be grouped by, besides documents and coders, with the names
    /// they are offered under.
    explicit ExportDialog(
        const QList<QPair<QString, QString>> &facets, QWidget *parent = nullptr);

signals:
    void answered(
        telaah::notebook::ExcerptFormat format, const telaah::passages::Grouping &grouping);

private:
    passages::Grouping grouping() const;

    QComboBox *m_format;
    QComboBox *m_grouping;
};

} // namespace telaah::ui
