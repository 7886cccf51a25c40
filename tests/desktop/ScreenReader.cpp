// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/ScreenReader.h"

#include <atspi/atspi.h>

namespace telaah::test {

namespace {

constexpr const char *Heard[] = {
    "object:state-changed:focused",
    "object:text-caret-moved",
    "object:property-change:accessible-description",
};

// Of what has gone, libatspi gives nothing or an error that no test has a use for.
QString taken(gchar *text)
{
    const QString taken = QString::fromUtf8(text);
    g_free(text);
    return taken;
}

QRect taken(AtspiRect *rect)
{
    const QRect taken = rect ? QRect(rect->x, rect->y, rect->width, rect->height) : QRect();
    g_free(rect);
    return taken;
}

template<typename Object>
std::shared_ptr<Object> owned(Object *object)
{
    return {object, [](Object *each) { g_clear_object(&each); }};
}

QString nickOf(GType type, int value)
{
    auto *names = static_cast<GEnumClass *>(g_type_class_ref(type));
    const GEnumValue *found = g_enum_get_value(names, value);
    const QString nick = found ? QString::fromUtf8(found->value_nick) : QString();
    g_type_class_unref(names);
    return nick;
}

} // namespace

Accessible::Accessible(_AtspiAccessible *owned)
    : m_accessible(test::owned(owned))
{
}

QString Accessible::name() const
{
    return taken(atspi_accessible_get_name(m_accessible.get(), nullptr));
}

QString Accessible::description() const
{
    return taken(atspi_accessible_get_description(m_accessible.get(), nullptr));
}

QString Accessible::role() const
{
    return taken(atspi_role_get_name(atspi_accessible_get_role(m_accessible.get(), nullptr)));
}

QStringList Accessible::states() const
{
    const auto set = owned(atspi_accessible_get_state_set(m_accessible.get()));
    if (!set)
        return {};
    QStringList names;
    GArray *states = atspi_state_set_get_states(set.get());
    for (guint i = 0; i < states->len; ++i)
        names.append(nickOf(ATSPI_TYPE_STATE_TYPE, g_array_index(states, AtspiStateType, i)));
    g_array_unref(states);
    return names;
}

QStringList Accessible::interfaces() const
{
    GArray *found = atspi_accessible_get_interfaces(m_accessible.get());
    QStringList names;
    for (guint i = 0; found && i < found->len; ++i)
        names.append(taken(g_array_index(found, gchar *, i)));
    if (found)
        g_array_unref(found);
    return names;
}

QStringList Accessible::actions() const
{
    const auto action = owned(atspi_accessible_get_action_iface(m_accessible.get()));
    const int count = action ? atspi_action_get_n_actions(action.get(), nullptr) : 0;
    QStringList names;
    for (int i = 0; i < count; ++i)
        names.append(taken(atspi_action_get_action_name(action.get(), i, nullptr)));
    return names;
}

QList<Accessible> Accessible::children() const
{
    QList<Accessible> children;
    const int count = atspi_accessible_get_child_count(m_accessible.get(), nullptr);
    for (int i = 0; i < count; ++i) {
        const Accessible child(atspi_accessible_get_child_at_index(m_accessible.get(), i, nullptr));
        if (!child.isNull())
            children.append(child);
    }
    return children;
}

bool Accessible::press() const
{
    const auto action = owned(atspi_accessible_get_action_iface(m_accessible.get()));
    return action && atspi_action_do_action(action.get(), 0, nullptr);
}

bool Accessible::grabFocus() const
{
    const auto component = owned(atspi_accessible_get_component_iface(m_accessible.get()));
    return component && atspi_component_grab_focus(component.get(), nullptr);
}

QString Accessible::text() const
{
    return textAt(0, -1);
}

QString Accessible::textAt(int start, int end) const
{
    const auto text = owned(atspi_accessible_get_text_iface(m_accessible.get()));
    return text ? taken(atspi_text_get_text(text.get(), start, end, nullptr)) : QString();
}

int Accessible::caret() const
{
    const auto text = owned(atspi_accessible_get_text_iface(m_accessible.get()));
    return text ? atspi_text_get_caret_offset(text.get(), nullptr) : -1;
}

QString Accessible::selection() const
{
    const auto text = owned(atspi_accessible_get_text_iface(m_accessible.get()));
    if (!text || atspi_text_get_n_selections(text.get(), nullptr) < 1)
        return {};
    AtspiRange *range = atspi_text_get_selection(text.get(), 0, nullptr);
    if (!range)
        return {};
    const QString selected = textAt(range->start_offset, range->end_offset);
    g_free(range);
    return selected;
}

QRect Accessible::extents() const
{
    const auto component = owned(atspi_accessible_get_component_iface(m_accessible.get()));
    if (!component)
        return {};
    return taken(atspi_component_get_extents(component.get(), ATSPI_COORD_TYPE_SCREEN, nullptr));
}

QRect Accessible::extentsOf(int start, int end) const
{
    const auto text = owned(atspi_accessible_get_text_iface(m_accessible.get()));
    if (!text)
        return {};
    return taken(
        atspi_text_get_range_extents(text.get(), start, end, ATSPI_COORD_TYPE_SCREEN, nullptr));
}

bool Accessible::moveCaret(int offset) const
{
    const auto text = owned(atspi_accessible_get_text_iface(m_accessible.get()));
    return text && atspi_text_set_caret_offset(text.get(), offset, nullptr);
}

Accessible Accessible::find(const std::function<bool(const Accessible &)> &fits) const
{
    if (isNull() || fits(*this))
        return *this;
    for (const Accessible &child : children()) {
        if (const Accessible found = child.find(fits); !found.isNull())
            return found;
    }
    return {};
}

Accessible Accessible::find(const QString &role, const QString &name) const
{
    return find([&](const Accessible &each) { return each.role() == role && each.name() == name; });
}

QString Accessible::toString() const
{
    return QStringLiteral("%1 \"%2\" (%3)").arg(role(), name(), states().join(u' '));
}

ScreenReader::ScreenReader()
{
    atspi_init();
    m_listener = owned(atspi_event_listener_new(heard, this, nullptr));
    for (const char *type : Heard)
        atspi_event_listener_register(m_listener.get(), type, nullptr);
}

ScreenReader::~ScreenReader()
{
    for (const char *type : Heard)
        atspi_event_listener_deregister(m_listener.get(), type, nullptr);
}

Accessible ScreenReader::program(const QString &name) const
{
    for (const Accessible &each : Accessible(atspi_get_desktop(0)).children()) {
        if (each.name() == name)
            return each;
    }
    return {};
}

void ScreenReader::heard(_AtspiEvent *event, void *reader)
{
    auto *source = static_cast<_AtspiAccessible *>(g_object_ref(event->source));
    static_cast<ScreenReader *>(reader)->m_events.append(
        {QString::fromUtf8(event->type), Accessible(source), event->detail1});
    g_boxed_free(ATSPI_TYPE_EVENT, event);
}

} // namespace telaah::test
