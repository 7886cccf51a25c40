// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every file of tests/fixtures/import is read and compared with the outline beside it. With
// TELAAH_WRITE_EXPECTED in the environment the outlines are written instead, to be looked at.

#include "importers/HtmlImporter.h"
#include "importers/MarkdownImporter.h"
#include "importers/TextImporter.h"
#include "support/Catch.h"
#include "support/FileBytes.h"
#include "support/ImportOutline.h"

#include <QDir>

using namespace telaah;
using documents::ImportChoices;

namespace {

const QString Folder = QStringLiteral(SOURCE_DIR "/tests/fixtures/import/");

template<typename Read>
void compareAll(const QString &format, Read read)
{
    const QDir folder(Folder + format);
    const QStringList names = folder.entryList(QDir::Files | QDir::Hidden, QDir::Name);
    REQUIRE(names.size() >= 8);
    for (const QString &name : names) {
        if (name.endsWith(QLatin1String(".expected")))
            continue;
        INFO(format.toStdString() << "/" << name.toStdString());
        const QString path = folder.filePath(name);
        const QString outline = test::outlineOf(read(test::bytesOf(path), ImportChoices()));
        const QString beside = path + QStringLiteral(".expected");
        if (qEnvironmentVariableIsSet("TELAAH_WRITE_EXPECTED"))
            test::writeBytes(beside, outline.toUtf8());
        CHECK(outline == QString::fromUtf8(test::bytesOf(beside)));
    }
}

} // namespace

TEST_CASE("Text files import as the outlines beside them say", "[importers]")
{
    compareAll(QStringLiteral("text"), &importers::readText);
}

TEST_CASE("Markdown files import as the outlines beside them say", "[importers]")
{
    compareAll(QStringLiteral("markdown"), &importers::readMarkdown);
}

TEST_CASE("Pages import as the outlines beside them say", "[importers]")
{
    compareAll(QStringLiteral("html"), &importers::readHtml);
}
