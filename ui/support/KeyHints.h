// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QWidget>

namespace telaah::ui {

/// Keys, each in its cap, with what they do beside them. What has no room is left out, from the
/// end; a tooltip and the accessible name have all of it.
class KeyHints : public QWidget
{
    Q_OBJECT

public:
    struct Hint
    {
        QString key;     ///< As it is read: "Ctrl N".
        QString meaning; ///< Empty for a key that stands alone.

        bool operator==(const Hint &) const = default;
    };

    explicit KeyHints(QWidget *parent = nullptr);

    void setHints(const QList<Hint> &hints);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int capWidth(const Hint &hint) const;
    int widthOf(const Hint &hint) const;
    QFont capFont() const;

    QList<Hint> m_hints;
};

} // namespace telaah::ui
