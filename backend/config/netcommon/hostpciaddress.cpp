#include "backend/config/netcommon/hostpciaddress.h"

#include "backend/xml/type.h"

#include <QCoreApplication>

namespace inn::config {

namespace {

constexpr unsigned kMostBus = 0xFF;
constexpr unsigned kMostSlot = 0x1F;
constexpr unsigned kMostFunction = 7;

void checkAddress(const HostPciAddressConfig &address, xml::Report &report)
{
    const unsigned domain = address.domain.value_or(0);
    const unsigned bus = address.bus.value_or(0);
    const unsigned slot = address.slot.value_or(0);
    if (domain == 0 && bus == 0 && slot == 0)
        return; // none: the function does not count
    const auto check = [&](unsigned number, unsigned most, const char *where) {
        if (number > most)
            report.error(where,
                QCoreApplication::translate("NetworkCommon", "The PCI address has “%1” at most 0x%2.")
                    .arg(QLatin1StringView(where + 1), QString::number(most, 16)));
    };
    check(bus, kMostBus, "@bus");
    check(slot, kMostSlot, "@slot");
    check(address.function.value_or(0), kMostFunction, "@function");
}

constexpr auto kAlways = [](const HostPciAddressConfig &) { return true; };

} // namespace

const xml::Table &hostPciAddressType()
{
    using A = HostPciAddressConfig;
    static const xml::Table table = xml::Type<A>("address")
                                        .attribute<&A::type>("@type", "Kind of address")
                                        .suggestions({ "pci" })
                                        .attribute<&A::domain>("@domain", "PCI domain")
                                        .hex(4, kAlways)
                                        .attribute<&A::bus>("@bus", "PCI bus")
                                        .hex(2, kAlways)
                                        .attribute<&A::slot>("@slot", "PCI slot")
                                        .hex(2, kAlways)
                                        .attribute<&A::function>("@function", "Function of the PCI device")
                                        .hex(1, kAlways)
                                        .rule(checkAddress);
    return table;
}

void applyHostPciAddressDefaults(HostPciAddressConfig &address)
{
    for (std::optional<unsigned> *number :
        { &address.domain, &address.bus, &address.slot, &address.function })
        *number = number->value_or(0);
}

} // namespace inn::config
