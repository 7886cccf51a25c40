// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What SearchPanel says of an answer, above the hits.

#include "common/ErrorText.h"
#include "common/QueryText.h"
#include "support/PlainLabel.h"
#include "views/OtherNamesSwitch.h"
#include "views/QueryField.h"
#include "views/SavedQueryButton.h"
#include "views/SearchPanel.h"

#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSet>
#include <QToolButton>

namespace telaah::ui {

using notebook::SearchFind;

void SearchPanel::retranslate()
{
    m_field->setPlaceholderText(tr("Search everywhere"));
    m_field->setAccessibleName(tr("Search everywhere"));
    m_field->retranslate();
    m_exact->setText(tr("Exact"));
    m_exact->setToolTip(tr("Only the letters as written: no other forms and spellings"));
    m_exact->setAccessibleName(tr("Exact: only the letters as written"));
    m_saved->retranslate();
    m_otherNames->retranslate();
    m_list->setAccessibleName(tr("Hits"));
    m_order->setAccessibleName(tr("Order of the hits of a document"));
    m_order->setToolTip(tr("Order of the hits of a document"));
    //: The order of hits
    m_order->setItemText(0, tr("Best first"));
    //: The order of hits
    m_order->setItemText(1, tr("As in the text"));
    m_tagAll->setToolTip(
        tr("Marks and tags the words that were found; where several words stand apart, the whole "
           "sentences that they are in"));
    m_concordance->setText(tr("Concordance"));
    m_concordance->setToolTip(tr("The words in a column, with what stands beside them"));
    m_model.retranslate();
    showWords();
}

void SearchPanel::showWords()
{
    QString problem;
    if (m_reply.misunderstanding)
        problem = QueryText::of(*m_reply.misunderstanding, m_reply.question.text);
    else if (m_reply.failure)
        problem = ErrorText::of(*m_reply.failure);
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_summary->setText(problem.isEmpty() ? summary() + remarks() : QString());
    m_summaryRow->setVisible(problem.isEmpty());
    m_suggestion->setVisible(!m_reply.suggestion.isEmpty());
    //: %1 is a query
    m_suggestion->setText(plainLabel(tr("Did you mean “%1”?").arg(m_reply.suggestion)));
    m_smallLetters->setVisible(m_reply.inOtherCase > 0);
    //: %1 is a query in small letters
    m_smallLetters->setText(
        plainLabel(tr("Search for “%1”").arg(m_reply.inSmallLetters.trimmed())));
    m_order->setVisible(problem.isEmpty() && m_reply.isRanked && !m_reply.finds.isEmpty());
    const auto count = static_cast<int>(taggable().size());
    m_tagAll->setText(
        count > 0 && isListingAll() ? tr("Tag all %Ln…", nullptr, count) : tr("Tag all…"));
    m_tagAll->setEnabled(count > 0);
    m_concordance->setEnabled(!m_field->text().trimmed().isEmpty());
    const QStringList said{m_summary->text(), m_otherNames->said()};
    m_field->setAccessibleDescription(
        problem.isEmpty() ? said.join(QLatin1Char('\n')).trimmed() : problem);
}

QString SearchPanel::summary() const
{
    if (m_reply.question.text.trimmed().isEmpty())
        return tr(
            "Words are found in all their forms, “a phrase” as it stands, and theme:, actor:, "
            "has:note and the like find passages.");
    if (m_reply.finds.isEmpty())
        return tr("Nothing was found.");
    QSet<DocumentId> documents;
    for (const SearchFind &find : m_reply.finds)
        documents.insert(find.documentId);
    const QString count = tr("%Ln hit(s)", nullptr, static_cast<int>(m_reply.finds.size()));
    if (!isListingAll())
        //: %1 is how many hits are listed
        return (m_reply.isMore ? tr("The first %1 of at least %2 hits")
                               : tr("The first %1 of %2 hits"))
            .arg(
                m_look.locale().toString(m_reply.finds.size()),
                m_look.locale().toString(std::max<qint64>(m_reply.total, m_reply.finds.size())));
    //: %1 is "12 hits"
    return tr("%1 in %Ln document(s)", nullptr, static_cast<int>(documents.size())).arg(count);
}

/// What limits the answer; each on a line of its own.
QString SearchPanel::remarks() const
{
    QStringList lines;
    if (m_reply.question.text.trimmed().isEmpty())
        return {};
    if (!m_library.isComplete()) {
        const auto [done, total] = m_library.progress();
        lines.append(
            total > 0 ? tr("The index is being built (%1 of %2); there may be more to find.")
                            .arg(m_look.locale().toString(done), m_look.locale().toString(total))
                      : tr("The index is being built; there may be more to find."));
    }
    if (m_reply.inOtherCase > 0)
        lines.append(
            tr("Nothing has these capitals; in small letters, %Ln would be found.", nullptr,
               static_cast<int>(m_reply.inOtherCase)));
    if (!m_reply.knowsForms)
        lines.append(tr("There is no Indonesian dictionary, so other forms are not found."));
    return lines.isEmpty() ? QString() : QLatin1Char('\n') + lines.join(QLatin1Char('\n'));
}

} // namespace telaah::ui
