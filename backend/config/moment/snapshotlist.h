#pragma once

#include "backend/config/moment/momentlist.h"

namespace inn::config {

// One snapshot as it is kept: its document, with the domain's inside.
struct Snapshot
{
    SnapshotConfig config;
    QByteArray xml;

    static Result<Snapshot> read(const QByteArray &xml);
    [[nodiscard]] QString name() const { return config.name.value_or(QString()); }
    [[nodiscard]] QString parent() const { return config.parent.value_or(QString()); }
    [[nodiscard]] bool isExternal() const;
    // libvirt's number of the domain's state when it was made (VIR_DOMAIN_RUNNING…).
    [[nodiscard]] int domainState() const;
    // Running or paused when it was made, with its memory.
    [[nodiscard]] bool isLive() const;
    // The documents inside; empty when it has none.
    [[nodiscard]] QByteArray domainXml() const;
    [[nodiscard]] QByteArray inactiveDomainXml() const;
    static const ParentTexts kParentTexts;
};

// The document of a snapshot with these documents of its domain inside, byte for byte.
QByteArray withDomains(
    const SnapshotConfig &snapshot, const QByteArray &domain, const QByteArray &inactiveDomain);

using SnapshotList = MomentList<Snapshot>;

} // namespace inn::config
