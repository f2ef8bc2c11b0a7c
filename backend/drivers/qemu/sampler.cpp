#include "backend/drivers/qemu/sampler.h"

#include "backend/base/hostfiles.h"

#include <unistd.h>

namespace inn::qemu {

namespace {

void measureHostCpu(api::StatsBatch &batch)
{
    const auto text = HostFiles().read(QStringLiteral("/proc/stat"), 1024);
    if (!text)
        return;
    const auto fields = text->left(text->indexOf('\n')).simplified().split(' ');
    static const quint64 tickNs = 1'000'000'000 / quint64(::sysconf(_SC_CLK_TCK));
    // user nice system idle iowait irq softirq steal; guest time is part of user time
    constexpr int kIdle = 4;
    constexpr int kWait = 5;
    constexpr int kSteal = 8;
    for (int field = 1; field < fields.size() && field <= kSteal; ++field) {
        const quint64 time = fields.at(field).toULongLong() * tickNs;
        batch.hostCpuTotalNs += time;
        if (field != kIdle && field != kWait)
            batch.hostCpuBusyNs += time;
    }
}

void measureHostMemory(api::StatsBatch &batch)
{
    const auto text = HostFiles().read(QStringLiteral("/proc/meminfo"), 4096);
    if (!text)
        return;
    quint64 available = 0;
    for (const QByteArray &line : text->split('\n')) {
        const auto words = line.simplified().split(' ');
        if (words.size() < 2)
            continue;
        if (words.at(0) == "MemTotal:")
            batch.hostMemoryKib = words.at(1).toULongLong();
        else if (words.at(0) == "MemAvailable:")
            available = words.at(1).toULongLong();
    }
    batch.hostMemoryUsedKib = batch.hostMemoryKib - std::min(available, batch.hostMemoryKib);
}

} // namespace

Sampler::Sampler(EmbeddedDomains &domains, QObject *parent)
    : QObject(parent)
    , m_domains(domains)
{
    connect(&m_timer, &QTimer::timeout, this, &Sampler::begin);
}

void Sampler::setInterval(std::chrono::milliseconds interval)
{
    m_timer.stop();
    m_round.reset();
    if (interval.count() <= 0)
        return;
    m_timer.start(interval);
    begin();
}

void Sampler::begin()
{
    if (m_round)
        finish(m_round); // without those that have not answered
    const auto round = std::make_shared<Round>();
    m_round = round;
    round->batch.time = std::chrono::steady_clock::now().time_since_epoch();
    measureHostCpu(round->batch);
    measureHostMemory(round->batch);
    for (QemuDomain *domain : m_domains.running()) {
        const QUuid uuid = domain->uuid();
        if (m_asked.contains(uuid))
            continue;
        m_asked.insert(uuid);
        ++round->open;
        domain->sample().then(this, [this, round, uuid](Result<api::DomainSample> sample) {
            m_asked.remove(uuid);
            if (sample)
                round->batch.domains.push_back(std::move(*sample));
            if (--round->open == 0)
                finish(round);
        });
    }
    if (round->open == 0)
        finish(round);
}

void Sampler::finish(const std::shared_ptr<Round> &round)
{
    if (std::exchange(round->isDone, true))
        return;
    const auto batch = std::make_shared<const api::StatsBatch>(std::move(round->batch));
    const bool isWanted = m_round == round;
    m_round.reset();
    if (isWanted)
        Q_EMIT sampled(batch);
}

} // namespace inn::qemu
