#pragma once

#include "backend/config/network/networkconfig.h"

namespace inn::config {

// A change of one part of a network's document as virNetworkUpdate() takes it; numbers are libvirt's.
struct NetworkUpdate
{
    enum Command { Modify = 1, Delete, AddLast, AddFirst };
    enum Section {
        Bridge = 1,
        Domain,
        Ip,
        IpDhcpHost,
        IpDhcpRange,
        Forward,
        ForwardInterface,
        ForwardFunction,
        PortGroup,
        DnsHost,
        DnsTxt,
        DnsSrv,
    };
    Command command = Modify;
    Section section = Bridge;
    int parentIndex = -1; // counts the <ip> elements; below zero: the one that fits
    QByteArray xml;
};

// Errors: NotFound and AlreadyExists with VIR_ERR_OPERATION_INVALID, Unsupported for parts that only a new
// definition changes.
Result<> updateNetwork(NetworkConfig &network, const NetworkUpdate &update);

} // namespace inn::config
