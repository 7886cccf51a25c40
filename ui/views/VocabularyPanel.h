// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/VocabularyModel.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace telaah::ui {

class SideDelegate;
class VocabularyView;

/// The concepts of the notebook with how often they are used, and a field to find one.
class VocabularyPanel : public QWidget
{
    Q_OBJECT

public:
    /// `notebook` and `delegate` must outlive the panel.
    VocabularyPanel(
        notebook::Notebook &notebook, SideDelegate &delegate, QWidget *parent = nullptr);

    void setLanguage(vocabulary::Language language) { m_model.setLanguage(language); }
    void setRevision(RevisionId revisionId) { m_model.setRevision(revisionId); }

    /// Marks the concept whose passages alone are shown; an invalid id for none.
    void setFiltered(ConceptId conceptId);

    void retranslate();

signals:
    void chosen(telaah::ConceptId conceptId); ///< To be filtered by, or no longer.
    void used(telaah::ConceptId conceptId);   ///< Put on what is selected, or gone to.
    void tagRequested(telaah::ConceptId conceptId);
    void passagesDropped(const QList<telaah::PassageId> &passages, telaah::ConceptId conceptId);
    void escaped();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void connectParts();
    void search(const QString &typed);
    bool handleKey(int key);
    void openMenu(ConceptId conceptId, QPoint global);
    QModelIndex firstConcept() const;

    VocabularyModel m_model;
    SideDelegate &m_delegate;
    QLabel *m_heading;
    QToolButton *m_showAll;
    QLineEdit *m_search;
    VocabularyView *m_view;
    QLabel *m_nothing;
    QLabel *m_counts; ///< What the counts below it are.
};

} // namespace telaah::ui
