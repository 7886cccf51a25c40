// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "documents/ImportedDocument.h"

#include <QListWidget>

namespace telaah::ui {

/// The parts of a page that were left out, each with why; checking one restores it.
class LeftOutList : public QListWidget
{
    Q_OBJECT

public:
    explicit LeftOutList(QWidget *parent = nullptr);

    void setParts(const QList<documents::LeftOutPart> &parts);

signals:
    /// By the reader: the places of those that are to be in the text.
    void restored(const QSet<int> &parts);
};

} // namespace telaah::ui
