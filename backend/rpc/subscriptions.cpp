#include "backend/rpc/subscriptions.h"

#include "backend/rpc/errors.h"

#include <algorithm>

namespace inn::rpc {

namespace {

constexpr std::size_t kMaximum = 4096;

QString familyName(Family family)
{
    switch (family) {
    case Family::Domain:
        return QStringLiteral("domain");
    case Family::Network:
        return QStringLiteral("network");
    case Family::Pool:
        return QStringLiteral("storage pool");
    case Family::NodeDevice:
        return QStringLiteral("node device");
    case Family::Secret:
        return QStringLiteral("secret");
    case Family::Monitor:
        return QStringLiteral("qemu monitor");
    }
    return {};
}

} // namespace

Result<int> Subscriptions::add(
    Family family, int event, const QString &object, Style style, std::function<bool(const QString &)> wants)
{
    if (m_all.size() >= kMaximum)
        return libvirtError(kInternalError, QStringLiteral("too many event callbacks"), kFromRemote);
    const auto same = [&](const Subscription &each) {
        return each.style == Style::Old && each.family == family && each.event == event;
    };
    if (style == Style::Old && std::any_of(m_all.begin(), m_all.end(), same)) {
        return libvirtError(kInternalError,
            QStringLiteral("%1 event %2 already registered").arg(familyName(family)).arg(event), kFromRemote);
    }
    m_all.push_back({ m_next, family, event, object, style, std::move(wants) });
    return m_next++;
}

Result<> Subscriptions::remove(Family family, int callback)
{
    const auto found = std::find_if(m_all.begin(), m_all.end(), [&](const Subscription &each) {
        return each.style == Style::Callback && each.family == family && each.callback == callback;
    });
    if (found == m_all.end()) {
        return libvirtError(kInternalError,
            QStringLiteral("%1 event callback %2 not registered").arg(familyName(family)).arg(callback),
            kFromRemote);
    }
    m_all.erase(found);
    return {};
}

Result<> Subscriptions::removeOld(Family family, int event)
{
    const auto found = std::find_if(m_all.begin(), m_all.end(), [&](const Subscription &each) {
        return each.style == Style::Old && each.family == family && each.event == event;
    });
    if (found == m_all.end()) {
        return libvirtError(kInternalError,
            QStringLiteral("%1 event %2 not registered").arg(familyName(family)).arg(event), kFromRemote);
    }
    m_all.erase(found);
    return {};
}

void Subscriptions::tell(Family family, int event, const QString &object,
    const std::function<void(const Subscription &)> &send) const
{
    for (const Subscription &each : m_all) {
        if (each.family == family && each.event == event && (each.object.isEmpty() || each.object == object))
            send(each);
    }
}

void Subscriptions::clear()
{
    m_all.clear();
}

} // namespace inn::rpc
