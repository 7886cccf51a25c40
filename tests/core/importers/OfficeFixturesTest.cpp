// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every office document of tests/fixtures/import is read and compared with the outline beside it.
// With TELAAH_WRITE_EXPECTED in the environment the outlines are written instead, to be looked at.

#include "importers/DocxImporter.h"
#include "importers/MarkdownImporter.h"
#include "importers/OdtImporter.h"
#include "support/FileBytes.h"
#include "support/ImportOutline.h"
#include "support/Outcome.h"

#include <QDir>

using namespace telaah;
using documents::ImportChoices;
using documents::ImportedDocument;

namespace {

const QString Folder = QStringLiteral(SOURCE_DIR "/tests/fixtures/import/");

template<typename Read>
void compareAll(const QString &format, Read read)
{
    const QDir folder(Folder + format);
    const QStringList names = folder.entryList(
        {QStringLiteral("*.") + format}, QDir::Files, QDir::Name);
    REQUIRE(names.size() >= 8);
    for (const QString &name : names) {
        INFO(format.toStdString() << "/" << name.toStdString());
        const QString path = folder.filePath(name);
        const auto imported = read(test::bytesOf(path), ImportChoices());
        if (imported)
            CHECK(isSound(imported->body));
        const QString outline = test::outlineOf(imported);
        const QString beside = path + QStringLiteral(".expected");
        if (qEnvironmentVariableIsSet("TELAAH_WRITE_EXPECTED"))
            test::writeBytes(beside, outline.toUtf8());
        CHECK(outline == QString::fromUtf8(test::bytesOf(beside)));
    }
}

/// For comparing what different programs made of one text: on pages of different sizes.
QStringList paragraphsOf(const ImportedDocument &document)
{
    QStringList paragraphs;
    for (const documents::Block &block : document.body.blocks) {
        if (block.kind != documents::BlockKind::PageStart)
            paragraphs.append(document.body.text.mid(block.range.start(), block.range.length()));
    }
    return paragraphs;
}

/// The title and the like, which some programs put before the text, do not count.
QString lastOf(const ImportedDocument &document, qsizetype count)
{
    const QStringList paragraphs = paragraphsOf(document);
    REQUIRE(paragraphs.size() >= count);
    return paragraphs.last(count).join(u'\n');
}

} // namespace

TEST_CASE("Documents of Word import as the outlines beside them say", "[importers]")
{
    compareAll(QStringLiteral("docx"), &importers::readDocx);
}

TEST_CASE("OpenDocument texts import as the outlines beside them say", "[importers]")
{
    compareAll(QStringLiteral("odt"), &importers::readOdt);
}

TEST_CASE("An article keeps its paragraphs on its way through other programs", "[importers]")
{
    const ImportedDocument article = test::taken(importers::readMarkdown(
        test::bytesOf(QStringLiteral(SOURCE_DIR "/data/articles/korea-jepang.md")),
        ImportChoices()));
    const QStringList expected = paragraphsOf(article);
    for (const QString name : {"artikel-pandoc", "artikel-libreoffice"}) {
        INFO(name.toStdString());
        const ImportedDocument docx = test::taken(
            importers::readDocx(test::bytesOf(Folder + "docx/" + name + ".docx"), ImportChoices()));
        const ImportedDocument odt = test::taken(
            importers::readOdt(test::bytesOf(Folder + "odt/" + name + ".odt"), ImportChoices()));
        // Before the text they have what stands in front of it in the file.
        CHECK(lastOf(docx, expected.size()) == expected.join(u'\n'));
        CHECK(lastOf(odt, expected.size()) == expected.join(u'\n'));
        CHECK(docx.details.title == article.details.title);
        CHECK(odt.details.title == article.details.title);
        CHECK(docx.details.author == article.details.author);
        CHECK(odt.details.author == article.details.author);
    }
}
