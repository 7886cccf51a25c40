// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTreeView>

namespace telaah::ui {

/// The documents and folders of the library. A press does not go to a document yet, for it may be
/// the beginning of a drag; letting go there does, and so does a key.
class LibraryView : public QTreeView
{
    Q_OBJECT

public:
    explicit LibraryView(QWidget *parent = nullptr);

signals:
    /// By the mouse, or by a key that has gone there.
    void chosen(const QModelIndex &index);

    /// What was pressed may be current, and is not open.
    void dragged();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void mousePressEvent(QMouseEvent *event) override;
    void startDrag(Qt::DropActions supportedActions) override;

private:
    bool m_isPressing = false;
};

} // namespace telaah::ui
