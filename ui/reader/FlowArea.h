// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reader/ReadingColours.h"
#include "reader/ReadingStyle.h"
#include "reader/Sight.h"
#include "reader/TextUnits.h"

#include <QAbstractScrollArea>

namespace telaah::ui {

/// A window on a text flow: scrolls it by pixels, and says where in it what stands.
///
/// Costs what is in sight, whatever the length of the text. Offsets are UTF-16; rectangles are
/// those of the viewport. Painting is for subclasses.
class FlowArea : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit FlowArea(QWidget *parent = nullptr);

    const std::shared_ptr<const documents::Revision> &revision() const { return m_revision; }
    void setSubtitle(const QString &subtitle); ///< A small line under the first heading.
    void setReadingStyle(const ReadingStyle &style);
    const ReadingStyle &readingStyle() const { return m_flow.style(); }
    void setColours(const ReadingColours &colours);
    const ReadingColours &colours() const { return m_flow.colours(); }

    /// Scrolls so that `range` is comfortably in sight; not at all if it is.
    void showRange(text::TextRange range);
    /// The line that stays where it is at other widths and sizes of type; a place that was set
    /// stays the same even where the text ends too soon to scroll that far.
    ReadingPlace place() const { return m_sight.place(); }
    void setPlace(ReadingPlace place);
    double progress() const;    ///< The share of the text that ends in sight or above.
    int paragraphAtTop() const; ///< Or the last above; 0 if there is none.
    text::TextRange rangeInSight() const;

    /// What encloses the visible part of `range`; empty if that is out of sight.
    QRect rectOf(text::TextRange range) const;
    qsizetype offsetAt(QPoint position) const; ///< Nearest to it.
    text::TextRange lineAt(qsizetype offset) const;
    Column column() const;              ///< Where text stands between left and right.
    int widthFor(int characters) const; ///< Of the whole, to have so many on a line.

    /// REQUIRES, where it is asked something: there is a revision
    TextUnits units() const { return TextUnits(m_flow); }

signals:
    void placeChanged();

    /// To somewhere out of sight, by more than a screen; `from` is what was left.
    void jumped(telaah::ui::ReadingPlace from);

protected:
    void setRevision(std::shared_ptr<const documents::Revision> revision);
    TextFlow &flow() const { return m_flow; }
    Sight &sight() const { return m_sight; }

    /// Lays out what is in sight, unless that is done.
    void settle() const;
    void relayout();
    int scrollBy(int distance);      ///< Returns how far it went.
    void showLine(qsizetype offset); ///< Scrolls no more than it takes.
    QPoint originOf(qsizetype index) const;

    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void announcePlace(ReadingPlace before);
    bool isFar(text::TextRange inSight, text::TextRange target) const;

    std::shared_ptr<const documents::Revision> m_revision;
    mutable TextFlow m_flow; // Asking where something is may lay it out.
    mutable Sight m_sight;
    qreal m_wheelRest = 0; ///< Pixels that a wheel turned but that are less than one.
};

} // namespace telaah::ui
