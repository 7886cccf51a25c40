// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/Xml.h"

#include "importers/Limits.h"
#include "importers/XmlScan.h"
#include "support/Outcome.h"

#include <QStringEncoder>

using namespace telaah;
using importers::BlankText;
using importers::scanXml;
using importers::Xml;
using test::refused;
using test::taken;
namespace limits = importers::limits;

namespace {

Result<Xml> parse(const QByteArray &bytes)
{
    return Xml::parse(bytes, BlankText::Dropped);
}

QByteArray nested(int depth)
{
    return QByteArray("<a>").repeated(depth) + QByteArray("</a>").repeated(depth);
}

} // namespace

TEST_CASE("Markup that declares a document type is refused", "[importers]")
{
    for (const QByteArray bytes : {
             "<!DOCTYPE a><a/>",
             "<?xml version='1.0'?>\n<!doctype a [<!ENTITY b 'c'>]><a>&b;</a>",
             "<a><!DOCTYPE b></a>",
             "<a/><!ENTITY b 'c'>",
         }) {
        CAPTURE(bytes.toStdString());
        CHECK(refused(scanXml(bytes)) == ErrorCode::UnsafeMarkup);
    }
    CHECK(
        taken(scanXml("<a b='<!DOCTYPE'><!-- <!DOCTYPE --><![CDATA[<!DOCTYPE]]></a>")).size() > 0);
}

TEST_CASE("Entities that nobody could define stay as they are written", "[importers]")
{
    const Xml xml = taken(parse("<a>&b; &lt;&#65;</a>"));
    CHECK(QString(xml.root().child_value()) == QString("&b; <A"));
}

TEST_CASE("Markup may be so deep and no deeper", "[importers]")
{
    CHECK(parse(nested(limits::XmlDepth)));
    CHECK(refused(parse(nested(limits::XmlDepth + 1))) == ErrorCode::TooDeep);
    QByteArray closed = nested(limits::XmlDepth);
    closed.replace("<a></a>", "<a><b/></a>");
    CHECK(refused(parse(closed)) == ErrorCode::TooDeep);
    CHECK(refused(parse(QByteArray("<a>").repeated(1'000'000))) == ErrorCode::TooDeep);
}

TEST_CASE("An element may have so many attributes and no more", "[importers]")
{
    QByteArray attributes;
    for (int i = 0; i < limits::XmlAttributes; ++i)
        attributes += " a" + QByteArray::number(i) + "='='";
    CHECK(parse("<a" + attributes + "/>"));
    CHECK(refused(parse("<a b=''" + attributes + "/>")) == ErrorCode::TooManyElements);
}

TEST_CASE("A tag may be so long and no longer", "[importers]")
{
    const QByteArray value(limits::XmlTagSize - 9, 'x'); // <a b='…'/> has nine more.
    const QByteArray most = "<a b='" + value + "'/>";
    REQUIRE(most.size() == limits::XmlTagSize);
    CHECK(parse(most));
    CHECK(refused(parse("<aa b='" + value + "'/>")) == ErrorCode::TooManyElements);
}

TEST_CASE("Markup may have so many elements and no more", "[importers]")
{
    const QByteArray most = "<a>" + QByteArray("<b/>").repeated(limits::XmlElements - 1) + "</a>";
    CHECK(scanXml(most));
    CHECK(
        refused(scanXml(QByteArray(most).replace(0, 3, "<a><b/>"))) == ErrorCode::TooManyElements);
}

TEST_CASE("Broken markup is refused", "[importers]")
{
    for (const QByteArray bytes : {
             "",
             "  ",
             "teks",
             "<a>",
             "</a>",
             "<a></b>",
             "<a",
             "<a b='",
             "<!-- ",
             "<?xml ",
             "<a><![CDATA[</a>",
             "<a/></a>",
             "<a b></a>",
             "\xff\xfe<",
             "<a>\xff</a>",
             "<?xml version='1.0' encoding='windows-1252'?><a/>",
         }) {
        CAPTURE(bytes.toStdString());
        CHECK(refused(parse(bytes)) == ErrorCode::BrokenFile);
    }
    CHECK(refused(parse(QByteArray("<a>\0</a>", 8))) == ErrorCode::BrokenFile);
}

TEST_CASE("UTF-8 and UTF-16 are read, with and without a mark in front", "[importers]")
{
    const QString text = QString::fromUtf8("<a>Kafé 😀</a>");
    const auto bytes = [&](const char *encoding) {
        QStringEncoder encoder(encoding);
        return QByteArray(encoder.encode(text));
    };
    for (const QByteArray &encoded :
         {text.toUtf8(), "\xef\xbb\xbf" + text.toUtf8(),
          "<?xml version=\"1.0\" encoding = \"UTF-8\"?>" + text.toUtf8(),
          "\xff\xfe" + bytes("UTF-16LE"), "\xfe\xff" + bytes("UTF-16BE")}) {
        const Xml xml = taken(parse(encoded));
        CHECK(QString(xml.root().child_value()) == QString::fromUtf8("Kafé 😀"));
    }
}

TEST_CASE("Names have the prefix that is usual for their namespace", "[importers]")
{
    const QByteArray word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    const QByteArray strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    const Xml xml = taken(parse(
        "<x:a xmlns:x='" + word + "' xmlns='" + strict
        + "' x:b='1' c='2'>"
          "<p/><x:q xmlns:x='urn:lain'><x:r/></x:q><x:s/>"
          "<w:t xmlns:w='urn:lain' w:b='3'/></x:a>"));
    const pugi::xml_node root = xml.root();
    CHECK(importers::nameOf(root) == "w:a");
    CHECK(QString(root.attribute("w:b").value()) == QString("1"));
    CHECK(QString(root.attribute("c").value()) == QString("2"));
    CHECK(root.child("w:p"));
    CHECK(root.child("x:q").child("x:r"));
    CHECK(root.child("w:s"));
    CHECK(root.child("foreign:t").attribute("foreign:b"));
}
