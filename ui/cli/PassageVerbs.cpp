// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/Arguments.h"
#include "cli/PassageListing.h"
#include "cli/Verb.h"
#include "notebook/Excerpts.h"
#include "notebook/Naming.h"
#include "notebook/PassageActions.h"
#include "notebook/StarterContent.h"

namespace telaah::ui::cli {

using documents::Revision;
using notebook::Notebook;
using notebook::PassageActions;
using passages::Excerpt;
using passages::Excerpts;

namespace {

Result<QList<ConceptId>> findConcepts(
    const Notebook &notebook, const std::vector<std::string> &names)
{
    QList<ConceptId> ids;
    for (const std::string &name : names) {
        const auto id = notebook::findConcept(notebook.stores(), QString::fromStdString(name));
        if (!id)
            return Failure(id.error());
        ids.append(*id);
    }
    return ids;
}

/// Prints the passage as it now is.
Result<void> show(Session &session, const Notebook &notebook, PassageId id)
{
    const auto excerpts = notebook::excerptOf(notebook.stores(), id);
    if (!excerpts)
        return Failure(excerpts.error());
    const Excerpt &excerpt = excerpts->entries.first();
    if (session.wantsJson())
        session.print(toJson(*excerpts, excerpt));
    else
        session.print(toText(*excerpts, excerpt));
    return {};
}

/// Does something to one passage, and prints it as it then is.
template<typename Change>
Result<void> changeOne(Session &session, const std::string &passage, Change change)
{
    const auto opened = session.open(Access::Change);
    if (!opened)
        return Failure(opened.error());
    Notebook &notebook = **opened;
    const auto id = notebook::findPassage(notebook.stores(), QString::fromStdString(passage));
    if (!id)
        return Failure(id.error());
    if (const Result<void> changed = change(notebook, *id); !changed)
        return changed;
    return show(session, notebook, *id);
}

void declarePassage(CLI::App &command, std::string &passage)
{
    addArgument(command, "PASSAGE", passage, "Its number")->check(notBlank());
}

void declareConcepts(CLI::App &command, std::vector<std::string> &names)
{
    addArgument(command, "CONCEPT", names, "Such as theme:berbagi-informasi");
}

class TagVerb : public Verb
{
public:
    TagVerb()
        : Verb(
            "tag", "Mark a passage and tag it",
            "telaah tag 2 103 132 theme:keamanan-nasional actor:jepang --note \"Bandingkan.\"")
    {
    }

    void declare(CLI::App &command) override
    {
        addArgument(command, "DOCUMENT", m_document, "Its number, or how its title begins")
            ->check(notBlank());
        command.add_option("START", m_start, "Its first character, counted from 0")
            ->required()
            ->type_name("");
        command.add_option("END", m_end, "The character after its last")->required()->type_name("");
        declareConcepts(command, m_concepts);
        command.add_option("--note", m_note, "Words to put on it")->type_name("TEXT");
    }

    Result<void> run(Session &session) override
    {
        const auto opened = session.open(Access::Change);
        if (!opened)
            return Failure(opened.error());
        Notebook &notebook = **opened;
        const auto document = notebook::findDocument(
            notebook.stores(), QString::fromStdString(m_document));
        if (!document)
            return Failure(document.error());
        const auto revision = notebook.stores().documents.newestRevision(document->id);
        if (!revision)
            return Failure(revision.error());
        const auto range = rangeIn(*revision);
        if (!range)
            return Failure(range.error());
        const auto conceptIds = findConcepts(notebook, m_concepts);
        if (!conceptIds)
            return Failure(conceptIds.error());
        const auto marked = PassageActions(notebook).mark(
            *revision, *range, *conceptIds, QString::fromStdString(m_note));
        if (!marked)
            return Failure(marked.error());
        return show(session, notebook, marked->id);
    }

private:
    [[nodiscard]] Result<text::TextRange> rangeIn(const Revision &revision) const
    {
        const qint64 length = revision.codePoints().length();
        if (m_start < 0 || m_end < 0)
            return Failure({ErrorCode::NegativePosition, {}, {}});
        if (m_start > length || m_end > length)
            return Failure({ErrorCode::OutOfBounds, {}, QString::number(length)});
        if (m_start >= m_end)
            return Failure({ErrorCode::EmptyRange, {}, {}});
        return revision.codePoints().toUtf16({m_start, m_end});
    }

