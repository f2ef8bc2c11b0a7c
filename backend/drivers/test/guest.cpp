#include "backend/drivers/test/guest.h"

#include <cmath>

namespace inn::test {

namespace {

constexpr int kFromDomain = 20; // VIR_FROM_DOMAIN

Error definitionError(const QString &message, int libvirtCode)
{
    return domainError(ErrorCode::InvalidConfig, message, libvirtCode);
}

// A rate that swings between 0 and 2 × mean, summed up from zero to `seconds`.
struct Swing
{
    Swing(double seconds, double phase)
        : base(seconds)
        , wave(12.0 * (std::cos(phase) - std::cos(seconds / 12.0 + phase)))
    {
    }
    [[nodiscard]] double total(double mean, double swing) const { return mean * (base + swing * wave); }
    double base;
    double wave;
};

} // namespace

Error domainError(ErrorCode code, const QString &message, int libvirtCode)
{
    Error error { code, message };
    error.libvirtCode = libvirtCode;
    error.libvirtDomain = kFromDomain;
    return error;
}

std::chrono::nanoseconds now()
{
    return std::chrono::steady_clock::now().time_since_epoch();
}

api::DomainSample sampleOf(const api::DomainInfo &info, const QStringList &blocks,
    const QStringList &interfaces, double seconds, double phase)
{
    const Swing swing(seconds, phase);
    api::DomainSample sample;
    sample.uuid = info.uuid;
    sample.vcpuCount = info.vcpus;
    const double share = 0.1 + 0.05 * phase; // of one virtual CPU; phase is in 0..2π
    const auto perVcpu = quint64(swing.total(share, 0.9) * 1e9);
    sample.cpuTimeNs = perVcpu * info.vcpus;
    sample.vcpus.assign(qMin(info.vcpus, 512u), { perVcpu });
    sample.memoryCurrentKib = info.currentMemory.toKib();
    const double used = 0.5 + 0.2 * std::sin(seconds / 45.0 + phase);
    sample.memoryUsedKib = quint64(double(sample.memoryCurrentKib) * used);
    sample.memoryRssKib = sample.memoryCurrentKib;
    sample.blocks.reserve(size_t(blocks.size()));
    for (const QString &target : blocks) {
        const auto reads = quint64(swing.total(80, 0.7));
        const auto writes = quint64(swing.total(40, 0.5));
        sample.blocks.push_back(
            { target, reads * 32768, reads, writes * 16384, writes, 20ull << 30, 8ull << 30 });
    }
    sample.interfaces.reserve(size_t(interfaces.size()));
    for (const QString &name : interfaces) {
        const auto packets = quint64(swing.total(200, 0.8));
        sample.interfaces.push_back({ name, packets * 900, packets * 300 });
    }
    return sample;
}

QByteArray testPicture(double seconds)
{
    constexpr int kWidth = 320;
    constexpr int kHeight = 240;
    constexpr uchar kColours[][3] = { { 235, 235, 235 }, { 235, 235, 16 }, { 16, 235, 235 }, { 16, 235, 16 },
        { 235, 16, 235 }, { 235, 16, 16 }, { 16, 16, 235 }, { 16, 16, 16 } };
    QByteArray picture = QByteArrayLiteral("P6\n320 240\n255\n");
    picture.reserve(picture.size() + kWidth * kHeight * 3);
    const int marker = int(seconds * 20) % kWidth;
    for (int y = 0; y < kHeight; ++y) {
        for (int x = 0; x < kWidth; ++x) {
            const bool isMarker = y > kHeight - 20 && std::abs(x - marker) < 6;
            const uchar *colour = kColours[isMarker ? 0 : x * 8 / kWidth];
            picture.append(reinterpret_cast<const char *>(colour), 3);
        }
    }
    return picture;
}

Result<> checkDefinition(const config::DomainSummary &summary)
{
    const auto translated = [](const char *text) { return QCoreApplication::translate("inn::test", text); };
    if (summary.name.trimmed().isEmpty())
        return definitionError(
            translated(QT_TRANSLATE_NOOP("inn::test", "The machine has no name.")), 21); // NO_NAME
    if (summary.name.contains(QLatin1Char('/'))) {
        return definitionError(
            translated(QT_TRANSLATE_NOOP("inn::test", "The name “%1” must not contain “/”."))
                .arg(summary.name),
            27);
    }
    if (summary.name.contains(QLatin1Char('\n'))) {
        return definitionError(
            translated(QT_TRANSLATE_NOOP("inn::test", "The name of a machine must not have several lines.")),
            27);
    }
    if (!summary.hasMemory) {
        return definitionError(translated(QT_TRANSLATE_NOOP("inn::test",
                                              "The machine “%1” does not say how much memory it has."))
                                   .arg(summary.name),
            27);
    }
    if (summary.osType.isEmpty()) {
        return definitionError(translated(QT_TRANSLATE_NOOP("inn::test",
                                              "The machine “%1” does not say of which type its system is."))
                                   .arg(summary.name),
            27);
    }
    return {};
}

} // namespace inn::test
