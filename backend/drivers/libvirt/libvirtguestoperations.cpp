#include "backend/drivers/libvirt/libvirtguestoperations.h"

#include "backend/base/translated.h"
#include "backend/drivers/libvirt/domaincalls.h"
#include "backend/drivers/libvirt/guestinfotext.h"
#include "backend/drivers/libvirt/jobwatch.h"
#include "backend/drivers/libvirt/objects.h"

#include <libvirt/libvirt-qemu.h>

namespace inn::libvirt {

namespace {

Error agentFailure(const QString &name)
{
    return lastError(
        translated(QT_TRANSLATE_NOOP("inn::libvirt", "The agent in “%1” did not do what it was asked for."))
            .arg(name));
}

Result<> succeeded(int returned, const char *otherwise, const QString &name)
{
    if (returned >= 0)
        return {};
    return lastError(translated(otherwise).arg(name));
}

// Texts as libvirt takes them.
class Texts
{
public:
    explicit Texts(const QStringList &texts)
    {
        for (const QString &text : texts)
            m_bytes.push_back(text.toUtf8());
        for (const QByteArray &bytes : m_bytes)
            m_pointers.push_back(bytes.constData());
    }
    [[nodiscard]] const char **data() { return m_pointers.empty() ? nullptr : m_pointers.data(); }
    [[nodiscard]] unsigned count() const { return unsigned(m_pointers.size()); }

private:
    std::vector<QByteArray> m_bytes;
    std::vector<const char *> m_pointers;
};

struct Records
{
    ~Records()
    {
        if (list)
            virDomainStatsRecordListFree(list);
    }
    virDomainStatsRecordPtr *list = nullptr;
};

Result<std::vector<api::DomainStatistics>> readStatistics(
    virConnectPtr connection, const std::vector<QUuid> &domains, api::StatsGroups groups)
{
    std::vector<DomainHandle> handles;
    std::vector<virDomainPtr> pointers;
    for (const QUuid &uuid : domains) {
        TRY_ASSIGN(DomainHandle handle, findDomain(connection, uuid));
        pointers.push_back(handle.get());
        handles.push_back(std::move(handle));
    }
    Records records;
    int count = 0;
    if (domains.empty()) {
        count = virConnectGetAllDomainStats(connection, unsigned(groups), &records.list, 0);
    } else {
        pointers.push_back(nullptr);
        count = virDomainListGetStats(pointers.data(), unsigned(groups), &records.list, 0);
    }
    if (count < 0) {
        return lastError(
            translated(QT_TRANSLATE_NOOP("inn::libvirt", "The host does not measure its machines.")));
    }
    std::vector<api::DomainStatistics> all;
    for (int i = 0; i < count; ++i) {
        const virDomainStatsRecord &record = *records.list[i];
        all.push_back({ uuidOf(record.dom), parametersOf(record.params, record.nparams) });
    }
    return all;
}

} // namespace

LibvirtGuestOperations::LibvirtGuestOperations(CallPool &pool)
    : m_pool(pool)
{
}

template<class T>
QFuture<Result<T>> LibvirtGuestOperations::with(const QUuid &domain, Work<T> work)
{
    return m_pool.run<T>([domain, work = std::move(work)](virConnectPtr connection) -> Result<T> {
        TRY_ASSIGN(const DomainHandle handle, findDomain(connection, domain));
        return work(handle.get(), QString::fromUtf8(virDomainGetName(handle.get())));
    });
}

QFuture<Result<>> LibvirtGuestOperations::sendKeys(
    QUuid domain, api::KeycodeSet set, std::vector<unsigned> codes, std::chrono::milliseconds holdTime)
{
    if (const auto problem = api::checkKeys(codes); !problem)
        return ready<void>(problem);
    return with<void>(domain, [=](virDomainPtr handle, const QString &name) mutable {
        return succeeded(virDomainSendKey(handle, unsigned(set), unsigned(holdTime.count()), codes.data(),
                             int(codes.size()), 0),
            QT_TRANSLATE_NOOP("inn::libvirt", "No keys could be sent to “%1”."), name);
    });
}

QFuture<Result<>> LibvirtGuestOperations::injectNmi(QUuid domain)
{
    return with<void>(domain, [](virDomainPtr handle, const QString &name) {
        return succeeded(virDomainInjectNMI(handle, 0),
            QT_TRANSLATE_NOOP("inn::libvirt", "“%1” could not be interrupted."), name);
    });
}

QFuture<Result<>> LibvirtGuestOperations::coreDump(
    QUuid domain, QString path, api::CoreDumpFormat format, api::CoreDumpFlags flags, JobPtr job)
{
    if (const auto problem = api::checkFlags(flags); !problem)
        return ready<void>(problem);
    if (job)
        watchJob(m_pool, this, domain, job);
    return with<void>(domain, [=](virDomainPtr handle, const QString &name) {
        return succeeded(
            virDomainCoreDumpWithFormat(handle, path.toUtf8().constData(), unsigned(format), unsigned(flags)),
            QT_TRANSLATE_NOOP("inn::libvirt", "The memory of “%1” could not be written to a file."), name);
    });
}

QFuture<Result<>> LibvirtGuestOperations::pmSuspend(QUuid domain, api::SuspendTarget target)
{
    return with<void>(domain, [target](virDomainPtr handle, const QString &name) {
        return succeeded(virDomainPMSuspendForDuration(handle, unsigned(target), 0, 0),
            QT_TRANSLATE_NOOP("inn::libvirt", "“%1” could not be put to sleep."), name);
    });
}

QFuture<Result<>> LibvirtGuestOperations::pmWakeup(QUuid domain)
{
    return with<void>(domain, [](virDomainPtr handle, const QString &name) {
        return succeeded(virDomainPMWakeup(handle, 0),
            QT_TRANSLATE_NOOP("inn::libvirt", "“%1” could not be woken up."), name);
    });
}

QFuture<Result<api::GuestTime>> LibvirtGuestOperations::time(QUuid domain)
{
    return with<api::GuestTime>(
        domain, [](virDomainPtr handle, const QString &name) -> Result<api::GuestTime> {
            long long seconds = 0;
            unsigned nanoseconds = 0;
            if (virDomainGetTime(handle, &seconds, &nanoseconds, 0) < 0)
                return agentFailure(name);
            return api::GuestTime { seconds, nanoseconds };
        });
}

QFuture<Result<>> LibvirtGuestOperations::setTime(QUuid domain, api::GuestTime time)
{
    return with<void>(domain, [time](virDomainPtr handle, const QString &name) {
        return succeeded(virDomainSetTime(handle, time.seconds, time.nanoseconds, 0),
            QT_TRANSLATE_NOOP("inn::libvirt", "The clock of “%1” could not be set."), name);
    });
}

QFuture<Result<>> LibvirtGuestOperations::syncTime(QUuid domain)
{
    return with<void>(domain, [](virDomainPtr handle, const QString &name) {
        return succeeded(virDomainSetTime(handle, 0, 0, VIR_DOMAIN_TIME_SYNC),
            QT_TRANSLATE_NOOP("inn::libvirt", "The clock of “%1” could not be set."), name);
    });
}

QFuture<Result<api::GuestInfo>> LibvirtGuestOperations::guestInfo(QUuid domain, api::GuestInfoGroups groups)
{
    return with<api::GuestInfo>(
        domain, [groups](virDomainPtr handle, const QString &name) -> Result<api::GuestInfo> {
            virTypedParameterPtr parameters = nullptr;
            int count = 0;
            if (virDomainGetGuestInfo(handle, unsigned(groups), &parameters, &count, 0) < 0)
                return agentFailure(name);
            const auto all = parametersOf(parameters, count);
            virTypedParamsFree(parameters, count);
            return guestInfoOf(all);
        });
}

QFuture<Result<int>> LibvirtGuestOperations::fsFreeze(QUuid domain, QStringList mountPoints)
{
    return with<int>(domain, [mountPoints](virDomainPtr handle, const QString &name) -> Result<int> {
        Texts texts(mountPoints);
        const int frozen = virDomainFSFreeze(handle, texts.data(), texts.count(), 0);
        return frozen < 0 ? Result<int>(agentFailure(name)) : frozen;
    });
}

QFuture<Result<int>> LibvirtGuestOperations::fsThaw(QUuid domain, QStringList mountPoints)
{
    return with<int>(domain, [mountPoints](virDomainPtr handle, const QString &name) -> Result<int> {
        Texts texts(mountPoints);
        const int thawed = virDomainFSThaw(handle, texts.data(), texts.count(), 0);
        return thawed < 0 ? Result<int>(agentFailure(name)) : thawed;
    });
}

QFuture<Result<>> LibvirtGuestOperations::fsTrim(QUuid domain, QString mountPoint, quint64 minimum)
{
    return with<void>(domain, [=](virDomainPtr handle, const QString &name) -> Result<> {
        const QByteArray place = mountPoint.toUtf8();
        if (virDomainFSTrim(handle, place.isEmpty() ? nullptr : place.constData(), minimum, 0) < 0)
            return agentFailure(name);
        return {};
    });
}

QFuture<Result<>> LibvirtGuestOperations::setUserPassword(
    QUuid domain, QString user, QString password, api::PasswordForm form)
{
    return with<void>(domain, [=](virDomainPtr handle, const QString &name) -> Result<> {
        const unsigned flags = form == api::PasswordForm::Encrypted ? VIR_DOMAIN_PASSWORD_ENCRYPTED : 0;
        if (virDomainSetUserPassword(handle, user.toUtf8().constData(), password.toUtf8().constData(), flags)
            < 0)
            return agentFailure(name);
        return {};
    });
}

QFuture<Result<QStringList>> LibvirtGuestOperations::authorizedSshKeys(QUuid domain, QString user)
{
    return with<QStringList>(domain, [user](virDomainPtr handle, const QString &name) -> Result<QStringList> {
        char **keys = nullptr;
        const int count = virDomainAuthorizedSSHKeysGet(handle, user.toUtf8().constData(), &keys, 0);
        if (count < 0)
            return agentFailure(name);
        QStringList all;
        for (int i = 0; i < count; ++i)
            all += QString::fromUtf8(CString(keys[i]).get());
        std::free(keys);
        return all;
    });
}

QFuture<Result<>> LibvirtGuestOperations::setAuthorizedSshKeys(
    QUuid domain, QString user, QStringList keys, api::SshKeysChange change)
{
    return with<void>(domain, [=](virDomainPtr handle, const QString &name) -> Result<> {
        unsigned flags = 0;
        if (change == api::SshKeysChange::Append)
            flags = VIR_DOMAIN_AUTHORIZED_SSH_KEYS_SET_APPEND;
        else if (change == api::SshKeysChange::Remove)
            flags = VIR_DOMAIN_AUTHORIZED_SSH_KEYS_SET_REMOVE;
        Texts texts(keys);
        if (virDomainAuthorizedSSHKeysSet(
                handle, user.toUtf8().constData(), texts.data(), texts.count(), flags)
            < 0)
            return agentFailure(name);
        return {};
    });
}

QFuture<Result<QByteArray>> LibvirtGuestOperations::agentCommand(
    QUuid domain, QByteArray command, std::chrono::seconds timeout)
{
    return with<QByteArray>(domain, [=](virDomainPtr handle, const QString &name) -> Result<QByteArray> {
        const CString answer(virDomainQemuAgentCommand(handle, command.constData(), int(timeout.count()), 0));
        if (!answer)
            return agentFailure(name);
        return QByteArray(answer.get());
    });
}

QFuture<Result<QByteArray>> LibvirtGuestOperations::monitorCommand(
    QUuid domain, QByteArray command, api::MonitorLanguage language)
{
    return with<QByteArray>(domain, [=](virDomainPtr handle, const QString &name) -> Result<QByteArray> {
        char *text = nullptr;
        if (virDomainQemuMonitorCommand(handle, command.constData(), &text, unsigned(language)) < 0) {
            return lastError(
                translated(QT_TRANSLATE_NOOP("inn::libvirt", "The emulator of “%1” refuses the command."))
                    .arg(name));
        }
        return QByteArray(CString(text).get());
    });
}

QFuture<Result<std::vector<api::DomainStatistics>>> LibvirtGuestOperations::statistics(
    std::vector<QUuid> domains, api::StatsGroups groups)
{
    return m_pool.run<std::vector<api::DomainStatistics>>(
        [=](virConnectPtr connection) { return readStatistics(connection, domains, groups); });
}

QFuture<Result<>> LibvirtGuestOperations::addGraphicsClient(
    QUuid domain, int index, FileDescriptor socket, api::GraphicsPassword password)
{
    return with<void>(domain, [=](virDomainPtr handle, const QString &name) {
        return succeeded(virDomainOpenGraphics(handle, unsigned(index), socket.get(), unsigned(password)),
            QT_TRANSLATE_NOOP("inn::libvirt", "The screen of “%1” cannot be reached."), name);
    });
}

} // namespace inn::libvirt
