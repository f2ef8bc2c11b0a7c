#include "backend/drivers/qemu/definition/pcitopology.h"

#include "backend/drivers/qemu/definition/machines.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace inn::qemu {

namespace {

constexpr unsigned kMostBuses = 256;
constexpr PciNeeds kEndpoints = kConventional | kExpress;

QString tr(const char *text)
{
    return QCoreApplication::translate("inn::qemu::Definition", text);
}

Error problem(const QString &message, int code)
{
    Error error { ErrorCode::InvalidConfig, message };
    error.libvirtCode = code;
    return error;
}

struct BusKind
{
    PciNeeds offers;
    unsigned firstSlot, lastSlot;
};

const BusKind *busKind(const QString &model)
{
    static const PciNeeds conventional = kAutomatic | kConventional | kBridge;
    static const PciNeeds port = kAutomatic | kExpress | kUpstreamPort | kExpressBridge;
    static const QHash<QString, BusKind> kinds {
        { QStringLiteral("pci-root"), { conventional | kExpanderBus, 1, 31 } },
        { QStringLiteral("pci-bridge"), { conventional, 1, 31 } },
        { QStringLiteral("pci-expander-bus"), { conventional, 0, 31 } },
        { QStringLiteral("pcie-root"), { kExpress | kRootPort | kDmiBridge | kExpressExpanderBus, 1, 31 } },
        { QStringLiteral("dmi-to-pci-bridge"), { kConventional | kBridge, 0, 31 } },
        { QStringLiteral("pcie-to-pci-bridge"), { conventional, 1, 31 } },
        { QStringLiteral("pcie-root-port"), { port, 0, 0 } },
        { QStringLiteral("pcie-switch-downstream-port"), { port, 0, 0 } },
        { QStringLiteral("pcie-switch-upstream-port"), { kDownstreamPort, 0, 31 } },
        { QStringLiteral("pcie-expander-bus"), { kRootPort | kDmiBridge, 0, 31 } },
    };
    const auto found = kinds.find(model);
    return found == kinds.end() ? nullptr : &*found;
}

bool fits(const PciTopology::Bus &bus, unsigned index, PciNeeds needs, bool given)
{
    PciNeeds offers = bus.offers;
    if (needs & kIntegrated) {
        if (index != 0)
            return false;
        offers |= kAutomatic;
    }
    if (given) {
        // What somebody chose may put a PCI device into a PCI Express slot and the other way round.
        if (offers & kEndpoints)
            offers |= kEndpoints;
        if (needs & kBridge)
            needs |= kConventional;
    } else if ((needs & kAutomatic) && !(offers & kAutomatic)) {
        return false;
    }
    return (needs & offers & kKinds) != 0;
}

} // namespace

PciNeeds controllerNeeds(const QString &model)
{
    static const QHash<QString, PciNeeds> needs {
        { QStringLiteral("pci-bridge"), kBridge },
        { QStringLiteral("pci-expander-bus"), kExpanderBus },
        { QStringLiteral("pcie-expander-bus"), kExpressExpanderBus },
        { QStringLiteral("dmi-to-pci-bridge"), kDmiBridge },
        { QStringLiteral("pcie-to-pci-bridge"), kExpressBridge },
        { QStringLiteral("pcie-root-port"), kRootPort | kSharesSlot },
        { QStringLiteral("pcie-switch-upstream-port"), kUpstreamPort },
        { QStringLiteral("pcie-switch-downstream-port"), kDownstreamPort },
    };
    return needs.value(model, kNoPci);
}

QString PciPlace::toString() const
{
    const auto hex = [](unsigned value, int digits) {
        return QStringLiteral("%1").arg(value, digits, 16, QLatin1Char('0'));
    };
    return hex(domain, 4) + u':' + hex(bus, 2) + u':' + hex(slot, 2) + u'.' + hex(function, 1);
}

PciTopology::PciTopology(unsigned buses, Growth growth)
    : m_buses(std::min(buses, kMostBuses))
    , m_growth(growth)
{
}

void PciTopology::setModel(unsigned bus, const QString &model)
{
    const BusKind *kind = busKind(model);
    if (bus >= m_buses.size() || !kind)
        return;
    m_buses[bus].model = model;
    m_buses[bus].offers = kind->offers;
    m_buses[bus].firstSlot = kind->firstSlot;
    m_buses[bus].lastSlot = kind->lastSlot;
}

bool PciTopology::isSlotUsed(unsigned bus, unsigned slot) const
{
    return bus < m_buses.size() && m_buses[bus].used[slot] != 0;
}

bool PciTopology::isFull() const
{
    for (const Bus &bus : m_buses) {
        for (unsigned slot = bus.firstSlot; slot <= bus.lastSlot; ++slot) {
            if (bus.used[slot] == 0)
                return false;
        }
    }
    return true;
}

