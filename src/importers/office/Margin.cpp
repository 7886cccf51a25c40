// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/office/Margin.h"

#include "importers/Limits.h"
#include "text/Boundaries.h"
#include "text/Canonical.h"
#include "text/Graphemes.h"

#include <QDate>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace telaah::importers {

using documents::Body;
using documents::BodyBuilder;
using documents::ImportChoices;
using documents::ImportedComment;
using documents::ImportedDocument;
using documents::ImportWarningKind;
using text::TextRange;

namespace {

// Beyond that a block is not looked through for a word, which reads all of it.
constexpr qsizetype LongestBlock = 20'000;

// Of a block that has no word there.
constexpr qsizetype LongestStretch = 200;

// Programs that know no date write that of their own beginning.
constexpr int FirstYear = 1990;

/// What of the block is before `place`, or around it near the start: whole characters, not many.
TextRange stretchAt(const QString &text, TextRange block, qsizetype place)
{
    if (block.length() <= LongestStretch)
        return block;
    qsizetype end = std::clamp(place, block.start() + LongestStretch, block.end());
    qsizetype start = end - LongestStretch;
    if (!text::isGraphemeBoundary(text, start))
        start = text::nextGrapheme(text, start);
    if (!text::isGraphemeBoundary(text, end))
        end = text::previousGrapheme(text, end);
    return start < end ? TextRange(start, end) : block;
}

/// As much of the range as one comment may quote.
TextRange firstStretch(const QString &text, TextRange range)
{
    if (range.length() <= limits::CommentedLength)
        return range;
    qsizetype end = range.start() + limits::CommentedLength;
    if (!text::isBoundary(text, end))
        --end;
    if (!text::isGraphemeBoundary(text, end))
        end = text::previousGrapheme(text, end);
    return {range.start(), end};
}

/// How many more comments may be kept.
class Room
{
public:
    /// Whether there is room for a thread of that author, whatever it quotes.
    bool hasFor(const QString &author, qsizetype comments) const
    {
        const bool isKnown = m_authors.contains(author);
        return !m_isFull && m_comments + comments <= limits::Comments
            && (isKnown || m_authors.size() < limits::CommentAuthors);
    }

    /// Whether there was room for that quote, which takes it.
    /// REQUIRES: hasFor(author, comments).
    bool take(const QString &author, qsizetype comments, TextRange range)
    {
        m_isFull = m_quoted + range.length() > limits::TextLength;
        if (m_isFull)
            return false;
        m_quoted += range.length();
        m_comments += comments;
        m_authors.insert(author);
        return true;
    }

private:
    qsizetype m_comments = 0;
    qsizetype m_quoted = 0;
    QSet<QString> m_authors;
    bool m_isFull = false; ///< Of quotes.
};

/// The word at `place` or before it, or else what is there: a comment is on something.
TextRange somethingAt(const Body &body, qsizetype place)
{
    qsizetype index = documents::blockAt(body.blocks, place);
    while (index > 0 && body.blocks.at(index).range.isEmpty())
        --index;
    while (index + 1 < body.blocks.size() && body.blocks.at(index).range.isEmpty())
        ++index; // Before it there was nothing.
    const TextRange block = body.blocks.at(index).range;
    const QStringView text = QStringView(body.text).sliced(block.start(), block.length());
    if (block.length() > LongestBlock)
        return stretchAt(body.text, block, place);
    qsizetype offset = std::clamp<qsizetype>(place - block.start(), 0, block.length());
    TextRange word = text::wordAt(text, offset);
    if (word.isEmpty() && offset > 0) {
        offset = text::previousWord(text, offset);
        word = text::wordAt(text, offset);
    }
    if (word.isEmpty())
        return stretchAt(body.text, block, place);
    return {block.start() + word.start(), block.start() + word.end()};
}

/// "2026-02-03 04:05": the time as its author saw it, whatever zone the file claims it is of.
QString readableDate(const QString &written)
{
    static const QRegularExpression form(
        QStringLiteral(R"(^\s*(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d))?)"));
    const auto match = form.match(written);
    const QDate day = QDate::fromString(match.captured(1), Qt::ISODate);
    if (!day.isValid() || day.year() < FirstYear)
        return {};
    return QString(match.captured(1) + QLatin1Char(' ') + match.captured(2)).trimmed();
}

} // namespace

