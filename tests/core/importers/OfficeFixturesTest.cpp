// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every office document of tests/fixtures/import is read and compared with the outline beside it.
// With TELAAH_WRITE_EXPECTED in the environment the outlines are written instead, to be looked at.

#include "importers/DocxImporter.h"
#include "importers/HtmlImporter.h"
#include "importers/MarkdownImporter.h"
#include "importers/OdtImporter.h"
#include "support/Catch.h"
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

/// Kind, level, number and text of what counts: without pages, and the title and what is above it.
QStringList outlineOf(const ImportedDocument &document)
{
    QStringList outline;
    for (const documents::Block &block : document.body.blocks) {
        const QString text = document.body.text.mid(block.range.start(), block.range.length());
        if (block.kind != documents::BlockKind::PageStart && text != document.details.title)
            outline.append(QStringLiteral("%1 %2 %3: %4")
                               .arg(test::nameOf(block.kind))
                               .arg(block.kind == documents::BlockKind::Reference ? 0 : block.level)
                               .arg(block.number)
                               .arg(text));
    }
    return outline;
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

TEST_CASE(
    "An abstract of a document has no number, so that those after it keep theirs", "[importers]")
{
    const auto article = test::taken(importers::readMarkdown(
        test::bytesOf(QStringLiteral(SOURCE_DIR "/data/articles/korea-jepang.md")), {}));
    const auto docx = test::taken(
        importers::readDocx(test::bytesOf(Folder + "docx/artikel-pandoc.docx"), {}));
    // There pandoc does not say that it is one.
    const auto odt = test::taken(
        importers::readOdt(test::bytesOf(Folder + "odt/artikel-pandoc.odt"), {}));
    const QStringList outline = outlineOf(article);
    CHECK(outlineOf(docx).last(outline.size()) == outline);
    CHECK(outlineOf(odt).last(outline.size()) == outline);
    CHECK(outlineOf(odt).first().startsWith(QLatin1String("quotation 1 0: Kerja sama siber")));
}

TEST_CASE("A paragraph has the same number in whatever format a program saves it", "[importers]")
{
    QString page = outlineOf(test::taken(importers::readHtml(
                                 test::bytesOf(Folder + "html/sumber-pandoc.html"), {})))
                       .join(u'\n');
    // A page cannot say that the letters of a list have brackets.
    page.replace(QStringLiteral("item 2 0: a. "), QStringLiteral("item 2 0: a) "))
        .replace(QStringLiteral("item 2 0: b. "), QStringLiteral("item 2 0: b) "));
    for (const QString name : {"sumber-pandoc", "sumber-libreoffice"}) {
        INFO(name.toStdString());
        const auto docx = test::taken(
            importers::readDocx(test::bytesOf(Folder + "docx/" + name + ".docx"), {}));
        const auto odt = test::taken(
            importers::readOdt(test::bytesOf(Folder + "odt/" + name + ".odt"), {}));
        CHECK(outlineOf(docx).join(u'\n') == page);
        CHECK(outlineOf(odt).join(u'\n') == page);
    }
}
