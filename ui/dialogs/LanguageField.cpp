// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/LanguageField.h"

#include "text/LanguageNames.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QFocusEvent>
#include <QLocale>

namespace telaah::ui {

namespace {

QString languageNamed(const QString &code)
{
    const QString name = text::languageName(code, QLocale().name());
    return name.isEmpty() ? code : name;
}

} // namespace

LanguageField::LanguageField(QWidget *parent)
    : QLineEdit(parent)
{
    connect(this, &QLineEdit::textEdited, this, &LanguageField::takeOver);
}

void LanguageField::setCode(const QString &code)
{
    if (code == m_code)
        return; // Half a name that is being typed stays.
    m_code = code;
    setText(languageNamed(code));
    setCursorPosition(0);
}

void LanguageField::takeOver(const QString &typed)
{
    prepare();
    const QString language = typed.trimmed();
    m_code = m_codes.value(language.toLower(), language);
    emit codeEdited(m_code);
}

void LanguageField::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    prepare();
}

/// The names are read once somebody is to type.
void LanguageField::prepare()
{
    if (completer())
        return;
    QStringList names;
    for (const QString &code : text::commonLanguages()) {
        if (const QString name = languageNamed(code); name != code) {
            names.append(name);
            m_codes.insert(name.toLower(), code);
        }
    }
    names.sort(Qt::CaseInsensitive);
    auto *offers = new QCompleter(names, this);
    offers->setCaseSensitivity(Qt::CaseInsensitive);
    connect(
        offers, qOverload<const QString &>(&QCompleter::activated), this, &LanguageField::takeOver);
    setCompleter(offers);
    offers->popup()->setAccessibleName(accessibleName());
}

/// A code that was typed is a name from then on.
void LanguageField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    const bool isComingBack = event->reason() == Qt::PopupFocusReason
        || event->reason() == Qt::ActiveWindowFocusReason;
    if (!isComingBack)
        setText(languageNamed(m_code));
}

} // namespace telaah::ui
