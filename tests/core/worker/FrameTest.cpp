// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "worker/Frame.h"

#include "importers/HtmlImporter.h"
#include "importers/Importer.h"
#include "importers/Limits.h"
#include "importers/MarkdownImporter.h"
#include "support/Bodies.h"
#include "support/FileBytes.h"
#include "support/Outcome.h"
#include "worker/FrameForm.h"

#include <QCborArray>
#include <QCborValue>
#include <QtEndian>

#include <functional>

using namespace telaah;
using documents::BlockKind;
using documents::ImportedDocument;
using documents::ImportWarningKind;
using documents::LeftOutKind;
using documents::RunKind;
using test::refused;
using test::taken;
namespace limits = importers::limits;

namespace {

constexpr qsizetype HeadLength = 16;

ImportedDocument sample()
{
    ImportedDocument document;
    document.details = test::documentOf("Siber \U0001F33F");
    document.details.uuid = {};
    document.details.created = {};
    document.details.author = "Sari, Rina";
    document.details.published = "2022-03";
    document.details.language = "id";
    document.details.url = "https://contoh.id/a";
    document.body = test::bodyOf(QString::fromUtf8("Satu dua \U0001F33F tiga.\nEmpat lima."));
    document.body.runs = {
        {RunKind::Strong, {0, 4}, {}}, {RunKind::Link, {5, 8}, "https://contoh.id/"}};
    document.format = documents::Format::Docx;
    document.warnings = {
        {ImportWarningKind::Comments, 2, {}}, {ImportWarningKind::OtherFormat, 1, "doc"}};
    document.leftOut = {
        {LeftOutKind::Related, "Baca juga", true}, {LeftOutKind::Hidden, {}, false}};
    document.comments = {{{0, 4}, "Budi", "Benarkah?"}, {{5, 8}, {}, "Lihat para. 2."}};
    return document;
}

QByteArray framed(const QByteArray &content)
{
    QByteArray length(8, 0);
    qToBigEndian(static_cast<quint64>(content.size()), length.data());
    QByteArray version(4, 0);
    qToBigEndian(worker::FrameVersion, version.data());
    return QByteArray("TLAN") + version + length + content;
}

/// The frame of the sample after `change` to its content.
QByteArray forged(const std::function<void(QCborArray &)> &change)
{
    const QByteArray frame = worker::encode(Result<ImportedDocument>(sample()));
    QCborArray content = QCborValue::fromCbor(frame.sliced(HeadLength)).toArray();
    REQUIRE(content.size() == 8);
    change(content);
    return framed(QCborValue(content).toCbor());
}

/// With the element at `index` of the list at `list` replaced.
QByteArray forged(qsizetype list, qsizetype index, const QCborValue &value)
{
    return forged([&](QCborArray &content) {
        QCborArray inner = content.at(list).toArray();
        REQUIRE(index < inner.size());
        inner[index] = value;
        content[list] = inner;
    });
}

// Places in the content.
constexpr qsizetype Details = 1;
constexpr qsizetype Text = 2;
constexpr qsizetype Blocks = 3;
constexpr qsizetype Runs = 4;
constexpr qsizetype FormatAt = 5;
constexpr qsizetype Warnings = 6;
constexpr qsizetype Parts = 7;

} // namespace

TEST_CASE("A document comes through a frame as it is", "[worker]")
{
    CHECK(taken(worker::decode(worker::encode(Result<ImportedDocument>(sample())))) == sample());
    CHECK(worker::decode(forged([](QCborArray &) {})).has_value()); // What the others forge.
}

TEST_CASE("An error comes through a frame as it is", "[worker]")
{
    const Error error{ErrorCode::UnknownFormat, "a", "PDF"};
    const auto decoded = worker::decode(worker::encode(Result<ImportedDocument>(Failure(error))));
    REQUIRE_FALSE(decoded);
    CHECK(decoded.error() == error);
}

TEST_CASE("A request comes through a frame, and what follows it stays", "[worker]")
{
    const worker::Request request{"kajian.html", {"windows-1252", true, {0, 3}}};
    QByteArray bytes = worker::encode(request) + "<p>";
    const auto taken = worker::takeRequest(bytes);
    REQUIRE(taken);
    CHECK(*taken == request);
    CHECK(bytes == "<p>");
    QByteArray nothing = "TLRQ";
    CHECK_FALSE(worker::takeRequest(nothing));
}

TEST_CASE("A request of another version is known from one that is none", "[worker]")
{
    QByteArray request = worker::encode(worker::Request{"kajian.html", {}});
    CHECK_FALSE(worker::isOfOtherVersion(request));
    CHECK_FALSE(worker::isOfOtherVersion("TLRQ"));
    CHECK_FALSE(worker::isOfOtherVersion(QByteArray(100, 'x')));
    request[7] = static_cast<char>(request.at(7) + 1);
    CHECK(worker::isOfOtherVersion(request));
    CHECK_FALSE(worker::takeRequest(request));
}

