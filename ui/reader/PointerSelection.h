// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reader/TextUnits.h"

#include <QElapsedTimer>
#include <QPoint>

namespace telaah::ui {

/// What is selected: from where it was begun to the caret, in either direction.
struct Selection
{
    qsizetype anchor = 0;
    qsizetype caret = 0;

    text::TextRange range() const { return {std::min(anchor, caret), std::max(anchor, caret)}; }

    friend bool operator==(const Selection &, const Selection &) = default;
};

/// Selecting with the mouse: a click puts the caret, two select a word, three a sentence, four a
/// paragraph; dragging on extends by such units.
class PointerSelection
{
public:
    /// `flow` must outlive it.
    explicit PointerSelection(const TextFlow &flow)
        : m_flow(flow)
    {
    }

    enum class Press {
        Single,
        Double, ///< As the system counts: the second of two in quick succession.
    };

    Selection press(Press press, QPoint position, qsizetype offset);
    Selection extend(Selection selection, qsizetype offset);

    /// Follows the mouse while it is down.
    Selection drag(Selection selection, qsizetype offset);
    void release() { m_isDown = false; }

    bool isDown() const { return m_isDown; }

    /// For how many milliseconds another click may still come that selects more; 0 if none.
    int pause() const;

    bool isPlainClick() const { return m_clicks == 1; }

private:
    text::TextRange unitAt(qsizetype offset) const;

    const TextFlow &m_flow;
    bool m_isDown = false;
    int m_clicks = 0;
    QPoint m_position;
    QElapsedTimer m_sincePress;
    text::TextRange m_origin; ///< What the press selected.
};

} // namespace telaah::ui
