// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/PlaceCommands.h"

#include "reader/ReadingView.h"
#include "views/OutlinePanel.h"

#include <QAction>
#include <QScopedValueRollback>

namespace telaah::ui {

PlaceCommands::PlaceCommands(ReadingView &reading, OutlinePanel &outlinePanel, QWidget &scope)
    : QObject(&scope)
    , back(make(QStringLiteral("back"), Qt::ALT | Qt::Key_Left))
    , forth(make(QStringLiteral("forth"), Qt::ALT | Qt::Key_Right))
    , outline(make(QStringLiteral("showOutline"), Qt::CTRL | Qt::SHIFT | Qt::Key_O))
    , m_reading(reading)
    , m_outline(outlinePanel)
{
    scope.addActions({back, forth, outline});
    outline->setCheckable(true);
    m_outline.hide();
    connect(back, &QAction::triggered, this, [this] { go(m_jumps.back(here())); });
    connect(forth, &QAction::triggered, this, [this] { go(m_jumps.forth(here())); });
    connect(outline, &QAction::toggled, this, &PlaceCommands::showOutline);
    connect(&m_reading, &FlowArea::jumped, this, &PlaceCommands::leave);
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
    outline->setText(tr("&Outline"));
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

void PlaceCommands::followPlace()
{
    m_outline.setPlace(m_reading.rangeInSight().start());
}

void PlaceCommands::update()
{
    back->setEnabled(m_jumps.canGoBack());
    forth->setEnabled(m_jumps.canGoForth());
}

} // namespace telaah::ui
