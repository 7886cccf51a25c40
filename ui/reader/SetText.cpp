// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/SetText.h"

#include "reader/LineEnds.h"

#include <QFontMetrics>
#include <QPainter>
#include <QTextLayout>
#include <QtMath>

namespace telaah::ui {

SetText::SetText(const QString &text, const QFont &font, int width)
    : m_text(withLineSeparators(text))
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

SetText SetText::elided(const QString &unlined, const QFont &font, int width, int maxLines)
{
    const QString text = withLineSeparators(unlined);
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WordWrap);
    layout.setTextOption(option);
    const QFontMetrics metrics(font);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        const QString rest = text.mid(line.textStart());
        if (lines.size() + 1 == maxLines) {
            lines.append(metrics.elidedText(rest, Qt::ElideRight, width));
            break;
        }
        // A word that is wider than the line.
        lines.append(
            metrics.elidedText(rest.first(line.textLength()).trimmed(), Qt::ElideRight, width));
    }
    layout.endLayout();
    return {lines.join(QChar(QChar::LineSeparator)), font};
}

void SetText::draw(QPainter &painter, QPoint topLeft) const
{
    painter.setFont(m_font);
    painter.drawStaticText(topLeft, m_text);
}

const SetText &SetTexts::of(const QString &text, const QFont &font, int width)
{
    const Key key{text, font, width, 0};
    if (const SetText *set = m_texts.object(key))
        return *set;
    auto *set = new SetText(text, font, width);
    m_texts.insert(key, set);
    return *set;
}

const SetText &SetTexts::elided(const QString &text, const QFont &font, int width, int maxLines)
{
    const Key key{text, font, width, maxLines};
    if (const SetText *set = m_texts.object(key))
        return *set;
    auto *set = new SetText(SetText::elided(text, font, width, maxLines));
    m_texts.insert(key, set);
    return *set;
}

} // namespace telaah::ui
