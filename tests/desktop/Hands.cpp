// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/Hands.h"

#include <QList>
#include <QStringList>

#include <algorithm>

// The last ones: they have macros named as half of Qt is.
#include <X11/Xlib.h>
#include <X11/Xutil.h>
#include <X11/extensions/XTest.h>

namespace telaah::test {

namespace {

QString titleOf(Display *display, Window window)
{
    XTextProperty title = {};
    const Atom name = XInternAtom(display, "_NET_WM_NAME", False);
    if (!XGetTextProperty(display, window, &title, name))
        return {};
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(title.value));
    XFree(title.value);
    return text;
}

bool isInSight(Display *display, Window window)
{
    XWindowAttributes attributes = {};
    return XGetWindowAttributes(display, window, &attributes) && attributes.map_state == IsViewable;
}

QList<Window> windowsOf(Display *display)
{
    Window root = 0;
    Window parent = 0;
    Window *windows = nullptr;
    unsigned count = 0;
    XQueryTree(display, DefaultRootWindow(display), &root, &parent, &windows, &count);
    const QList<Window> found(windows, windows + count);
    XFree(windows);
    return found;
}

} // namespace

Hands::Hands()
{
    if (Display *display = XOpenDisplay(nullptr))
        m_display = {display, [](Display *each) { XCloseDisplay(each); }};
}

bool Hands::focus(const QString &title) const
{
    const QList<Window> windows = windowsOf(m_display.get());
    const auto found = std::ranges::find_if(windows, [&](Window window) {
        return titleOf(m_display.get(), window) == title && isInSight(m_display.get(), window);
    });
    if (found != windows.end())
        XSetInputFocus(m_display.get(), *found, RevertToPointerRoot, CurrentTime);
    XSync(m_display.get(), False);
    return found != windows.end();
}

int Hands::windowsInSight() const
{
    const QList<Window> windows = windowsOf(m_display.get());
    return static_cast<int>(std::ranges::count_if(
        windows, [this](Window window) { return isInSight(m_display.get(), window); }));
}

void Hands::press(const QString &keys) const
{
    QList<unsigned> codes;
    for (const QString &key : keys.split(u'+')) {
        const KeySym symbol = XStringToKeysym(key.toLatin1().constData());
        codes.append(XKeysymToKeycode(m_display.get(), symbol));
    }
    for (qsizetype i = 0; i < codes.size(); ++i)
        XTestFakeKeyEvent(m_display.get(), codes.at(i), True, CurrentTime);
    for (qsizetype i = codes.size() - 1; i >= 0; --i)
        XTestFakeKeyEvent(m_display.get(), codes.at(i), False, CurrentTime);
    XSync(m_display.get(), False);
}

void Hands::moveTo(QPoint place) const
{
    XTestFakeMotionEvent(m_display.get(), -1, place.x(), place.y(), CurrentTime);
    XSync(m_display.get(), False);
}

void Hands::pressButton() const
{
    XTestFakeButtonEvent(m_display.get(), Button1, True, CurrentTime);
    XSync(m_display.get(), False);
}

void Hands::releaseButton() const
{
    XTestFakeButtonEvent(m_display.get(), Button1, False, CurrentTime);
    XSync(m_display.get(), False);
}

} // namespace telaah::test
