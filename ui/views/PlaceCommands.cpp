// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/PlaceCommands.h"

#include "reader/ReadingView.h"
#include "views/OutlinePanel.h"
#include "views/SecondReading.h"

#include <QAction>
#include <QScopedValueRollback>

namespace telaah::ui {

PlaceCommands::PlaceCommands(
    ReadingView &reading, OutlinePanel &outlinePanel, SecondReading &secondReading, QWidget &scope)
    : QObject(&scope)
    , back(make(QStringLiteral("back"), Qt::ALT | Qt::Key_Left))
    , forth(make(QStringLiteral("forth"), Qt::ALT | Qt::Key_Right))
    , outline(make(QStringLiteral("showOutline"), Qt::CTRL | Qt::SHIFT | Qt::Key_O))
    , second(make(QStringLiteral("showSecond"), Qt::SHIFT | Qt::Key_F6))
    , swap(make(QStringLiteral("swapReadings"), Qt::Key_F6))
    , m_reading(reading)
    , m_outline(outlinePanel)
    , m_second(secondReading)
{
    scope.addActions({back, forth, outline, second, swap});
    outline->setCheckable(true);
    second->setCheckable(true);
    m_outline.hide();
    connect(back, &QAction::triggered, this, [this] { go(m_jumps.back(here())); });
    connect(forth, &QAction::triggered, this, [this] { go(m_jumps.forth(here())); });
    connect(outline, &QAction::toggled, this, &PlaceCommands::showOutline);
    connect(second, &QAction::toggled, this, &PlaceCommands::showSecond);
    connect(swap, &QAction::triggered, this, &PlaceCommands::swapReadings);
    connect(&m_second, &SecondReading::swapWanted, swap, &QAction::trigger);
    connect(&m_second, &SecondReading::closeWanted, second, [this] { second->setChecked(false); });
    connect(&m_reading, &FlowArea::jumped, this, qOverload<ReadingPlace>(&PlaceCommands::leave));
    connect(&m_reading, &FlowArea::placeChanged, this, &PlaceCommands::followPlace);
    connect(&m_outline, &OutlinePanel::chosen, this, [this](qsizetype offset) {
        leave(m_reading.place());
        m_reading.setPlace({offset, 0});
        m_reading.setFocus();
    });
    retranslate();
    update();
}

QAction *PlaceCommands::make(const QString &name, const QKeySequence &key)
{
    auto *action = new QAction(this);
    action->setObjectName(name);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    return action;
}

void PlaceCommands::retranslate()
{
    back->setText(tr("&Back"));
    forth->setText(tr("Fo&rward"));
    outline->setText(tr("Ou&tline"));
    second->setText(tr("Another document besid&e"));
    swap->setText(tr("Documents change &places"));
    m_outline.retranslate();
}

void PlaceCommands::enterDocument(DocumentId id)
{
    m_documentId = id;
    if (m_reading.revision())
        m_outline.setDocument(m_reading.revision()->body());
    followPlace();
    update();
}

Stop PlaceCommands::here() const
{
    return {m_documentId, m_reading.place()};
}

void PlaceCommands::leave(ReadingPlace place)
{
    if (m_isGoing || !m_documentId.isValid())
        return;
    m_jumps.leave({m_documentId, place});
    update();
}

void PlaceCommands::leave(const Stop &stop)
{
    if (!stop.documentId.isValid())
        return;
    m_jumps.leave(stop);
    update();
}

bool PlaceCommands::peek(DocumentId id, const std::function<void()> &show)
{
    const QScopedValueRollback going(m_isGoing, true);
    const QScopedValueRollback peeking(m_isPeeking, true);
    if (id != m_documentId)
        emit documentWanted(id, {});
    if (id != m_documentId)
        return false; // The reader has been told why.
    show();
    return true;
}

void PlaceCommands::forgetUnless(const std::function<bool(DocumentId)> &isThere)
{
    m_jumps.forgetUnless(isThere);
    update();
}

void PlaceCommands::go(const std::optional<Stop> &stop)
{
    if (!stop)
        return;
    const QScopedValueRollback going(m_isGoing, true);
    if (stop->documentId == m_documentId)
        m_reading.setPlace(stop->place);
    else
        emit documentWanted(stop->documentId, stop->place);
    update();
}

void PlaceCommands::showOutline(bool isShown)
{
    m_outline.setVisible(isShown);
    if (!isShown) {
        m_reading.setFocus();
        return;
    }
    followPlace();
    m_outline.enter();
}

void PlaceCommands::showSecond(bool isShown)
{
    m_second.setVisible(isShown);
    update();
    if (!isShown)
        return m_reading.setFocus();
    if (!m_second.documentId().isValid())
        m_second.open(m_second.firstBut(m_documentId));
}

void PlaceCommands::swapReadings()
{
    const Stop first = here();
    const Stop other{m_second.documentId(), m_second.reading().place()};
    const text::TextRange selected = m_reading.selection();
    const text::TextRange otherSelected = m_second.reading().selection();
    if (!other.documentId.isValid())
        return;
    if (other.documentId == first.documentId)
        m_reading.setPlace(other.place);
    else
        emit documentWanted(other.documentId, other.place);
    m_reading.setFocus();
    if (m_documentId != other.documentId)
        return; // The reader has been told why.
    m_second.open(first.documentId, first.place);
    m_second.reading().select(selected);
    m_reading.select(otherSelected);
}

void PlaceCommands::followPlace()
{
    m_outline.setPlace(m_reading.rangeInSight().start());
}

void PlaceCommands::update()
{
    back->setEnabled(m_jumps.canGoBack());
    forth->setEnabled(m_jumps.canGoForth());
    swap->setEnabled(second->isChecked());
}

} // namespace telaah::ui
