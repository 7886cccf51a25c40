// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/FindBar.h"

#include "support/CrossIcon.h"
#include "support/NamedButton.h"
#include "support/ShortLabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>

#include <algorithm>

namespace telaah::ui {

namespace {

constexpr int BetweenParts = 2;
constexpr int LeastFieldWidth = 120;

} // namespace

FindBar::FindBar(QWidget *parent)
    : QFrame(parent)
    , m_field(new QLineEdit)
    , m_count(new ShortLabel(Qt::ElideRight))
    , m_previous(new QToolButton)
    , m_next(new QToolButton)
    , m_case(new QToolButton)
    , m_words(new QToolButton)
    , m_forms(new QToolButton)
    , m_tag(new QToolButton)
    , m_close(new QToolButton)
    , m_rows(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_going(new QHBoxLayout)
    , m_choosing(new QHBoxLayout)
{
    setObjectName(QStringLiteral("findBar"));
    m_field->setObjectName(QStringLiteral("findField"));
    m_field->setClearButtonEnabled(true);
    m_field->setMinimumWidth(LeastFieldWidth);
    m_field->setMaximumWidth(360);
    m_field->installEventFilter(this);
    m_count->setObjectName(QStringLiteral("findCount"));
    m_case->setObjectName(QStringLiteral("findCase"));
    m_words->setObjectName(QStringLiteral("findWords"));
    m_forms->setObjectName(QStringLiteral("findForms"));
    for (QToolButton *button : {m_case, m_words, m_forms})
        makeSwitch(*button);
    m_tag->setObjectName(QStringLiteral("findTag"));
    m_close->setObjectName(QStringLiteral("findClose"));
    m_close->setIcon(crossIcon());
    layOut();
    for (QToolButton *button : {m_previous, m_next, m_tag, m_close})
        button->setAutoRaise(true);

    connect(m_field, &QLineEdit::textChanged, this, &FindBar::changed);
    connect(m_forms, &QToolButton::toggled, this, [this](bool isOn) {
        m_case->setEnabled(!isOn);
        m_words->setEnabled(!isOn);
    });
    for (QToolButton *button : {m_case, m_words, m_forms})
        connect(button, &QToolButton::toggled, this, &FindBar::changed);
    connect(m_tag, &QToolButton::clicked, this, &FindBar::tagWanted);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    retranslate();
    hide();
}

/// Two rows that stand beside one another, or below where there is no room for that.
void FindBar::layOut()
{
    m_going->addWidget(m_field, 3);
    for (QWidget *part : QList<QWidget *>{m_previous, m_next, m_count})
        m_going->addWidget(part);
    for (QWidget *part : QList<QWidget *>{m_case, m_words, m_forms, m_tag})
        m_choosing->addWidget(part);
    m_choosing->addStretch(1);
    for (QBoxLayout *part : {m_going, m_choosing, m_rows})
        part->setSpacing(BetweenParts);
    m_rows->addLayout(m_going, 3);
    m_rows->addLayout(m_choosing, 1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 6, 6);
    layout->setSpacing(BetweenParts);
    layout->addLayout(m_rows, 1);
    layout->addWidget(m_close);
}

QString FindBar::wanted() const
{
    return m_field->text();
}

text::SearchOptions FindBar::options() const
{
    return {.matchesCase = m_case->isChecked(), .wholeWords = m_words->isChecked()};
}

bool FindBar::wantsForms() const
{
    return m_forms->isChecked();
}

void FindBar::setWantsForms(bool isWanted)
{
    m_forms->setChecked(isWanted);
}

void FindBar::openWith(const QString &wanted)
{
    if (!wanted.isEmpty())
        m_field->setText(wanted);
    show();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void FindBar::showCount(qsizetype current, qsizetype count, bool isCounting)
{
    m_count->setText(wanted().isEmpty() ? QString() : countText(current, count, isCounting));
    // Focus is in the field, so that is where a screen reader hears it.
    m_field->setAccessibleDescription(m_count->text());
    for (QToolButton *button : {m_previous, m_next, m_tag})
        button->setEnabled(count > 0);
}

QString FindBar::countText(qsizetype current, qsizetype count, bool isCounting) const
{
    if (count == 0 && !isCounting)
        return tr("not found");
    const QLocale locale;
    //: Which hit this is, and how many there are
    return tr("%1 of %2").arg(locale.toString(current), locale.toString(count))
        + (isCounting ? QStringLiteral("…") : QString());
}

/// The buttons beside the count stay where they are while it changes, if there is room for that.
void FindBar::arrange()
{
    if (isHidden()) // What its signs look like takes a typeface of its own.
        return;
    constexpr qsizetype many = 8888; // Of the widest figures; more hits than that are rare.
    int widest = 0;
    for (const QString &text : {countText(0, 0, false), countText(many, many, true)})
        widest = std::max(widest, m_count->fontMetrics().horizontalAdvance(text));
    m_count->setMinimumWidth(widest);
    for (QBoxLayout *row : {m_going, m_choosing})
        row->invalidate(); // What they remember may be of other words.
    const int wanted = m_going->minimumSize().width() + BetweenParts
        + m_choosing->minimumSize().width();
    const QMargins margins = layout()->contentsMargins();
    const int room = width() - margins.left() - margins.right() - BetweenParts
        - m_close->sizeHint().width();
    const bool fits = wanted <= room;
    if (!fits && m_going->minimumSize().width() > room)
        m_count->setMinimumWidth(0);
    m_rows->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    layout()->setAlignment(m_close, fits ? Qt::AlignVCenter : Qt::AlignTop);
}

void FindBar::setStepActions(QAction *previous, QAction *next)
{
    connect(m_previous, &QToolButton::clicked, previous, &QAction::trigger);
    connect(m_next, &QToolButton::clicked, next, &QAction::trigger);
}

void FindBar::setFormsKey(const QString &key)
{
    const QString meaning = tr("Every form of the word");
    //: On a narrow button: every form of the word counts
    nameButton(*m_forms, tr("Forms"), meaning);
    if (!key.isEmpty())
        m_forms->setToolTip(QStringLiteral("%1 (%2)").arg(meaning, key));
    arrange();
}

void FindBar::retranslate()
{
    m_field->setPlaceholderText(tr("Find in this document"));
    m_field->setAccessibleName(tr("Find in this document"));
    m_count->setAccessibleName(tr("Hits"));
    nameButton(*m_previous, QStringLiteral("↑"), tr("Previous hit"));
    nameButton(*m_next, QStringLiteral("↓"), tr("Next hit"));
    nameButton(*m_case, QStringLiteral("Aa"), tr("Match case"));
    nameButton(*m_words, QStringLiteral("|ab|"), tr("Only whole words"));
    nameButton(*m_tag, tr("Tag…"), tr("Tag this hit (Ctrl+Enter)"));
    nameButton(*m_close, {}, tr("Close the find bar"));
}

bool FindBar::handleKey(int key, Qt::KeyboardModifiers modifiers)
{
    switch (key) {
    case Qt::Key_Escape:
        hide();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (modifiers.testFlag(Qt::ControlModifier))
            emit tagWanted();
        else if (modifiers.testFlag(Qt::ShiftModifier))
            emit previousWanted();
        else
            emit nextWanted();
        return true;
    case Qt::Key_Down:
        emit nextWanted();
        return true;
    case Qt::Key_Up:
        emit previousWanted();
        return true;
    default:
        return false;
    }
}

void FindBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        arrange();
}

void FindBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    arrange();
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (handleKey(key->key(), key->modifiers()))
            return true;
    }
    return QFrame::eventFilter(watched, event);
}

void FindBar::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    arrange();
}

void FindBar::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    if (!event->spontaneous())
        emit closed();
}

} // namespace telaah::ui
