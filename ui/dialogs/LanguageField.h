// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>

namespace telaah::ui {

/// Where the language of a document is typed, by its name or its code, and shown by its name in the
/// language of the window.
class LanguageField : public QLineEdit
{
    Q_OBJECT

public:
    explicit LanguageField(QWidget *parent = nullptr);

    /// A BCP 47 tag, or what was typed if nobody knows such a language.
    const QString &code() const { return m_code; }
    void setCode(const QString &code);

signals:
    /// By the reader.
    void codeEdited(const QString &code);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void prepare();
    void takeOver(const QString &typed);

    QString m_code;
};

} // namespace telaah::ui
