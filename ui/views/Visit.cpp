// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/Visit.h"

#include "reader/ReadingView.h"
#include "views/PlaceCommands.h"
#include "views/ReadScreen.h"

#include <QAction>
#include <QFocusEvent>

namespace telaah::ui {

Visit::Visit(ReadScreen &screen, QObject *parent)
    : QObject(parent)
    , m_screen(screen)
{
    connect(screen.places().back, &QAction::triggered, this, [this] {
        if (std::exchange(m_hasJumped, false))
            emit returned();
    });
    screen.reading().installEventFilter(this);
    connect(&screen.reading(), &FlowArea::jumped, this, [this] { m_hasJumped = false; });
}

/// Nothing if the text is another one by now.
std::optional<text::TextRange> Visit::rangeOf(text::CodePointSpan span) const
{
    const auto &revision = m_screen.reading().revision();
    if (!revision || span.start >= span.end || span.end > revision->codePoints().length())
        return std::nullopt;
    return revision->codePoints().toUtf16(span);
}

bool Visit::look(DocumentId documentId, text::CodePointSpan span)
{
    PlaceCommands &places = m_screen.places();
    if (!m_origin)
        m_origin = places.here();
    m_hasJumped = false;
    return places.peek(documentId, [&] {
        ReadingView &reading = m_screen.reading();
        reading.clearSelection();
        const auto range = rangeOf(span);
        m_painted = range ? QList{*range} : QList<text::TextRange>();
        reading.setFound(m_painted);
        if (range)
            reading.showRange(*range);
        else
            reading.setPlace({});
    });
}

/// What a search in the document has found since stays.
void Visit::forget()
{
    const auto painted = std::exchange(m_painted, {});
    if (!painted.isEmpty() && m_screen.reading().found() == painted)
        m_screen.reading().setFound({});
}

bool Visit::jump(DocumentId documentId, text::CodePointSpan span)
{
    if (!look(documentId, span))
        return false;
    ReadingView &reading = m_screen.reading();
    forget();
    if (const auto range = rangeOf(span))
        reading.select(*range);
    stay();
    reading.setFocus();
    m_hasJumped = true;
    return true;
}

void Visit::stay()
{
    if (const auto origin = std::exchange(m_origin, std::nullopt))
        m_screen.places().leave(*origin);
}

bool Visit::eventFilter(QObject *watched, QEvent *event)
{
    const bool isClick = event->type() == QEvent::FocusIn
        && static_cast<QFocusEvent *>(event)->reason() == Qt::MouseFocusReason;
    if (isClick)
        stay();
    return QObject::eventFilter(watched, event);
}

void Visit::leave()
{
    forget();
    if (const auto origin = std::exchange(m_origin, std::nullopt))
        m_screen.places().peek(
            origin->documentId, [&] { m_screen.reading().setPlace(origin->place); });
}

} // namespace telaah::ui
