// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/MatchListModel.h"
#include "views/Look.h"

#include <QFrame>
#include <QPointer>
#include <QSet>

class QLabel;
class QLineEdit;
class QListView;

namespace telaah::ui {

class MatchDelegate;

/// Finds a concept while its name is typed, one column for each facet, and hands it on. An overlay
/// of its parent; Escape or a click elsewhere closes it.
class TagPalette : public QFrame
{
    Q_OBJECT

public:
    explicit TagPalette(QWidget *parent);

    void setLook(const Look &look);
    void setVocabulary(
        const QList<vocabulary::Facet> &facets, const QList<vocabulary::Concept> &concepts);

    /// Opens for the passage or selection that reads `quote`, beside but not over `place`, which is
    /// in the parent's coordinates. `facetKey` is where the search starts; `recent` comes first.
    void openFor(
        const QString &quote, const QRect &place, const QString &facetKey,
        const QList<ConceptId> &recent);

    /// Closes it; focus returns to where it was.
    void dismiss();

    void retranslate();

signals:
    /// `staysOpen` if more are to come.
    void chosen(telaah::ConceptId conceptId, bool staysOpen);
    void opened();
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    struct Column
    {
        vocabulary::Facet facet;
        QLabel *heading;
        QLabel *nothing;
        QListView *list;
        MatchListModel *model;
        MatchDelegate *delegate;
    };

    void makeColumns();
    Column makeColumn(const vocabulary::Facet &facet);
    void labelColumn(const Column &column, int number) const;
    void search();
    void fill(Column &column, const QString &typed);
    void setCurrentColumn(qsizetype number);
    void moveRow(int distance);
    void choose(bool staysOpen);
    void placeBeside(const QRect &place);
    bool handleKey(int key, Qt::KeyboardModifiers modifiers);
    void describeCurrent();

    Look m_look;
    vocabulary::ConceptSearch m_search;
    QList<vocabulary::Facet> m_facets;
    QList<vocabulary::Concept> m_concepts;
    QPointer<QWidget> m_before; ///< What had focus.
    bool m_isStale = false;     ///< Columns are made when they are about to be seen.
    QHash<ConceptId, QString> m_labels;
    QList<ConceptId> m_recent;
    QList<Column> m_columns;
    qsizetype m_current = 0;
    qsizetype m_preferred = 0; ///< The column asked for, as long as something in it fits.
    QLineEdit *m_typed;
    QLabel *m_quote;
    QWidget *m_columnArea;
    QLabel *m_hint;
};

} // namespace telaah::ui
