// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/SecondKeys.h"

#include "reader/ReadingView.h"
#include "views/PassageCommands.h"
#include "views/SecondReading.h"

#include <QAction>
#include <QKeyEvent>

#include <algorithm>

namespace telaah::ui {

SecondKeys::SecondKeys(
    SecondReading &second, PassageCommands &commands, const QAction &swap, QObject *parent)
    : QObject(parent)
    , m_second(second)
    , m_commands(commands)
    , m_swap(swap)
{
    m_second.reading().installEventFilter(this);
}

bool SecondKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !m_second.reading().revision())
        return QObject::eventFilter(watched, event);
    const QKeySequence pressed(static_cast<QKeyEvent *>(event)->keyCombination());
    const auto isMeant = [&](const QAction *action) {
        return action && action->shortcuts().contains(pressed);
    };
    const ReadingView &reading = m_second.reading();
    if (isMeant(m_commands.copyWithCitation)) {
        m_commands.copyFrom(
            *reading.revision(), m_second.documentId(), reading.trimmed(reading.selection()));
        return true;
    }
    const QList<QAction *> actions = m_commands.all() + m_commands.recent;
    if (!std::ranges::any_of(actions, isMeant))
        return QObject::eventFilter(watched, event);
    emit hinted(tr("To work in this document, press %1: the two change places.")
                    .arg(m_swap.shortcut().toString(QKeySequence::NativeText)));
    return true;
}

} // namespace telaah::ui
