#include "backend/drivers/qemu/processors/givenprocessor.h"

#include "backend/base/translated.h"
#include "backend/config/errorcodes.h"
#include "backend/drivers/qemu/command/words.h"
#include "backend/drivers/qemu/definition/machines.h"
#include "backend/drivers/qemu/processors/processorchoice.h"

#include <QJsonArray>
#include <QJsonObject>

namespace inn::qemu {

namespace {

constexpr ProcessorData::Place kSeventh { false, 7, 0 };
constexpr quint32 kHasArchCapabilities = 1U << 29; // of the seventh leaf's edx
constexpr ProcessorData::Place kOfKvm { false, 0x40000001, 0 };
constexpr quint32 kUnhalt = 1U << 7; // of its eax

Error failed(ErrorCode code, int number, const QString &sentence)
{
    Error error { code, sentence };
    error.libvirtCode = number;
    return error;
}

std::optional<size_t> registerIndex(const QString &name)
{
    static const QStringList names { QStringLiteral("EAX"), QStringLiteral("EBX"), QStringLiteral("ECX"),
        QStringLiteral("EDX") };
    const qsizetype index = names.indexOf(name);
    return index < 0 ? std::nullopt : std::optional<size_t>(size_t(index));
}

bool isInRegister(const ProcessorFeature &feature)
{
    return feature.data.isOfRegister();
}

// What came otherwise than it was asked for.
struct Difference
{
    QStringList more, missing;
    [[nodiscard]] bool isNone() const { return more.isEmpty() && missing.isEmpty(); }
};

Error notAsAsked(const QString &guest, const Difference &difference)
{
    QStringList parts;
    const auto list = [](const QStringList &names) { return names.join(QStringLiteral(", ")); };
    if (!difference.more.isEmpty())
        parts += translated("extra features: %1").arg(list(difference.more));
    if (!difference.missing.isEmpty())
        parts += translated("missing features: %1").arg(list(difference.missing));
    return failed(ErrorCode::Unsupported, config::kOperationFailed,
        translated("The emulator does not give “%1” exactly the processor that it must have (%2).")
            .arg(guest, parts.join(QStringLiteral("; "))));
}

} // namespace

GivenProcessor givenProcessor(const QJsonValue &words, const QJsonValue &unavailable)
{
    GivenProcessor given;
    const QJsonArray all = words.toArray();
    for (const auto &each : all) {
        const QJsonObject word = each.toObject();
        const auto index = registerIndex(word.value(u"cpuid-register").toString());
        if (!index)
            continue;
        ProcessorData::Bits bits {};
        bits[*index] = quint32(word.value(u"features").toInteger());
        given.enabled.add({ false, quint32(word.value(u"cpuid-input-eax").toInteger()),
                              quint32(word.value(u"cpuid-input-ecx").toInteger()) },
            bits);
    }
    const ProcessorMap *map = ProcessorMap::installed();
    const QJsonArray missing = unavailable.toArray();
    for (const auto &each : missing) {
        if (const auto *feature = map ? map->feature(featureNameFromQemu(each.toString())) : nullptr)
            given.missing.add(feature->data);
    }
    return given;
}

QStringList registerProperties(const GivenProcessor &given)
{
    QStringList properties;
    const ProcessorMap *map = ProcessorMap::installed();
    if (!map || (given.enabled.bits(kSeventh)[3] & kHasArchCapabilities) == 0)
        return properties;
    for (const ProcessorFeature &feature : map->features()) {
        if (isInRegister(feature))
            properties += QString(feature.name).replace(u'_', u'-');
    }
    return properties;
}

void addFeature(GivenProcessor &given, const QString &property)
{
    const ProcessorMap *map = ProcessorMap::installed();
    if (const auto *feature = map ? map->feature(featureNameFromQemu(property)) : nullptr)
        given.enabled.add(feature->data);
}

Result<> checkGiven(const config::DomainConfig &domain, const GivenProcessor &given)
{
    const bool wantsLocks = domain.features && is(domain.features->pvspinlock, u"on");
    if (wantsLocks && (given.enabled.bits(kOfKvm)[0] & kUnhalt) == 0) {
        return failed(ErrorCode::Unsupported, config::kUnsupported,
            translated("“%1” asks for paravirtual spin locks, which this host does not offer; take “%2” out.")
                .arg(text(domain.name), QStringLiteral("pvspinlock")));
    }
    const ProcessorMap *map = ProcessorMap::installed();
    const ProcessorFeature *clock = map ? map->feature(QStringLiteral("invtsc")) : nullptr;
    if (!domain.cpu || !clock)
        return {};
    const bool wantsClock = std::any_of(
        domain.cpu->features.begin(), domain.cpu->features.end(), [](const config::CpuFeatureConfig &each) {
            return is(each.name, u"invtsc")
                && (!each.policy || is(each.policy, u"require") || is(each.policy, u"force"));
        });
    if (wantsClock && !given.enabled.contains(clock->data)) {
        return failed(ErrorCode::Unsupported, config::kUnsupported,
            translated("“%1” asks for a time stamp counter that never changes its speed (“invtsc”), which "
                       "this host does not offer; take it out.")
                .arg(text(domain.name)));
    }
    return {};
}

Result<> takeGiven(config::DomainConfig &domain, const GivenProcessor &given)
{
    const ProcessorMap *map = ProcessorMap::installed();
    const bool isNamed = domain.cpu && (domain.cpu->modeOr("custom") != u"custom" || domain.cpu->model);
    if (!map || !isNamed || !isX86(domain) || given.enabled.isEmpty())
        return {};
    config::CpuConfig &cpu = *domain.cpu;
    const bool mustBeExact = is(cpu.check, u"full");
    if (cpu.modeOr("custom") != u"custom" && !mustBeExact)
        return {};
    const ProcessorChoice choice(*map);
    TRY_ASSIGN(const ProcessorData asked, choice.bitsOf(cpu, {}));
    TRY_ASSIGN(const ProcessorData off, choice.bitsOf(cpu, QStringLiteral("disable")));
    Difference difference;
    for (const ProcessorFeature &feature : map->features()) {
        const bool isAsked = asked.contains(feature.data);
        // All there is was asked for, but for what was taken out.
        const bool isUnasked = !isAsked && (!cpu.takesWhatIsThere() || off.contains(feature.data));
        const bool isGiven = given.enabled.contains(feature.data);
        if (isUnasked && isGiven) {
            difference.more += feature.name;
            if (!mustBeExact)
                setFeature(cpu, feature.name, QStringLiteral("require"));
        }
        if ((isAsked && !isGiven) || given.missing.contains(feature.data)) {
            difference.missing += feature.name;
            if (!mustBeExact)
                setFeature(cpu, feature.name, QStringLiteral("disable"));
        }
    }
    if (mustBeExact && !difference.isNone())
        return notAsAsked(text(domain.name), difference);
    if (const ProcessorModel *model = map->model(text(cpu.model))) {
        for (const QString &removed : model->removed)
            addFeatureIfMissing(cpu, removed, FeaturePolicy::Disable);
    }
    cpu.check = QStringLiteral("full");
    return {};
}

} // namespace inn::qemu
