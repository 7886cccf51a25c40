// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/OtherNamesSwitch.h"

#include "text/words/WordLists.h"

#include <QCheckBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

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
        if (isOn)
            remember();
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

void OtherNamesSwitch::remember()
{
    m_askedFor = text::foldedWords(m_query);
    m_askedNames = m_names + m_ambiguous;
}

void OtherNamesSwitch::follow(const QString &query)
{
    m_query = query;
    const QStringList words = text::foldedWords(query);
    const bool isSame = std::ranges::any_of(words, [this](const QString &word) {
        return std::ranges::any_of(
            m_askedFor, [&](const QString &asked) { return asked.startsWith(word); });
    });
    const QSignalBlocker blocker(this); // Whoever asks has just that in hand.
    if (isOn() && !isSame)
        setOn(false);
}

/// A word that two queries share is not what other names were asked for if it has none.
void OtherNamesSwitch::setNames(const QStringList &names, const QStringList &ambiguous)
{
    const QStringList all = names + ambiguous;
    const auto wasThere = [this](const QString &name) { return m_askedNames.contains(name); };
    const bool isOther = !all.isEmpty() && !m_askedNames.isEmpty()
        && std::ranges::none_of(all, wasThere);
    m_names = names;
    m_ambiguous = ambiguous;
    if (isOn() && m_askedNames.isEmpty())
        m_askedNames = all;
    if (isOn() && isOther)
        setOn(false);
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
