// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/OtherNamesSwitch.h"

#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

namespace telaah::ui {

OtherNamesSwitch::OtherNamesSwitch(QWidget *parent)
    : QWidget(parent)
    , m_box(new QCheckBox)
    , m_words(new QLabel)
{
    m_box->setObjectName(QStringLiteral("searchOtherNames"));
    m_words->setObjectName(QStringLiteral("otherNames"));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_box, 0, Qt::AlignLeft);
    layout->addWidget(m_words);
    connect(m_box, &QCheckBox::toggled, this, [this](bool isOn) {
        showWords();
        emit toggled(isOn);
    });
    retranslate();
}

void OtherNamesSwitch::retranslate()
{
    m_box->setText(tr("Search other names, too"));
    m_box->setToolTip(tr("What the vocabulary calls this besides"));
    showWords();
}

bool OtherNamesSwitch::isOn() const
{
    return m_box->isChecked();
}

void OtherNamesSwitch::setOn(bool isOn)
{
    m_box->setChecked(isOn);
}

void OtherNamesSwitch::setNames(const QStringList &names, const QStringList &ambiguous)
{
    m_names = names;
    m_ambiguous = ambiguous;
    showWords();
}

QString OtherNamesSwitch::said() const
{
    if (m_names.isEmpty() || !isOn())
        return {};
    //: %1 are names, such as "South Korea, ROK"
    QString words = tr("also searched: %1").arg(m_names.join(QStringLiteral(", ")));
    if (!m_ambiguous.isEmpty())
        words += QLatin1Char('\n')
            + tr("ambiguous, so not searched: %1").arg(m_ambiguous.join(QStringLiteral(", ")));
    return words;
}

void OtherNamesSwitch::showWords()
{
    setVisible(!m_names.isEmpty());
    m_words->setText(said());
    m_words->setVisible(!m_words->text().isEmpty());
    m_box->setAccessibleDescription(m_words->text());
}

} // namespace telaah::ui
