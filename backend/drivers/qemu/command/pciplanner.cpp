#include "backend/drivers/qemu/command/pciplanner.h"

#include "backend/drivers/qemu/command/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <map>

namespace inn::qemu {

namespace {

constexpr unsigned kMaximumBuses = 256;
constexpr unsigned kSlots = 32;
constexpr quint8 kWholeSlot = 0xff;

QString translated(const char *message)
{
    return QCoreApplication::translate("inn::qemu::Addresses", message);
}

enum class Need {
    Conventional, // a plug for PCI devices
    Express, // a hot-plug PCI Express port
    Port, // a function of a root complex slot, shared with other ports
    BridgePlace, // pcie-to-pci-bridge: on a port
};

using Address = std::optional<config::AddressConfig>;

struct Device
{
    Address *address;
    Need need;
    QString label;
};

struct Bus
{
    QString model;
    std::array<quint8, kSlots> used {}; // functions of each slot
    std::array<bool, kSlots> shared {}; // by root ports

    [[nodiscard]] bool isPort() const
    {
        return model == u"pcie-root-port" || model == u"pcie-switch-downstream-port";
    }
    [[nodiscard]] unsigned firstSlot() const
    {
        return isPort() || model == u"pcie-switch-upstream-port" || model == u"dmi-to-pci-bridge" ? 0 : 1;
    }
    [[nodiscard]] unsigned lastSlot() const { return isPort() ? 0 : kSlots - 1; }
    [[nodiscard]] bool takes(Need need) const
    {
        switch (need) {
        case Need::Conventional:
            return model == u"pci-root" || model == u"pci-bridge" || model == u"pcie-to-pci-bridge"
                || model == u"dmi-to-pci-bridge";
        case Need::Express:
        case Need::BridgePlace:
            return isPort();
        case Need::Port:
            return model == u"pcie-root";
        }
        return false;
    }
};

bool isPlaced(const Address &address)
{
    return address && is(address->type, u"pci") && address->bus && address->slot;
}

// The device wants a PCI place and has none.
bool wantsPlace(const Address &address)
{
    return !address || !address->type || (is(address->type, u"pci") && !isPlaced(address));
}

bool onExpressMachine(const config::DomainConfig &domain)
{
    const config::ControllerConfig *root = findController(domain, u"pci", 0);
    return root && is(root->model, u"pcie-root");
}

bool isPciController(const config::ControllerConfig &controller)
{
    return is(controller.type, u"pci");
}

bool isPciRoot(const config::ControllerConfig &controller)
{
    return is(controller.model, u"pci-root") || is(controller.model, u"pcie-root");
}

class Planner
{
public:
    explicit Planner(config::DomainConfig &domain)
        : m_domain(domain)
        , m_express(onExpressMachine(domain))
    {
    }

    // What must be added to the buses for everything to find a place; empty when all has one.
    Result<std::vector<QString>> run(bool reserveForBridge)
    {
        TRY(makeBuses());
        collect();
        TRY(reserveGiven());
        placeOnBoard();
        if (reserveForBridge && !m_express)
            reserveOne();
        for (const Device &device : m_devices) {
            if (wantsPlace(*device.address))
                TRY(place(device));
        }
        if (m_grown.empty())
            markMultifunction();
        return m_grown;
    }

private:
    Result<> makeBuses()
    {
        unsigned count = 1;
        for (const config::ControllerConfig &controller : m_domain.controllers) {
            if (isPciController(controller))
                count = std::max(count, controller.index.value_or(0) + 1);
        }
        if (count > kMaximumBuses)
            return tooMany();
        m_buses.resize(count);
        for (const config::ControllerConfig &controller : m_domain.controllers) {
            if (isPciController(controller))
                m_buses[controller.index.value_or(0)].model = text(controller.model);
        }
        return {};
    }

    [[nodiscard]] Need virtioNeed() const { return m_express ? Need::Express : Need::Conventional; }

    [[nodiscard]] Need interfaceNeed(const config::InterfaceConfig &interface) const
    {
        static const QStringList express { QStringLiteral("virtio"), QStringLiteral("e1000e"),
            QStringLiteral("vmxnet3"), QStringLiteral("igb"), QStringLiteral("virtio-non-transitional") };
        return express.contains(text(interface.model)) ? virtioNeed() : Need::Conventional;
    }

