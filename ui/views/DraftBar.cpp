// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/DraftBar.h"

#include "views/NoteDrafts.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace telaah::ui {

DraftBar::DraftBar(NoteDrafts &drafts, QWidget *parent)
    : QFrame(parent)
    , m_drafts(drafts)
    , m_text(new QLabel)
{
    setObjectName(QStringLiteral("draftBar"));
    m_text->setObjectName(QStringLiteral("draftText"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 6, 8, 6);
    layout->addWidget(m_text, 1);
    const auto make = [&](const char *name) {
        auto *button = new QToolButton;
        button->setObjectName(QLatin1String(name));
        button->setFocusPolicy(Qt::TabFocus);
        layout->addWidget(button);
        return button;
    };
    m_tryAgain = make("tryDraftsAgain");
    m_copy = make("copyDrafts");
    m_discard = make("discardDrafts");
    connect(m_tryAgain, &QToolButton::clicked, &drafts, &NoteDrafts::writeAll);
    connect(m_copy, &QToolButton::clicked, this, &DraftBar::copy);
    connect(m_discard, &QToolButton::clicked, &drafts, &NoteDrafts::discard);
    connect(&drafts, &NoteDrafts::changed, this, &DraftBar::update);
    retranslate();
}

void DraftBar::retranslate()
{
    m_tryAgain->setText(tr("Try again"));
    m_copy->setText(tr("Copy the text"));
    m_discard->setText(tr("Discard"));
    m_discard->setToolTip(tr("Give up what was typed and could not be saved"));
    update();
}

void DraftBar::update()
{
    const bool wasHidden = isHidden();
    setVisible(!m_drafts.isEmpty());
    m_tryAgain->setEnabled(m_drafts.lostCount() < m_drafts.count());
    if (m_drafts.isEmpty() || m_text->text() == text())
        return;
    m_text->setText(text());
    setAccessibleName(text());
    if (wasHidden) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

QString DraftBar::text() const
{
    if (const int lost = m_drafts.lostCount(); lost > 0)
        return tr(
            "What %n note(s) were on has been removed. Copy the text if you need it.", nullptr,
            lost);
    return tr(
        "%n note(s) could not be saved yet. Telaah keeps the text and tries again after your next "
        "change.",
        nullptr, m_drafts.count());
}

void DraftBar::copy()
{
    QGuiApplication::clipboard()->setText(m_drafts.texts());
    emit copied(tr("Copied what could not be saved"));
}

} // namespace telaah::ui