TEST_CASE("A frame that is cut anywhere, or followed by anything, is refused", "[worker]")
{
    const QByteArray frame = worker::encode(Result<ImportedDocument>(sample()));
    for (qsizetype length = 0; length < frame.size(); ++length) {
        CAPTURE(length);
        CHECK(refused(worker::decode(frame.first(length))) == ErrorCode::ImporterCrashed);
        if (length >= HeadLength)
            CHECK(
                refused(worker::decode(framed(frame.first(length).sliced(HeadLength))))
                == ErrorCode::ImporterCrashed);
    }
    CHECK(refused(worker::decode(frame + 'x')) == ErrorCode::ImporterCrashed);
    CHECK(
        refused(worker::decode(framed(frame.sliced(HeadLength) + 'x')))
        == ErrorCode::ImporterCrashed);
}

TEST_CASE("A frame with any one byte changed does no harm", "[worker]")
{
    const QByteArray frame = worker::encode(Result<ImportedDocument>(sample()));
    for (qsizetype at = 0; at < frame.size(); ++at) {
        for (const int mask : {0x01, 0x20, 0x80, 0xFF}) {
            QByteArray changed = frame;
            changed[at] = static_cast<char>(changed[at] ^ mask);
            if (const auto decoded = worker::decode(changed))
                CHECK(isSound(decoded->body));
        }
    }
}

