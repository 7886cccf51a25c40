// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/OutlineModel.h"
#include "views/Look.h"

#include <QWidget>

class QLabel;
class QListView;

namespace telaah::ui {

class OutlineDelegate;

/// The headings of the document; one that is chosen is gone to.
class OutlinePanel : public QWidget
{
    Q_OBJECT

public:
    explicit OutlinePanel(QWidget *parent = nullptr);

    void setDocument(const documents::Body &body);
    void setPlace(qsizetype offset); ///< Where somebody reads; UTF-16.
    void setLook(const Look &look);
    void retranslate();

    /// Focus goes to the list, at the heading under which somebody reads.
    void enter();

signals:
    void chosen(qsizetype offset);

private:
    OutlineModel m_model;
    OutlineDelegate *m_delegate;
    QLabel *m_heading;
    QListView *m_list;
};

} // namespace telaah::ui
