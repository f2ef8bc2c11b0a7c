#pragma once

#include "backend/base/result.h"

#include <QString>

#include <array>
#include <optional>
#include <vector>

// The PCI buses of a guest: what each takes, and which places are free.
namespace inn::qemu {

// What a device needs of the bus it goes onto, and what a bus offers. A set of bits.
enum PciNeed : unsigned {
    kNoPci = 0,
    kConventional = 1U << 0, // a PCI device
    kExpress = 1U << 1, // a PCI Express device
    kBridge = 1U << 2,
    kExpanderBus = 1U << 3,
    kExpressExpanderBus = 1U << 4,
    kDmiBridge = 1U << 5,
    kExpressBridge = 1U << 6, // pcie-to-pci-bridge
    kRootPort = 1U << 7,
    kUpstreamPort = 1U << 8,
    kDownstreamPort = 1U << 9,
    kKinds = (1U << 10) - 1,
    kAutomatic = 1U << 10, // a device whose place is chosen; a bus where that is allowed
    kSharesSlot = 1U << 11, // up to eight of its kind in one slot
    kIntegrated = 1U << 12, // on bus 0, even where nothing is put automatically
};
using PciNeeds = unsigned;

// What a controller of this model itself needs.
[[nodiscard]] PciNeeds controllerNeeds(const QString &model);

struct PciPlace
{
    unsigned domain = 0, bus = 0, slot = 0, function = 0;
    bool operator==(const PciPlace &) const = default;
    [[nodiscard]] QString toString() const; // "0000:00:1f.2"
};

class PciTopology
{
public:
    struct Bus
    {
        QString model; // empty: not known yet
        PciNeeds offers = kNoPci;
        unsigned firstSlot = 0, lastSlot = 0;
        std::array<quint8, 32> used = {}; // functions of each slot
        std::array<bool, 32> shared = {};
    };
    enum class Growth { Fixed, Grows };

    PciTopology(unsigned buses, Growth growth);
    bool severalRoots = false; // new buses are further roots, as pSeries has them
    bool hasExpressBridge = true; // the emulator has pcie-to-pci-bridge

    [[nodiscard]] const std::vector<Bus> &buses() const { return m_buses; }
    void setModel(unsigned bus, const QString &model);
    [[nodiscard]] bool isSlotUsed(unsigned bus, unsigned slot) const;
    [[nodiscard]] bool isFull() const; // no slot of any bus is free
    // Errors: InvalidConfig with libvirt's code.
    Result<> reserve(PciPlace place, PciNeeds needs);
    // A free place, taken. `function`: the one wanted, or any.
    Result<PciPlace> reserveNext(PciNeeds needs, std::optional<unsigned> function = {});
    // Whether the place could be reserved on that bus at all.
    Result<> validate(const PciPlace &place, PciNeeds needs, bool given) const;

private:
    bool findOn(const Bus &bus, PciPlace &place, PciNeeds needs, std::optional<unsigned> function) const;
    // Makes buses until place.bus exists; may move it further.
    Result<> growFor(PciPlace &place, PciNeeds needs);
    void take(const PciPlace &place, PciNeeds needs);

    std::vector<Bus> m_buses;
    Growth m_growth;
};

} // namespace inn::qemu
