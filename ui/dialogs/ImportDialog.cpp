// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/ImportDialog.h"

#include "common/ErrorText.h"
#include "dialogs/ImportDetails.h"
#include "dialogs/ImportItemDelegate.h"
#include "dialogs/ImportRemarks.h"
#include "dialogs/LeftOutList.h"
#include "reader/ReadingView.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListView>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace telaah::ui {

using State = ImportEntry::State;

ImportDialog::ImportDialog(
    notebook::Notebook &notebook, const Look &look, const ReadingStyle &style, QWidget *parent)
    : QDialog(parent)
    , m_model(notebook)
    , m_list(new QListView)
    , m_pages(new QStackedWidget)
    , m_message(new QLabel)
    , m_details(new ImportDetails)
    , m_remarks(new ImportRemarks)
    , m_tabs(new QTabWidget)
    , m_preview(new ReadingView)
    , m_leftOut(new LeftOutList)
    , m_summary(new QLabel)
    , m_progress(new QProgressBar)
    , m_buttons(new QDialogButtonBox)
    , m_import(m_buttons->addButton(QString(), QDialogButtonBox::AcceptRole))
    , m_cancel(m_buttons->addButton(QString(), QDialogButtonBox::RejectRole))
{
    setObjectName(QStringLiteral("importDialog"));
    setWindowTitle(tr("Import documents"));
    m_preview->setColours(look.reading);
    m_preview->setReadingStyle(style);
    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeList());
    splitter->addWidget(makePage());
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({290, 690});
    m_summary->setObjectName(QStringLiteral("importSummary"));
    m_summary->setWordWrap(true);
    m_progress->setObjectName(QStringLiteral("importProgress"));
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setTextVisible(false);
    m_progress->setMaximumWidth(160);
    m_import->setObjectName(QStringLiteral("importStart"));
    m_cancel->setObjectName(QStringLiteral("importCancel"));
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_progress);
    foot->addWidget(m_summary, 1);
    foot->addWidget(m_buttons);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(splitter, 1);
    layout->addLayout(foot);
    m_import->setDefault(true); // Once it is in the dialog, which else chooses for itself.
    m_cancel->setAutoDefault(false);
    resize(1000, 720);
    if (parent)
        resize(size().boundedTo(parent->window()->size() - QSize(40, 40)));
    connectParts();
    update();
}

QWidget *ImportDialog::makeList()
{
    m_list->setObjectName(QStringLiteral("importList"));
    m_list->setAccessibleName(tr("Files; those that are checked are imported"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new ImportItemDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setMinimumWidth(200);
    return m_list;
}

QWidget *ImportDialog::makePage()
{
    m_message->setObjectName(QStringLiteral("importMessage"));
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_message->setMargin(12);
    m_preview->setObjectName(QStringLiteral("importPreview"));
    m_preview->setAccessibleName(tr("Text as it was read"));
    m_preview->setFrameShape(QFrame::NoFrame);
    m_preview->setEmptyText({});
    m_tabs->setObjectName(QStringLiteral("importTabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Text and what was left out"));
    m_tabs->addTab(m_preview, tr("Te&xt"));
    m_tabs->addTab(m_leftOut, QString());
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(12, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_details);
    layout->addWidget(m_remarks);
    layout->addWidget(m_tabs, 1);
    m_pages->addWidget(m_message);
    m_pages->addWidget(page);
    return m_pages;
}

void ImportDialog::connectParts()
{
    connect(m_buttons, &QDialogButtonBox::accepted, this, &ImportDialog::start);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(
        m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex &index) {
            showEntry(index.row());
            m_model.hold(index.row());
        });
    connect(&m_model, &ImportListModel::progressed, this, [this](int done, int count) {
        m_progress->setRange(0, count);
        m_progress->setValue(done);
        update();
    });
    connect(&m_model, &ImportListModel::readingStarted, this, [this] {
        m_notice.clear();
        update();
    });
    connect(&m_model, &ImportListModel::readingEnded, this, &ImportDialog::update);
    connect(&m_model, &ImportListModel::choicesRefused, this, [this](const Error &error) {
        m_notice = ErrorText::of(error);
        update();
    });
    connect(&m_model, &ImportListModel::replaced, this, [this](int row) {
        m_notice = tr("“%1” has been changed meanwhile: look it over once more.")
                       .arg(m_model.entry(row).name());
        update();
    });
    connect(
        &m_model, &QAbstractItemModel::dataChanged, this,
        [this](const QModelIndex &index, const QModelIndex &, const QList<int> &roles) {
            // What the reader types or checks is there already.
            if (index.row() == m_shown
                && (roles.isEmpty() || roles.contains(ImportListModel::ContentRole)))
                showEntry(m_shown);
            update();
        });
    connect(&m_model, &ImportListModel::added, this, [this](int row) {
        if (const ImportEntry &entry = m_model.entry(row); entry.state == State::Added)
            m_added.append(entry.added);
        m_progress->setValue(m_toAdd - m_model.wantedCount());
    });
    connect(&m_model, &ImportListModel::addingFailed, this, [this](const Error &error) {
        m_notice = ErrorText::of(error);
    });
    connect(&m_model, &ImportListModel::addingEnded, this, &ImportDialog::end);
    connect(m_details, &ImportDetails::edited, this, [this](const documents::Document &details) {
        m_model.setDetails(m_shown, details);
    });
    connect(m_remarks, &ImportRemarks::chosen, this, [this](const auto &choices) {
        m_model.setChoices(m_shown, choices);
    });
    connect(m_leftOut, &LeftOutList::restored, this, [this](const QSet<int> &parts) {
        auto choices = m_model.entry(m_shown).source.choices;
        choices.restored = parts;
        m_model.setChoices(m_shown, choices);
    });
}

void ImportDialog::read(const QList<notebook::ImportSource> &sources, const QList<Error> &unread)
{
    m_model.read(sources, unread);
    m_remarks->setFixedPlaces(m_model.rowCount() > 1);
    m_list->setCurrentIndex(m_model.index(0));
    update();
}

void ImportDialog::showEntry(int row)
{
    m_shown = row;
    if (row < 0)
        return;
    const ImportEntry &entry = m_model.entry(row);
    const bool isReadable = entry.canBeWanted();
    m_pages->setCurrentIndex(isReadable ? 1 : 0);
    m_message->setText(m_model.index(row).data(ImportListModel::StateTextRole).toString());
    if (!isReadable)
        return;
    m_details->setDetails(entry.import.document.details);
    m_remarks->setDocument(
        entry.import.document, entry.source.choices, !entry.source.path.isEmpty());
    showText(entry);
}

void ImportDialog::showText(const ImportEntry &entry)
{
    const auto &document = entry.import.document;
    m_leftOut->setParts(document.leftOut);
    const auto left = std::ranges::count(
        document.leftOut, false, &documents::LeftOutPart::isRestored);
    m_tabs->setTabText(1, tr("Le&ft out (%1)").arg(left));
    m_tabs->setTabEnabled(1, !document.leftOut.isEmpty());
    m_tabs->setTabVisible(1, !document.leftOut.isEmpty() || m_model.rowCount() > 1);
    // Setting the same text again would lose the place.
    const std::pair text(m_shown, entry.isHeld ? entry.reading : 0);
    if (std::exchange(m_shownText, text) != text)
        m_preview->setRevision(
            entry.isHeld ? std::make_shared<const documents::Revision>(RevisionId(), document.body)
                         : nullptr);
}

void ImportDialog::start()
{
    if (m_model.isReading() || m_model.isAdding())
        return;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const ImportEntry &entry = m_model.entry(row);
        if (!entry.isWanted || ImportDetails::problemOf(entry.import.document.details).isEmpty())
            continue;
        m_list->setCurrentIndex(m_model.index(row));
        return m_details->showProblem();
    }
    m_notice.clear();
    m_toAdd = m_model.wantedCount();
    m_progress->setRange(0, m_toAdd);
    m_progress->setValue(0);
    emit addingStarted();
    m_model.add();
    update();
}

