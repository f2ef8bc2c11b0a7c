#include "backend/drivers/test/testguestoperations.h"

#include "backend/base/hostfiles.h"
#include "backend/base/translated.h"
#include "backend/drivers/test/testdomains.h"

namespace inn::test {

namespace {

constexpr quint64 kGibibyte = 1ull << 30;

Error withCode(ErrorCode code, int libvirtCode, const QString &message)
{
    Error error { code, message };
    error.libvirtCode = libvirtCode;
    return error;
}

template<class T>
void add(std::vector<api::TypedParameter> &values, const char *name, T value)
{
    values.push_back({ QString::fromLatin1(name), api::TypedParameter::Value(std::in_place_type<T>, value) });
}

api::DomainStatistics statisticsOf(const api::DomainInfo &info, api::StatsGroups groups)
{
    using enum api::StatsGroup;
    api::DomainStatistics statistics { info.uuid, {} };
    auto &values = statistics.values;
    const auto wants = [groups](api::StatsGroup group) { return !groups || groups.testFlag(group); };
    if (wants(State)) {
        add(values, "state.state", int(info.state));
        add(values, "state.reason", info.reason);
    }
    if (wants(Balloon)) {
        add(values, "balloon.current", quint64(info.currentMemory.toKib()));
        add(values, "balloon.maximum", quint64(info.maximumMemory.toKib()));
    }
    if (wants(Vcpu)) {
        add(values, "vcpu.current", info.vcpus);
        add(values, "vcpu.maximum", info.vcpus);
    }
    return statistics;
}

} // namespace

TestGuestOperations::TestGuestOperations(TestDomains &domains, Answers answers)
    : m_domains(domains)
    , m_answers(answers)
{
}

Result<api::DomainInfoPtr> TestGuestOperations::find(const QUuid &domain) const
{
    for (const api::DomainInfoPtr &info : m_domains.list()) {
        if (info->uuid == domain)
            return info;
    }
    return withCode(ErrorCode::NotFound, 42, // VIR_ERR_NO_DOMAIN
        translated(QT_TRANSLATE_NOOP("inn::test", "There is no machine with the UUID %1."))
            .arg(api::uuidText(domain)));
}

Result<api::DomainInfoPtr> TestGuestOperations::running(const QUuid &domain) const
{
    TRY_ASSIGN(api::DomainInfoPtr info, find(domain));
    if (api::isActive(info->state))
        return info;
    return withCode(ErrorCode::InvalidState, 55, // VIR_ERR_OPERATION_INVALID
        translated(QT_TRANSLATE_NOOP("inn::test", "“%1” is not running.")).arg(info->name));
}

Result<api::DomainInfoPtr> TestGuestOperations::withAgent(const QUuid &domain) const
{
    TRY_ASSIGN(api::DomainInfoPtr info, running(domain));
    if (info->state != api::DomainState::Running) {
        return withCode(ErrorCode::InvalidState, 55,
            translated(QT_TRANSLATE_NOOP(
                           "inn::test", "“%1” does not run now; its agent can be asked when it goes on."))
                .arg(info->name));
    }
    if (m_domains.hasAgentChannel(domain))
        return info;
    return withCode(ErrorCode::Unsupported, 74, // VIR_ERR_ARGUMENT_UNSUPPORTED
        translated(
            QT_TRANSLATE_NOOP("inn::test",
                "“%1” has no channel to an agent; add a channel named “org.qemu.guest_agent.0” to it."))
            .arg(info->name));
}

void TestGuestOperations::tell(const QUuid &domain, const QString &text)
{
    Q_EMIT m_domains.eventHappened({ QDateTime::currentDateTimeUtc(), domain, -1, 0, text });
}

Result<> TestGuestOperations::note(const Result<api::DomainInfoPtr> &domain, const QString &text)
{
    if (!domain)
        return domain.error();
    tell((*domain)->uuid, text);
    return {};
}

QFuture<Result<>> TestGuestOperations::sendKeys(
    QUuid domain, api::KeycodeSet, std::vector<unsigned> codes, std::chrono::milliseconds)
{
    if (auto problem = api::checkKeys(codes); !problem)
        return m_answers.give<void>(this, problem);
    QStringList numbers;
    for (const unsigned code : codes)
        numbers += QString::number(code);
    const QString text
        = translated(QT_TRANSLATE_NOOP("inn::test", "Keys were pressed: %1")).arg(numbers.join(u' '));
    return m_answers.give<void>(this, note(running(domain), text));
}

QFuture<Result<>> TestGuestOperations::injectNmi(QUuid domain)
{
    return m_answers.give<void>(
        this, note(running(domain), translated(QT_TRANSLATE_NOOP("inn::test", "An NMI was injected"))));
}

QFuture<Result<>> TestGuestOperations::coreDump(
    QUuid domain, QString path, api::CoreDumpFormat format, api::CoreDumpFlags flags, JobPtr)
{
    const auto info = running(domain);
    Result<> done = api::checkFlags(flags);
    if (done && format > api::CoreDumpFormat::WindowsDump) {
        done = withCode(ErrorCode::InvalidConfig, 8, // VIR_ERR_INVALID_ARG
            translated(QT_TRANSLATE_NOOP("inn::test", "There is no such form of memory dumps.")));
    }
    if (done && !info)
        done = info.error();
    if (done)
        done = writeFileAtomically(path, "A machine of a test host has no memory.\n");
    if (done)
        tell(domain, translated(QT_TRANSLATE_NOOP("inn::test", "Memory was written to a file")));
    return m_answers.give<void>(this, done);
}

QFuture<Result<>> TestGuestOperations::pmSuspend(QUuid domain, api::SuspendTarget)
{
    const auto info = withAgent(domain);
    if (info)
        m_domains.fallAsleep(domain);
    return m_answers.give<void>(this, info ? Result<>() : Result<>(info.error()));
}

QFuture<Result<>> TestGuestOperations::pmWakeup(QUuid domain)
{
    const auto info = running(domain);
    Result<> done = info ? Result<>() : Result<>(info.error());
    if (done && (*info)->state != api::DomainState::PmSuspended) {
        done = withCode(ErrorCode::InvalidState, 55,
            translated(QT_TRANSLATE_NOOP("inn::test", "“%1” does not sleep.")).arg((*info)->name));
    }
    if (done)
        m_domains.wakeUp(domain);
    return m_answers.give<void>(this, done);
}

QFuture<Result<api::GuestTime>> TestGuestOperations::time(QUuid domain)
{
    if (const auto info = withAgent(domain); !info)
        return m_answers.give<api::GuestTime>(this, info.error());
    const qint64 now = QDateTime::currentMSecsSinceEpoch() + m_clockSkew.count();
    return m_answers.give<api::GuestTime>(
        this, api::GuestTime { now / 1000, unsigned(now % 1000) * 1'000'000 });
}

QFuture<Result<>> TestGuestOperations::setTime(QUuid domain, api::GuestTime time)
{
    const auto info = withAgent(domain);
    if (info) {
        const qint64 wanted = time.seconds * 1000 + time.nanoseconds / 1'000'000;
        m_clockSkew = std::chrono::milliseconds(wanted - QDateTime::currentMSecsSinceEpoch());
    }
    return m_answers.give<void>(this, info ? Result<>() : Result<>(info.error()));
}

QFuture<Result<>> TestGuestOperations::syncTime(QUuid domain)
{
    const auto info = withAgent(domain);
    if (info)
        m_clockSkew = {};
    return m_answers.give<void>(this, info ? Result<>() : Result<>(info.error()));
}

QFuture<Result<api::GuestInfo>> TestGuestOperations::guestInfo(QUuid domain, api::GuestInfoGroups groups)
{
    using enum api::GuestInfoGroup;
    const auto domainInfo = withAgent(domain);
    if (!domainInfo)
        return m_answers.give<api::GuestInfo>(this, domainInfo.error());
    const auto wants = [groups](api::GuestInfoGroup group) { return !groups || groups.testFlag(group); };
    api::GuestInfo info;
    if (wants(Users))
        info.users = { { QStringLiteral("root"), {}, quint64(QDateTime::currentMSecsSinceEpoch()) } };
    if (wants(System)) {
        info.system.emplace();
        info.system->id = QStringLiteral("debian");
        info.system->prettyName = QStringLiteral("Debian GNU/Linux 12 (bookworm)");
        info.system->kernelRelease = QStringLiteral("6.1.0-test");
    }
    if (wants(Timezone))
        info.timezone = { QStringLiteral("UTC"), 0 };
    if (wants(HostName))
        info.hostName = (*domainInfo)->name;
    if (wants(FileSystems)) {
        info.fileSystems = { { QStringLiteral("vda1"), QStringLiteral("/"), QStringLiteral("ext4"),
            10 * kGibibyte, 4 * kGibibyte, {} } };
    }
    return m_answers.give<api::GuestInfo>(this, info);
}

QFuture<Result<int>> TestGuestOperations::fsFreeze(QUuid domain, QStringList)
{
    const auto done = note(withAgent(domain), translated(QT_TRANSLATE_NOOP("inn::test", "Frozen")));
    return m_answers.give<int>(this, done ? Result<int>(1) : Result<int>(done.error()));
}

QFuture<Result<int>> TestGuestOperations::fsThaw(QUuid domain, QStringList)
{
    const auto done = note(withAgent(domain), translated(QT_TRANSLATE_NOOP("inn::test", "Thawed")));
    return m_answers.give<int>(this, done ? Result<int>(1) : Result<int>(done.error()));
}

QFuture<Result<>> TestGuestOperations::fsTrim(QUuid domain, QString, quint64)
{
    return m_answers.give<void>(
        this, note(withAgent(domain), translated(QT_TRANSLATE_NOOP("inn::test", "Trimmed"))));
}

QFuture<Result<std::vector<api::DomainStatistics>>> TestGuestOperations::statistics(
    std::vector<QUuid> domains, api::StatsGroups groups)
{
    using All = std::vector<api::DomainStatistics>;
    All all;
    if (domains.empty()) {
        for (const api::DomainInfoPtr &info : m_domains.list())
            all.push_back(statisticsOf(*info, groups));
    }
    for (const QUuid &domain : domains) {
        const auto info = find(domain);
        if (!info)
            return m_answers.give<All>(this, info.error());
        all.push_back(statisticsOf(**info, groups));
    }
    return m_answers.give<All>(this, std::move(all));
}

} // namespace inn::test
