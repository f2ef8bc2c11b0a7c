#pragma once

#include <QByteArray>

#include <optional>
#include <sys/types.h>

// Whose a file was before guests got it, kept at the file itself in libvirt's attributes, so that both count
// alike: trusted.libvirt.security.{dac,ref_dac,timestamp_dac}.
namespace inn::qemu {

struct FileOwner
{
    uid_t uid = 0;
    gid_t gid = 0;
    bool operator==(const FileOwner &) const = default;
};

inline constexpr int kNotCounted = -1; // the file system has no attributes, or nobody counts here

// One more user of the file, whose owner is `owner` unless that is remembered already. The count, or
// kNotCounted.
int rememberOwner(const QByteArray &path, const FileOwner &owner);
int ownerCount(const QByteArray &path); // 0: nobody; kNotCounted
struct Recalled
{
    int left = kNotCounted; // users that are left
    std::optional<FileOwner> owner; // when none is
};
Recalled recallOwner(const QByteArray &path);

} // namespace inn::qemu