TEST_CASE("What an importer would not say is not believed", "[worker]")
{
    const std::pair<const char *, QByteArray> forgeries[] = {
        {"neither document nor error", forged([](QCborArray &c) { c[0] = 2; })},
        {"an element more", forged([](QCborArray &c) { c.append(0); })},
        {"a detail that is no text", forged(Details, 0, 7)},
        {"a detail that is too long", forged(Details, 0, QString(4001, u'a'))},
        {"no text", forged([](QCborArray &c) { c[Text] = QString(); })},
        {"a text that is not canonical",
         forged([](QCborArray &c) { c[Text] = c.at(Text).toString().replace(0, 1, "\t\u00AD"); })},
        {"a shorter text", forged([](QCborArray &c) { c[Text] = "Satu"; })},
        {"a block of no kind", forged(Blocks, 0, static_cast<int>(BlockKind::Footnote) + 1)},
        {"a level below zero", forged(Blocks, 1, -1)},
        {"a level beyond reason", forged(Blocks, 1, 1'000'001)},
        {"a block that ends before it starts", forged(Blocks, 4, 0)},
        {"a block beyond the text", forged(Blocks, 4, 10'000)},
        {"a hole between blocks", forged(Blocks, 4, 5)},
        {"half a block", forged([](QCborArray &c) {
             QCborArray blocks = c.at(Blocks).toArray();
             blocks.removeLast();
             c[Blocks] = blocks;
         })},
        {"a run of no kind", forged(Runs, 0, static_cast<int>(RunKind::FootnoteMark) + 1)},
        {"a run from nowhere to nowhere", forged(Runs, 2, 0)},
        {"a run over two blocks", forged(Runs, 2, 20)},
        {"a run that cuts a character", forged(Runs, 6, 10)},
        {"a run that leads to a number", forged(Runs, 3, 1)},
        {"no format", forged([](QCborArray &c) { c[FormatAt] = 5; })},
        {"no warning", forged(Warnings, 0, static_cast<int>(ImportWarningKind::UnknownParts) + 1)},
        {"a warning beyond counting", forged(Warnings, 1, 10'000'001)},
        {"more parts than there are", forged(Parts, 0, 3)},
        {"a part of no kind", forged(Parts, 1, static_cast<int>(documents::LastLeftOutKind) + 1)},
        {"neither kept nor left out", forged(Parts, 2, 2)},
        {"a comment on nothing", forged(Parts, 8, 0)},
        {"a comment beyond the text", forged(Parts, 8, 10'000)},
    };
    for (const auto &[what, frame] : forgeries) {
        CAPTURE(what);
        CHECK(refused(worker::decode(frame)) == ErrorCode::ImporterCrashed);
    }
}

TEST_CASE("Whatever importers read passes", "[worker][importers]")
{
    namespace limits = importers::limits;
    const QByteArray address = "https://contoh.id/" + QByteArray("a").repeated(30'000);
    // Characters of two code units, the first of which would be the last one that is kept.
    const QByteArray title = "x" + QByteArray("\xf0\x9f\x8c\xbf").repeated(3000);
    const auto passed = [](const QByteArray &bytes, const QString &name) {
        const ImportedDocument read = taken(importers::read(bytes, name, {}));
        const ImportedDocument decoded = taken(worker::decode(worker::encode(read)));
        CHECK(decoded == read);
        return decoded;
    };

    SECTION("a link of Markdown")
    {
        const QByteArray most = address.first(limits::LinkLength);
        const auto document = passed(
            "[Satu](" + most + "), [dua](" + most + "a), [tiga](" + address + ").\n", "a.md");
        CHECK(document.body.text == QString("Satu, dua, tiga."));
        REQUIRE(document.body.runs.size() == 1);
        CHECK(document.body.runs.at(0).target == QString::fromLatin1(most));
    }
    SECTION("details of Markdown")
    {
        const auto document = passed(
            "---\ntitle: " + title + "\nurl: " + address + "\n---\nSatu.\n", "a.md");
        CHECK(document.details.title == QString::fromUtf8(title).first(limits::DetailLength - 1));
        CHECK(document.details.url.isEmpty());
    }
    SECTION("a link and the title of a page")
    {
        const auto document = passed(
            "<!DOCTYPE html><title>" + title + "</title><p><a href=\"" + address + "\">Satu</a>.",
            "a.html");
        CHECK(document.body.text == QString("Satu."));
        CHECK(document.body.runs.isEmpty());
    }
    SECTION("an error")
    {
        const auto refusal = importers::read("%PDF-1.4", QString(30'000, u'a') + ".pdf", {});
        REQUIRE(!refusal);
        CHECK(worker::decode(worker::encode(refusal)).error() == refusal.error());
    }
}

TEST_CASE("As many comments as an importer keeps come through, and no more", "[worker]")
{
    const auto isRead = [](int comments, int authors, qsizetype length) {
        ImportedDocument document = sample();
        document.body = test::bodyOf(QString(limits::CommentedLength + 1, u'a'));
        document.body.runs.clear();
        document.comments.clear();
        for (int i = 0; i < comments; ++i)
            document.comments.append({{0, length}, QString::number(i % authors), "?"});
        return worker::decode(worker::encode(Result<ImportedDocument>(document))).has_value();
    };
    CHECK(isRead(limits::Comments, 1, 1));
    CHECK_FALSE(isRead(limits::Comments + 1, 1, 1));
    CHECK(isRead(limits::CommentAuthors, limits::CommentAuthors, 1));
    CHECK_FALSE(isRead(limits::CommentAuthors + 1, limits::CommentAuthors + 1, 1));
    CHECK(isRead(1, 1, limits::CommentedLength));
    CHECK_FALSE(isRead(1, 1, limits::CommentedLength + 1));
    const int most = int(limits::TextLength / limits::CommentedLength);
    CHECK(isRead(most, 1, limits::CommentedLength));
    CHECK_FALSE(isRead(most + 1, 1, limits::CommentedLength));
}

TEST_CASE("An error that is not for the other process to have is not believed", "[worker]")
{
    for (const int code :
         {-1, static_cast<int>(ErrorCode::Cancelled), static_cast<int>(ErrorCode::AlreadyImported),
          static_cast<int>(ErrorCode::Database), static_cast<int>(ErrorCode::Database) + 1}) {
        CAPTURE(code);
        const QCborArray content{0, code, "a", "b"};
        CHECK(
            worker::decode(framed(QCborValue(content).toCbor())).error()
            == Error{ErrorCode::ImporterCrashed, {}, "error"});
    }
}

TEST_CASE("A frame that announces more than it holds takes no memory for it", "[worker]")
{
    // A text and a list of 2^62 elements.
    const QByteArray head = QByteArray::fromHex("8801886161");
    const QByteArray longText = QByteArray::fromHex("7b4000000000000000");
    const QByteArray longList = QByteArray::fromHex("9b4000000000000000");
    for (const QByteArray &content : {head + longText, head + longList, longList, longText})
        CHECK(refused(worker::decode(framed(content))) == ErrorCode::ImporterCrashed);
}

TEST_CASE("What fuzzing begins with are frames of the present form", "[worker]")
{
    // With TELAAH_WRITE_EXPECTED in the environment they are written anew.
    const QString folder = SOURCE_DIR "/tests/fixtures/import/frame/";
    const Result<ImportedDocument> refusal = Failure({ErrorCode::NoText, "kosong.txt", {}});
    const worker::Request request{"kajian.md", {"windows-1252", true, {0, 3}}};
    if (qEnvironmentVariableIsSet("TELAAH_WRITE_EXPECTED")) {
        const QString fixtures = SOURCE_DIR "/tests/fixtures/import/";
        test::writeBytes(folder + "error.bin", worker::encode(refusal));
        test::writeBytes(folder + "request.bin", worker::encode(request) + "# Kajian\n");
        test::writeBytes(
            folder + "markdown.bin",
            worker::encode(
                importers::readMarkdown(test::bytesOf(fixtures + "markdown/lanjutan.md"))));
        test::writeBytes(
            folder + "page.bin",
            worker::encode(
                importers::readHtml(test::bytesOf(fixtures + "html/wordpress.html"), {})));
    }
    CHECK(refused(worker::decode(test::bytesOf(folder + "error.bin"))) == ErrorCode::NoText);
    CHECK(worker::decode(test::bytesOf(folder + "markdown.bin")));
    CHECK(taken(worker::decode(test::bytesOf(folder + "page.bin"))).leftOut.size() > 1);
    QByteArray asked = test::bytesOf(folder + "request.bin");
    CHECK(worker::takeRequest(asked) == request);
    CHECK(asked == "# Kajian\n");
}
