#pragma once

#include "backend/api/types.h"
#include "backend/base/result.h"
#include "backend/config/domain/domainsummary.h"

#include <QByteArray>

#include <vector>

// The documents that libvirt's test driver starts from: one <node> with a cpu, domains, networks and pools.
namespace inn::test {

struct NodeDomain
{
    QByteArray xml;
    config::DomainSummary summary;
};

struct NodePool
{
    QByteArray xml; // without its volumes
    std::vector<QByteArray> volumes;
};

struct NodeFile
{
    api::HostInfo host;
    std::vector<NodeDomain> domains;
    std::vector<QByteArray> networks;
    std::vector<NodePool> pools;
};

// What test:///default is: the same objects as libvirt's.
NodeFile defaultNode();
// What test:///second is: the same without machines.
NodeFile secondNode();
// Errors: NotFound, Denied, Io (the file), InvalidConfig (its content). `file=` references are beside it.
Result<NodeFile> readNodeFile(const QString &path);

} // namespace inn::test
