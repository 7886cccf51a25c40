// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/ShortcutBook.h"

#include <QAction>
#include <QMenuBar>
#include <QWidget>

#include <algorithm>

namespace telaah::ui {

namespace {

constexpr const char *UsualKeys = "usualKeys";

QString settingOf(const QAction &action)
{
    return QLatin1String("shortcuts/") + action.objectName();
}

QStringList toTexts(const QList<QKeySequence> &keys)
{
    QStringList texts;
    for (const QKeySequence &key : keys)
        texts.append(key.toString(QKeySequence::PortableText));
    return texts;
}

QList<QKeySequence> fromTexts(const QStringList &texts)
{
    QList<QKeySequence> keys;
    for (const QString &text : texts) {
        if (const QKeySequence key(text, QKeySequence::PortableText); !key.isEmpty())
            keys.append(key);
    }
    return keys;
}

/// "&Open && close…" without what is underlined, and without dots.
QString plain(QString text)
{
    text.replace(QLatin1String("&&"), QString(QChar(1)));
    text.remove(QLatin1Char('&'));
    text.replace(QChar(1), QLatin1Char('&'));
    return text.endsWith(QChar(0x2026)) ? text.chopped(1) : text;
}

/// Where an action answers to its keys; empty for the whole window.
QList<const QWidget *> placesOf(const QAction &action)
{
    QList<const QWidget *> places;
    const auto context = action.shortcutContext();
    if (context == Qt::WindowShortcut || context == Qt::ApplicationShortcut)
        return places;
    for (const QObject *object : action.associatedObjects()) {
        const auto *widget = qobject_cast<const QWidget *>(object);
        const bool isBar = qobject_cast<const QMenu *>(widget) || !widget
            || widget->inherits("QMenuBar") || widget->inherits("QToolBar")
            || widget->inherits("QToolButton");
        if (!isBar)
            places.append(widget);
    }
    return places;
}

bool isOneWithin(const QWidget *left, const QWidget *right)
{
    return left == right || left->isAncestorOf(right) || right->isAncestorOf(left);
}

bool movesCaretOrFocus(Qt::Key key)
{
    constexpr Qt::Key keys[] = {
        Qt::Key_Left,     Qt::Key_Right,  Qt::Key_Up,      Qt::Key_Down,   Qt::Key_Home,
        Qt::Key_End,      Qt::Key_Tab,    Qt::Key_Backtab, Qt::Key_Return, Qt::Key_Enter,
        Qt::Key_PageDown, Qt::Key_Escape, Qt::Key_PageUp,  Qt::Key_Space,
    };
    return std::ranges::find(keys, key) != std::end(keys);
}

bool isLetter(Qt::Key key)
{
    return key < Qt::Key_Escape && QChar(static_cast<char16_t>(key)).isLetter();
}

} // namespace

ShortcutBook::ShortcutBook(Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
}

void ShortcutBook::read(const QMenuBar &menus)
{
    m_entries.clear();
    for (const QAction *entry : menus.actions()) {
        if (entry->menu())
            readMenu(*entry->menu(), plain(entry->text()));
    }
    giveKeys();
}

/// What is in a menu within belongs to the area as well.
void ShortcutBook::readMenu(const QMenu &menu, const QString &area)
{
    for (QAction *action : menu.actions()) {
        if (action->menu())
            readMenu(*action->menu(), area);
        else if (!action->isSeparator() && !action->objectName().isEmpty())
            enter(*action, area);
    }
}

void ShortcutBook::enter(QAction &action, const QString &area)
{
    if (!action.property(UsualKeys).isValid())
        action.setProperty(UsualKeys, toTexts(action.shortcuts()));
    // The text of some names what they would do now.
    const QString own = action.property("plainName").toString();
    m_entries.append({&action, area, own.isEmpty() ? plain(action.text()) : own});
}

/// A key that the reader has chosen is its action's alone, also where a later Telaah gives it to
/// another; two that share one would both be without.
void ShortcutBook::giveKeys()
{
    QList<QAction *> chosen;
    for (const ShortcutEntry &entry : m_entries) {
        if (!isChanged(*entry.action))
            continue;
        entry.action->setShortcuts(
            fromTexts(m_settings.file().value(settingOf(*entry.action)).toStringList()));
        chosen.append(entry.action);
    }
    for (const ShortcutEntry &entry : m_entries) {
        if (isChanged(*entry.action))
            continue;
        QList<QKeySequence> keys = usualKeys(*entry.action);
        keys.removeIf([&](const QKeySequence &key) {
            return std::ranges::any_of(chosen, [&](const QAction *other) {
                return other->shortcuts().contains(key) && canMeet(*other, *entry.action);
            });
        });
        if (keys != entry.action->shortcuts())
            entry.action->setShortcuts(keys);
    }
    emit changed();
}

QString ShortcutBook::nameOf(const QAction &action) const
{
    const auto entry = std::ranges::find(m_entries, &action, &ShortcutEntry::action);
    return entry == m_entries.end() ? plain(action.text()) : entry->name;
}

QList<QKeySequence> ShortcutBook::usualKeys(const QAction &action)
{
    return fromTexts(action.property(UsualKeys).toStringList());
}

bool ShortcutBook::isChanged(const QAction &action) const
{
    return m_settings.file().contains(settingOf(action));
}

bool ShortcutBook::canMeet(const QAction &left, const QAction &right)
{
    const auto leftPlaces = placesOf(left);
    const auto rightPlaces = placesOf(right);
    if (leftPlaces.isEmpty() || rightPlaces.isEmpty())
        return true;
    return std::ranges::any_of(leftPlaces, [&](const QWidget *one) {
        return std::ranges::any_of(
            rightPlaces, [one](const QWidget *other) { return isOneWithin(one, other); });
    });
}

KeyVerdict ShortcutBook::judge(const QAction &action, const QKeySequence &key) const
{
    if (key.isEmpty())
        return {};
    const Qt::KeyboardModifiers modifiers = key[0].keyboardModifiers();
    const Qt::Key plainKey = key[0].key();
    if (modifiers.testFlag(Qt::ControlModifier) && modifiers.testFlag(Qt::AltModifier))
        return {KeyVerdict::AltGr};
    if (!modifiers.testFlag(Qt::AltModifier) && movesCaretOrFocus(plainKey))
        return {KeyVerdict::Reserved};
    if (modifiers.testFlag(Qt::AltModifier) && isLetter(plainKey))
        return {KeyVerdict::Menus};
    const bool isTyped = !(modifiers & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        && plainKey < Qt::Key_Escape;
    if (isTyped && placesOf(action).isEmpty() && !usualKeys(action).contains(key))
        return {KeyVerdict::Typing};
    for (const ShortcutEntry &entry : m_entries) {
        if (entry.action != &action && entry.action->shortcuts().contains(key)
            && canMeet(*entry.action, action))
            return {KeyVerdict::Taken, entry.action};
    }
    return {};
}

void ShortcutBook::setKeys(QAction &action, const QList<QKeySequence> &keys)
{
    if (keys == usualKeys(action))
        m_settings.file().remove(settingOf(action));
    else
        m_settings.file().setValue(settingOf(action), toTexts(keys));
    m_settings.file().sync();
    giveKeys();
}

void ShortcutBook::reset(QAction &action)
{
    setKeys(action, usualKeys(action));
}

void ShortcutBook::resetAll()
{
    m_settings.file().remove(QStringLiteral("shortcuts"));
    m_settings.file().sync();
    giveKeys();
}

QString textOf(const QList<QKeySequence> &keys)
{
    QStringList texts;
    for (const QKeySequence &key : keys)
        texts.append(key.toString(QKeySequence::NativeText));
    return texts.join(QLatin1String(", "));
}

} // namespace telaah::ui
