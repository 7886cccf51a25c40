// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/ErrorText.h"
#include "common/Settings.h"
#include "common/StepText.h"
#include "support/Catch.h"

#include <QTemporaryDir>

using namespace telaah;
using history::Action;
using history::Step;
using ui::ErrorText;
using ui::Settings;
using ui::StepText;

TEST_CASE("Every error is one sentence of its own, which names what it happened to", "[common]")
{
    QStringList sentences;
    for (int code = 0; code <= static_cast<int>(ErrorCode::Database); ++code) {
        const QString sentence = ErrorText::of({ErrorCode(code), "SUBJECT %1", "51"});
        INFO(sentence.toStdString());
        CHECK(sentence.endsWith(u'.'));
        CHECK_FALSE(sentence.chopped(1).contains(". "));
        CHECK_FALSE(sentence.contains(u'\n'));
        const bool isAboutNothing = code == int(ErrorCode::EmptyRange)
            || code == int(ErrorCode::SplitsGrapheme) || code == int(ErrorCode::NothingToUndo)
            || code == int(ErrorCode::NothingToRedo) || code == int(ErrorCode::OutOfBounds)
            || code == int(ErrorCode::PassageExists) || code == int(ErrorCode::EmptyQuery)
            || code == int(ErrorCode::QueryTooLong) || code == int(ErrorCode::NegativePosition);
        CHECK(sentence.contains("SUBJECT %1") != isAboutNothing);
        sentences.append(sentence);
    }
    CHECK(sentences.removeDuplicates() == 0);
}

TEST_CASE("Every step has a text, and one for undoing and redoing it", "[common]")
{
    for (int action = 0; action <= static_cast<int>(Action::Other); ++action) {
        const Step step{
            .id = StepId(1),
            .at = {},
            .coderId = CoderId(1),
            .action = Action(action),
            .subject = "CBM",
            .state = history::State::Done,
        };
        const bool hasSubject = Action(action) != Action::Other
            && Action(action) != Action::RemoveExamples;
        CHECK_FALSE(StepText::of(step).isEmpty());
        CHECK(StepText::of(step).contains("CBM") == hasSubject);
        CHECK(StepText::undo(step).startsWith("Undo"));
        CHECK(StepText::undo(step).contains("CBM") == hasSubject);
        CHECK(StepText::redo(step).startsWith("Redo"));
        CHECK(StepText::redo(step).contains("CBM") == hasSubject);
    }
}

TEST_CASE("The reader's identity stays, whatever the name", "[common]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("telaah/settings.ini");
    const QUuid uuid = Settings(path).coder().uuid;
    REQUIRE_FALSE(uuid.isNull());
    {
        Settings settings(path);
        CHECK_FALSE(settings.hasCoderName());
        CHECK(settings.coder().name == Settings::systemName());
        CHECK_FALSE(settings.coder().initials.isEmpty());
        settings.setCoderName("Rina Sari", "RS");
        settings.setLanguage("id");
    }
    Settings settings(path);
    CHECK(settings.hasCoderName());
    CHECK(settings.coder() == passages::Coder{{}, uuid, "Rina Sari", "RS"});
    CHECK(settings.language() == "id");
}

TEST_CASE("An identity that cannot be kept is none", "[common]")
{
    Settings settings("/proc/telaah/settings.ini");
    CHECK(settings.coder().uuid.isNull());
    CHECK_FALSE(settings.coder().name.isEmpty());
    CHECK(settings.language().isEmpty());
}
