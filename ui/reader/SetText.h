// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCache>
#include <QFont>
#include <QStaticText>

class QPainter;

namespace telaah::ui {

/// Plain text set in type once and painted many times: choosing its glyphs takes ten times as long
/// as painting them.
class SetText
{
public:
    SetText() = default;

    /// On one line, or broken into lines of `width` pixels.
    SetText(const QString &text, const QFont &font, int width = -1);

    /// In no more than `maxLines` lines; where it goes on, the last one ends in an ellipsis.
    static SetText elided(const QString &text, const QFont &font, int width, int maxLines);

    QString text() const { return m_text.text(); }
    int width() const { return m_size.width(); }
    int height() const { return m_size.height(); }

    /// With the pen of `painter`.
    void draw(QPainter &painter, QPoint topLeft) const;

private:
    QStaticText m_text;
    QFont m_font;
    QSize m_size;
};

/// What was set lately.
class SetTexts
{
public:
    /// Good until the next call.
    const SetText &of(const QString &text, const QFont &font, int width = -1);
    const SetText &elided(const QString &text, const QFont &font, int width, int maxLines);

    void clear() { m_texts.clear(); }

private:
    struct Key
    {
        QString text;
        QFont font;
        int width;
        int maxLines; ///< 0 for all.

        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed)
        {
            return qHashMulti(seed, key.text, key.font.pointSizeF(), key.width, key.maxLines);
        }
    };

    QCache<Key, SetText> m_texts{500};
};

} // namespace telaah::ui
