#pragma once

#include "backend/api/domains.h"
#include "backend/api/driver.h"
#include "backend/api/storagepools.h"

#include <QMap>
#include <QMutex>

#include <atomic>
#include <functional>

// A driver whose answers the test decides. What it is asked is recorded; its lists are changed from the
// test's thread through invoke().
namespace inn::tests {

class ScriptedConnection;

// Shared by the test and the backend thread.
struct Script
{
    std::atomic_int opens { 0 };
    std::atomic<ScriptedConnection *> connection { nullptr };
    mutable QMutex mutex;
    QStringList calls;
    std::vector<api::DomainInfoPtr> domains;
    QByteArray xml;
    QByteArray logText = "one\ntwo\n";
    QByteArray picture; // empty: not supported
    std::optional<Error> openError;
    QMap<QString, Error> errors; // by call
    bool holdOpen = false; // nobody ever hears of the connection
    bool holdCalls = false; // perform() is not answered until release()
    std::vector<std::function<void()>> held;
    JobPtr lastJob;

    void record(const QString &call)
    {
        const QMutexLocker locker(&mutex);
        calls += call;
    }
    QStringList recorded() const
    {
        const QMutexLocker locker(&mutex);
        return calls;
    }
    Result<> answer(const QString &call)
    {
        const QMutexLocker locker(&mutex);
        calls += call;
        const auto error = errors.constFind(call);
        return error == errors.constEnd() ? Result<>() : Result<>(*error);
    }
};
using ScriptPtr = std::shared_ptr<Script>;

inline QUuid uuidOf(int number)
{
    return QUuid(uint(number), 1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
}

inline api::DomainInfo domainInfo(
    int number, const QString &name, api::DomainState state = api::DomainState::Running)
{
    api::DomainInfo info;
    info.uuid = uuidOf(number);
    info.name = name;
    info.state = state;
    info.vcpus = 2;
    info.maximumMemory = Bytes::gib(2);
    info.currentMemory = Bytes::gib(2);
    if (api::isActive(state)) {
        info.id = number;
        info.startedAt = QDateTime::currentDateTimeUtc().addSecs(-3600 * (number + 1));
    }
    return info;
}

inline api::DomainInfoPtr share(api::DomainInfo info)
{
    return std::make_shared<const api::DomainInfo>(std::move(info));
}

class ScriptedDomains : public api::Domains
{
public:
    explicit ScriptedDomains(ScriptPtr script)
        : m_script(std::move(script))
    {
    }
    std::vector<api::DomainInfoPtr> list() const override { return m_script->domains; }
    QFuture<Result<>> perform(QUuid, api::DomainAction action, JobPtr job) override
    {
        const QString call = QStringLiteral("perform %1").arg(int(action));
        m_script->lastJob = job;
        if (!m_script->holdCalls)
            return ready<void>(m_script->answer(call));
        auto promise = std::make_shared<QPromise<Result<>>>();
        promise->start();
        m_script->held.push_back([script = m_script.get(), promise, call] {
            promise->addResult(script->answer(call));
            promise->finish();
        });
        m_script->record(QStringLiteral("held"));
        return promise->future();
    }
    QFuture<Result<QByteArray>> xml(QUuid, api::XmlView view) override
    {
        const Result<> result = m_script->answer(QStringLiteral("xml %1").arg(int(view)));
        return ready<QByteArray>(
            result ? Result<QByteArray>(m_script->xml) : Result<QByteArray>(result.error()));
    }
    QFuture<Result<QUuid>> define(QByteArray xml) override
    {
        const Result<> result = m_script->answer(QStringLiteral("define"));
        m_script->xml = result ? xml : m_script->xml;
        return ready<QUuid>(result ? Result<QUuid>(uuidOf(1)) : Result<QUuid>(result.error()));
    }
    QFuture<Result<QUuid>> create(QByteArray, api::StartFlags, JobPtr) override
    {
        return ready<QUuid>(uuidOf(1));
    }
    QFuture<Result<>> undefine(QUuid, api::UndefineFlags flags) override
    {
        return ready<void>(m_script->answer(QStringLiteral("undefine %1").arg(int(flags))));
    }
    QFuture<Result<>> rename(QUuid, QString name) override
    {
        return ready<void>(m_script->answer(QStringLiteral("rename ") + name));
    }
    QFuture<Result<>> setAutostart(QUuid, api::Autostart autostart) override
    {
        return ready<void>(m_script->answer(QStringLiteral("autostart %1").arg(int(autostart))));
    }
    QFuture<Result<>> setTitle(QUuid, QString) override { return ready(); }
    QFuture<Result<>> setDescription(QUuid, QString text) override
    {
        return ready<void>(m_script->answer(QStringLiteral("description ") + text));
    }
    QFuture<Result<>> setMetadata(QUuid, QString key, QString, QByteArray element) override
    {
        return ready<void>(m_script->answer(key + u' ' + QString::fromUtf8(element)));
    }
    QFuture<Result<>> updateDevice(QUuid, QByteArray device, api::DeviceScope scope) override
    {
        return ready<void>(
            m_script->answer(QStringLiteral("update %1 ").arg(int(scope)) + QString::fromUtf8(device)));
    }
    QFuture<Result<FileDescriptor>> openGraphics(QUuid, int) override
    {
        return unsupported<FileDescriptor>();
    }
    QFuture<Result<FileDescriptor>> openConsole(QUuid, QString) override
    {
        return unsupported<FileDescriptor>();
    }
    QFuture<Result<QByteArray>> screenshot(QUuid) override
    {
        m_script->record(QStringLiteral("screenshot"));
        return m_script->picture.isEmpty() ? unsupported<QByteArray>() : ready<QByteArray>(m_script->picture);
    }
    QFuture<Result<QByteArray>> log(QUuid, Bytes) override
    {
        const Result<> result = m_script->answer(QStringLiteral("log"));
        return ready<QByteArray>(
            result ? Result<QByteArray>(m_script->logText) : Result<QByteArray>(result.error()));
    }

private:
    template<class T>
    static QFuture<Result<T>> unsupported()
    {
        return ready<T>(Error { ErrorCode::Unsupported, QStringLiteral("Not here.") });
    }
    ScriptPtr m_script;
};

class ScriptedPools : public api::StoragePools
{
public:
    explicit ScriptedPools(ScriptPtr script)
        : m_script(std::move(script))
    {
    }
    std::vector<api::PoolInfoPtr> list() const override { return {}; }
    QFuture<Result<QByteArray>> xml(QUuid) override { return ready<QByteArray>(QByteArray()); }
    QFuture<Result<QUuid>> define(QByteArray) override { return ready<QUuid>(QUuid()); }
    QFuture<Result<>> perform(QUuid, api::PoolAction) override { return ready(); }
    QFuture<Result<>> setAutostart(QUuid, api::Autostart) override { return ready(); }
    QFuture<Result<std::vector<api::VolumeInfo>>> volumes(QUuid) override
    {
        return ready<std::vector<api::VolumeInfo>>(std::vector<api::VolumeInfo>());
    }
    QFuture<Result<QByteArray>> volumeXml(QString) override { return ready<QByteArray>(QByteArray()); }
    QFuture<Result<api::VolumeInfo>> createVolume(QUuid, QByteArray, JobPtr) override
    {
        return ready<api::VolumeInfo>(api::VolumeInfo());
    }
    QFuture<Result<api::VolumeInfo>> createVolumeFrom(QUuid, QByteArray, QString, JobPtr) override
    {
        return ready<api::VolumeInfo>(api::VolumeInfo());
    }
    QFuture<Result<>> deleteVolume(QString key) override
    {
        return ready<void>(m_script->answer(QStringLiteral("delete ") + key));
    }
    QFuture<Result<api::ImageInfo>> inspectImage(QString) override
    {
        return ready<api::ImageInfo>(api::ImageInfo());
    }

private:
    ScriptPtr m_script;
};

class ScriptedConnection : public api::Connection
{
public:
    explicit ScriptedConnection(const ScriptPtr &script)
        : m_script(script)
        , m_domains(script)
        , m_pools(script)
    {
        script->connection = this;
    }
    ~ScriptedConnection() override
    {
        ScriptedConnection *self = this;
        m_script->connection.compare_exchange_strong(self, nullptr);
    }
    api::HostInfo host() const override
    {
        api::HostInfo info;
        info.hostName = QStringLiteral("scripted");
        info.cpus = 4;
        info.memory = Bytes::gib(16);
        return info;
    }
    ScriptedDomains *domains() override { return &m_domains; }
    api::StoragePools *storage() override { return &m_pools; }
    QFuture<Result<QByteArray>> capabilities() override { return ready<QByteArray>(QByteArray()); }
    QFuture<Result<api::GuestSupport>> guestSupport(QString) override
    {
        return ready<api::GuestSupport>(api::GuestSupport());
    }
    void setSampling(std::chrono::milliseconds interval) override
    {
        m_script->record(QStringLiteral("sampling %1").arg(interval.count()));
    }

private:
    ScriptPtr m_script;
    ScriptedDomains m_domains;
    ScriptedPools m_pools;
};

class ScriptedDriver : public api::Driver
{
public:
    explicit ScriptedDriver(ScriptPtr script)
        : m_script(std::move(script))
    {
    }
    bool claims(const QUrl &uri) const override { return uri.scheme().startsWith(QLatin1String("scripted")); }
    QFuture<Result<std::shared_ptr<api::Connection>>> open(api::OpenRequest) override
    {
        ++m_script->opens;
        using Answer = Result<std::shared_ptr<api::Connection>>;
        if (m_script->holdOpen) {
            const auto promise = std::make_shared<QPromise<Answer>>();
            promise->start();
            m_script->held.push_back([promise] { promise->finish(); });
            return promise->future();
        }
        if (m_script->openError)
            return ready<std::shared_ptr<api::Connection>>(Answer(*m_script->openError));
        std::shared_ptr<api::Connection> connection = std::make_shared<ScriptedConnection>(m_script);
        return ready<std::shared_ptr<api::Connection>>(Answer(connection));
    }

private:
    ScriptPtr m_script;
};

// Runs f(ScriptedConnection &) in the backend thread.
template<class F>
void invoke(const ScriptPtr &script, F f)
{
    ScriptedConnection *connection = script->connection;
    Q_ASSERT(connection);
    QMetaObject::invokeMethod(
        connection, [connection, f] { f(*connection); }, Qt::QueuedConnection);
}

inline api::StatsBatchPtr batch(int seconds, const std::vector<api::DomainInfoPtr> &domains)
{
    auto made = std::make_shared<api::StatsBatch>();
    made->time = std::chrono::seconds(1000 + seconds);
    made->hostCpuBusyNs = quint64(seconds) * 1'000'000'000;
    made->hostCpuTotalNs = quint64(seconds) * 4'000'000'000 + 1;
    made->hostMemoryKib = 16 << 20;
    made->hostMemoryUsedKib = 8 << 20;
    for (const auto &info : domains) {
        api::DomainSample sample;
        sample.uuid = info->uuid;
        sample.vcpuCount = 2;
        sample.cpuTimeNs = quint64(seconds) * 1'000'000'000;
        sample.vcpus = { { quint64(seconds) * 500'000'000 }, { quint64(seconds) * 500'000'000 } };
        sample.memoryCurrentKib = 2 << 20;
        sample.memoryRssKib = 1 << 20;
        const quint64 bytes = quint64(seconds) * 1048576;
        sample.blocks = { { QStringLiteral("vda"), bytes, quint64(seconds) * 10, bytes * 2,
            quint64(seconds) * 20, 0, 0 } };
        sample.interfaces = { { QStringLiteral("vnet0"), bytes, bytes / 2 } };
        made->domains.push_back(sample);
    }
    return made;
}

} // namespace inn::tests
