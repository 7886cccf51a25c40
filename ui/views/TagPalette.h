// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/MatchListModel.h"
#include "views/Look.h"

#include <QFrame>
#include <QPointer>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QToolButton;

namespace telaah::ui {

class KeyHints;
class TagColumn;

/// Finds a concept while its name is typed, one column for each facet, and hands it on, or asks for
/// a new one of that name. An overlay of its parent; Escape or a click elsewhere closes it.
class TagPalette : public QFrame
{
    Q_OBJECT

public:
    explicit TagPalette(QWidget *parent);

    void setLook(const Look &look);
    void setVocabulary(
        const QList<vocabulary::Facet> &facets, const QList<vocabulary::Concept> &concepts);

    /// The concepts in `latest` come first; those in `numbered` have a key, from 1.
    void setRecent(const QList<ConceptId> &latest, const QList<ConceptId> &numbered);

    /// What is on the passages already.
    void setPresent(const QHash<ConceptId, Presence> &present);

    /// Whether one can go on to a note, as one can unless this is called.
    void setOffersNote(bool offersNote) { m_offersNote = offersNote; }

    /// Opens for what `subject` says, beside but not over `place`, which is in the parent's
    /// coordinates. `facetKey` is where the search starts; `note` says more of the subject.
    void openFor(
        const QString &subject, const QRect &place, const QString &facetKey,
        const QString &note = {});

    /// Closes it; focus returns to where it was.
    void dismiss();

    void retranslate();

signals:
    /// `staysOpen` if more are to come.
    void chosen(telaah::ConceptId conceptId, bool staysOpen);

    /// A concept that is not there yet, to be made and put on.
    void conceptWanted(telaah::FacetId facetId, const QString &label);
    void noteWanted();
    void aboutToOpen(); ///< Whoever has not set the vocabulary yet can do so.
    void opened();
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void layOut();
    void makeColumns();
    void search();
    void fill();
    void updateMaking();
    bool canMake() const;
    void setMaking(bool isMaking);
    void make(bool staysOpen);
    void setCurrentColumn(qsizetype number);
    void moveRow(int distance);
    void choose(ConceptId conceptId, bool staysOpen);
    void pressEnter(Qt::KeyboardModifiers modifiers);
    int rowHeight() const;
    int frameHeight() const;
    void takeWidth();
    void fitRows();
    void placeBeside(const QRect &place);
    bool handleKey(int key, Qt::KeyboardModifiers modifiers);
    void describeCurrent();

    Look m_look;
    vocabulary::ConceptSearch m_search;
    QList<vocabulary::Facet> m_facets;
    QList<vocabulary::Concept> m_concepts;
    QPointer<QWidget> m_before; ///< What had focus.
    bool m_offersNote = true;
    bool m_isStale = false; ///< Columns are made when they are about to be seen.
    QHash<ConceptId, QString> m_labels;
    QList<ConceptId> m_recent;
    QList<ConceptId> m_numbered;
    QHash<ConceptId, Presence> m_present;
    QList<TagColumn *> m_columns;
    qsizetype m_current = 0;
    bool m_isMaking = false;   ///< Enter would make a concept.
    int m_mostHeight = 0;      ///< As much room as there is.
    qsizetype m_preferred = 0; ///< The column asked for, as long as something in it fits.
    QLineEdit *m_typed;
    QFrame *m_head;
    QLabel *m_quote;
    QLabel *m_note;
    QWidget *m_columnArea;
    QLabel *m_nothing;
    QHBoxLayout *m_foot;
    KeyHints *m_hint;
    QToolButton *m_make;
};

} // namespace telaah::ui
