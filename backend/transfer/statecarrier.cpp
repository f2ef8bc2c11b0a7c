#include "backend/transfer/statecarrier.h"

#include "backend/base/hostfiles.h"
#include "backend/base/translated.h"
#include "backend/transfer/volumecopy.h"

#include <QtEndian>

#include <cerrno>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

namespace inn::transfer {

namespace {

// Before all that swtpm writes: version, the oldest version that can read it, the size of this, flags, and
// the size of all.
constexpr qsizetype kTpmHeader = 10;

Error doesNotKeep(const QString &host)
{
    return { ErrorCode::Unsupported, translated("“%1” does not give what machines keep.").arg(host) };
}

template<class T, class F>
QFuture<Result<T>> callStates(HostAccess &host, F f)
{
    return host.call([f = std::move(f), label = host.label()](api::Connection &connection) {
        auto *states = dynamic_cast<api::KeptStates *>(&connection);
        return states ? f(*states) : ready<T>(Result<T>(doesNotKeep(label)));
    });
}

Error tooLarge()
{
    return { ErrorCode::InvalidConfig,
        translated("The firmware's settings are too large; no firmware has so many.") };
}

Result<QByteArray> contentOf(const FileDescriptor &file)
{
    struct stat facts = {};
    if (::fstat(file.get(), &facts) != 0)
        return systemError(errno, translated("The firmware's settings could not be read."));
    if (facts.st_size > api::kMostFirmwareSettings)
        return tooLarge();
    QByteArray content(qsizetype(facts.st_size), '\0');
    const ssize_t got = ::pread(file.get(), content.data(), size_t(content.size()), 0);
    if (got != content.size())
        return systemError(got < 0 ? errno : EIO, translated("The firmware's settings could not be read."));
    return content;
}

} // namespace

QString tpmStateProblem(QByteArrayView state)
{
    const QString text = translated("what its TPM keeps is not as “swtpm” writes it.");
    if (state.size() <= kTpmHeader || state.size() > api::kMostTpmState)
        return text;
    const auto version = quint8(state[0]), oldest = quint8(state[1]);
    const bool isWhole = qFromBigEndian<quint16>(state.data() + 2) == kTpmHeader
        && qFromBigEndian<quint32>(state.data() + 6) == quint32(state.size());
    return version >= 1 && oldest >= 1 && oldest <= version && isWhole ? QString() : text;
}

QFuture<Result<QByteArray>> tpmStateOf(HostAccess &host, const QUuid &domain)
{
    return callStates<QByteArray>(
        host, [domain](api::KeptStates &states) { return states.tpmState(domain); });
}

QFuture<Result<bool>> takesStates(HostAccess &host)
{
    return host.call([](api::Connection &connection) {
        return ready<bool>(Result<bool>(dynamic_cast<api::KeptStates *>(&connection) != nullptr));
    });
}

QFuture<Result<QByteArray>> StateCarrier::settings(HostAccess &from, ImageFacts volume, JobPtr job)
{
    if (volume.physical.count > quint64(api::kMostFirmwareSettings))
        co_return tooLarge();
    const FileDescriptor file(::memfd_create("settings", MFD_CLOEXEC));
    if (!file.isValid())
        co_return systemError(errno, translated("The firmware's settings could not be read."));
    const api::VolumeRange range;
    auto read = co_await downloadVolume(from, volume.key, file, range, job);
    if (!read)
        co_return read.error();
    co_return contentOf(file);
}

QFuture<Result<>> StateCarrier::put(HostAccess &to, QByteArray document, api::KeptState state)
{
    if (state.isEmpty())
        co_return Result<>();
    const auto keep = [document, state](api::KeptStates &states) { return states.keep(document, state); };
    auto put = co_await callStates<void>(to, keep);
    if (put) {
        m_document = document;
        m_state = state;
    }
    co_return put;
}

QFuture<Result<>> StateCarrier::takeBack(HostAccess &to)
{
    if (m_state.isEmpty())
        co_return Result<>();
    const QByteArray document = m_document;
    const api::KeptState state = std::exchange(m_state, {});
    const auto discard
        = [document, state](api::KeptStates &states) { return states.discard(document, state); };
    auto gone = co_await callStates<void>(to, discard);
    co_return gone;
}

} // namespace inn::transfer
