// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/TagPalette.h"

#include "support/KeyHints.h"
#include "support/PlainLabel.h"
#include "support/QuoteText.h"
#include "text/Folding.h"
#include "views/TagColumn.h"

#include <QAccessible>
#include <QApplication>
#include <QGraphicsDropShadowEffect>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QStyle>
#include <QToolButton>

namespace telaah::ui {

using vocabulary::Concept;
using vocabulary::ConceptSearch;
using vocabulary::Facet;
using vocabulary::Match;

namespace {

constexpr int MaxLettersShown = 28; ///< Of what was typed, where a concept is made of it.

} // namespace

TagPalette::TagPalette(QWidget *parent)
    : QFrame(parent)
    , m_typed(new QLineEdit)
    , m_head(new QFrame)
    , m_quote(new QLabel)
    , m_note(new QLabel)
    , m_columnArea(new QWidget)
    , m_nothing(new QLabel)
    , m_foot(new QHBoxLayout)
    , m_hint(new KeyHints)
    , m_make(new QToolButton)
{
    setObjectName(QStringLiteral("tagPalette"));
    m_typed->setObjectName(QStringLiteral("tagPaletteSearch"));
    m_typed->installEventFilter(this);
    m_hint->setObjectName(QStringLiteral("paletteKeys"));
    for (QLabel *label : {m_quote, m_note, m_nothing}) {
        label->setObjectName(QStringLiteral("paletteHint"));
        label->setTextFormat(Qt::PlainText);
    }
    m_make->setObjectName(QStringLiteral("newConcept"));
    m_make->setFocusPolicy(Qt::NoFocus);
    QSizePolicy staying = m_make->sizePolicy(); // The line must not jump when it comes and goes.
    staying.setRetainSizeWhenHidden(true);
    m_make->setSizePolicy(staying);

    auto *shadow = new QGraphicsDropShadowEffect(this);
    shadow->setBlurRadius(28);
    shadow->setOffset(0, 6);
    shadow->setColor(QColor(0, 0, 0, 70));
    setGraphicsEffect(shadow);
    layOut();
    connect(m_typed, &QLineEdit::textChanged, this, &TagPalette::search);
    connect(m_make, &QToolButton::clicked, this, [this] { make(false); });
    hide();
    retranslate();
}

void TagPalette::layOut()
{
    m_head->setObjectName(QStringLiteral("paletteHead"));
    auto *head = new QHBoxLayout(m_head);
    head->setContentsMargins(0, 0, 14, 0);
    head->setSpacing(8);
    head->addWidget(m_typed, 3);
    head->addWidget(m_quote, 2, Qt::AlignRight);
    m_note->setContentsMargins(14, 8, 14, 0);
    m_note->setWordWrap(true);
    auto *columns = new QHBoxLayout(m_columnArea);
    columns->setContentsMargins(0, 8, 0, 4);
    columns->setSpacing(0);
    m_nothing->setContentsMargins(14, 4, 14, 10);
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_foot->setContentsMargins(14, 4, 8, 6);
    m_foot->setSpacing(8);
    m_hint->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // What makes goes first.
    m_foot->addWidget(m_hint, 1);
    m_foot->addWidget(m_make);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_note);
    layout->addWidget(m_columnArea, 1);
    layout->addWidget(m_nothing);
    layout->addLayout(m_foot);
}

void TagPalette::setLook(const Look &look)
{
    m_look = look;
    setVocabulary(m_facets, m_concepts);
}

void TagPalette::setVocabulary(const QList<Facet> &facets, const QList<Concept> &concepts)
{
    m_facets = facets;
    m_concepts = concepts;
    m_isStale = true;
    if (isVisible())
        makeColumns();
}

void TagPalette::makeColumns()
{
    m_isStale = false;
    m_search = ConceptSearch(m_concepts, m_look.language);
    m_labels.clear();
    for (const Concept &entry : std::as_const(m_concepts))
        m_labels.insert(entry.id, m_look.label(entry.label));
    qDeleteAll(m_columnArea->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    m_columns.clear();
    m_current = 0;
    auto *columns = static_cast<QHBoxLayout *>(m_columnArea->layout());
    for (const Facet &facet : std::as_const(m_facets)) {
        const qsizetype number = m_columns.size();
        auto *column = new TagColumn(facet, static_cast<int>(number) + 1, m_look);
        columns->addWidget(column, 1);
        column->show(); // At once, for its rows are measured.
        m_columns.append(column);
        connect(column, &TagColumn::clicked, this, [this, number](const QModelIndex &index) {
            // The column that is current already keeps its row.
            const auto conceptId = index.data(MatchListModel::ConceptRole).value<ConceptId>();
            m_current = number;
            choose(conceptId, QApplication::keyboardModifiers().testFlag(Qt::ControlModifier));
        });
    }
    retranslate();
    if (isVisible())
        search();
}

void TagPalette::retranslate()
{
    m_typed->setPlaceholderText(tr("Type the name of a theme, actor or forum"));
    m_typed->setAccessibleName(tr("Find a concept to tag with"));
    m_make->setToolTip(tr("Make this concept and tag with it: Shift+Enter"));
    for (TagColumn *column : std::as_const(m_columns))
        column->retranslate();
    updateMaking();
}

void TagPalette::setRecent(const QList<ConceptId> &latest, const QList<ConceptId> &numbered)
{
    m_recent = latest;
    m_numbered = numbered;
}

void TagPalette::setPresent(const QHash<ConceptId, Presence> &present)
{
    m_present = present;
    if (isVisible())
        search();
}

void TagPalette::openFor(
    const QString &subject, const QRect &place, const QString &facetKey, const QString &note)
{
    emit aboutToOpen();
    if (m_isStale)
        makeColumns();
    m_preferred = 0;
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        if (m_columns.at(i)->facet().key == facetKey)
            m_preferred = i;
    }
    m_typed->clear();
    takeWidth();
    m_quote->setText(startOf(subject, m_quote->fontMetrics(), width() * 2 / 5));
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    m_before = QApplication::focusWidget();
    show();
    raise();
    search();
    placeBeside(place);
    m_typed->setFocus(Qt::PopupFocusReason);
    emit opened();
}

