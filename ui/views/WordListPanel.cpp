// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/WordListPanel.h"

#include "common/ErrorText.h"
#include "notebook/Notebook.h"
#include "support/LineTable.h"
#include "views/WordListDelegate.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>

#include <algorithm>

namespace telaah::ui {

using notebook::WordList;
using notebook::WordListJob;
using text::CountedWord;

WordListPanel::WordListPanel(notebook::Notebook &notebook, QWidget *parent)
    : QWidget(parent)
    , m_job(notebook)
    , m_filter(new QLineEdit)
    , m_scope(new QComboBox)
    , m_order(new QComboBox)
    , m_stopWords(new QCheckBox)
    , m_summary(new QLabel)
    , m_words(new QTableView)
    , m_delegate(new WordListDelegate(this))
    , m_export(new QPushButton)
{
    setObjectName(QStringLiteral("wordListPanel"));
    setAttribute(Qt::WA_StyledBackground);
    m_filter->setObjectName(QStringLiteral("wordFilter"));
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    m_scope->setObjectName(QStringLiteral("wordScope"));
    m_scope->addItems({QString(), QString()});
    m_order->setObjectName(QStringLiteral("wordOrder"));
    m_order->addItems({QString(), QString(), QString()});
    m_stopWords->setObjectName(QStringLiteral("stopWords"));
    m_summary->setObjectName(QStringLiteral("wordSummary"));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_words->setObjectName(QStringLiteral("words"));
    m_words->setModel(&m_model);
    m_words->setItemDelegate(m_delegate);
    makeLineTable(*m_words);
    m_words->horizontalHeader()->setSectionResizeMode(WordListModel::Word, QHeaderView::Stretch);
    m_words->installEventFilter(this);
    m_export->setObjectName(QStringLiteral("exportWords"));
    layOut();
    offerDocument();
    connectParts(notebook);
    retranslate();
}

void WordListPanel::layOut()
{
    auto *choices = new QHBoxLayout;
    choices->setSpacing(6);
    choices->addWidget(m_scope, 1);
    choices->addWidget(m_order, 1);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(14, 0, 14, 6);
    top->setSpacing(6);
    top->addWidget(m_filter);
    top->addLayout(choices);
    top->addWidget(m_stopWords, 0, Qt::AlignLeft);
    top->addWidget(m_summary);
    auto *bottom = new QHBoxLayout;
    bottom->setContentsMargins(14, 8, 14, 12);
    bottom->addWidget(m_export, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_words, 1);
    layout->addLayout(bottom);
    setFocusProxy(m_filter);
}

void WordListPanel::connectParts(notebook::Notebook &notebook)
{
    connect(&notebook, &notebook::Notebook::changed, this, &WordListPanel::follow);
    connect(&notebook, &notebook::Notebook::changedOutside, this, &WordListPanel::forget);
    connect(&m_job, &WordListJob::answered, this, [this](const WordList &list) {
        m_failure.reset();
        rearrange([&] { m_model.setList(list); });
    });
    connect(&m_job, &WordListJob::failed, this, [this](const Error &error) {
        m_failure = error;
        rearrange([&] { m_model.setList({}); });
    });
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &typed) {
        rearrange([&] { m_model.setFilter(typed); });
    });
    connect(m_scope, &QComboBox::activated, this, &WordListPanel::forget);
    connect(m_order, &QComboBox::activated, this, [this](int order) {
        rearrange([&] { m_model.setOrder(static_cast<WordListModel::Order>(order)); });
    });
    connect(m_stopWords, &QCheckBox::toggled, this, [this](bool isShowing) {
        rearrange([&] { m_model.setShowingStopWords(isShowing); });
    });
    connect(m_words, &QTableView::doubleClicked, this, &WordListPanel::choose);
    connect(
        m_words->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &index) {
            m_filter->setAccessibleDescription(
                index.siblingAtColumn(WordListModel::Word).data(Qt::AccessibleTextRole).toString());
        });
    connect(m_export, &QPushButton::clicked, this, &WordListPanel::exportWanted);
}

void WordListPanel::setLook(const Look &look)
{
    m_look = look;
    m_delegate->setLook(look);
    m_words->viewport()->update();
    showWords();
}

