// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windows/EmptyPage.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace telaah::ui {

namespace {

QPushButton *makeButton(const QString &name, QAction &action)
{
    auto *button = new QPushButton;
    button->setObjectName(name);
    QObject::connect(button, &QPushButton::clicked, &action, &QAction::trigger);
    return button;
}

/// A row that is as high as what is in it at its own width; an alignment would ask for the height
/// at the width of the page, where a text that wraps has fewer lines.
QHBoxLayout *centred(const QList<QWidget *> &widgets)
{
    auto *row = new QHBoxLayout;
    row->addStretch();
    for (QWidget *widget : widgets)
        row->addWidget(widget);
    row->addStretch();
    return row;
}

} // namespace

EmptyPage::EmptyPage(QAction &open, QAction &create, QWidget *parent)
    : QWidget(parent)
    , m_heading(new QLabel)
    , m_explanation(new QLabel)
    , m_open(makeButton(QStringLiteral("emptyOpen"), open))
    , m_create(makeButton(QStringLiteral("emptyCreate"), create))
{
    setObjectName(QStringLiteral("emptyPage"));
    QFont large = m_heading->font();
    large.setPointSizeF(1.5 * large.pointSizeF());
    m_heading->setFont(large);
    m_heading->setAlignment(Qt::AlignCenter);
    m_explanation->setAlignment(Qt::AlignCenter);
    m_explanation->setWordWrap(true);
    m_explanation->setFixedWidth(48 * fontMetrics().averageCharWidth());
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(14);
    layout->addStretch(2);
    layout->addWidget(m_heading);
    layout->addLayout(centred({m_explanation}));
    layout->addLayout(centred({m_open, m_create}));
    layout->addStretch(3);
    setFocusProxy(m_open);
    retranslate();
}

void EmptyPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void EmptyPage::retranslate()
{
    m_heading->setText(tr("No notebook is open"));
    m_explanation->setText(
        tr("A notebook is one file with your readings, passages and notes. Open the one you have, "
           "or make a new one; you can also drop a notebook here."));
    m_open->setText(tr("Open a notebook…"));
    m_create->setText(tr("New notebook…"));
}

} // namespace telaah::ui
