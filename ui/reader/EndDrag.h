// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "passages/Passage.h"

#include <QRect>

namespace telaah::ui {

/// Taking a passage by one of its ends and putting that end elsewhere.
class EndDrag
{
public:
    enum class End {
        Start,
        Finish,
    };

    /// How far beside an end it can still be taken, in pixels.
    static constexpr int Reach = 4;

    void begin(const passages::Mark &mark, End end, QPoint press);
    void moveTo(qsizetype offset);

    /// Whether the mouse has gone from where it was pressed to `point`, or is still clicking.
    bool hasLeft(QPoint point);
    void cancel() { m_id = {}; }

    bool isActive() const { return m_id.isValid(); }
    PassageId id() const { return m_id; }

    /// What the passage would be; never empty.
    text::TextRange range() const;

private:
    PassageId m_id;
    qsizetype m_fixed = 0; ///< The end that stays,
    qsizetype m_moved = 0; ///< and the other. They may pass each other.
    text::TextRange m_before;
    QPoint m_press;
    bool m_hasLeft = false;
};

} // namespace telaah::ui