    std::string m_document;
    qint64 m_start = 0;
    qint64 m_end = 0;
    std::vector<std::string> m_concepts;
    std::string m_note;
};

class UntagVerb : public Verb
{
public:
    UntagVerb()
        : Verb("untag", "Take tags off a passage", "telaah untag 12 actor:jepang")
    {
    }

    void declare(CLI::App &command) override
    {
        declarePassage(command, m_passage);
        declareConcepts(command, m_concepts);
    }

    Result<void> run(Session &session) override
    {
        const auto untag = [this](Notebook &notebook, PassageId id) -> Result<void> {
            const auto conceptIds = findConcepts(notebook, m_concepts);
            if (!conceptIds)
                return Failure(conceptIds.error());
            return PassageActions(notebook).removeTags(id, *conceptIds);
        };
        return changeOne(session, m_passage, untag);
    }

private:
    std::string m_passage;
    std::vector<std::string> m_concepts;
};

class NoteVerb : public Verb
{
public:
    NoteVerb()
        : Verb(
            "note", "Put a note on a passage in place of the one it has; \"\" removes it",
            "telaah note 12 \"Bandingkan dengan ARF.\"")
    {
    }

    void declare(CLI::App &command) override
    {
        declarePassage(command, m_passage);
        addArgument(command, "TEXT", m_text, "The words; put -- before them if they begin with -");
    }

    Result<void> run(Session &session) override
    {
        const auto note = [this](Notebook &notebook, PassageId id) {
            return PassageActions(notebook).setNote(id, QString::fromStdString(m_text));
        };
        return changeOne(session, m_passage, note);
    }

private:
    std::string m_passage;
    std::string m_text;
};

class RemoveVerb : public Verb
{
public:
    RemoveVerb()
        : Verb("remove", "Remove a passage with its tags and note", "telaah remove 12")
    {
    }

    void declare(CLI::App &command) override
    {
        auto *passage = command.add_option("PASSAGE", m_passage, "Its number")
                            ->type_name("")
                            ->check(notBlank());
        command.add_flag("--examples", m_isExamples, "Remove all that came with a new notebook")
            ->excludes(passage);
        command.callback([this] {
            if (m_passage.empty() && !m_isExamples)
                throw CLI::RequiredError("PASSAGE or --examples");
        });
    }

    Result<void> run(Session &session) override
    {
        const auto opened = session.open(Access::Change);
        if (!opened)
            return Failure(opened.error());
        return m_isExamples ? removeExamples(session, **opened) : removeOne(session, **opened);
    }

private:
    [[nodiscard]] Result<void> removeOne(Session &session, Notebook &notebook) const
    {
        const auto id = notebook::findPassage(notebook.stores(), QString::fromStdString(m_passage));
        if (!id)
            return Failure(id.error());
        const auto before = notebook::excerptOf(notebook.stores(), *id);
        if (!before)
            return Failure(before.error());
        if (const auto removed = PassageActions(notebook).remove(*id); !removed)
            return removed;
        const Excerpt &excerpt = before->entries.first();
        if (session.wantsJson())
            session.print(toJson(*before, excerpt));
        else
            session.print("Removed:\n" + toText(*before, excerpt));
        return {};
    }

    [[nodiscard]] static Result<void> removeExamples(Session &session, Notebook &notebook)
    {
        auto before = notebook::excerptsOf(notebook.stores());
        if (!before)
            return Failure(before.error());
        before->entries.removeIf(
            [&](const Excerpt &excerpt) { return !notebook::isExample(*before, excerpt); });
        if (!before->entries.isEmpty()) {
            if (const auto removed = PassageActions(notebook).removeExamples(); !removed)
                return removed;
        }
        if (session.wantsJson())
            session.print(toJson(*before));
        else
            session.print(
                QStringLiteral("Removed: %1 example passages\n").arg(before->entries.size()));
        return {};
    }

    std::string m_passage;
    bool m_isExamples = false;
};

} // namespace

void addPassageVerbs(Verbs &verbs)
{
    verbs.push_back(std::make_unique<TagVerb>());
    verbs.push_back(std::make_unique<UntagVerb>());
    verbs.push_back(std::make_unique<NoteVerb>());
    verbs.push_back(std::make_unique<RemoveVerb>());
}

} // namespace telaah::ui::cli
