// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windows/StatusLine.h"

#include "common/PlainTooltip.h"
#include "passages/Coder.h"
#include "support/ShortLabel.h"

#include <QEvent>
#include <QFileInfo>

namespace telaah::ui {

namespace {

constexpr int HintMs = 5000;
constexpr int Gap = 6;    // As wide as those of QStatusBar.
constexpr int Sides = 14; // So are these, before the first and after the last.

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QStatusBar(parent)
    , m_saved(new QLabel)
    , m_file(new ShortLabel(Qt::ElideMiddle))
    , m_reader(new QLabel)
    , m_hint(new ShortLabel(Qt::ElideRight))
    , m_place(new QLabel)
    , m_offline(new QLabel)
{
    m_saved->setObjectName(QStringLiteral("savedState"));
    m_file->setObjectName(QStringLiteral("notebookName"));
    m_reader->setObjectName(QStringLiteral("coderName"));
    m_hint->setObjectName(QStringLiteral("hint"));
    m_place->setObjectName(QStringLiteral("place"));
    m_offline->setObjectName(QStringLiteral("offline"));
    setSizeGripEnabled(false);
    for (QLabel *label : {m_saved, m_file, m_reader})
        addWidget(label);
    addWidget(m_hint, 1);
    for (QLabel *label : {m_place, m_offline})
        addPermanentWidget(label);
    for (QLabel *label : {m_saved, m_reader, m_place, m_offline})
        label->setTextFormat(Qt::PlainText); // Names and titles stand as they are.
    m_hintTime.setSingleShot(true);
    m_hintTime.setInterval(HintMs);
    connect(&m_hintTime, &QTimer::timeout, this, [this] { setText(*m_hint, {}); });
    retranslate();
}

void StatusLine::setSaved(const QString &state)
{
    setText(*m_saved, state);
}

void StatusLine::setFile(const QString &path)
{
    setText(*m_file, QFileInfo(path).fileName());
    m_file->setToolTip(plainTooltip(path));
}

void StatusLine::setReader(const passages::Coder &coder)
{
    setText(*m_reader, tr("Reader: %1").arg(coder.initials));
    m_reader->setToolTip(plainTooltip(coder.name));
}

void StatusLine::setPlace(const QString &place)
{
    setText(*m_place, place);
}

void StatusLine::showHint(const QString &hint)
{
    setText(*m_hint, hint);
    m_hintTime.start();
}

void StatusLine::retranslate()
{
    setText(*m_offline, tr("Offline — no network"));
}

QSize StatusLine::minimumSizeHint() const
{
    return {0, QStatusBar::minimumSizeHint().height()};
}

void StatusLine::resizeEvent(QResizeEvent *event)
{
    QStatusBar::resizeEvent(event);
    fit();
}

void StatusLine::setText(QLabel &label, const QString &text)
{
    if (label.text() == text)
        return;
    label.setText(text);
    fit();
}

void StatusLine::fit()
{
    int wanted = Sides;
    for (const QLabel *label : {m_saved, m_file, m_reader, m_hint, m_place, m_offline})
        wanted += label->sizeHint().width() + Gap;
    // What may go, that which matters least first: the file's name and the place only for a hint.
    QList<QLabel *> dispensable{m_offline, m_reader};
    if (!m_hint->text().isEmpty())
        dispensable += {m_file, m_place};
    for (QLabel *label : {m_offline, m_reader, m_file, m_place}) {
        const bool isThere = wanted <= width() || !dispensable.contains(label);
        label->setVisible(isThere);
        if (!isThere)
            wanted -= label->sizeHint().width() + Gap;
    }
}

} // namespace telaah::ui
