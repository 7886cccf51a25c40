// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QWidget>

class QCheckBox;
class QLabel;

namespace telaah::ui {

/// Whether a search goes on to the other names of what was typed, and which those are. There only
/// while there are any. They are asked for with one query: another one begins without them.
class OtherNamesSwitch : public QWidget
{
    Q_OBJECT

public:
    explicit OtherNamesSwitch(QWidget *parent = nullptr);

    void retranslate();

    bool isOn() const;
    void setOn(bool isOn);

    /// The query is this by now. As long as a word is left, or the beginning of a word, of that for
    /// which the names were asked, it is the same one.
    void follow(const QString &query);

    /// Of the concepts that the query names. `ambiguous` are those that it does without.
    void setNames(const QStringList &names, const QStringList &ambiguous);

    /// What is searched besides, in words; empty if nothing is.
    QString said() const;

signals:
    void toggled(bool isOn);

private:
    void showWords();
    void remember();

    QCheckBox *m_box;
    QLabel *m_words;
    QStringList m_names;
    QStringList m_ambiguous;
    QString m_query;
    QStringList m_askedFor;   ///< The words of the query when it was switched on,
    QStringList m_askedNames; ///< and the names then; empty before they are known.
};

} // namespace telaah::ui
