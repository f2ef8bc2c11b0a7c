#include "backend/drivers/libvirt/tunnelcalls.h"

#include "backend/base/translated.h"
#include "backend/drivers/libvirt/libvirterror.h"
#include "backend/drivers/libvirt/parameterlist.h"

#include <cerrno>
#include <dlfcn.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>
#include <vector>

namespace inn::libvirt {

namespace {

using PrepareTunnel = int (*)(virConnectPtr connection, virStreamPtr stream, virTypedParameterPtr parameters,
    int count, const char *cookie, int cookieSize, char **answer, int *answerSize, unsigned flags);
using Finish = virDomainPtr (*)(virConnectPtr connection, virTypedParameterPtr parameters, int count,
    const char *cookie, int cookieSize, char **answer, int *answerSize, unsigned flags, int cancelled);

template<class Function>
Function loaded(const char *name)
{
    return reinterpret_cast<Function>(::dlsym(RTLD_DEFAULT, name));
}

PrepareTunnel prepareFunction()
{
    static const auto function = loaded<PrepareTunnel>("virDomainMigratePrepareTunnel3Params");
    return function;
}

Finish finishFunction()
{
    static const auto function = loaded<Finish>("virDomainMigrateFinish3Params");
    return function;
}

QString notTaken()
{
    return translated(QT_TRANSLATE_NOOP(
        "inn::libvirt", "The other host does not take the machine through its connection."));
}

// As libvirt 9.0 sends them: what concerns the source alone is not for the destination.
unsigned destinationFlags(api::MigrateFlags flags)
{
    flags.setFlag(api::MigrateFlag::AbortOnError, false);
    flags.setFlag(api::MigrateFlag::AutoConverge, false);
    return unsigned(flags.toInt());
}

struct Answer
{
    ~Answer() { std::free(bytes); }
    [[nodiscard]] QByteArray cookie() const { return QByteArray(bytes, bytes ? size : 0); }
    char *bytes = nullptr;
    int size = 0;
};

constexpr size_t kPiece = 256 * 1024 - 64; // of one packet: what all hosts take

bool sendAll(virStreamPtr stream, const char *bytes, size_t size)
{
    while (size > 0) {
        const int count = virStreamSend(stream, bytes, size);
        if (count < 0)
            return false;
        bytes += count;
        size -= size_t(count);
    }
    return true;
}

void pump(virStreamPtr stream, int socket)
{
    std::vector<char> buffer(kPiece);
    while (true) {
        const ssize_t count = ::recv(socket, buffer.data(), buffer.size(), 0);
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0) {
            virStreamFinish(stream);
            break;
        }
        if (!sendAll(stream, buffer.data(), size_t(count))) {
            virStreamAbort(stream);
            break;
        }
    }
    ::shutdown(socket, SHUT_RDWR);
}

} // namespace

Result<> checkTunnelCalls()
{
    if (prepareFunction() && finishFunction())
        return {};
    Error error { ErrorCode::Unsupported,
        translated(QT_TRANSLATE_NOOP("inn::libvirt",
            "The libvirt of this computer cannot move machines through a connection; move them directly.")) };
    error.libvirtCode = 3; // VIR_ERR_NO_SUPPORT
    return error;
}

Result<api::MigrationPrepared> prepareTunnel(virConnectPtr destination, virStreamPtr stream,
    const QByteArray &cookie, const api::MigrationRequest &request)
{
    TRY(checkTunnelCalls());
    const QString failure = notTaken();
    const Parameters parameters(api::toParameters(request));
    Answer answer;
    if (prepareFunction()(destination, stream, parameters.list(), parameters.size(), cookie.constData(),
            int(cookie.size()), &answer.bytes, &answer.size, destinationFlags(request.flags))
        < 0)
        return lastError(failure);
    return api::MigrationPrepared { answer.cookie(), {} };
}

Result<api::MigrationFinished> finishMigration(virConnectPtr destination, const QString &name,
    const QByteArray &cookie, const api::MigrationRequest &request, api::MigrationOutcome outcome)
{
    TRY(checkTunnelCalls());
    const QString failure = notTaken();
    api::MigrationRequest asked = request;
    asked.name = name;
    const Parameters parameters(api::toParameters(asked));
    Answer answer;
    const DomainHandle domain(finishFunction()(destination, parameters.list(), parameters.size(),
        cookie.constData(), int(cookie.size()), &answer.bytes, &answer.size, destinationFlags(request.flags),
        outcome == api::MigrationOutcome::Cancelled ? 1 : 0));
    if (!domain)
        return lastError(failure);
    api::MigrationFinished finished;
    finished.cookie = answer.cookie();
    char uuid[VIR_UUID_STRING_BUFLEN] = {};
    virDomainGetUUIDString(domain.get(), uuid);
    finished.domain = QUuid(QString::fromLatin1(uuid));
    return finished;
}

void sendThrough(StreamHandle stream, FileDescriptor socket)
{
    std::thread([stream = std::move(stream), socket = std::move(socket)] {
        pump(stream.get(), socket.get());
    }).detach();
}

} // namespace inn::libvirt
