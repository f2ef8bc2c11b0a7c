#pragma once

#include <libvirt/libvirt.h>

#include <cstdlib>
#include <memory>

// Owners of libvirt's C handles.
namespace inn::libvirt {

template<auto Free>
struct Release
{
    template<class T>
    void operator()(T *handle) const
    {
        Free(handle);
    }
};

using DomainHandle = std::unique_ptr<virDomain, Release<virDomainFree>>;
using PoolHandle = std::unique_ptr<virStoragePool, Release<virStoragePoolFree>>;
using VolumeHandle = std::unique_ptr<virStorageVol, Release<virStorageVolFree>>;
using NetworkHandle = std::unique_ptr<virNetwork, Release<virNetworkFree>>;
using StreamHandle = std::unique_ptr<virStream, Release<virStreamFree>>;
using CString = std::unique_ptr<char, Release<std::free>>;

} // namespace inn::libvirt
