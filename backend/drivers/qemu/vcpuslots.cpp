#include "backend/drivers/qemu/vcpuslots.h"

#include <QJsonArray>

#include <algorithm>
#include <utility>

namespace inn::qemu {

namespace {

const QString kPlugged = QStringLiteral("/machine/peripheral/");

QString idOf(unsigned vcpu)
{
    return QStringLiteral("vcpu%1").arg(vcpu);
}

} // namespace

bool VcpuSlot::isRemovable() const
{
    return path.startsWith(kPlugged);
}

QString VcpuSlot::alias() const
{
    return path.mid(kPlugged.size());
}

QJsonObject VcpuSlot::device() const
{
    QJsonObject device = properties;
    device.insert(QStringLiteral("driver"), type);
    device.insert(QStringLiteral("id"), idOf(first));
    return device;
}

void VcpuSlot::plugged()
{
    path = kPlugged + idOf(first);
}

QFuture<Result<std::vector<VcpuSlot>>> queryVcpuSlots(QmpClient &monitor)
{
    const auto decode = [](const QJsonValue &reply) -> Result<std::vector<VcpuSlot>> {
        std::vector<VcpuSlot> places;
        const QJsonArray entries = reply.toArray();
        unsigned first = 0;
        for (qsizetype i = entries.size(); i-- > 0;) { // QEMU tells the last first
            const QJsonObject entry = entries[i].toObject();
            VcpuSlot place;
            place.type = entry[QStringLiteral("type")].toString();
            place.properties = entry[QStringLiteral("props")].toObject();
            place.path = entry[QStringLiteral("qom-path")].toString();
            place.vcpus = unsigned(std::max(1, entry[QStringLiteral("vcpus-count")].toInt(1)));
            place.first = std::exchange(first, first + place.vcpus);
            places.push_back(std::move(place));
        }
        return places;
    };
    return monitor.execute<std::vector<VcpuSlot>>(QStringLiteral("query-hotpluggable-cpus"), {}, {}, decode);
}

unsigned presentVcpus(const std::vector<VcpuSlot> &places)
{
    unsigned present = 0;
    for (const VcpuSlot &place : places)
        present += place.isTaken() ? place.vcpus : 0;
    return present;
}

void followVcpuSlots(config::DomainConfig &live, const std::vector<VcpuSlot> &places)
{
    const unsigned present = presentVcpus(places);
    const unsigned maximum = std::max(live.vcpus.value_or(1), present);
    live.vcpus = maximum;
    live.vcpusCurrent = present == maximum ? std::optional<unsigned>() : present;
    for (config::VcpuConfig &vcpu : live.vcpuList) {
        const auto isItsPlace = [&vcpu](const VcpuSlot &place) {
            return vcpu.id && *vcpu.id >= place.first && *vcpu.id < place.first + place.vcpus;
        };
        const auto place = std::find_if(places.begin(), places.end(), isItsPlace);
        if (place == places.end())
            continue;
        vcpu.enabled = place->isTaken() ? QStringLiteral("yes") : QStringLiteral("no");
        vcpu.order.reset();
        if (!place->isTaken())
            vcpu.hotpluggable = QStringLiteral("yes");
    }
}

} // namespace inn::qemu
