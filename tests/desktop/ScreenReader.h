// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QRect>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

// As libatspi has them; its headers do not get along with Qt's keywords.
struct _AtspiAccessible;
struct _AtspiEvent;
struct _AtspiEventListener;

namespace telaah::test {

/// A thing in a window of another program, as screen readers are told of it over the bus. Each call
/// asks the program again; what has gone meanwhile has no name and no states.
class Accessible
{
public:
    Accessible() = default;

    /// Takes over one reference.
    explicit Accessible(_AtspiAccessible *owned);

    bool isNull() const { return !m_accessible; }

    QString name() const;
    QString description() const;
    QString role() const; ///< As AT-SPI names it: "push button".
    bool is(const QString &state) const { return states().contains(state); }
    QStringList states() const; ///< As AT-SPI names them: "focusable".
    QStringList interfaces() const;
    QStringList actions() const;
    QList<Accessible> children() const;

    /// What screen readers do for those who cannot: its first action, and giving it the focus.
    bool press() const;
    bool grabFocus() const;

    /// Of what has the Text interface; positions count code points.
    QString text() const;
    QString textAt(int start, int end) const;
    int caret() const;
    QString selection() const; ///< The first, if there are several.
    bool moveCaret(int offset) const;

    /// Where it is on the screen, and where some of its text is.
    QRect extents() const;
    QRect extentsOf(int start, int end) const;

    /// The first that fits, from here down, in order; null if none does.
    Accessible find(const std::function<bool(const Accessible &)> &fits) const;
    Accessible find(const QString &role, const QString &name) const;

    /// For messages of tests.
    QString toString() const;

    friend bool operator==(const Accessible &, const Accessible &) = default;

private:
    std::shared_ptr<_AtspiAccessible> m_accessible;
};

/// What a program says happened.
struct AccessibleEvent
{
    QString type; ///< "object:state-changed:focused"
    Accessible source;
    int detail1;
};

/// A screen reader as far as a test needs one: it looks at programs, and hears what they say.
///
/// Events come while Qt's event loop runs. One at a time, as libatspi has one connection.
class ScreenReader
{
public:
    ScreenReader();
    ~ScreenReader();
    ScreenReader(const ScreenReader &) = delete;
    ScreenReader &operator=(const ScreenReader &) = delete;

    /// The program of this name; null while it has not said that it is there.
    Accessible program(const QString &name) const;

    /// What was heard since the last call.
    QList<AccessibleEvent> takeEvents() { return std::exchange(m_events, {}); }
    const QList<AccessibleEvent> &events() const { return m_events; }

private:
    static void heard(_AtspiEvent *event, void *reader);

    std::shared_ptr<_AtspiEventListener> m_listener;
    QList<AccessibleEvent> m_events;
};

} // namespace telaah::test