    [[nodiscard]] Need controllerNeed(const config::ControllerConfig &controller) const
    {
        const QString model = text(controller.model);
        if (isPciController(controller)) {
            if (model == u"pcie-root-port")
                return Need::Port;
            return model == u"pcie-to-pci-bridge" ? Need::BridgePlace : Need::Conventional;
        }
        if (is(controller.type, u"virtio-serial") || model == u"virtio-scsi" || model == u"qemu-xhci"
            || model == u"nec-xhci")
            return virtioNeed();
        return Need::Conventional;
    }

    // In the order in which places are given.
    void collect()
    {
        for (config::ControllerConfig &controller : m_domain.controllers) {
            if (isPciController(controller) && !isPciRoot(controller))
                add(controller.address, controllerNeed(controller),
                    translated("PCI controller %1").arg(controller.index.value_or(0)));
        }
        for (config::InterfaceConfig &interface : m_domain.interfaces) {
            if (!is(interface.model, u"usb-net"))
                add(interface.address, interfaceNeed(interface), interfaceLabel(interface));
        }
        for (config::SoundConfig &sound : m_domain.sounds) {
            if (isPci(sound))
                add(sound.address, Need::Conventional, translated("sound card “%1”").arg(text(sound.model)));
        }
        for (config::ControllerConfig &controller : m_domain.controllers) {
            if (!isPciController(controller) && isPci(controller, m_domain)) {
                add(controller.address, controllerNeed(controller),
                    translated("controller “%1” %2")
                        .arg(text(controller.type))
                        .arg(controller.index.value_or(0)));
            }
        }
        for (config::DiskConfig &disk : m_domain.disks) {
            if (is(disk.bus, u"virtio"))
                add(disk.address, virtioNeed(), diskLabel(disk));
        }
        if (m_domain.balloon && is(m_domain.balloon->model, u"virtio"))
            add(m_domain.balloon->address, virtioNeed(), translated("memory balloon"));
        for (config::RngConfig &rng : m_domain.rngs)
            add(rng.address, virtioNeed(), translated("random number device"));
        for (config::WatchdogConfig &watchdog : m_domain.watchdogs) {
            if (isPci(watchdog))
                add(watchdog.address, Need::Conventional, translated("watchdog"));
        }
        for (config::VideoConfig &video : m_domain.videos) {
            if (isPci(video)) {
                add(video.address, is(video.model, u"virtio") ? virtioNeed() : Need::Conventional,
                    translated("video device “%1”").arg(text(video.model)));
            }
        }
        for (config::InputConfig &input : m_domain.inputs) {
            if (isPci(input))
                add(input.address, virtioNeed(), translated("input device “%1”").arg(text(input.type)));
        }
    }

    void add(Address &address, Need need, const QString &label)
    {
        m_devices.push_back({ &address, need, label });
    }

    Result<> reserveGiven()
    {
        for (const Device &device : m_devices) {
            if (!isPlaced(*device.address))
                continue;
            const config::AddressConfig &address = **device.address;
            const unsigned function = address.function.value_or(0);
            if (address.domain.value_or(0) != 0 || *address.bus >= kMaximumBuses || *address.slot >= kSlots
                || function > 7) {
                return invalid(translated("The PCI address of the %1 of “%2” cannot exist.")
                                   .arg(device.label, text(m_domain.name)));
            }
            while (*address.bus >= m_buses.size())
                TRY(grow(m_express ? QStringLiteral("pcie-root-port") : QStringLiteral("pci-bridge")));
            Bus &bus = m_buses[*address.bus];
            const quint8 bit = quint8(1U << function);
            if (*address.slot > bus.lastSlot() || (bus.used[*address.slot] & bit)) {
                return invalid(
                    translated("The PCI address of the %1 of “%2” is taken or not on its bus; remove the "
                               "address to get a free one.")
                        .arg(device.label, text(m_domain.name)));
            }
            bus.used[*address.slot] |= bit;
            if (device.need == Need::Port)
                bus.shared[*address.slot] = true;
        }
        return {};
    }

    // Devices that belong to the machine's board and those with a customary place.
    void placeOnBoard()
    {
        Bus &root = m_buses[0];
        const bool q35 = isQ35(m_domain);
        const bool i440fx = isI440fx(m_domain);
        if (!q35 && !i440fx)
            return;
        root.used[0] = kWholeSlot;
        for (config::ControllerConfig &controller : m_domain.controllers) {
            const bool first = controller.index.value_or(0) == 0;
            if (q35 && first && is(controller.type, u"sata"))
                fix(controller.address, 0x1f, 2);
            else if (i440fx && first && is(controller.type, u"ide"))
                fix(controller.address, 1, 1);
            else if (i440fx && first && is(controller.type, u"usb") && is(controller.model, u"piix3-uhci"))
                fix(controller.address, 1, 2);
            else if (q35 && is(controller.model, u"ich9-ehci1") && isFree(0x1d, 7))
                fix(controller.address, 0x1d, 7);
        }
        root.used[q35 ? 0x1f : 1] = kWholeSlot;
        for (config::VideoConfig &video : m_domain.videos) {
            if (is(video.primary, u"yes") && isPci(video) && wantsPlace(video.address)
                && isFree(q35 ? 1 : 2, 0))
                fixWhole(video.address, q35 ? 1 : 2);
        }
        for (config::SoundConfig &sound : m_domain.sounds) {
            if (q35 && is(sound.model, u"ich9") && wantsPlace(sound.address) && root.used[0x1b] == 0)
                fixWhole(sound.address, 0x1b);
        }
    }

