// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/CommandLine.h"

#include "cli/Arguments.h"
#include "cli/Verb.h"
#include "common/ErrorText.h"

#include <QFileInfo>

#include <algorithm>

namespace telaah::ui::cli {

namespace {

enum ExitStatus {
    Done = 0,
    CouldNot = 1,
    WrongUsage = 2,
};

Verbs allVerbs()
{
    Verbs verbs;
    addNotebookVerbs(verbs);
    addDocumentVerbs(verbs);
    addPassageVerbs(verbs);
    addVocabularyVerb(verbs);
    addQueryVerbs(verbs);
    addSavedQueryVerbs(verbs);
    addImportVerbs(verbs);
    addExcerptVerbs(verbs);
    addSearchVerbs(verbs);
    addWordsVerb(verbs);
    addHistoryVerbs(verbs);
    return verbs;
}

/// The same before and after the verb.
void declare(CommonOptions &options, CLI::App &command)
{
    command.add_option("--notebook", options.notebook, "The notebook, if not your own")
        ->type_name("FILE")
        ->check(notBlank());
    command.add_option("--coder", options.coder, "Who does this, if not you")
        ->type_name("NAME")
        ->check(notBlank());
    command.add_flag("--json", options.json, "Print JSON; docs/cli.md lists the keys");
    command.set_help_flag("-h,--help", "Print this and do nothing");
}

/// Everything there is to parse, and the verb that was parsed.
class Parser
{
public:
    Parser()
        : m_verbs(allVerbs())
    {
        m_app.name("telaah");
        m_app.set_version_flag("--version", "Telaah " TELAAH_VERSION, "Print the version");
        m_app.get_formatter()->label("SUBCOMMAND", "VERB");
        m_app.footer("Without a verb, telaah [NOTEBOOK] opens the window.");
        declare(m_options, m_app);
        m_app.require_subcommand(1);
        for (const auto &verb : m_verbs) {
            CLI::App *command = m_app.add_subcommand(verb->name(), verb->description());
            command->group("Verbs");
            verb->declare(*command);
            declare(m_options, *command);
            command->footer(std::string("Example:\n  ") + verb->example());
        }
    }

    /// Throws what CLI11 throws.
    void parse(const QStringList &arguments)
    {
        std::vector<std::string> backwards;
        for (const QString &argument : arguments)
            backwards.insert(backwards.begin(), argument.toStdString());
        m_app.parse(std::move(backwards));
    }

    const CommonOptions &options() const { return m_options; }
    std::string help() const { return m_app.help(); }

    Verb *verb() const
    {
        const std::vector<CLI::App *> parsed = m_app.get_subcommands();
        if (parsed.empty())
            return nullptr;
        const auto found = std::ranges::find(
            m_verbs, parsed.front()->get_name(), [](const auto &verb) { return verb->name(); });
        return found->get();
    }

private:
    CLI::App m_app{"Telaah reads and annotates policy texts, offline."};
    CommonOptions m_options;
    Verbs m_verbs;
};

void say(const Surroundings &surroundings, const QString &sentence)
{
    surroundings.error.write(QStringLiteral("telaah: %1\n").arg(harmless(sentence)).toUtf8());
}

/// What stands where the verb belongs: the first argument that is neither an option nor the value
/// of one. Empty if there is none.
QString verbWord(const QStringList &arguments)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        const bool isOurs = argument == "--notebook" || argument == "--coder";
        if (isOurs || (argument.startsWith(u'-') && isOptionOfWindow(argument)))
            i += argument.contains(u'=') ? 0 : 1;
        else if (!argument.startsWith(u'-'))
            return argument;
    }
    return {};
}

/// Where there is no verb, whose own they could be. Empty if there is none.
QString unknownOption(const QStringList &arguments)
{
    const auto found = std::ranges::find_if(arguments, [](const QString &argument) {
        const QString name = argument.section(u'=', 0, 0);
        return argument.startsWith("--") && name != "--json" && name != "--notebook"
            && name != "--coder";
    });
    return found == arguments.end() ? QString() : *found;
}

int explain(
    const Surroundings &surroundings, const QStringList &arguments, const Verb *verb,
    const CLI::ParseError &error)
{
    QString command = QStringLiteral("telaah");
    QString reason = QString::fromStdString(error.what()).simplified();
    if (verb)
        command += u' ' + QLatin1String(verb->name());
    else if (const QString word = verbWord(arguments); !word.isEmpty())
        reason = QStringLiteral("“%1” is no verb").arg(word);
    else if (const QString option = unknownOption(arguments); !option.isEmpty())
        reason = QStringLiteral("“%1” is no option").arg(option);
    else if (error.get_name() == "RequiredError")
        reason = QStringLiteral("A verb is required");
    say(surroundings, QStringLiteral("%1 (see %2 --help)").arg(reason, command));
    return WrongUsage;
}

int run(const Surroundings &surroundings, Verb &verb, const CommonOptions &options)
{
    Session session(surroundings, options);
    auto outcome = verb.run(session);
    if (const auto printed = session.finish(); outcome && !printed)
        outcome = printed;
    if (outcome)
        return session.hasComplained() ? CouldNot : Done;
    Error error = outcome.error();
    if (error.subject.isEmpty())
        error.subject = session.notebookPath();
    say(surroundings, ErrorText::of(error));
    return CouldNot;
}

/// A word that is no file; most likely a verb gone wrong, and no reason to open a window.
bool isMisspelt(const QString &word)
{
    return !word.contains(u'.') && !word.contains(u'/') && !QFileInfo::exists(word);
}

} // namespace

bool isOptionOfWindow(const QString &option)
{
    static const QStringList names{"display",     "geometry",        "platform",
                                   "plugin",      "platformtheme",   "platformpluginpath",
                                   "qwindowicon", "qwindowgeometry", "qwindowtitle",
                                   "session",     "style",           "stylesheet"};
    const QString name = option.section(u'=', 0, 0);
    return names.contains(name.mid(name.startsWith("--") ? 2 : 1));
}

bool isVerb(const QString &word)
{
    const Verbs verbs = allVerbs();
    return std::ranges::any_of(
        verbs, [&](const auto &verb) { return word == QLatin1String(verb->name()); });
}

bool isForCommandLine(const QStringList &arguments)
{
    const QString word = verbWord(arguments);
    if (!word.isEmpty())
        return isVerb(word) || isMisspelt(word);
    return std::ranges::any_of(arguments, [](const QString &argument) {
        return argument == "-h"
            || (argument.startsWith("--") && argument != "--notebook"
                && !isOptionOfWindow(argument));
    });
}

int runCommandLine(const QStringList &arguments, const Surroundings &surroundings)
{
    Parser parser;
    try {
        parser.parse(arguments);
    } catch (const CLI::CallForHelp &) {
        surroundings.out.write(QByteArray::fromStdString(parser.help()));
        return Done;
    } catch (const CLI::CallForVersion &version) {
        surroundings.out.write(QByteArray(version.what()) + '\n');
        return Done;
    } catch (const CLI::ParseError &error) {
        return explain(surroundings, arguments, parser.verb(), error);
    }
    return run(surroundings, *parser.verb(), parser.options());
}

} // namespace telaah::ui::cli
