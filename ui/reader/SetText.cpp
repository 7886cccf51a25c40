// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/SetText.h"

#include <QPainter>
#include <QtMath>

namespace telaah::ui {

SetText::SetText(const QString &text, const QFont &font, int width)
    : m_text(text)
    , m_font(font)
{
    m_text.setTextFormat(Qt::PlainText);
    m_text.setTextWidth(width);
    QTextOption option;
    option.setWrapMode(width < 0 ? QTextOption::NoWrap : QTextOption::WordWrap);
    m_text.setTextOption(option);
    m_text.prepare({}, font);
    m_size = QSize(qCeil(m_text.size().width()), qCeil(m_text.size().height()));
}

void SetText::draw(QPainter &painter, QPoint topLeft) const
{
    painter.setFont(m_font);
    painter.drawStaticText(topLeft, m_text);
}

const SetText &SetTexts::of(const QString &text, const QFont &font, int width)
{
    const Key key{text, font, width};
    if (const SetText *set = m_texts.object(key))
        return *set;
    auto *set = new SetText(text, font, width);
    m_texts.insert(key, set);
    return *set;
}

} // namespace telaah::ui
