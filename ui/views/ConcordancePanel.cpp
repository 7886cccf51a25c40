// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/ConcordancePanel.h"

#include "common/ErrorText.h"
#include "common/QueryText.h"
#include "support/LineTable.h"
#include "support/NamedButton.h"
#include "views/ConcordanceDelegate.h"
#include "views/OtherNamesSwitch.h"
#include "views/QueryField.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSpinBox>
#include <QTableView>
#include <QToolButton>

#include <algorithm>

namespace telaah::ui {

using notebook::ConcordanceReply;
using notebook::LibrarySearch;
using queries::ConcordanceLine;
using queries::ConcordanceOrder;

namespace {

constexpr int PauseMs = 150;
constexpr int PlaceWidth = 190;

} // namespace

ConcordancePanel::ConcordancePanel(LibrarySearch &library, QWidget *parent)
    : QWidget(parent)
    , m_library(library)
    , m_field(new QueryField)
    , m_exact(new QToolButton)
    , m_orderLabel(new QLabel)
    , m_order(new QComboBox)
    , m_widthLabel(new QLabel)
    , m_width(new QSpinBox)
    , m_summary(new QLabel)
    , m_otherNames(new OtherNamesSwitch)
    , m_export(new QPushButton)
    , m_lines(new QTableView)
    , m_delegate(new ConcordanceDelegate(this))
{
    setObjectName(QStringLiteral("concordancePanel"));
    setAttribute(Qt::WA_StyledBackground);
    m_field->setObjectName(QStringLiteral("concordanceField"));
    m_exact->setObjectName(QStringLiteral("concordanceExact"));
    makeSwitch(*m_exact);
    m_order->setObjectName(QStringLiteral("concordanceOrder"));
    m_order->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (const auto order :
         {ConcordanceOrder::Document, ConcordanceOrder::Left, ConcordanceOrder::Right})
        m_order->addItem(QString(), int(order));
    m_width->setObjectName(QStringLiteral("concordanceWidth"));
    m_width->setRange(queries::LeastWidth, queries::MostWidth);
    m_width->setSingleStep(10);
    m_width->setValue(2 * queries::UsualWidth);
    m_summary->setObjectName(QStringLiteral("concordanceSummary"));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_export->setObjectName(QStringLiteral("exportConcordance"));
    m_lines->setObjectName(QStringLiteral("concordanceLines"));
    m_lines->setModel(&m_model);
    m_lines->setItemDelegate(m_delegate);
    makeLineTable(*m_lines);
    m_lines->installEventFilter(this);
    m_pause.setSingleShot(true);
    m_pause.setInterval(PauseMs);
    layOut();
    connectParts();
    retranslate();
}

void ConcordancePanel::layOut()
{
    auto *query = new QHBoxLayout;
    query->setContentsMargins(14, 0, 14, 6);
    query->setSpacing(6);
    m_field->setMinimumWidth(160);
    query->addWidget(m_field, 2);
    query->addWidget(m_exact);
    query->addSpacing(8);
    query->addWidget(m_orderLabel);
    query->addWidget(m_order);
    query->addSpacing(8);
    query->addWidget(m_widthLabel);
    query->addWidget(m_width);
    query->addStretch(1);
    query->addWidget(m_export);
    auto *words = new QVBoxLayout;
    words->setContentsMargins(18, 0, 14, 4);
    words->setSpacing(4);
    words->addWidget(m_summary);
    words->addWidget(m_otherNames);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(query);
    layout->addLayout(words);
    layout->addWidget(m_lines, 1);
    m_lines->setMinimumHeight(90);
    setFocusProxy(m_field);
}

void ConcordancePanel::connectParts()
{
    connect(&m_pause, &QTimer::timeout, this, &ConcordancePanel::ask);
    connect(m_field, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_field, &QueryField::moved, this, &ConcordancePanel::move);
    connect(m_field, &QueryField::entered, this, [this] {
        choose(m_lines->currentIndex().isValid() ? m_lines->currentIndex() : m_model.index(0, 0));
    });
    connect(m_field, &QueryField::escaped, this, &ConcordancePanel::escaped);
    connect(m_exact, &QToolButton::toggled, this, &ConcordancePanel::ask);
    connect(m_otherNames, &OtherNamesSwitch::toggled, this, &ConcordancePanel::ask);
    connect(m_order, &QComboBox::activated, this, &ConcordancePanel::ask);
    connect(m_width, &QSpinBox::valueChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_export, &QPushButton::clicked, this, &ConcordancePanel::exportWanted);
    connect(&m_library, &LibrarySearch::linesAnswered, this, &ConcordancePanel::show);
    connect(&m_library, &LibrarySearch::changed, this, [this] {
        if (isVisible())
            m_pause.start();
    });
    connect(m_lines, &QTableView::clicked, this, &ConcordancePanel::choose);
    connect(
        m_lines->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &index) {
            const ConcordanceLine *line = m_model.lineAt(index.row());
            if (!line || m_isFilling)
                return;
            m_field->setAccessibleDescription(
                QStringLiteral("%1 %2 %3").arg(line->left, line->middle, line->right));
            emit previewed(*line);
        });
}

void ConcordancePanel::setLook(const Look &look)
{
    m_look = look;
    m_delegate->setLook(look);
    m_lines->viewport()->update();
    showWords();
}

