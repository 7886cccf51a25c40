// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/SearchCommands.h"

#include "common/ErrorText.h"
#include "notebook/Notebook.h"
#include "notebook/PassageActions.h"
#include "reader/ReadingView.h"
#include "support/LongStep.h"
#include "views/PassageCommands.h"
#include "views/ReadScreen.h"
#include "views/SearchPanel.h"
#include "views/TagPalette.h"

#include <QAction>
#include <QSet>

#include <algorithm>

namespace telaah::ui {

using notebook::PassageActions;
using notebook::SearchFind;
using search::RowKind;

namespace {

bool isWiderThanItsWords(const SearchFind &find)
{
    return find.isApart && !find.passages.isEmpty();
}

} // namespace

SearchCommands::SearchCommands(
    notebook::Notebook &notebook, notebook::LibrarySearch &library, SearchPanel &panel,
    ReadScreen &screen, QObject *parent)
    : QObject(parent)
    , m_notebook(notebook)
    , m_library(library)
    , m_panel(panel)
    , m_screen(screen)
    , m_visit(screen)
{
    connect(&panel, &SearchPanel::listed, this, &SearchCommands::paintHits);
    connect(&screen, &ReadScreen::moved, this, &SearchCommands::paintHitsOnce);
    connect(&panel, &SearchPanel::previewed, this, &SearchCommands::look);
    connect(&panel, &SearchPanel::forgotten, &m_visit, &Visit::forget);
    connect(&panel, &SearchPanel::chosen, this, &SearchCommands::jump);
    connect(&panel, &SearchPanel::tagWanted, this, &SearchCommands::tag);
    connect(&panel, &SearchPanel::allWanted, this, &SearchCommands::askToTagAll);
    connect(&panel, &SearchPanel::conceptChosen, &screen, &ReadScreen::filterBy);
    connect(&library, &notebook::LibrarySearch::taggingAnswered, this, &SearchCommands::takeAll);
    connect(&m_visit, &Visit::returned, this, &SearchCommands::returned);
}

void SearchCommands::leave()
{
    m_visit.leave();
    m_isPainting = false;
    m_screen.reading().setFoundElsewhere({});
}

/// Those that are listed, in the text that is open.
void SearchCommands::paintHits()
{
    ReadingView &reading = m_screen.reading();
    const auto &revision = reading.revision();
    if (!m_panel.isVisible())
        return; // Somebody has left before this was answered.
    QList<text::TextRange> ranges;
    m_isPainting = true;
    m_painted = revision ? revision->id() : RevisionId();
    for (const SearchFind &find : m_panel.finds()) {
        if (!revision || find.revisionId != m_painted || find.kind != RowKind::Text)
            continue;
        for (const text::CodePointSpan span : find.words) {
            if (span.end <= revision->codePoints().length())
                ranges.append(revision->codePoints().toUtf16(span));
        }
    }
    std::ranges::sort(ranges);
    reading.setFoundElsewhere(ranges);
}

/// Another text may be open.
void SearchCommands::paintHitsOnce()
{
    const auto &revision = m_screen.reading().revision();
    if (m_isPainting && revision && revision->id() != m_painted)
        paintHits();
}

bool SearchCommands::look(const SearchFind &find)
{
    const bool isShown = m_visit.look(find.documentId, find.span);
    if (isShown && find.kind == RowKind::PassageNote)
        m_screen.commands().show(find.passageId);
    return isShown;
}

void SearchCommands::jump(const SearchFind &find)
{
    if (m_visit.jump(find.documentId, find.span) && find.passageId.isValid()) {
        m_screen.reading().clearSelection(); // What is meant is the passage.
        m_screen.commands().show(find.passageId);
    }
}

/// As if somebody had gone there and selected what is to be tagged. Several sentences with others
/// between cannot be selected: these are tagged as all hits are.
void SearchCommands::tag(const SearchFind &find)
{
    SearchFind wanted = find;
    if (find.passages.size() == 1)
        wanted.span = find.passages.first();
    jump(wanted);
    if (find.passages.size() > 1) {
        m_wanted = {find};
        return openPalette();
    }
    if (notebook::canBeTagged(find))
        m_screen.commands().tagTheme->trigger();
}

void SearchCommands::setLook(const Look &look)
{
    if (m_palette)
        m_palette->setLook(look);
}

void SearchCommands::makePalette()
{
    if (m_palette)
        return;
    m_palette = new TagPalette(&m_screen);
    m_palette->setOffersNote(false);
    connect(m_palette, &TagPalette::chosen, this, [this](ConceptId conceptId) {
        const auto [spots, ids] = wanted();
        tagAll(PassageActions(m_notebook).markingAll(spots, ids, {conceptId}));
    });
    connect(
        m_palette, &TagPalette::conceptWanted, this, [this](FacetId facetId, const QString &label) {
            const auto [spots, ids] = wanted();
            tagAll(PassageActions(m_notebook).markingAllWithNew(spots, ids, {facetId, label}));
        });
}

/// Where more was found than is listed, the rest is looked for first.
void SearchCommands::askToTagAll()
{
    if (!m_panel.isListingAll())
        return m_library.ask(notebook::TaggingQuestion{m_panel.question()});
    m_wanted = m_panel.taggable();
    openPalette();
}

void SearchCommands::takeAll(const notebook::TaggingReply &reply)
{
    if (reply.question.search != m_panel.question() || !m_panel.isVisible())
        return; // Somebody has typed on.
    if (reply.failure)
        return emit failed(ErrorText::of(*reply.failure));
    m_wanted = reply.finds;
    openPalette();
}

/// How many first: the palette says so.
void SearchCommands::openPalette()
{
    if (m_wanted.isEmpty())
        return;
    QSet<DocumentId> documents;
    for (const SearchFind &find : std::as_const(m_wanted))
        documents.insert(find.documentId);
    makePalette();
    const auto &store = m_notebook.stores().vocabulary;
    m_palette->setLook(m_screen.look());
    m_palette->setVocabulary(
        store.facets().value_or(QList<vocabulary::Facet>()),
        store.concepts().value_or(QList<vocabulary::Concept>()));
    m_palette->setRecent(m_screen.commands().recentTags().latest(), {});
    const QString count = tr("%Ln hit(s)", nullptr, static_cast<int>(m_wanted.size()));
    const QRect reading = m_screen.reading().geometry();
    const QPoint top = m_screen.reading().mapTo(&m_screen, QPoint(reading.width() / 2, 24));
    //: What will be tagged; %1 is "12 hits"
    const QString subject =
        tr("%1 in %Ln document(s)", nullptr, static_cast<int>(documents.size())).arg(count);
    const QString note = std::ranges::any_of(m_wanted, isWiderThanItsWords)
        ? tr(
            "Where the words stand apart, the whole sentences that hold them are marked: "
            "%Ln passage(s) in all.",
            nullptr, countPassages())
        : QString();
    m_palette->openFor(subject, QRect(top, QSize(1, 1)), QStringLiteral("theme"), note);
}

/// What there is to mark, and the passages that are there already.
std::pair<QList<notebook::Spot>, QList<PassageId>> SearchCommands::wanted() const
{
    std::pair<QList<notebook::Spot>, QList<PassageId>> wanted;
    for (const SearchFind &find : m_wanted) {
        if (find.passageId.isValid())
            wanted.second.append(find.passageId);
        for (const text::CodePointSpan span : find.passages)
            wanted.first.append({find.revisionId, span});
    }
    return wanted;
}

int SearchCommands::countPassages() const
{
    const auto [spots, ids] = wanted();
    return static_cast<int>(spots.size() + ids.size());
}

void SearchCommands::tagAll(const notebook::PreparedAction &tagging)
{
    const auto count = static_cast<int>(m_wanted.size());
    const bool hasSentences = std::ranges::any_of(m_wanted, isWiderThanItsWords);
    QString done = tr("%Ln hit(s) tagged", nullptr, count);
    if (hasSentences)
        //: %1 is "12 hits tagged"
        done = tr("%1: %Ln passage(s), whole sentences where the words stand apart", nullptr,
                  countPassages())
                   .arg(done);
    perform(m_notebook, m_screen, tagging, tr("Tagging %Ln hit(s)…", nullptr, count), [this, done] {
        emit hinted(done);
    });
}

} // namespace telaah::ui
