// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/SecondReading.h"

#include "notebook/Notebook.h"
#include "reader/ReadingView.h"
#include "support/CrossIcon.h"
#include "support/NamedButton.h"
#include "views/ReadingPlaces.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace telaah::ui {

using documents::DocumentSummary;
using documents::Revision;
using notebook::Notebook;

SecondReading::SecondReading(Notebook &notebook, Settings &settings, QWidget *parent)
    : QFrame(parent)
    , m_notebook(notebook)
    , m_settings(settings)
    , m_cards(notebook)
    , m_choice(new QComboBox)
    , m_swap(new QToolButton)
    , m_close(new QToolButton)
    , m_reading(new ReadingView)
{
    setObjectName(QStringLiteral("secondReading"));
    m_choice->setObjectName(QStringLiteral("secondDocument"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(12);
    m_reading->setObjectName(QStringLiteral("secondText"));
    m_reading->setFrameShape(QFrame::NoFrame);
    for (QToolButton *button : {m_swap, m_close})
        button->setAutoRaise(true);
    m_close->setIcon(crossIcon());
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 6, 8, 6);
    head->addWidget(m_choice, 1);
    head->addWidget(m_swap);
    head->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_reading, 1);
    setMinimumWidth(240);

    connect(m_choice, &QComboBox::activated, this, [this](int row) {
        open(m_choice->itemData(row).value<DocumentId>());
    });
    connect(m_swap, &QToolButton::clicked, this, &SecondReading::swapWanted);
    connect(m_close, &QToolButton::clicked, this, &SecondReading::closeWanted);
    connect(&m_cards, &CardModel::marked, m_reading, &ReadingView::putMark);
    connect(&m_cards, &CardModel::unmarked, m_reading, &ReadingView::removeMark);
    connect(&m_cards, &QAbstractItemModel::modelReset, this, [this] {
        m_reading->setMarks(m_cards.marks());
    });
    connect(&m_notebook, &Notebook::changedOutside, this, [this] {
        if (isVisible())
            listDocuments();
    });
    connect(&m_notebook, &Notebook::changed, this, [this](const history::Changes &changes) {
        if (isVisible() && changes.documents != history::Touched<DocumentId>())
            listDocuments();
    });
    retranslate();
    hide();
}

void SecondReading::open(DocumentId id)
{
    keepPlace();
    open(id, readingPlaceOf(m_settings, uuidOf(id)));
}

void SecondReading::keepPlace()
{
    if (const QUuid uuid = uuidOf(m_documentId); !uuid.isNull())
        keepReadingPlace(m_settings, uuid, m_reading->place());
}

/// Null if the notebook does not have it.
QUuid SecondReading::uuidOf(DocumentId id) const
{
    const auto summaries = m_notebook.stores().documents.summaries();
    for (const DocumentSummary &summary : summaries.value_or(QList<DocumentSummary>())) {
        if (summary.document.id == id)
            return summary.document.uuid;
    }
    return {};
}

/// Does nothing if it cannot be read: whoever wants to work in it is told why.
void SecondReading::open(DocumentId id, ReadingPlace place)
{
    const auto found = m_notebook.stores().documents.newestRevision(id);
    if (!found)
        return;
    m_documentId = id;
    const auto revision = std::make_shared<const Revision>(*found);
    m_reading->setRevision(revision);
    [[maybe_unused]] const auto marked = m_cards.setRevision(revision);
    m_reading->setPlace(place);
    const QSignalBlocker blocker(m_choice);
    m_choice->setCurrentIndex(m_choice->findData(QVariant::fromValue(id)));
}

DocumentId SecondReading::firstBut(DocumentId other) const
{
    const auto summaries = m_notebook.stores().documents.summaries();
    for (const DocumentSummary &summary : summaries.value_or(QList<DocumentSummary>())) {
        if (summary.document.id != other)
            return summary.document.id;
    }
    return other;
}

/// Until then nobody needs the list, which starting would have to wait for.
void SecondReading::showEvent(QShowEvent *event)
{
    listDocuments();
    QFrame::showEvent(event);
}

void SecondReading::listDocuments()
{
    const QSignalBlocker blocker(m_choice);
    m_choice->clear();
    const auto summaries = m_notebook.stores().documents.summaries();
    for (const DocumentSummary &summary : summaries.value_or(QList<DocumentSummary>()))
        m_choice->addItem(summary.document.title, QVariant::fromValue(summary.document.id));
    const int row = m_choice->findData(QVariant::fromValue(m_documentId));
    m_choice->setCurrentIndex(row);
    if (row < 0 && m_documentId.isValid())
        clear();
}

/// What was shown has gone.
void SecondReading::clear()
{
    m_documentId = {};
    m_reading->setRevision({});
    [[maybe_unused]] const auto marked = m_cards.setRevision({});
}

void SecondReading::setLook(const Look &look)
{
    m_cards.setLanguage(look.language);
    m_reading->setColours(look.reading);
}

void SecondReading::setReadingStyle(const ReadingStyle &style)
{
    m_reading->setReadingStyle(style);
}

void SecondReading::retranslate()
{
    m_choice->setAccessibleName(tr("Document beside"));
    m_choice->view()->setAccessibleName(m_choice->accessibleName());
    m_reading->setAccessibleName(tr("Text of the document beside"));
    m_reading->setEmptyText({});
    nameButton(*m_swap, QStringLiteral("↔"), tr("Change places, to tag in this document"));
    nameButton(*m_close, {}, tr("Close the document beside"));
}

} // namespace telaah::ui