    [[nodiscard]] bool isFree(unsigned slot, unsigned function) const
    {
        return function == 0 ? m_buses[0].used[slot] == 0 : (m_buses[0].used[slot] & (1U << function)) == 0;
    }

    void fix(Address &address, unsigned slot, unsigned function)
    {
        if (wantsPlace(address))
            set(address, 0, slot, function);
        m_buses[0].used[slot] |= quint8(1U << function);
    }

    void fixWhole(Address &address, unsigned slot)
    {
        set(address, 0, slot, 0);
        m_buses[0].used[slot] = kWholeSlot;
    }

    static void set(Address &address, unsigned bus, unsigned slot, unsigned function)
    {
        config::AddressConfig made = address.value_or(config::AddressConfig {});
        made.type = QStringLiteral("pci");
        made.domain = 0;
        made.bus = bus;
        made.slot = slot;
        made.function = function;
        address = made;
    }

    bool tryPlace(Need need, Address &address)
    {
        for (unsigned index = 0; index < m_buses.size(); ++index) {
            Bus &bus = m_buses[index];
            if (!bus.takes(need))
                continue;
            for (unsigned slot = bus.firstSlot(); slot <= bus.lastSlot(); ++slot) {
                if (bus.used[slot] == 0) {
                    bus.used[slot] = need == Need::Port ? 1 : kWholeSlot;
                    bus.shared[slot] = need == Need::Port;
                    set(address, index, slot, 0);
                    return true;
                }
                if (need != Need::Port || !bus.shared[slot] || bus.used[slot] == kWholeSlot)
                    continue;
                unsigned function = 0;
                while (bus.used[slot] & (1U << function))
                    ++function;
                bus.used[slot] |= quint8(1U << function);
                set(address, index, slot, function);
                return true;
            }
        }
        return false;
    }

    void reserveOne()
    {
        Address nobody;
        tryPlace(Need::Conventional, nobody);
    }

    Result<> place(const Device &device)
    {
        if (tryPlace(device.need, *device.address))
            return {};
        switch (device.need) {
        case Need::Express:
            TRY(grow(QStringLiteral("pcie-root-port")));
            break;
        case Need::Conventional:
            if (m_express) {
                TRY(grow(QStringLiteral("pcie-root-port")));
                m_buses.back().used[0] = kWholeSlot; // where the bridge goes
                TRY(grow(QStringLiteral("pcie-to-pci-bridge")));
            } else {
                TRY(grow(QStringLiteral("pci-bridge")));
            }
            break;
        case Need::BridgePlace:
            TRY(grow(QStringLiteral("pcie-root-port")));
            break;
        case Need::Port:
            return tooMany();
        }
        if (!tryPlace(device.need, *device.address))
            return tooMany();
        return {};
    }

    Result<> grow(const QString &model)
    {
        if (m_buses.size() >= kMaximumBuses)
            return tooMany();
        m_buses.push_back({ model });
        m_grown.push_back(model);
        return {};
    }

    [[nodiscard]] Error tooMany() const
    {
        return invalid(translated("“%1” has more PCI devices than its machine type has places.")
                           .arg(text(m_domain.name)));
    }

    // The first function of a slot that others share must say so.
    void markMultifunction()
    {
        std::map<std::pair<unsigned, unsigned>, int> count;
        for (const Device &device : m_devices) {
            if (isPlaced(*device.address))
                ++count[{ *(*device.address)->bus, *(*device.address)->slot }];
        }
        for (const Device &device : m_devices) {
            if (!isPlaced(*device.address) || (*device.address)->function.value_or(0) != 0)
                continue;
            config::AddressConfig &address = **device.address;
            const bool onBoard = *address.bus == 0 && m_buses[0].shared[*address.slot];
            if (count[{ *address.bus, *address.slot }] > 1 || onBoard)
                setIfAbsent(address.multifunction, QStringLiteral("on"));
        }
    }

