// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "documents/ImportedDocument.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QScrollArea;

namespace telaah::ui {

/// What there is to say of how a file was read, and what can be done about it: another encoding,
/// the repair of garbled letters.
class ImportRemarks : public QWidget
{
    Q_OBJECT

public:
    explicit ImportRemarks(QWidget *parent = nullptr);

    /// Whether all stands where it stands, however much there is to say: nothing jumps about for
    /// whoever goes through many files. Once, before it is shown.
    void setFixedPlaces(bool isFixed);

    void setDocument(
        const documents::ImportedDocument &document, const documents::ImportChoices &choices,
        bool isFile);

signals:
    /// By the reader.
    void chosen(const telaah::documents::ImportChoices &choices);

private:
    void showChoices(const documents::ImportedDocument &document, bool isFile);

    documents::ImportChoices m_choices;
    QLabel *m_remarks;
    QScrollArea *m_area = nullptr; ///< Around the remarks if they have a fixed place.
    QComboBox *m_encoding;
    QLabel *m_encodingLabel;
    QCheckBox *m_repair;
};

} // namespace telaah::ui