Result<> PciTopology::validate(const PciPlace &place, PciNeeds needs, bool given) const
{
    const int code = given ? kXml : kInternal;
    const QString where = place.toString();
    if (m_buses.empty())
        return problem(tr("The PCI address %1 cannot be: the machine has no PCI bus.").arg(where), code);
    if (place.domain != 0)
        return problem(tr("The PCI address %1 cannot be: there is only PCI domain 0.").arg(where), code);
    if (place.bus >= m_buses.size()) {
        return problem(
            tr("The PCI address %1 cannot be: the last bus is %2.").arg(where).arg(m_buses.size() - 1), code);
    }
    const Bus &bus = m_buses[place.bus];
    if (!fits(bus, place.bus, needs, given)) {
        return problem(
            tr("What has the PCI address %1 cannot be on the PCI controller “%2” with the number %3.")
                .arg(where, bus.model)
                .arg(place.bus),
            code);
    }
    if (place.slot < bus.firstSlot || place.slot > bus.lastSlot) {
        return problem(tr("The PCI address %1 cannot be: the slots of that bus are %2 to %3.")
                           .arg(where)
                           .arg(bus.firstSlot)
                           .arg(bus.lastSlot),
            code);
    }
    if (place.function > 7)
        return problem(tr("The PCI address %1 cannot be: the last function is 7.").arg(where), code);
    return {};
}

void PciTopology::take(const PciPlace &place, PciNeeds needs)
{
    Bus &bus = m_buses[place.bus];
    if (bus.used[place.slot] == 0 && (needs & kSharesSlot))
        bus.shared[place.slot] = true;
    bus.used[place.slot] |= quint8(1U << place.function);
}

Result<> PciTopology::reserve(PciPlace place, PciNeeds needs)
{
    if (m_growth == Growth::Grows)
        TRY(growFor(place, needs));
    TRY(validate(place, needs, true));
    if (m_buses[place.bus].used[place.slot] & (1U << place.function)) {
        return problem(
            tr("The PCI address %1 is used twice; remove one to get a free one.").arg(place.toString()),
            kXml);
    }
    take(place, needs);
    return {};
}

bool PciTopology::findOn(
    const Bus &bus, PciPlace &place, PciNeeds needs, std::optional<unsigned> function) const
{
    if (!fits(bus, place.bus, needs, false))
        return false;
    for (place.slot = bus.firstSlot; place.slot <= bus.lastSlot; ++place.slot) {
        const quint8 used = bus.used[place.slot];
        place.function = function.value_or(0);
        if (used == 0)
            return true;
        if (!(needs & kSharesSlot) || !bus.shared[place.slot])
            continue;
        if (function) {
            if (!(used & (1U << *function)))
                return true;
            continue;
        }
        for (; place.function < 8; ++place.function) {
            if (!(used & (1U << place.function)))
                return true;
        }
    }
    return false;
}

Result<PciPlace> PciTopology::reserveNext(PciNeeds needs, std::optional<unsigned> function)
{
    if (m_buses.empty())
        return problem(tr("The machine has no PCI bus for all its devices."), kXml);
    PciPlace place;
    for (place.bus = 0; place.bus < m_buses.size(); ++place.bus) {
        if (findOn(m_buses[place.bus], place, needs, function)) {
            take(place, needs);
            return place;
        }
    }
    if (m_growth == Growth::Fixed)
        return problem(tr("No PCI slot is free for all devices."), kInternal);
    place.function = function.value_or(0);
    TRY(growFor(place, needs));
    place.slot = m_buses[place.bus].firstSlot;
    TRY(validate(place, needs, false));
    take(place, needs);
    return place;
}

Result<> PciTopology::growFor(PciPlace &place, PciNeeds needs)
{
    if (place.bus < m_buses.size())
        return {};
    if (place.bus + 1 >= kMostBuses)
        return problem(tr("There are more PCI devices than buses for them."), kInternal);
    QString model;
    if (needs & kConventional) {
        model = severalRoots ? QStringLiteral("pci-root") : QStringLiteral("pci-bridge");
        const bool takesBridge = severalRoots
            || std::any_of(
                m_buses.begin(), m_buses.end(), [](const Bus &bus) { return bus.offers & kBridge; });
        if (!takesBridge) {
            // A machine of PCI Express alone gets a conventional bus first. Asked for one bus, that is all.
            if (place.bus == m_buses.size())
                ++place.bus;
            m_buses.emplace_back();
            if (hasExpressBridge) {
                setModel(unsigned(m_buses.size() - 1), QStringLiteral("pcie-root-port"));
                m_buses.back().offers = kExpressBridge; // nothing else goes there
                m_buses.emplace_back();
                setModel(unsigned(m_buses.size() - 1), QStringLiteral("pcie-to-pci-bridge"));
            } else {
                setModel(unsigned(m_buses.size() - 1), QStringLiteral("dmi-to-pci-bridge"));
            }
        }
    } else if (needs & (kExpress | kUpstreamPort)) {
        model = QStringLiteral("pcie-root-port");
    } else {
        return problem(
            tr("A PCI controller needs a place on a bus that there is not, and that cannot be added for it."),
            kInternal);
    }
    while (m_buses.size() <= place.bus) {
        m_buses.emplace_back();
        setModel(unsigned(m_buses.size() - 1), model);
    }
    return {};
}

} // namespace inn::qemu