    config::DomainConfig &m_domain;
    bool m_express;
    std::vector<Bus> m_buses;
    std::vector<Device> m_devices;
    std::vector<QString> m_grown;
};

// Numbers that the document leaves out below its highest PCI controller must exist before that one can.
void fillHoles(config::DomainConfig &domain, const QString &model)
{
    unsigned last = 0;
    for (const config::ControllerConfig &controller : domain.controllers) {
        if (isPciController(controller))
            last = std::max(last, controller.index.value_or(0));
    }
    for (unsigned index = 1; index < std::min(last, kMaximumBuses); ++index) {
        if (findController(domain, u"pci", index))
            continue;
        config::ControllerConfig controller;
        controller.type = QStringLiteral("pci");
        controller.index = index;
        controller.model = model;
        domain.controllers.push_back(controller);
    }
}

void appendBus(config::DomainConfig &domain, const QString &model)
{
    unsigned next = 0;
    for (const config::ControllerConfig &controller : domain.controllers) {
        if (isPciController(controller))
            next = std::max(next, controller.index.value_or(0) + 1);
    }
    config::ControllerConfig controller;
    controller.type = QStringLiteral("pci");
    controller.index = next;
    controller.model = model;
    domain.controllers.push_back(controller);
}

// What a bus controller tells the guest about itself follows from its number and place.
void describeBuses(config::DomainConfig &domain)
{
    for (config::ControllerConfig &controller : domain.controllers) {
        if (!isPciController(controller))
            continue;
        const bool port = is(controller.model, u"pcie-root-port");
        if (port)
            setIfAbsent(controller.modelName, QStringLiteral("pcie-root-port"));
        else if (is(controller.model, u"pcie-to-pci-bridge"))
            setIfAbsent(controller.modelName, QStringLiteral("pcie-pci-bridge"));
        else if (is(controller.model, u"pci-bridge"))
            setIfAbsent(controller.modelName, QStringLiteral("pci-bridge"));
        if (!port)
            continue;
        controller.targetChassis = controller.targetChassis.value_or(controller.index.value_or(0));
        if (isPlaced(controller.address)) {
            const unsigned number
                = (*controller.address->slot << 3) + controller.address->function.value_or(0);
            controller.targetPort = controller.targetPort.value_or(number);
        }
    }
}

} // namespace

bool isPci(const config::ControllerConfig &controller, const config::DomainConfig &domain)
{
    if (isPciController(controller))
        return !isPciRoot(controller);
    if (is(controller.type, u"fdc") || is(controller.type, u"ccid") || is(controller.model, u"none"))
        return false;
    if (is(controller.type, u"ide"))
        return isI440fx(domain);
    return true;
}

bool isPci(const config::SoundConfig &sound)
{
    static const QStringList models { QStringLiteral("ich6"), QStringLiteral("ich9"), QStringLiteral("ac97"),
        QStringLiteral("es1370") };
    return models.contains(text(sound.model));
}

bool isPci(const config::InputConfig &input)
{
    return is(input.bus, u"virtio");
}

bool isPci(const config::WatchdogConfig &watchdog)
{
    return is(watchdog.model, u"i6300esb");
}

bool isPci(const config::VideoConfig &video)
{
    return !is(video.model, u"none") && !is(video.model, u"ramfb");
}

Result<> assignPciAddresses(config::DomainConfig &domain)
{
    const QString port
        = onExpressMachine(domain) ? QStringLiteral("pcie-root-port") : QStringLiteral("pci-bridge");
    bool own = true; // no bus but the root is given: their number is ours to choose
    for (const config::ControllerConfig &controller : domain.controllers)
        own = own && (!isPciController(controller) || controller.index.value_or(0) == 0);
    config::DomainConfig plan = domain;
    fillHoles(plan, port);
    for (unsigned round = 0; round < kMaximumBuses; ++round) {
        config::DomainConfig trial = plan;
        TRY_ASSIGN(const auto grown, Planner(trial).run(round == 0));
        const bool rehearsal = round == 0 && !onExpressMachine(domain); // with one place kept for a bridge
        if (grown.empty() && !rehearsal) {
            describeBuses(trial);
            domain = std::move(trial);
            return {};
        }
        for (const QString &model : grown)
            appendBus(plan, model);
        // One port more than needed, once, so that something can be plugged in later.
        if (round == 0 && own && onExpressMachine(domain))
            appendBus(plan, port);
    }
    return invalid(
        translated("“%1” has more PCI devices than its machine type has places.").arg(text(domain.name)));
}

} // namespace inn::qemu
