// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTreeView>

namespace telaah::ui {

/// The documents and folders of the library. A press of the left button does not go to a document
/// yet, for it may be the beginning of a drag; letting go there does, and so do keys and the other
/// buttons.
class LibraryView : public QTreeView
{
    Q_OBJECT

public:
    explicit LibraryView(QWidget *parent = nullptr);

signals:
    void chosen(const QModelIndex &index);

    /// What was pressed may be current, and was not chosen.
    void givenUp();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void startDrag(Qt::DropActions supportedActions) override;

private:
    bool m_isPressing = false;
    bool m_isClicked = false;
};

} // namespace telaah::ui