void WordListPanel::retranslate()
{
    m_filter->setPlaceholderText(tr("Filter words"));
    m_filter->setAccessibleName(tr("Filter words"));
    m_scope->setAccessibleName(tr("Where words are counted"));
    m_scope->setItemText(0, tr("In all documents"));
    m_scope->setItemText(1, tr("In this document"));
    m_order->setAccessibleName(tr("Order of the words"));
    m_order->setItemText(0, tr("By count"));
    m_order->setItemText(1, tr("By word"));
    m_order->setItemText(2, tr("By documents"));
    m_stopWords->setText(tr("Function words, too"));
    m_stopWords->setToolTip(tr("Words that say little by themselves, such as yang and dan"));
    m_words->setAccessibleName(tr("Words"));
    m_export->setText(tr("Export CSV…"));
    m_model.retranslate();
    fitColumns();
    showWords();
}

void WordListPanel::enter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

bool WordListPanel::isOfDocument() const
{
    return m_scope->currentIndex() == 1;
}

void WordListPanel::setDocument(std::optional<DocumentId> id)
{
    const bool isAnother = std::exchange(m_document, id) != id;
    const bool wasOfDocument = isOfDocument();
    offerDocument();
    if (isAnother && wasOfDocument)
        forget();
}

/// Where no document is open, its words cannot be counted.
void WordListPanel::offerDocument()
{
    if (!m_document)
        m_scope->setCurrentIndex(0);
    const auto *scopes = qobject_cast<QStandardItemModel *>(m_scope->model());
    scopes->item(1)->setEnabled(m_document.has_value());
}

/// Passages and their notes are no words of a text.
void WordListPanel::follow(const history::Changes &changes)
{
    if (changes.documents != history::Touched<DocumentId>()
        || changes.revisions != history::Touched<RevisionId>())
        forget();
}

void WordListPanel::forget()
{
    m_isStale = true;
    if (isVisible())
        ask();
}

void WordListPanel::ask()
{
    m_isStale = false;
    m_job.ask(isOfDocument() ? m_document : std::nullopt);
    showWords();
}

/// The word that is marked stays so if it is still there.
template<typename Change>
void WordListPanel::rearrange(Change change)
{
    const CountedWord *before = m_model.wordAt(m_words->currentIndex().row());
    const QString marked = before ? before->forms.constFirst().text : QString();
    change();
    const int row = marked.isEmpty() ? -1 : m_model.rowOf(marked);
    if (row >= 0)
        m_words->setCurrentIndex(m_model.index(row, 0));
    showWords();
}

void WordListPanel::showWords()
{
    QString words;
    if (m_job.isRunning())
        words = tr("Counting…");
    else if (m_failure)
        words = ErrorText::of(*m_failure);
    else
        words = counts();
    m_summary->setText(words);
    m_export->setEnabled(m_model.rowCount() > 0);
}

/// Of what is shown, and of how much that is a part.
QString WordListPanel::counts() const
{
    const QString all = m_look.locale().toString(m_model.running());
    if (m_model.isShowingAll())
        //: %1 is how many words the texts have, each time counted
        return tr("%Ln different word(s); %1 words in all", nullptr, m_model.rowCount()).arg(all);
    //: %1 is how often these words occur together, %2 how many words the texts have
    return tr("%Ln different word(s); %1 of %2 words in all", nullptr, m_model.rowCount())
        .arg(m_look.locale().toString(m_model.shownRunning()), all);
}

void WordListPanel::fitColumns()
{
    const QFontMetrics metrics = m_words->fontMetrics();
    for (const int column : {WordListModel::Count, WordListModel::Documents}) {
        const QString title =
            m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        m_words->horizontalHeader()->resizeSection(column, metrics.horizontalAdvance(title) + 18);
    }
    m_words->verticalHeader()->setDefaultSectionSize(metrics.height() + 6);
}

void WordListPanel::move(int distance)
{
    const int current = m_words->currentIndex().row();
    const int last = m_model.rowCount() - 1;
    if (last >= 0)
        m_words->setCurrentIndex(
            m_model.index(current < 0 ? 0 : std::clamp(current + distance, 0, last), 0));
}

void WordListPanel::choose(const QModelIndex &index)
{
    const CountedWord *word = m_model.wordAt(std::max(0, index.row()));
    if (word)
        emit concordanceWanted(notebook::queryFor(*word));
}

bool WordListPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const bool isTyping = watched == m_filter;
    const int rows = m_words->viewport()->height()
        / m_words->verticalHeader()->defaultSectionSize();
    const int page = std::max(1, rows - 1);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Escape:
        emit escaped();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_words->currentIndex());
        return true;
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (isTyping)
            move(static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down ? 1 : -1);
        return isTyping;
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        if (isTyping)
            move(static_cast<QKeyEvent *>(event)->key() == Qt::Key_PageDown ? page : -page);
        return isTyping;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

void WordListPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fitColumns(); // The font may be another.
    if (m_isStale)
        ask();
}

} // namespace telaah::ui
