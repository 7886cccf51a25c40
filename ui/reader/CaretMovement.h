// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reader/TextUnits.h"

#include <optional>

namespace telaah::ui {

enum class CaretStep {
    Left,
    Right,
    WordLeft,
    WordRight,
    Up,
    Down,
    LineStart,
    LineEnd,
    TextStart,
    TextEnd,
};

/// Where the caret goes. It never stops within a grapheme, and keeps its column on its way up and
/// down.
class CaretMovement
{
public:
    /// `flow` must outlive it.
    explicit CaretMovement(TextFlow &flow)
        : m_flow(flow)
    {
    }

    qsizetype moved(CaretStep step, qsizetype from);

    /// The distance from the left edge of the text that the caret strives for, as it stands at
    /// `offset`.
    qreal column(qsizetype offset);

    /// To be called when the caret went elsewhere by other means, or the text is set anew.
    void forgetColumn() { m_column.reset(); }

private:
    qsizetype vertically(int lines, qsizetype from);
    qsizetype atLineEnd(qsizetype from);

    TextFlow &m_flow;
    std::optional<qreal> m_column;
};

} // namespace telaah::ui