QString Margin::add(const QString &id, const MarginComment &comment)
{
    QString own = id;
    while (own.isEmpty() || m_comments.contains(own))
        own = QStringLiteral("%1\n%2").arg(id).arg(m_order.size());
    m_order.append(own);
    Comment &added = m_comments[own];
    added.author = text::canonical(comment.author).simplified();
    added.date = readableDate(comment.date);
    QStringList lines = text::canonical(comment.text).split(QLatin1Char('\n'));
    for (QString &line : lines)
        line = line.simplified();
    added.text = lines.join(QLatin1Char('\n')).trimmed();
    return own;
}

void Margin::setParent(const QString &id, const QString &parent)
{
    if (m_comments.contains(id))
        m_comments[id].parent = parent;
}

void Margin::start(const QString &id)
{
    if (const auto found = m_comments.find(id); found != m_comments.end() && found->start < 0)
        found->start = m_writer.addAnchor(BodyBuilder::Anchor::BeforeNext);
}

void Margin::end(const QString &id)
{
    if (const auto found = m_comments.find(id); found != m_comments.end() && found->end < 0)
        found->end = m_writer.addAnchor(BodyBuilder::Anchor::AfterLast);
}

void Margin::hang(const QString &id)
{
    if (const auto found = m_comments.find(id); found != m_comments.end() && found->place < 0)
        found->place = m_writer.addAnchor(BodyBuilder::Anchor::AfterLast);
}

TextRange Margin::rangeOf(const Comment &comment, const Body &body) const
{
    const auto place = [this](qsizetype anchor) { return m_writer.places().at(anchor); };
    if (comment.start < 0 || comment.end < 0 || place(comment.start) >= place(comment.end))
        return {};
    const TextRange range = withoutSpace(body.text, {place(comment.start), place(comment.end)});
    if (range.isEmpty())
        return {};
    qsizetype start = range.start();
    qsizetype end = range.end();
    if (!text::isGraphemeBoundary(body.text, start))
        start = text::previousGrapheme(body.text, start);
    if (!text::isGraphemeBoundary(body.text, end))
        end = text::nextGrapheme(body.text, end);
    return {start, end};
}

/// The comment that began the thread. One that replies to itself, be it by way of others, begins
/// one.
QString Margin::rootOf(const QString &id)
{
    QStringList path;
    QSet<QString> seen;
    QString next = id;
    QString root;
    while (root.isEmpty()) {
        const Comment &comment = m_comments[next];
        path.append(next);
        seen.insert(next);
        if (!comment.root.isEmpty())
            root = comment.root;
        else if (!m_comments.contains(comment.parent) || seen.contains(comment.parent))
            root = next;
        else
            next = comment.parent;
    }
    for (const QString &passed : path)
        m_comments[passed].root = root;
    return root;
}

/// In the order of the file; comments that say nothing only lend their place.
QList<Margin::Thread> Margin::threads()
{
    QHash<QString, qsizetype> indexes; // By the id of the comment that began it.
    QList<Thread> threads;
    for (const QString &id : m_order) {
        const QString root = rootOf(id);
        if (!indexes.contains(root)) {
            indexes.insert(root, threads.size());
            threads.append({{&m_comments[root]}, m_comments[root].hasPlace()});
        }
        Thread &thread = threads[indexes.value(root)];
        if (id != root)
            thread.comments.append(&m_comments[id]);
        thread.hasPlace = thread.hasPlace || m_comments[id].hasPlace();
    }
    for (Thread &thread : threads) {
        const auto isUndated = [](const Comment *comment) { return comment->date.isEmpty(); };
        if (std::ranges::none_of(thread.comments, isUndated))
            std::stable_sort(
                thread.comments.begin() + 1, thread.comments.end(),
                [](const Comment *a, const Comment *b) { return a->date < b->date; });
    }
    threads.removeIf([](const Thread &thread) {
        return std::ranges::all_of(
            thread.comments, [](const Comment *comment) { return comment->text.isEmpty(); });
    });
    return threads;
}

