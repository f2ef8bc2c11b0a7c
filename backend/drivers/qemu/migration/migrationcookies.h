#pragma once

#include "backend/api/types.h"
#include "backend/config/migration/migrationcookie.h"
#include "backend/drivers/qemu/savedstates/domainjob.h"

// What the two hosts of a migration tell each other, and what they check of each other.
namespace inn::qemu {

struct MigrationHost
{
    QString name;
    QUuid uuid;
};

Error migrationError(ErrorCode code, int libvirtCode, const QString &sentence);
inline constexpr int kOperationInvalid = 55, kArgumentUnsupported = 74, kOperationAborted = 78,
                     kMigrateUnsafe = 81, kMigrateFinishOk = 93, kNoDomain = 42;

// Of this host, about that guest.
config::MigrationCookieConfig cookieOf(
    const MigrationHost &host, const QString &guestName, const QUuid &guest);
// As libvirt sends it: with a null character at its end.
QByteArray cookieBytes(const config::MigrationCookieConfig &cookie);
// The other host's. Errors: Protocol (VIR_ERR_INTERNAL_ERROR): it is none, of another guest, or of this host
// itself. `guestName` and `guest` may be empty: any.
Result<config::MigrationCookieConfig> readCookie(
    const QByteArray &bytes, const MigrationHost &here, const QString &guestName, const QUuid &guest);

// What the source measured, for the other host, and back as values of a job.
config::CookieStatisticsConfig statisticsOf(const DomainJob::Values &values);
DomainJob::Values valuesOf(const config::CookieStatisticsConfig &statistics);

// Where a guest's memory goes: "tcp://host:port", "tcp:host:port", "tcp://[::1]:port", "unix:///socket".
struct MigrationAddress
{
    enum class Kind { Tcp, Unix, Tunnel }; // Tunnel: a socket that the emulator was given
    Kind kind = Kind::Tcp;
    QString host; // or the path of a socket
    int port = 0; // 0: the destination chooses
    bool isWellFormed = true; // with "//": an answer is written in the same form
    [[nodiscard]] QString uri() const; // for a client of libvirt
    [[nodiscard]] QString emulatorUri() const;
};
// Of the socket that both emulators are given under this name.
MigrationAddress tunnelAddress();
// Errors: InvalidConfig (VIR_ERR_INVALID_ARG), Unsupported (VIR_ERR_ARGUMENT_UNSUPPORTED).
Result<MigrationAddress> migrationAddress(const QString &uri);

} // namespace inn::qemu