void TagPalette::search()
{
    if (m_columns.isEmpty())
        return;
    fill();
    qsizetype current = m_preferred;
    for (qsizetype i = 0; i < m_columns.size() && m_columns.at(current)->count() == 0; ++i)
        current = i;
    if (m_columns.at(current)->count() == 0)
        current = m_preferred;
    setCurrentColumn(current);
    fitRows();
}

void TagPalette::fill()
{
    const QString typed = m_typed->text().simplified();
    bool fits = false;
    for (TagColumn *column : std::as_const(m_columns)) {
        QList<MatchListModel::Row> rows;
        for (const Match &match : m_search.find(column->facet().id, typed, m_recent))
            rows.append(
                {match.conceptId, m_labels.value(match.conceptId), match.alias,
                 static_cast<int>(m_numbered.indexOf(match.conceptId)) + 1,
                 m_present.value(match.conceptId)});
        column->setRows(rows, typed);
        fits = fits || !rows.isEmpty();
    }
    for (TagColumn *column : std::as_const(m_columns))
        column->setSilent(!fits);
    m_nothing->setVisible(!fits);
}

void TagPalette::setCurrentColumn(qsizetype number)
{
    m_current = number;
    m_isMaking = false;
    for (qsizetype i = 0; i < m_columns.size(); ++i)
        m_columns.at(i)->setCurrent(i == number);
    updateMaking();
    describeCurrent();
}

/// Whether what was typed is no concept of the facet yet.
bool TagPalette::canMake() const
{
    const QString typed = text::folded(m_typed->text().simplified());
    if (typed.isEmpty() || m_columns.isEmpty())
        return false;
    const FacetId facetId = m_columns.at(m_current)->facet().id;
    return std::ranges::none_of(m_concepts, [&](const Concept &entry) {
        return entry.facetId == facetId
            && (text::folded(entry.label.indonesian) == typed
                || text::folded(entry.label.english) == typed
                || std::ranges::any_of(entry.aliases, [&](const vocabulary::Alias &alias) {
                       return text::folded(alias.text) == typed;
                   }));
    });
}

void TagPalette::updateMaking()
{
    m_make->setVisible(canMake());
    m_make->setProperty("current", m_isMaking);
    m_make->style()->unpolish(m_make); // Style sheets do not look at properties again.
    m_make->style()->polish(m_make);
    if (m_columns.isEmpty())
        return;
    QList<KeyHints::Hint> hints;
    if (m_columns.at(m_current)->currentRow().isValid())
        hints = {{QStringLiteral("↵"), tr("tag")}, {QStringLiteral("Ctrl ↵"), tr("tag, go on")}};
    hints.append({QStringLiteral("Tab"), tr("next facet")});
    if (m_offersNote)
        hints.append({QStringLiteral("Ctrl N"), tr("note")});
    m_hint->setHints(hints);
    QString typed = m_typed->text().simplified();
    if (typed.size() > MaxLettersShown)
        typed = typed.first(MaxLettersShown) + QChar(0x2026);
    const QString facet = m_look.label(m_columns.at(m_current)->facet().label);
    //: Makes a concept: %1 is its name, %2 its facet
    const QString text = tr("+ New concept “%1” (%2)").arg(typed, facet);
    m_make->setText(plainLabel(text));
    //: %1 is a facet, %2 what was typed
    m_nothing->setText(
        tr("No concept has that name or alias. Shift ↵ makes “%2” a new concept under %1.")
            .arg(facet, typed));
}

/// Focus stays where the name is typed, so a screen reader is told there what Enter would do.
void TagPalette::describeCurrent()
{
    const TagColumn *column = m_columns.at(m_current);
    const QModelIndex index = column->currentRow();
    if (m_isMaking)
        m_typed->setAccessibleDescription(m_make->text());
    else if (index.isValid())
        m_typed->setAccessibleDescription(
            m_look.label(column->facet().label) + QLatin1String(": ")
            + index.data(Qt::AccessibleTextRole).toString());
    else
        m_typed->setAccessibleDescription(tr("nothing fits"));
}

/// Focus goes first, or hiding would hand it to whatever comes next.
void TagPalette::dismiss()
{
    if (isHidden())
        return; // Focus has gone elsewhere since.
    if (m_before)
        m_before->setFocus(Qt::PopupFocusReason);
    hide();
}

void TagPalette::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    emit closed();
}

} // namespace telaah::ui
