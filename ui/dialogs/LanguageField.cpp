// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/LanguageField.h"

#include "text/LanguageNames.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QFocusEvent>
#include <QKeyEvent>
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
    const QString tag = text::languageTag(typed);
    m_code = tag.isEmpty() ? typed.trimmed() : tag;
    emit codeEdited(m_code);
}

/// Down shows what there is to choose from.
void LanguageField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Down)
        return QLineEdit::keyPressEvent(event);
    prepare();
    const bool isLanguage = !text::languageTag(text()).isEmpty();
    completer()->setCompletionPrefix(isLanguage ? QString() : text());
    completer()->complete();
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
    for (const QString &code : text::languages()) {
        if (const QString name = languageNamed(code); name != code)
            names.append(name);
    }
    names.sort(Qt::CaseInsensitive);
    auto *offers = new QCompleter(names, this);
    offers->setCaseSensitivity(Qt::CaseInsensitive);
    connect(
        offers, qOverload<const QString &>(&QCompleter::activated), this, &LanguageField::takeOver);
    setCompleter(offers);
    offers->popup()->setAccessibleName(accessibleName());
}

/// A code that was typed is a name from then on, and so is the beginning of one name only.
void LanguageField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    const bool isComingBack = event->reason() == Qt::PopupFocusReason
        || event->reason() == Qt::ActiveWindowFocusReason;
    if (isComingBack)
        return;
    if (text::isUnknownLanguage(m_code) && completer()) {
        completer()->setCompletionPrefix(text());
        if (completer()->completionCount() == 1)
            takeOver(completer()->currentCompletion());
    }
    setText(languageNamed(m_code));
}

} // namespace telaah::ui
