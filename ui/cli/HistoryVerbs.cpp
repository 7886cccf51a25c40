// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/IsoTime.h"
#include "cli/Arguments.h"
#include "cli/Table.h"
#include "cli/Verb.h"
#include "common/StepText.h"

#include <algorithm>

namespace telaah::ui::cli {

using history::State;
using history::Step;
using notebook::Notebook;
using passages::Coder;

namespace {

QString nameOf(const QList<Coder> &coders, CoderId id)
{
    const auto coder = std::ranges::find(coders, id, &Coder::id);
    return coder == coders.end() ? QString() : coder->name;
}

QJsonObject toJson(const Step &step, const QList<Coder> &coders)
{
    return {
        {"id", static_cast<qint64>(step.id.value())},
        {"at", toIsoTime(step.at)},
        {"coder", nameOf(coders, step.coderId)},
        {"label", StepText::of(step)},
        {"undone", step.state == State::Undone},
        {"on_record_only", step.state == State::Dropped},
    };
}

QString labelOf(const Step &step)
{
    switch (step.state) {
    case State::Done:
        break;
    case State::Undone:
        return StepText::of(step) + " (undone)";
    case State::Dropped:
        return StepText::of(step) + " (undone for good, on record only)";
    }
    return StepText::of(step);
}

class HistoryVerb : public Verb
{
public:
    HistoryVerb()
        : Verb("history", "List what was done, newest first", "telaah history --limit 10")
    {
    }

    void declare(CLI::App &command) override
    {
        command.add_option("--limit", m_limit, "No more than this many steps")
            ->type_name("N")
            ->check(wholeNumber());
    }

    Result<void> run(Session &session) override
    {
        const auto opened = session.open(Access::Read);
        if (!opened)
            return Failure(opened.error());
        const auto steps = (*opened)->history().steps(m_limit);
        const auto coders = (*opened)->stores().coders.all();
        if (!steps || !coders)
            return Failure(steps ? coders.error() : steps.error());
        if (session.wantsJson())
            session.print(listOf(*steps, *coders));
        else
            session.print(textOf(*steps, *coders));
        return {};
    }

private:
    static QJsonArray listOf(const QList<Step> &steps, const QList<Coder> &coders)
    {
        QJsonArray list;
        for (const Step &step : steps)
            list.append(toJson(step, coders));
        return list;
    }

    static QString textOf(const QList<Step> &steps, const QList<Coder> &coders)
    {
        Table table({Align::Right, Align::Left, Align::Left, Align::Left});
        for (const Step &step : steps) {
            table.add(
                {QString::number(step.id.value()),
                 step.at.toLocalTime().toString("yyyy-MM-dd HH:mm:ss"),
                 nameOf(coders, step.coderId), labelOf(step)});
        }
        return table.text();
    }

    qint64 m_limit = -1;
};

/// Undo or redo, whichever `turn` is.
class TurnVerb : public Verb
{
public:
    using Turn = Result<history::Changes> (Notebook::*)();

    TurnVerb(
        const char *name, const char *description, const char *example, Turn turn, const char *done)
        : Verb(name, description, example)
        , m_turn(turn)
        , m_done(done)
    {
    }

    Result<void> run(Session &session) override
    {
        const auto opened = session.open(Access::Change);
        if (!opened)
            return Failure(opened.error());
        Notebook &notebook = **opened;
        if (const auto turned = (notebook.*m_turn)(); !turned)
            return Failure(turned.error());
        const bool isUndo = m_turn == &Notebook::undo;
        const auto step = isUndo ? notebook.history().redoStep() : notebook.history().undoStep();
        const auto coders = notebook.stores().coders.all();
        if (!step || !coders)
            return Failure(step ? coders.error() : step.error());
        if (session.wantsJson())
            session.print(toJson(*step, *coders));
        else
            session.print(QStringLiteral("%1 step %2: %3\n")
                              .arg(m_done, QString::number(step->id.value()), StepText::of(*step)));
        return {};
    }

private:
    const Turn m_turn;
    const QString m_done;
};

} // namespace

void addHistoryVerbs(Verbs &verbs)
{
    verbs.push_back(std::make_unique<HistoryVerb>());
    verbs.push_back(std::make_unique<TurnVerb>(
        "undo", "Take back the last step", "telaah undo", &Notebook::undo, "Undone"));
    verbs.push_back(std::make_unique<TurnVerb>(
        "redo", "Do again what was taken back last", "telaah redo", &Notebook::redo, "Redone"));
}

} // namespace telaah::ui::cli