void ImportDialog::end()
{
    // What could not be done is read first, by whoever has stopped as well.
    if (std::exchange(m_isClosing, false) && m_notice.isEmpty())
        return done(QDialog::Rejected);
    if (m_notice.isEmpty() && isVisible() && m_model.countOf(State::Failed) == 0)
        return accept();
    const QString notice = m_notice;
    m_model.hold(m_shown); // It may have been chosen in the meantime.
    m_notice = notice;
    update();
}

/// Not in the middle of a document: it closes after that, or shows what went wrong with it.
void ImportDialog::done(int result)
{
    m_model.cancelReading();
    if (m_model.isAdding()) {
        m_isClosing = true;
        m_model.stopAdding();
        return update();
    }
    emit imported(m_added);
    QDialog::done(result);
}

void ImportDialog::update()
{
    // A list of one is no list, unless there is something to check in it.
    m_list->setVisible(m_model.rowCount() > 1 || m_model.countOf(State::Known) > 0);
    const int wanted = m_model.wantedCount();
    const bool isAdding = m_model.isAdding();
    const bool isBusy = m_model.isReading() || isAdding;
    m_import->setText(
        m_model.rowCount() == 1 ? tr("&Import") : tr("&Import %n document(s)", nullptr, wanted));
    const bool wasReady = m_import->isEnabled();
    m_import->setEnabled(wanted > 0 && !isBusy);
    // Nothing else could have the focus while the file was read, but Enter means to import it.
    if (!wasReady && m_import->isEnabled() && m_cancel->hasFocus())
        m_import->setFocus();
    m_cancel->setText(
        isAdding                                             ? tr("Stop")
            : m_added.isEmpty() || m_model.wantedCount() > 0 ? tr("Cancel")
                                                             : tr("Close"));
    m_cancel->setEnabled(!m_isClosing);
    m_progress->setVisible(isBusy);
    m_summary->setText(summary());
    m_details->setEnabled(!isAdding);
    m_remarks->setEnabled(!isAdding);
    m_leftOut->setEnabled(!isAdding);
}

QString ImportDialog::summary() const
{
    if (!m_notice.isEmpty())
        return m_notice;
    QStringList parts;
    if (m_model.isReading())
        parts.append(tr("Reading…"));
    if (const auto added = m_added.size(); added > 0)
        parts.append(tr("%n imported", nullptr, static_cast<int>(added)));
    if (const int known = m_model.countOf(State::Known); known > 0)
        parts.append(tr("%n already there", nullptr, known));
    if (const int failed = m_model.countOf(State::Failed); failed > 0)
        parts.append(tr("%n could not be imported", nullptr, failed));
    return parts.join(QStringLiteral(" · "));
}

} // namespace telaah::ui