TextRange Margin::quotedRange(const Thread &thread, const Body &body) const
{
    TextRange range;
    for (const Comment *comment : thread.comments) {
        if (range.isEmpty())
            range = rangeOf(*comment, body);
    }
    if (!thread.hasPlace)
        return firstStretch(body.text, somethingAt(body, 0));
    for (const Comment *comment : thread.comments) {
        for (const qsizetype anchor : {comment->place, comment->start, comment->end}) {
            if (range.isEmpty() && anchor >= 0)
                range = somethingAt(body, m_writer.places().at(anchor));
        }
    }
    return firstStretch(body.text, range);
}

namespace {

/// What is said in a thread, each with who said it and when below it.
template<typename Comments>
ImportedComment spoken(const Comments &comments)
{
    ImportedComment together;
    QStringList said;
    for (const auto *comment : comments) {
        if (comment->text.isEmpty())
            continue;
        if (said.isEmpty())
            together.author = comment->author;
        QStringList signs{comment->author, comment->date};
        signs.removeAll(QString());
        said.append(
            signs.isEmpty()
                ? comment->text
                : comment->text + QStringLiteral("\n— ") + signs.join(QStringLiteral(", ")));
    }
    together.text = said.join(QStringLiteral("\n\n"));
    return together;
}

/// The same as a note, which has its author beside it: one comment without a date is not signed.
template<typename Comments>
ImportedComment noteOf(const Comments &comments)
{
    ImportedComment note = spoken(comments);
    if (comments.size() == 1 && comments.first()->date.isEmpty())
        note.text = comments.first()->text;
    return note;
}

} // namespace

void Margin::finish(ImportedDocument &document, const ImportChoices &choices)
{
    const Body &body = document.body;
    if (body.text.isEmpty())
        return;
    QList<Thread> threads = this->threads();
    const auto unplaced = std::stable_partition(
        threads.begin(), threads.end(), [](const Thread &thread) { return thread.hasPlace; });
    const bool isRestored = setAside({unplaced, threads.end()}, choices, document);
    if (!isRestored)
        threads.erase(unplaced, threads.end());
    Room room;
    qsizetype kept = 0;
    qsizetype leftOut = 0;
    for (const Thread &thread : threads) {
        ImportedComment note = noteOf(thread.comments);
        const qsizetype count = thread.comments.size();
        // Where a comment is takes time to find: not for those that are left out in any case.
        const bool hasRoom = room.hasFor(note.author, count);
        if (hasRoom)
            note.range = quotedRange(thread, body);
        if (hasRoom && note.range.isEmpty())
            continue;
        const bool isKept = hasRoom && room.take(note.author, count, note.range);
        (isKept ? kept : leftOut) += count;
        if (isKept)
            document.comments.append(note);
    }
    std::ranges::stable_sort(document.comments, {}, [](const ImportedComment &comment) {
        return comment.range.start();
    });
    if (kept > 0)
        document.warnings.append({ImportWarningKind::Comments, int(kept), {}});
    if (leftOut > 0)
        document.warnings.append({ImportWarningKind::LeftOutComments, int(leftOut), {}});
}

/// Shows the threads as a part that is left out; whether that is restored.
bool Margin::setAside(
    const QList<Thread> &threads, const ImportChoices &choices, ImportedDocument &document)
{
    if (threads.isEmpty())
        return false;
    QStringList lines;
    for (const Thread &thread : threads)
        lines.append(spoken(thread.comments).text.split(QLatin1Char('\n'), Qt::SkipEmptyParts));
    const bool isRestored = choices.restored.contains(int(document.leftOut.size()));
    document.leftOut.append(
        {documents::LeftOutKind::Comments, lines.join(QLatin1Char('\n')), isRestored});
    return isRestored;
}

} // namespace telaah::importers
