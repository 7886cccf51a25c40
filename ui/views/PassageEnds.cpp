// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/PassageEnds.h"

#include "reader/ReadingView.h"

#include <QAction>

#include <algorithm>

namespace telaah::ui {

using text::TextRange;

PassageEnds::PassageEnds(notebook::Notebook &notebook, ReadingView &reading, QObject *parent)
    : QObject(parent)
    , startBack(make(QStringLiteral("startBack"), Qt::Key_BracketLeft, true, Towards::Back))
    , startForth(make(QStringLiteral("startForth"), Qt::Key_BraceLeft, true, Towards::Forth))
    , endForth(make(QStringLiteral("endForth"), Qt::Key_BracketRight, false, Towards::Forth))
    , endBack(make(QStringLiteral("endBack"), Qt::Key_BraceRight, false, Towards::Back))
    , m_notebook(notebook)
    , m_reading(reading)
{
    m_reading.addActions({startBack, startForth, endForth, endBack});
    connect(&m_reading, &ReadingView::endsMoved, this, &PassageEnds::setRange);
    retranslate();
}

QAction *PassageEnds::make(const QString &name, Qt::Key key, bool isStart, Towards towards)
{
    auto *action = new QAction(this);
    action->setObjectName(name);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(
        action, &QAction::triggered, this, [this, isStart, towards] { move(isStart, towards); });
    return action;
}

void PassageEnds::retranslate()
{
    startBack->setText(tr("Start a &word earlier"));
    startForth->setText(tr("Start a wo&rd later"));
    endForth->setText(tr("End a wor&d later"));
    endBack->setText(tr("&End a word earlier"));
}

void PassageEnds::move(bool isStart, Towards towards)
{
    const passages::Mark *mark = m_reading.marks().find(m_reading.activePassage());
    if (!mark)
        return emit hinted(tr("Choose a passage first, with J or by a click."));
    const TextUnits units = m_reading.units();
    const auto moved = [&](qsizetype offset) {
        if (towards == Towards::Back)
            return units.previousWord(offset);
        const qsizetype next = units.nextWord(offset);
        return isStart ? next : units.word(next).end();
    };
    qsizetype start = mark->range.start();
    qsizetype end = mark->range.end();
    qsizetype &moving = isStart ? start : end;
    // Between paragraphs there is a step that takes no word along.
    for (qsizetype before = -1; moving != before && start < end;) {
        before = moving;
        moving = moved(moving);
        const TextRange trimmed = m_reading.trimmed({start, std::max(start, end)});
        if (!trimmed.isEmpty() && trimmed != mark->range)
            return setRange(mark->id, trimmed);
    }
    emit hinted(tr("It cannot be moved any further."));
}

void PassageEnds::setRange(PassageId id, TextRange range)
{
    // If not, the notebook has announced why.
    if (notebook::PassageActions(m_notebook).setRange(*m_reading.revision(), id, range))
        emit moved(id);
}

} // namespace telaah::ui
