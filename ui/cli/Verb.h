// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/Session.h"

#include <memory>
#include <vector>

namespace CLI {
class App;
}

namespace telaah::ui::cli {

/// Something to do from the terminal. It keeps the arguments it was parsed with.
class Verb
{
public:
    Verb(const char *name, const char *description, const char *example)
        : m_name(name)
        , m_description(description)
        , m_example(example)
    {
    }
    virtual ~Verb() = default;
    Verb(const Verb &) = delete;
    Verb &operator=(const Verb &) = delete;

    const char *name() const { return m_name; }
    const char *description() const { return m_description; } ///< One line.
    const char *example() const { return m_example; }         ///< One command.

    /// Adds the verb's own arguments to `command`, which is parsed while the verb lives.
    virtual void declare(CLI::App &command) { Q_UNUSED(command) }

    [[nodiscard]] virtual Result<void> run(Session &session) = 0;

private:
    const char *m_name;
    const char *m_description;
    const char *m_example;
};

using Verbs = std::vector<std::unique_ptr<Verb>>;

/// Each adds the verbs of one file.
void addNotebookVerbs(Verbs &verbs);
void addDocumentVerbs(Verbs &verbs);
void addPassageVerbs(Verbs &verbs);
void addQueryVerbs(Verbs &verbs);
void addSavedQueryVerbs(Verbs &verbs);
void addImportVerbs(Verbs &verbs);
void addExcerptVerbs(Verbs &verbs);
void addSearchVerbs(Verbs &verbs);
void addWordsVerb(Verbs &verbs);
void addVocabularyVerb(Verbs &verbs);
void addHistoryVerbs(Verbs &verbs);

} // namespace telaah::ui::cli
