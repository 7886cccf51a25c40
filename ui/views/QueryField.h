// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "queries/Completion.h"

#include <QLineEdit>

#include <optional>

class QListView;
class QStandardItemModel;

namespace telaah::ui {

/// Where a query is typed. Underlines the place that is not understood, and offers what may be
/// meant by what is being typed, in a list below: Tab takes what is marked there, and Enter too
/// where a value is asked for.
class QueryField : public QLineEdit
{
    Q_OBJECT

public:
    explicit QueryField(QWidget *parent = nullptr);

    /// Underlines the range, which is UTF-16; nothing ends that.
    void setMisunderstood(std::optional<text::TextRange> place);

    /// Shows what may be meant, while somebody types here.
    void offer(const queries::Completion &completion);

    bool isOffering() const;

    void retranslate();

signals:
    /// Somebody wants another row of what is listed elsewhere.
    void moved(int distance);
    void entered(Qt::KeyboardModifiers modifiers);
    void escaped();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    bool handleOffered(int key);
    void take(int row);
    void mark(int row);
    void hideOffer();
    void makeList();
    void placeList();

    queries::Completion m_completion;
    QStandardItemModel *m_offered;
    QListView *m_list = nullptr; ///< Made when there is something to offer; of the window.
};

} // namespace telaah::ui
