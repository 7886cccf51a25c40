// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Files that turn in circles, or grow when they are read, given to the program itself. What a
// reader may well have is imported; for the rest there is one sentence, and the notebook stays as
// it was.

#include "cli/Desk.h"
#include "support/Catch.h"
#include "support/FileBytes.h"
#include "support/Packages.h"

using namespace telaah;
using test::Answer;
using test::Desk;
using test::docxOf;
using test::odtOf;
using test::wordParagraph;

namespace {

struct OddDesk : Desk
{
    /// What the program says of the one document that it imports.
    QJsonObject imported(const QString &path) const
    {
        const Answer answer = start({"import", "--json", path});
        INFO(answer.error.toStdString());
        REQUIRE(answer.status == 0);
        REQUIRE(answer.array().size() == 1);
        return answer.array().at(0).toObject();
    }

    /// The sentence, after the name of the file.
    void checkRefused(const QString &path, const QString &sentence) const
    {
        const QByteArray before = test::bytesOf(notebook());
        const Answer answer = start({"import", path});
        CHECK(answer.status == 1);
        CHECK(answer.error == QString::fromUtf8("telaah: “%1” %2\n").arg(path, sentence));
        CHECK(test::bytesOf(notebook()) == before);
    }
};

const QString TooDeep =
    "is nested deeper than Telaah follows: save it as plain text and import that.";

} // namespace

TEST_CASE_METHOD(OddDesk, "Styles and lists of Word that stand for each other", "[cli][import]")
{
    const QByteArray names =
        " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>";
    const QByteArray styles = "<w:styles" + names
        + "<w:style w:type='paragraph' w:styleId='A'><w:name w:val='a'/><w:basedOn w:val='B'/>"
          "</w:style><w:style w:type='paragraph' w:styleId='B'><w:name w:val='heading 1'/>"
          "<w:basedOn w:val='A'/></w:style><w:style w:type='numbering' w:styleId='L'>"
          "<w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr></w:style></w:styles>";
    const QByteArray numbering = "<w:numbering" + names
        + "<w:abstractNum w:abstractNumId='0'><w:numStyleLink w:val='L'/></w:abstractNum>"
          "<w:abstractNum w:abstractNumId='1'><w:numStyleLink w:val='L'/>"
          "<w:styleLink w:val='L'/></w:abstractNum>"
          "<w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>"
          "<w:num w:numId='2'><w:abstractNumId w:val='1'/></w:num></w:numbering>";
    const auto item = [](const QByteArray &list) {
        return "<w:p><w:pPr><w:pStyle w:val='A'/><w:numPr><w:numId w:val='" + list
            + "'/></w:numPr></w:pPr><w:r><w:t>Butir.</w:t></w:r></w:p>";
    };
    const QJsonObject document = imported(write(
        "lingkaran.docx",
        docxOf(
            item("1") + item("2") + wordParagraph("Satu kalimat lagi."),
            {{"styles.xml", styles}, {"numbering.xml", numbering}})));
    CHECK(document.value("words") == 5);
}

TEST_CASE_METHOD(OddDesk, "Formatting that each paragraph of a page opens anew", "[cli][import]")
{
    // What is not closed is opened again in each paragraph: the tree grows by the square.
    QByteArray page = "<!DOCTYPE html>";
    for (int i = 0; i < 50'000; ++i)
        page += "<p><b id=b" + QByteArray::number(i) + ">kata";
    checkRefused(write("reparasi.html", page), TooDeep);
    checkRefused(
        write("silang.html", "<!DOCTYPE html>" + QByteArray("<b><i>x</b>").repeated(50'000)),
        TooDeep);
    const QJsonObject document = imported(write(
        "wajar.html",
        "<!DOCTYPE html>" + QByteArray("<p><b>kata <i>lain</b> lagi</i>.").repeated(2000)));
    CHECK(document.value("words") == 6000);
}

TEST_CASE_METHOD(OddDesk, "Lists and changes of an OpenDocument text that overlap", "[cli][import]")
{
    const QJsonObject document = imported(write(
        "tumpang.odt",
        odtOf(
            "<text:tracked-changes><text:changed-region text:id='a'><text:insertion/>"
            "</text:changed-region><text:changed-region text:id='a'><text:deletion><text:p>Dulu"
            "</text:p></text:deletion></text:changed-region></text:tracked-changes>"
            "<text:p><text:change-start text:change-id='a'/>Satu <text:change-start "
            "text:change-id='b'/>dua</text:p><text:p><text:change-end text:change-id='a'/>tiga "
            "<text:change-end text:change-id='b'/>empat<text:change "
            "text:change-id='tiada'/>.</text:p>"
            "<text:list xml:id='l' text:continue-list='l' text:style-name='L'><text:list-item>"
            "<text:p text:style-name='P'>lima</text:p></text:list-item></text:list>",
            "<style:style style:name='P' style:family='paragraph' style:parent-style-name='Q' "
            "style:list-style-name='L'/><style:style style:name='Q' style:family='paragraph' "
            "style:parent-style-name='P'/><text:list-style style:name='L'>"
            "<text:list-level-style-number text:level='1' style:num-format='1' "
            "text:display-levels='10'/></text:list-style>")));
    CHECK(document.value("words") == 6); // With the number of the item.
}

TEST_CASE_METHOD(OddDesk, "Front matter that doubles with every line", "[cli][import]")
{
    QByteArray matter = "---\ntitle: Bom\na0: &a0 [x, x]\n";
    for (int i = 1; i < 60; ++i) {
        const QByteArray one = QByteArray::number(i);
        const QByteArray before = "*a" + QByteArray::number(i - 1);
        matter += "a" + one + ": &a" + one + " [" + before + ", " + before + "]\n";
    }
    const QJsonObject document = imported(
        write("bom.md", matter + "author: *a59\n---\n\nSatu kalimat biasa.\n"));
    CHECK(document.value("title") == "Bom");
    CHECK(document.value("words") == 3);
    const QJsonObject deep = imported(write(
        "dalam.md", "---\ntitle: " + QByteArray(30'000, '[') + "\n---\n\nSatu kalimat biasa.\n"));
    CHECK(deep.value("title") != QJsonValue());
}

TEST_CASE_METHOD(OddDesk, "Files that are not what their names say", "[cli][import]")
{
    checkRefused(
        write("surat.docx", "{\\rtf1\\ansi Satu kalimat biasa.\\par}"),
        "is a file of the kind RTF, which Telaah does not read: save it as DOCX, ODT, HTML, "
        "Markdown or plain text, and import that.");
    const QString sentence = "Kebijakan siber Jepang dan Korea Selatan. ";
    const QString text = sentence.repeated(20);
    const QByteArray utf16(
        reinterpret_cast<const char *>(text.utf16()), text.size() * qsizetype(sizeof(char16_t)));
    CHECK(imported(write("tanpa-tanda.txt", utf16)).value("words") == 120);
}
