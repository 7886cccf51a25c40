// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/FindBar.h"

#include "support/NamedButton.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>

#include <algorithm>

namespace telaah::ui {

FindBar::FindBar(QWidget *parent)
    : QFrame(parent)
    , m_field(new QLineEdit)
    , m_count(new QLabel)
    , m_previous(new QToolButton)
    , m_next(new QToolButton)
    , m_case(makeSwitch(QStringLiteral("findCase")))
    , m_words(makeSwitch(QStringLiteral("findWords")))
    , m_forms(makeSwitch(QStringLiteral("findForms")))
    , m_tag(new QToolButton)
    , m_close(new QToolButton)
{
    setObjectName(QStringLiteral("findBar"));
    m_field->setObjectName(QStringLiteral("findField"));
    m_field->setClearButtonEnabled(true);
    m_field->setMinimumWidth(90);
    m_field->setMaximumWidth(360);
    m_field->installEventFilter(this);
    m_count->setObjectName(QStringLiteral("findCount"));
    m_tag->setObjectName(QStringLiteral("findTag"));
    m_close->setObjectName(QStringLiteral("findClose"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 6, 6);
    layout->setSpacing(2);
    layout->addWidget(m_field, 3);
    for (QWidget *part :
         QList<QWidget *>{m_previous, m_next, m_count, m_case, m_words, m_forms, m_tag})
        layout->addWidget(part);
    layout->addStretch(1);
    layout->addWidget(m_close);
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

QToolButton *FindBar::makeSwitch(const QString &name)
{
    auto *button = new QToolButton;
    button->setObjectName(name);
    button->setCheckable(true);
    button->setAutoRaise(true);
    return button;
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

/// The buttons beside the count stay where they are while it changes.
void FindBar::reserveCount()
{
    constexpr qsizetype many = 8888; // Of the widest figures; more hits than that are rare.
    int width = 0;
    for (const QString &text : {countText(0, 0, false), countText(many, many, true)})
        width = std::max(width, m_count->fontMetrics().horizontalAdvance(text));
    m_count->setMinimumWidth(width);
}

void FindBar::setStepActions(QAction *previous, QAction *next)
{
    connect(m_previous, &QToolButton::clicked, previous, &QAction::trigger);
    connect(m_next, &QToolButton::clicked, next, &QAction::trigger);
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
    //: On a narrow button: every form of the word counts
    nameButton(*m_forms, tr("Forms"), tr("Every form of the word"));
    nameButton(*m_tag, tr("Tag…"), tr("Tag this hit (Ctrl+Enter)"));
    nameButton(*m_close, QStringLiteral("✕"), tr("Close the find bar"));
    reserveCount();
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
        reserveCount();
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

void FindBar::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    if (!event->spontaneous())
        emit closed();
}

} // namespace telaah::ui
