#pragma once

#include "backend/config/moment/momentconfig.h"

#include <map>
#include <optional>

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
};

// The document of a snapshot with these documents of its domain inside, byte for byte.
QByteArray withDomains(
    const SnapshotConfig &snapshot, const QByteArray &domain, const QByteArray &inactiveDomain);

// The snapshots of one domain in memory: a forest by the names of parents.
class SnapshotList
{
public:
    [[nodiscard]] bool isEmpty() const { return m_all.empty(); }
    [[nodiscard]] int count() const { return int(m_all.size()); }
    [[nodiscard]] const Snapshot *find(const QString &name) const;
    void insert(Snapshot snapshot);
    void remove(const QString &name);
    void clear();
    [[nodiscard]] const QString &current() const { return m_current; }
    void setCurrent(const QString &name) { m_current = name; }
    [[nodiscard]] std::vector<const Snapshot *> childrenOf(const QString &name) const;
    // All below it, or all there are for "", parents before their children.
    [[nodiscard]] std::vector<const Snapshot *> descendantsOf(const QString &name) const;
    // Errors: a parent that is missing, or that comes after `snapshot` itself.
    [[nodiscard]] Result<> checkParent(const QString &name, const QString &parent) const;

private:
    std::map<QString, Snapshot> m_all;
    QString m_current;
};

} // namespace inn::config
