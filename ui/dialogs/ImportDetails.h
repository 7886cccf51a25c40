// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "documents/Document.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QLineEdit;

namespace telaah::ui {

class LanguageField;

/// The bibliographic details of a document, to be read over and corrected.
class ImportDetails : public QWidget
{
    Q_OBJECT

public:
    explicit ImportDetails(QWidget *parent = nullptr);

    void setDetails(const documents::Document &details);

    /// What has to be put right before a document can have these; empty if nothing.
    static QString problemOf(const documents::Document &details);

    /// Puts the focus where problemOf() is about.
    void showProblem();

signals:
    /// By the reader.
    void edited(const telaah::documents::Document &details);

private:
    using Field = QString documents::Document::*;

    /// Where a field stands in the grid; wide ones take a row.
    struct Place
    {
        int row;
        int column;
        bool isWide = false;
    };

    QLineEdit *add(
        QGridLayout &grid, Place place, const QString &label, const QString &name, Field field);
    static void put(QGridLayout &grid, Place place, const QString &label, QLineEdit &edit);
    void takeOver(Field field, const QString &text);
    void update();

    documents::Document m_details;
    QList<QPair<Field, QLineEdit *>> m_fields;
    LanguageField *m_language;
    QLabel *m_problem;
};

} // namespace telaah::ui
