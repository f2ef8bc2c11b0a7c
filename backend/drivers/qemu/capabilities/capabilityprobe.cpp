#include "backend/drivers/qemu/capabilities/capabilityprobe.h"

#include "backend/base/hostfiles.h"
#include "backend/base/translated.h"
#include "backend/drivers/qemu/capabilities/processtransport.h"
#include "backend/drivers/qemu/capabilities/tpmemulator.h"
#include "backend/drivers/qemu/qmp/qmpclient.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QSysInfo>

#include <algorithm>
#include <sys/stat.h>
#include <vector>

namespace inn::qemu {

namespace {

constexpr int kFormat = 3; // of the file in the cache
constexpr qint64 kCacheLimit = 16 << 20;

QString packageOf(const QString &architecture)
{
    if (architecture == u"x86_64" || architecture == u"i386")
        return QStringLiteral("qemu-system-x86");
    if (architecture == u"aarch64" || architecture == u"arm")
        return QStringLiteral("qemu-system-arm");
    if (architecture.startsWith(u"ppc"))
        return QStringLiteral("qemu-system-ppc");
    if (architecture.startsWith(u"mips"))
        return QStringLiteral("qemu-system-mips");
    return QStringLiteral("qemu-system-misc");
}

Error notInstalled(const QString &program, const QString &architecture)
{
    return { ErrorCode::NotFound,
        translated("QEMU (“%1”) is not installed; install the package “%2”.")
            .arg(program, packageOf(architecture)) };
}

QString stamp(const QString &path)
{
    struct stat status
    {
    };
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return {};
    return QStringLiteral("%1.%2/%3.%4/%5/%6")
        .arg(status.st_mtim.tv_sec)
        .arg(status.st_mtim.tv_nsec)
        .arg(status.st_ctim.tv_sec)
        .arg(status.st_ctim.tv_nsec)
        .arg(status.st_size)
        .arg(status.st_ino);
}

// Changes whenever the answers could: with the program, its folder of modules (displays, SPICE), the emulator
// of TPMs and our format.
QString identity(const QString &binary, bool kvm)
{
    QString key = QStringLiteral("%1|%2|%3|%4").arg(kFormat).arg(kvm ? 1 : 0).arg(binary, stamp(binary));
    QStringList folders { QStringLiteral("/usr/lib/qemu"), QStringLiteral("/usr/lib64/qemu") };
    const QDir libraries(QStringLiteral("/usr/lib"));
    for (const QString &triplet : libraries.entryList({ QStringLiteral("*-linux-gnu*") }, QDir::Dirs))
        folders << libraries.filePath(triplet) + QStringLiteral("/qemu");
    for (const QString &folder : folders)
        key += u'|' + stamp(folder);
    return key + u'|' + stamp(tpmSetupProgram());
}

QString cachePath(const QString &folder, const QString &binary, bool kvm)
{
    const QByteArray hash
        = QCryptographicHash::hash(binary.toUtf8(), QCryptographicHash::Sha256).toHex().left(32);
    return folder + QStringLiteral("/qemu-") + QString::fromLatin1(hash) + (kvm ? u"-kvm"_qs : QString())
        + QStringLiteral(".json");
}

QemuCapabilitiesPtr readCache(const QString &path, const QString &key)
{
    const auto content = HostFiles().read(path, kCacheLimit);
    if (!content)
        return {};
    const QJsonObject json = QJsonDocument::fromJson(*content).object();
    if (json.value(u"key").toString() != key)
        return {};
    auto read = QemuCapabilities::fromJson(json.value(u"capabilities").toObject());
    return read ? std::make_shared<const QemuCapabilities>(std::move(*read)) : nullptr;
}

void writeCache(
    const QString &folder, const QString &path, const QString &key, const QemuCapabilities &capabilities)
{
    const QJsonObject json { { QStringLiteral("key"), key },
        { QStringLiteral("capabilities"), capabilities.toJson() } };
    if (!ensureFolder(folder))
        return;
    // Only a cache: without it the next start asks again.
    const auto written
        = writeFileAtomically(path, QJsonDocument(json).toJson(QJsonDocument::Compact), Durability::Fast);
    Q_UNUSED(written)
}

std::unique_ptr<QmpClient> makeClient(const QString &binary, const QString &accelerator)
{
    const QStringList arguments { QStringLiteral("-S"), QStringLiteral("-no-user-config"),
        QStringLiteral("-nodefaults"), QStringLiteral("-display"), QStringLiteral("none"),
        QStringLiteral("-machine"), QStringLiteral("none"), QStringLiteral("-accel"), accelerator,
        QStringLiteral("-qmp"), QStringLiteral("stdio") };
    return std::make_unique<QmpClient>(std::make_unique<ProcessTransport>(binary, arguments));
}

QSet<QString> names(const QJsonValue &list, const QString &key)
{
    QSet<QString> set;
    for (const auto &entry : list.toArray())
        set.insert(entry.toObject().value(key).toString());
    return set;
}

std::vector<MachineInfo> machines(const QJsonValue &list)
{
    std::vector<MachineInfo> all;
    for (const auto &entry : list.toArray()) {
        const QJsonObject object = entry.toObject();
        MachineInfo machine;
        machine.name = object.value(u"name").toString();
        machine.alias = object.value(u"alias").toString();
        machine.isDefault = object.value(u"is-default").toBool();
        machine.deprecated = object.value(u"deprecated").toBool();
        machine.maximumCpus = unsigned(std::clamp<qint64>(object.value(u"cpu-max").toInteger(1), 1, 65535));
        machine.defaultCpuType = object.value(u"default-cpu-type").toString();
        machine.defaultRamId = object.value(u"default-ram-id").toString();
        machine.hotpluggableCpus = object.value(u"hotpluggable-cpus").toBool();
        if (!machine.name.isEmpty() && machine.name != u"none")
            all.push_back(machine);
    }
    return all;
}

std::vector<CpuModelInfo> cpuModels(const QJsonValue &list)
{
    std::vector<CpuModelInfo> all;
    for (const auto &entry : list.toArray()) {
        const QJsonObject object = entry.toObject();
        const QJsonArray missing = object.value(u"unavailable-features").toArray();
        CpuModelInfo model { object.value(u"name").toString(), missing.isEmpty(),
            object.value(u"deprecated").toBool(), {} };
        for (const auto &feature : missing)
            model.missingFeatures.push_back(featureNameFromQemu(feature.toString()));
        all.push_back(std::move(model));
    }
    std::sort(all.begin(), all.end(), [](const auto &a, const auto &b) { return a.name < b.name; });
    return all;
}

// The schema is a list of types that refer to each other by name.
class Schema
{
public:
    explicit Schema(const QJsonValue &list)
    {
        for (const auto &entry : list.toArray())
            m_types.insert(entry.toObject().value(u"name").toString(), entry.toObject());
    }
    [[nodiscard]] bool hasVariant(const QString &command, const QString &variant) const
    {
        return contains(arguments(command), u"variants", u"case", variant);
    }
    [[nodiscard]] bool hasMember(const QString &command, const QString &member) const
    {
        return contains(arguments(command), u"members", u"name", member);
    }
    [[nodiscard]] bool answersVariant(const QString &command, const QString &variant) const
    {
        const QString answer = m_types.value(command).value(u"ret-type").toString();
        return contains(m_types.value(answer), u"variants", u"case", variant);
    }

private:
    [[nodiscard]] QJsonObject arguments(const QString &command) const
    {
        return m_types.value(m_types.value(command).value(u"arg-type").toString());
    }
    static bool contains(const QJsonObject &type, QStringView list, QStringView key, const QString &name)
    {
        const QJsonArray entries = type.value(list).toArray();
        return std::any_of(entries.begin(), entries.end(),
            [&](const auto &entry) { return entry.toObject().value(key).toString() == name; });
    }
    QHash<QString, QJsonObject> m_types;
};

QSet<QString> features(const Schema &schema)
{
    QSet<QString> set;
    if (schema.hasVariant(QStringLiteral("netdev_add"), QStringLiteral("stream")))
        set.insert(QStringLiteral("netdev-stream"));
    if (schema.hasMember(QStringLiteral("screendump"), QStringLiteral("format")))
        set.insert(QStringLiteral("screendump-png"));
    for (const char *display : { "sdl", "egl-headless", "dbus" }) {
        if (schema.answersVariant(QStringLiteral("query-display-options"), QString::fromLatin1(display)))
            set.insert(QStringLiteral("display-") + QString::fromLatin1(display));
    }
    return set;
}

// Everything below is built here and not in the coroutine: GCC 12 miscompiles lists in braces there.
QJsonObject typesBelow(const QString &base)
{
    return { { QStringLiteral("implements"), base }, { QStringLiteral("abstract"), false } };
}

QJsonObject expansionOf(const char *model, bool onlyMigratable)
{
    const QJsonObject properties { { QStringLiteral("migratable"), onlyMigratable } };
    const QJsonObject named { { QStringLiteral("name"), QString::fromLatin1(model) },
        { QStringLiteral("props"), properties } };
    return { { QStringLiteral("type"), QStringLiteral("static") }, { QStringLiteral("model"), named } };
}

QJsonObject propertiesIn(const QJsonValue &expansion)
{
    return expansion.toObject().value(u"model").toObject().value(u"props").toObject();
}

using Questions = std::vector<QFuture<Result<QJsonValue>>>;
constexpr size_t kMustAnswer = 7; // not every target has CPU models or the devices after these

// All questions at once; the answers come in order.
Questions askAll(QmpClient &client, std::chrono::milliseconds timeout)
{
    const auto ask = [&](const char *command, const QJsonObject &arguments = {}) {
        QmpOptions options;
        options.timeout = timeout;
        return client.execute(QString::fromLatin1(command), arguments, options);
    };
    const auto properties = [](const QString &type) {
        return QJsonObject { { QStringLiteral("typename"), type } };
    };
    return { ask("query-target"), ask("query-machines"),
        ask("qom-list-types", typesBelow(QStringLiteral("device"))),
        ask("qom-list-types", typesBelow(QStringLiteral("user-creatable"))), ask("query-commands"),
        ask("query-qmp-schema"), ask("query-command-line-options"), ask("query-cpu-definitions"),
        ask("query-kvm"), ask("device-list-properties", properties(QStringLiteral("virtio-blk-pci"))),
        ask("device-list-properties", properties(QStringLiteral("virtio-net-pci"))),
        ask("query-cpu-model-expansion", expansionOf("max", true)),
        ask("query-cpu-model-expansion", expansionOf("max", false)) };
}

QemuCapabilities understand(
    const QString &binary, const QmpGreeting &greeting, const std::vector<QJsonValue> &answers)
{
    QemuCapabilities found;
    found.binary = binary;
    found.major = greeting.major;
    found.minor = greeting.minor;
    found.micro = greeting.micro;
    found.package = greeting.package;
    found.architecture = answers[0].toObject().value(u"arch").toString();
    found.machines = machines(answers[1]);
    found.devices = names(answers[2], QStringLiteral("name"));
    found.objects = names(answers[3], QStringLiteral("name"));
    found.commands = names(answers[4], QStringLiteral("name"));
    found.features = features(Schema(answers[5]));
    found.options = names(answers[6], QStringLiteral("option"));
    found.tcgCpus = cpuModels(answers[7]);
    found.kvmCompiled = answers[8].toObject().value(u"present").toBool();
    found.deviceProperties.insert(
        QStringLiteral("virtio-blk-pci"), names(answers[9], QStringLiteral("name")));
    found.deviceProperties.insert(
        QStringLiteral("virtio-net-pci"), names(answers[10], QStringLiteral("name")));
    found.tcgProcessor
        = EmulatorProcessor::fromExpansions(propertiesIn(answers[11]), propertiesIn(answers[12]));
    return found;
}

Error couldNotAsk(const QString &binary, const Error &cause)
{
    return cause.wrapped(translated("QEMU (“%1”) could not be asked what it can do.").arg(binary));
}

Error noAnswer(const QString &binary)
{
    return { ErrorCode::Protocol,
        translated("QEMU (“%1”) gave no usable answer about what it can do.").arg(binary) };
}

} // namespace

QString hostArchitecture()
{
    return QSysInfo::currentCpuArchitecture() == u"arm64" ? QStringLiteral("aarch64")
                                                          : QSysInfo::currentCpuArchitecture();
}

Result<QString> findEmulator(const QString &architecture)
{
    const QString wanted = architecture.isEmpty() ? hostArchitecture() : architecture;
    const QString program = QStringLiteral("qemu-system-") + wanted;
    const QString path = QStandardPaths::findExecutable(program);
    if (path.isEmpty())
        return notInstalled(program, wanted);
    return path;
}

CapabilityProbe::CapabilityProbe(QString cacheFolder, std::chrono::milliseconds timeout)
    : m_cacheFolder(std::move(cacheFolder))
    , m_timeout(timeout)
{
}

QFuture<Result<QemuCapabilitiesPtr>> CapabilityProbe::capabilities(QString binary, bool kvm)
{
    const QString path = QFileInfo(binary).isAbsolute() ? binary : QStandardPaths::findExecutable(binary);
    if (path.isEmpty() || !QFileInfo(path).isExecutable()) {
        const QString name = QFileInfo(binary).fileName();
        return ready<QemuCapabilitiesPtr>(
            notInstalled(binary, name.startsWith(u"qemu-system-") ? name.mid(12) : hostArchitecture()));
    }
    const QString key = identity(path, kvm);
    if (const auto known = m_known.value(key))
        return ready<QemuCapabilitiesPtr>(known);
    const QString file = cachePath(m_cacheFolder, path, kvm);
    if (const auto cached = readCache(file, key)) {
        m_known.insert(key, cached);
        return ready<QemuCapabilitiesPtr>(cached);
    }
    // Whoever asks meanwhile gets the same answer.
    std::vector<Waiting> &waiting = m_waiting[key];
    auto promise = std::make_shared<QPromise<Result<QemuCapabilitiesPtr>>>();
    promise->start();
    waiting.push_back(promise);
    if (waiting.size() == 1)
        runProbe(path, kvm, key);
    return promise->future();
}

QFuture<Result<>> CapabilityProbe::runProbe(QString binary, bool kvm, QString key)
{
    auto answer = co_await probe(binary, kvm);
    const auto waiting = std::move(m_waiting[key]);
    m_waiting.erase(key);
    for (const Waiting &promise : waiting) {
        promise->addResult(answer);
        promise->finish();
    }
    co_return Result<>();
}

QFuture<Result<QemuCapabilitiesPtr>> CapabilityProbe::probe(QString binary, bool kvm)
{
    const QString key = identity(binary, kvm);
    const auto client = makeClient(binary, QStringLiteral("tcg"));
    auto greeting = co_await client->open(m_timeout);
    if (!greeting)
        co_return couldNotAsk(binary, greeting.error());
    const Questions questions = askAll(*client, m_timeout);
    std::vector<QJsonValue> answers;
    for (size_t i = 0; i < questions.size(); ++i) {
        auto answer = co_await questions[i];
        const bool mayFail = i >= kMustAnswer && client->state() == QmpClient::State::Running;
        if (!answer && !mayFail)
            co_return couldNotAsk(binary, answer.error());
        answers.push_back(answer.value_or(QJsonValue()));
    }
    client->close();
    QemuCapabilities found = understand(binary, *greeting, answers);
    if (found.machines.empty() || found.devices.isEmpty())
        co_return noAnswer(binary);
    if (kvm && found.kvmCompiled) {
        auto processors = co_await kvmProcessors(binary);
        if (processors) {
            found.kvmCpus = std::move(processors->models);
            found.kvmProcessor = std::move(processors->best);
        }
    }
    auto tpm = co_await askTpmEmulator();
    if (tpm)
        found.features.unite(*tpm);
    const QemuCapabilitiesPtr shared = std::make_shared<const QemuCapabilities>(std::move(found));
    writeCache(m_cacheFolder, cachePath(m_cacheFolder, binary, kvm), key, *shared);
    m_known.insert(key, shared);
    co_return shared;
}

QFuture<Result<QSet<QString>>> CapabilityProbe::askTpmEmulator()
{
    CommandSpec spec;
    spec.program = tpmSetupProgram();
    if (spec.program.isEmpty())
        co_return QSet<QString>();
    spec.arguments = tpmSetupArguments();
    spec.timeout = m_timeout;
    auto answer = co_await m_runner.output(spec);
    if (!answer)
        co_return answer.error();
    co_return tpmFeatures(*answer);
}

QFuture<Result<CapabilityProbe::KvmProcessors>> CapabilityProbe::kvmProcessors(QString binary)
{
    const auto client = makeClient(binary, QStringLiteral("kvm"));
    auto opened = co_await client->open(m_timeout);
    if (!opened)
        co_return opened.error();
    const QString question = QStringLiteral("query-cpu-definitions");
    auto models = co_await client->execute(question);
    if (!models)
        co_return models.error();
    KvmProcessors found;
    found.models = cpuModels(*models);
    const QString expand = QStringLiteral("query-cpu-model-expansion");
    const QJsonObject migratable = expansionOf("host", true);
    const QJsonObject everything = expansionOf("host", false);
    auto some = co_await client->execute(expand, migratable);
    auto all = co_await client->execute(expand, everything);
    if (some && all)
        found.best = EmulatorProcessor::fromExpansions(propertiesIn(*some), propertiesIn(*all));
    co_return found;
}

} // namespace inn::qemu
