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
using SecretHandle = std::unique_ptr<virSecret, Release<virSecretFree>>;
using NodeDeviceHandle = std::unique_ptr<virNodeDevice, Release<virNodeDeviceFree>>;
using InterfaceHandle = std::unique_ptr<virInterface, Release<virInterfaceFree>>;
using PortHandle = std::unique_ptr<virNetworkPort, Release<virNetworkPortFree>>;
using FilterHandle = std::unique_ptr<virNWFilter, Release<virNWFilterFree>>;
using BindingHandle = std::unique_ptr<virNWFilterBinding, Release<virNWFilterBindingFree>>;
using StreamHandle = std::unique_ptr<virStream, Release<virStreamFree>>;
using CString = std::unique_ptr<char, Release<std::free>>;

} // namespace inn::libvirt
