// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QWidget>

class QCheckBox;
class QLabel;

namespace telaah::ui {

/// Whether a search goes on to the other names of what was typed, and which those are. There only
/// while there are any.
class OtherNamesSwitch : public QWidget
{
    Q_OBJECT

public:
    explicit OtherNamesSwitch(QWidget *parent = nullptr);

    void retranslate();

    bool isOn() const;
    void setOn(bool isOn);

    /// Of the concepts that the query names. `ambiguous` are those that it does without.
    void setNames(const QStringList &names, const QStringList &ambiguous);

    /// What is searched besides, in words; empty if nothing is.
    QString said() const;

signals:
    void toggled(bool isOn);

private:
    void showWords();

    QCheckBox *m_box;
    QLabel *m_words;
    QStringList m_names;
    QStringList m_ambiguous;
};

} // namespace telaah::ui
