// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "documents/Document.h"
#include "passages/Passage.h"
#include "text/TextRange.h"

#include <QList>
#include <QString>

#include <memory>
#include <optional>
#include <variant>

/// What a reader asks the library for; docs/queries.md has the grammar and what it means. Places
/// are UTF-16 ranges of the query as it was typed.
namespace telaah::queries {

/// What has to fulfil a query as a whole: a passage by itself, or all there is in a paragraph (any
/// block of a text) or in a document.
enum class Scope {
    Passage,
    Paragraph,
    Document,
};

struct Node;
using NodePtr = std::shared_ptr<const Node>;

/// A word as it was typed. It may be several to a tokenizer ("e-government"): those are then
/// adjacent and in order.
struct Word
{
    QString text;          ///< Not empty; without the star.
    bool isPrefix = false; ///< `siber*`: any word that begins so.
    text::TextRange place;
};

/// Words side by side, without quotation marks: all of them within the scope, in any order and, but
/// for an exact query, in any form; where they are closest together comes first.
struct Words
{
    QList<Word> words; ///< One or more.
};

/// `"a phrase"`: adjacent and in order, spelling variants and joined spellings folded, no other
/// form.
struct Phrase
{
    QString text;             ///< What is between the quotation marks; has a letter or digit.
    bool isOtherName = false; ///< Nobody typed it; see OtherNames.
    bool isExactCase = false; ///< Of another name.
};

/// `a NEAR/n b NEAR/n c`: in one paragraph, in any order, with at most so many words between.
struct Near
{
    QList<NodePtr> terms; ///< Two or more; each is a Phrase, or Words of one word.
    int distance;
};

/// `theme:`, `actor:`, `forum:` or another facet: bears one of these concepts.
struct Bears
{
    QList<ConceptId> conceptIds; ///< Ascending; narrower ones among them unless `=` says not.
};

/// `coder:`: one of these marked it.
struct MarkedBy
{
    QList<CoderId> coderIds; ///< Ascending.
};

/// `note:`: the note has the words.
struct NoteSays
{
    QString text;
    bool isPhrase = false; ///< It was quoted: adjacent and in order. Else it is one word.
    bool isPrefix = false; ///< Any word that begins so.
};

/// `has:note`.
struct HasNote
{
};

/// `document:`: is in one of these.
struct InDocument
{
    QList<DocumentId> documentIds; ///< Ascending.
};

/// `year:`: is in a document of these years, both included; one without a date is of none.
struct OfYears
{
    std::optional<int> first; ///< One of both is there.
    std::optional<int> last;
};

struct Not
{
    NodePtr part;
};

/// Joined by AND, or by nothing.
struct All
{
    QList<NodePtr> parts; ///< Two or more.
};

/// Joined by OR.
struct Any
{
    QList<NodePtr> parts; ///< Two or more.
};

/// `… IN paragraph`: there is a unit of this kind that fulfils `part`, and that holds, or lies in,
/// what is asked for outside.
struct Within
{
    NodePtr part;
    Scope scope;
};

struct Node
{
    std::variant<
        Words, Phrase, Near, Bears, MarkedBy, NoteSays, HasNote, InDocument, OfYears, Not, All, Any,
        Within>
        what;
    text::TextRange place;
};

/// A query that was understood. The tree is at most MaxDepth deep (Parser.h), so that functions
/// which walk it may call themselves.
struct Query
{
    NodePtr root;
    bool isExact = false; ///< Words and phrases with the letters as written.
};

} // namespace telaah::queries
