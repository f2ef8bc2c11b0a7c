#pragma once

#include "backend/api/networkfilters.h"
#include "backend/api/networks.h"
#include "backend/api/snapshots.h"
#include "backend/api/storagepools.h"
#include "backend/migration/mover.h"
#include "tests/backend/drivers/libvirt/movingguest.h"

namespace inn::testing {

using namespace inn::migration;

inline QString nic(const QString &source)
{
    return QStringLiteral("<interface %1<model type='virtio'/></interface>").arg(source);
}

inline bool isListed(const std::vector<api::PoolInfoPtr> &pools, const QString &name)
{
    return std::any_of(pools.begin(), pools.end(), [&](const api::PoolInfoPtr &pool) {
        return pool->name == name && pool->state == api::PoolState::Running;
    });
}

inline const QString kNetwork = QStringLiteral("<network><name>%1</name><bridge name='%2'/></network>");

// Two libvirtds with a network of their own each and the same pools, and what is known of a guest.
class HostPair : public MovingGuest
{
public:
    struct Learnt
    {
        GuestFactsPtr guest;
        HostFactsPtr source, destination;
        [[nodiscard]] Findings check(const MovePlan &plan) const
        {
            return migration::check(*source, *guest, *destination, plan);
        }
        [[nodiscard]] MovePlan suggestion() const { return suggestPlan(*source, *guest, *destination); }
    };
    enum class Run { Counting, Paused };

    Learnt learn();
    void runIt(const QString &image, const QString &more = {}, Run run = Run::Counting);
    static QByteArray text(const Findings &findings);
    // The documents’ image, as its host sees it, and outside.
    [[nodiscard]] QString pooled() const { return m_hosts.hosts().pool() + u'/' + m_name; }
    [[nodiscard]] QString shared() const { return m_image; }

protected:
    QString begin() override;
    void makePool(const QString &name, const QString &path);
    static void makeNetwork(const Opened &host, const QString &name, const QString &bridge);
};

inline QString HostPair::begin()
{
    const QString problem = MovingGuest::begin();
    if (!problem.isEmpty())
        return problem;
    makePool(QStringLiteral("images"), m_hosts.hosts().pool());
    makePool(QStringLiteral("shared"), m_hosts.hosts().folder() + QStringLiteral("/shared"));
    makeNetwork(m_hosts.from(), QStringLiteral("lab"), QStringLiteral("virbr8"));
    makeNetwork(m_hosts.to(), QStringLiteral("office"), QStringLiteral("virbr9"));
    return {};
}

inline void HostPair::makePool(const QString &name, const QString &path)
{
    const QByteArray document
        = QStringLiteral("<pool type='dir'><name>%1</name><target><path>%2</path></target></pool>")
              .arg(name, path)
              .toUtf8();
    for (const Opened &host : { m_hosts.from(), m_hosts.to() }) {
        const auto pool = await(host->storage()->define(document));
        QVERIFY2(pool, pool ? "" : qPrintable(pool.error().fullText()));
        const auto started = await(host->storage()->perform(*pool, api::PoolAction::Start));
        QVERIFY2(started, started ? "" : qPrintable(started.error().fullText()));
        QVERIFY(waitUntil([&] { return isListed(host->storage()->list(), name); }));
    }
}

inline void HostPair::makeNetwork(const Opened &host, const QString &name, const QString &bridge)
{
    const auto network = await(host->networks()->define(kNetwork.arg(name, bridge).toUtf8()));
    QVERIFY2(network, network ? "" : qPrintable(network.error().fullText()));
    const auto started = await(host->networks()->perform(*network, api::NetworkAction::Start));
    QVERIFY2(started, started ? "" : qPrintable(started.error().fullText()));
    QVERIFY(waitUntil([&] {
        const auto all = host->networks()->list();
        return std::any_of(all.begin(), all.end(),
            [&](const api::NetworkInfoPtr &each) { return each->name == name && each->active; });
    }));
}

inline QByteArray HostPair::text(const Findings &findings)
{
    QString all;
    for (const Finding &finding : findings)
        all += QStringLiteral("%1 %2: %3\n")
                   .arg(QString::number(int(finding.verdict)), finding.subject, finding.sentence);
    return all.toUtf8();
}

// `image`: shared() or pooled().
inline void HostPair::runIt(const QString &image, const QString &more, Run run)
{
    const QString outside = image == shared() ? image : m_hosts.own(QStringLiteral("a"), m_name);
    counter::make(outside, {});
    const QByteArray document = counter::document(m_name, m_guest, 16, counter::raw(image), more);
    if (run == Run::Counting) {
        QCOMPARE(m_hosts.run(outside, document, m_guest), m_guest);
        return;
    }
    QVERIFY(await(m_hosts.from()->domains()->define(document)));
    QVERIFY(await(m_hosts.from()->domains()->start(m_guest, api::StartFlag::Paused)));
    QVERIFY(MigratingHosts::isThere(m_hosts.from(), m_guest, api::DomainState::Paused));
}

inline HostPair::Learnt HostPair::learn()
{
    Learnt learnt;
    const auto guest = await(learnGuest(*m_hosts.from(), m_guest));
    if (!guest) {
        qWarning("%s", qPrintable(guest.error().fullText()));
        return learnt;
    }
    learnt.guest = *guest;
    const HostQuestions questions = questionsAbout(**guest);
    learnt.source = await(learnHost(*m_hosts.from(), questions)).value_or(HostFactsPtr());
    learnt.destination = await(learnHost(*m_hosts.to(), questions)).value_or(HostFactsPtr());
    if (learnt.source && learnt.destination)
        return learnt;
    learnt.guest.reset();
    return learnt;
}

} // namespace inn::testing
