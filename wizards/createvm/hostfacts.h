#pragma once

#include "backend/api/types.h"

#include <QHash>
#include <QSet>

namespace inn::models {
class Host;
}

namespace inn::wizards {

// What a draft needs to know of the host it is for, as a value.
struct HostFacts
{
    enum class Kind { Embedded, Libvirt, Test };
    Kind kind = Kind::Embedded;
    QString label;
    bool hasStorage = true; // its driver knows pools
    QString imageFolder; // where libvirt keeps images by custom; empty where that is not known
    bool local = true; // files of this computer are files of the host
    api::HostInfo info;
    api::GuestSupport support;
    std::vector<api::PoolInfoPtr> pools;
    std::vector<api::NetworkInfoPtr> networks;
    QSet<QString> names; // of all its machines
    QHash<QString, QString> imageUsers; // path → name of the machine that writes to it
    QHash<QUuid, QSet<QString>> volumeNames; // of the pools that were listed

    [[nodiscard]] const api::PoolInfo *pool(const QUuid &uuid) const;
    // Pools that take image files now.
    [[nodiscard]] std::vector<api::PoolInfoPtr> usablePools() const;
    [[nodiscard]] bool isX86() const;
};

// All but `support` and `volumeNames`, which must be asked for.
HostFacts factsOf(const models::Host &host);

// Whether `choices` has a usable `value`; an empty list means that nothing is known, so everything may be.
bool isUsable(const std::vector<api::GuestSupport::Choice> &choices, const QString &value);
// The reason when not usable, else empty.
QString whyNotUsable(const std::vector<api::GuestSupport::Choice> &choices, const QString &value);

} // namespace inn::wizards