void ConcordancePanel::retranslate()
{
    m_field->setPlaceholderText(tr("Words to line up"));
    m_field->setAccessibleName(tr("Words to line up"));
    m_field->retranslate();
    m_exact->setText(tr("Exact"));
    m_exact->setToolTip(tr("Only the letters as written: no other forms and spellings"));
    m_exact->setAccessibleName(tr("Exact: only the letters as written"));
    m_orderLabel->setText(tr("Sort by"));
    m_order->setAccessibleName(tr("Sort by"));
    m_order->setItemText(0, tr("document"));
    m_order->setItemText(1, tr("word before"));
    m_order->setItemText(2, tr("word after"));
    m_widthLabel->setText(tr("Width"));
    m_width->setAccessibleName(tr("Characters on each side"));
    m_width->setToolTip(tr("Characters on each side"));
    if (auto *typed = m_width->findChild<QLineEdit *>())
        typed->setAccessibleName(tr("Characters on each side"));
    m_export->setText(tr("Export CSV…"));
    m_lines->setAccessibleName(tr("Concordance"));
    m_otherNames->retranslate();
    m_model.retranslate();
    showWords();
}

void ConcordancePanel::enter(const QString &text, bool isExact, bool hasOtherNames)
{
    if (!text.isEmpty()) {
        m_exact->setChecked(isExact);
        m_field->setText(text);
        m_otherNames->follow(text);
        m_otherNames->setNames({}, {}); // Which those of this query are will be told.
        m_otherNames->setOn(hasOtherNames);
    }
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void ConcordancePanel::enterLines()
{
    m_lines->setFocus(Qt::OtherFocusReason);
}

void ConcordancePanel::ask()
{
    m_pause.stop();
    m_otherNames->follow(m_field->text());
    m_library.ask(notebook::ConcordanceQuestion{
        .text = m_field->text(),
        .caret = m_field->cursorPosition(),
        .isExact = m_exact->isChecked(),
        .withOtherNames = m_otherNames->isOn(),
        .language = m_look.language,
        .width = m_width->value(),
        .order = static_cast<ConcordanceOrder>(m_order->currentData().toInt())});
}

void ConcordancePanel::show(const ConcordanceReply &reply)
{
    const ConcordanceLine *before = m_model.lineAt(m_lines->currentIndex().row());
    const std::optional<ConcordanceLine> current = before ? std::optional(*before) : std::nullopt;
    m_reply = reply;
    {
        const QScopedValueRollback filling(m_isFilling, true);
        m_model.setConcordance(reply.concordance);
        const auto &lines = reply.concordance.lines;
        const auto there = std::ranges::find_if(lines, [&](const ConcordanceLine &line) {
            return current && line.documentId == current->documentId && line.span == current->span;
        });
        if (there != lines.end())
            m_lines->setCurrentIndex(m_model.index(int(there - lines.begin()), 0));
    }
    if (!m_lines->currentIndex().isValid())
        emit forgotten();
    m_field->setMisunderstood(
        reply.misunderstanding ? std::optional(reply.misunderstanding->place) : std::nullopt);
    fitColumns();
    m_otherNames->setNames(reply.otherNames, reply.ambiguousNames);
    showWords();
    if (reply.question.text == m_field->text() && reply.question.caret == m_field->cursorPosition())
        m_field->offer(reply.completion);
}

void ConcordancePanel::showWords()
{
    const auto count = m_model.concordance().lines.size();
    QString words;
    if (m_reply.misunderstanding)
        words = QueryText::of(*m_reply.misunderstanding, m_reply.question.text);
    else if (m_reply.failure)
        words = ErrorText::of(*m_reply.failure);
    else if (m_reply.question.text.trimmed().isEmpty())
        words = tr("Each word that is found stands in the middle of a line of its own.");
    else
        words = count > 0 ? tr("%Ln line(s)", nullptr, static_cast<int>(count))
                          : tr("Nothing was found.");
    m_summary->setText(words);
    m_field->setAccessibleDescription(words);
    m_export->setEnabled(count > 0);
}

/// The words in the middle are in the middle of what is left beside the place.
void ConcordancePanel::fitColumns()
{
    const int room = m_lines->viewport()->width();
    const QFontMetrics metrics = m_lines->fontMetrics();
    constexpr qsizetype looked = 200; // Lines; the widest is rarely wider than the widest of these.
    int middle = metrics.horizontalAdvance(QStringLiteral("mmmmmmmm"));
    const auto &lines = m_model.concordance().lines;
    for (qsizetype i = 0; i < std::min(looked, lines.size()); ++i)
        middle = std::max(
            middle, metrics.horizontalAdvance(queries::shownMiddle(lines.at(i))) + 16);
    middle = std::min(middle, room / 3);
    const int side = std::max(40, (room - PlaceWidth - middle) / 2);
    QHeaderView *header = m_lines->horizontalHeader();
    header->resizeSection(ConcordanceModel::Left, side);
    header->resizeSection(ConcordanceModel::Middle, middle);
    header->resizeSection(ConcordanceModel::Right, side);
    header->resizeSection(ConcordanceModel::Place, std::max(40, room - 2 * side - middle));
    m_lines->verticalHeader()->setDefaultSectionSize(metrics.height() + 6);
}

void ConcordancePanel::move(int distance)
{
    const int current = m_lines->currentIndex().row();
    const int row = current < 0 ? 0 : current + distance;
    if (0 <= row && row < m_model.rowCount())
        m_lines->setCurrentIndex(m_model.index(row, 0));
}

void ConcordancePanel::choose(const QModelIndex &index)
{
    if (const ConcordanceLine *line = m_model.lineAt(index.row()))
        emit chosen(*line);
}

bool ConcordancePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_lines && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Escape:
            emit escaped();
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            choose(m_lines->currentIndex());
            return true;
        default:
            break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ConcordancePanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    QMetaObject::invokeMethod(this, &ConcordancePanel::fitColumns, Qt::QueuedConnection);
}

void ConcordancePanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    ask();
}

} // namespace telaah::ui
