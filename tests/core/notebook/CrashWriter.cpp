// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Works on a notebook until it is killed: crash_writer <notebook> <operation> <half or none>.
// Prints the state of the notebook before the first action and after each.

#include "notebook/Notebook.h"
#include "notebook/PassageActions.h"
#include "support/Coders.h"
#include "support/FatalDisk.h"
#include "support/StateOf.h"

#include <QCoreApplication>

#include <unistd.h>

using namespace telaah;
using notebook::Notebook;
using notebook::PassageActions;

namespace {

void say(const QByteArray &line)
{
    // At once: what is said has happened.
    if (::write(STDOUT_FILENO, (line + '\n').constData(), static_cast<std::size_t>(line.size() + 1))
        < 0)
        _exit(2);
}

template<typename T>
void check(const Result<T> &result)
{
    if (!result)
        _exit(3);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName("telaah");
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 4)
        return 1;
    auto opened = [&] {
        test::useFatalDisk({arguments.at(2).toInt(), arguments.at(3) == "half"});
        return Notebook::open(arguments.at(1), test::coderNamed("Ani"));
    }();
    check(opened);
    Notebook &notebook = **opened;
    PassageActions actions(notebook);
    const auto summaries = notebook.stores().documents.summaries();
    const auto revision = notebook.stores().documents.revision(summaries->first().revisionId);
    const auto theme = notebook.stores().vocabulary.find("theme", "keamanan-siber");
    const auto actor = notebook.stores().vocabulary.find("actor", "jepang");
    PassageId first;
    PassageId second;
    const auto marked = [&](qsizetype start, const QList<ConceptId> &concepts) {
        const auto passage = actions.mark(*revision, {start, start + 5}, concepts);
        check(passage);
        return passage->id;
    };
    const std::function<void()> work[] = {
        [&] {
            first = marked(0, {*theme, *actor});
        },
        [&] { check(actions.setNote(first, QString("catatan ").repeated(40))); },
        [&] { second = marked(10, {}); },
        [&] { check(actions.addTags(second, {*actor})); },
        [&] { check(notebook.undo()); },
        [&] { check(notebook.redo()); },
        [&] { check(actions.removeTags(first, {*theme})); },
        [&] { check(actions.remove(first)); },
        [&] { check(notebook.undo()); },
        [&] { check(notebook.undo()); },
        [&] { check(actions.remove(second)); }, // Drops what was undone.
        [&] { check(actions.setNote(first, {})); },
    };
    say(test::stateOf(notebook));
    for (const auto &act : work) {
        act();
        say(test::stateOf(notebook));
    }
    say("operations " + QByteArray::number(test::countOperations()));
    return 0;
}
