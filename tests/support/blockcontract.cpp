#include "tests/support/blockcontract.h"

#include "tests/support/await.h"
#include "tests/support/outcome.h"

#include <QTest>

namespace inn::testing {

using api::BlockAbort;
using api::BlockCommit;
using api::BlockCopy;
using api::BlockJobType;
using api::DomainAction;
using api::DomainState;

namespace {

const QString kDisk = QStringLiteral("vda");
constexpr quint64 kSlow = 64 << 10; // a job that does not end by itself

} // namespace

BlockContract::BlockContract(BlockSetup setup)
    : m_setup(std::move(setup))
{
}

BlockContract::~BlockContract()
{
    const auto left = m_connection ? guest() : nullptr;
    if (!left)
        return;
    if (api::isActive(left->state))
        std::ignore = await(m_domains->perform(m_uuid, DomainAction::Destroy), m_setup.patience);
    std::ignore = await(m_domains->undefine(m_uuid, {}), m_setup.patience);
    std::ignore = waitUntil([this] { return !guest(); }, m_setup.patience);
}

const Checks<BlockContract> &BlockContract::checks()
{
    static const Checks<BlockContract> all {
        { "a disk is flattened", &BlockContract::flattens },
        { "the active image is merged and the machine goes on with the one below",
            &BlockContract::mergesTheActiveImage },
        { "a merge that is given up leaves the disk as it is", &BlockContract::staysWhenGivenUp },
        { "a disk is copied and the machine goes on with the copy", &BlockContract::copies },
        { "a disk has one job at a time", &BlockContract::refusesASecondJob },
        { "wrong requests are refused with libvirt's numbers", &BlockContract::saysWhatIsWrong },
        { "jobs need a running machine", &BlockContract::needsARunningMachine },
        { "a disk grows while the machine runs", &BlockContract::grows },
    };
    return all;
}

void BlockContract::addRows()
{
    addCheckRows(checks());
}

void BlockContract::run(const char *row)
{
    auto opened = m_setup.open();
    INN_OK(opened);
    m_connection = *opened;
    m_domains = m_connection->domains();
    m_jobs = m_connection->blockJobs();
    QVERIFY(m_jobs);
    m_uuid = QUuid::createUuid();
    m_name = QStringLiteral("blocks-") + api::uuidText(m_uuid).left(8);
    QObject::connect(
        m_domains, &api::Domains::occurred, &m_listener, [this](const api::DomainEventPtr &event) {
            const auto *job = std::get_if<api::domainevent::BlockJob>(&event->what);
            if (job && event->domain == m_uuid)
                m_told.push_back(*job);
        });
    runCheck(*this, checks(), row);
}

api::DomainInfoPtr BlockContract::guest() const
{
    for (const api::DomainInfoPtr &domain : m_domains->list()) {
        if (domain->uuid == m_uuid)
            return domain;
    }
    return {};
}

bool BlockContract::start()
{
    const auto defined = await(m_domains->define(m_setup.guestXml(m_name, m_uuid)), m_setup.patience);
    if (!defined) {
        qInfo("define: %s", qPrintable(defined.error().fullText()));
        return false;
    }
    if (!waitUntil([this] { return guest() != nullptr; }, m_setup.patience))
        return false;
    const auto started = await(m_domains->perform(m_uuid, DomainAction::Start), m_setup.patience);
    if (!started)
        qInfo("start: %s", qPrintable(started.error().fullText()));
    return started && waitUntil([this] { return guest()->state == DomainState::Running; }, m_setup.patience);
}

QStringList BlockContract::chain()
{
    const auto images = await(m_jobs->chain(m_uuid, kDisk), m_setup.patience);
    QStringList paths;
    if (images) {
        for (const api::ChainImage &image : *images)
            paths += image.path;
    } else {
        qInfo("chain: %s", qPrintable(images.error().fullText()));
    }
    return paths;
}

bool BlockContract::waitForEnd()
{
    return waitUntil(
        [this] {
            const auto job = await(m_jobs->job(m_uuid, kDisk), m_setup.patience);
            return job && !*job;
        },
        m_setup.patience);
}

bool BlockContract::waitForReady()
{
    return waitUntil(
        [this] {
            const auto job = await(m_jobs->job(m_uuid, kDisk), m_setup.patience);
            return job && *job && (*job)->ready;
        },
        m_setup.patience);
}

void BlockContract::flattens()
{
    QVERIFY(start());
    const QStringList both { m_setup.upper, m_setup.lower };
    QCOMPARE(chain(), both);
    INN_OK(await(m_jobs->pull(m_uuid, kDisk, {}, 0), m_setup.patience));
    QVERIFY(waitForEnd());
    QTRY_COMPARE(chain(), QStringList { m_setup.upper });
    QTRY_VERIFY(!m_told.empty());
    const api::domainevent::BlockJob told = m_told.back();
    QCOMPARE(told.target, kDisk);
    QCOMPARE(told.type, int(BlockJobType::Pull));
    QCOMPARE(told.status, 0);
    QVERIFY(told.path.isEmpty() || told.path == m_setup.upper); // libvirt tells of the one or the other
}

void BlockContract::mergesTheActiveImage()
{
    QVERIFY(start());
    INN_OK(await(m_jobs->commit(m_uuid, kDisk, {}, {}, 0, BlockCommit::Active), m_setup.patience));
    QVERIFY(waitForReady());
    QTRY_VERIFY(!m_told.empty());
    QCOMPARE(m_told.back().status, 3);
    QCOMPARE(m_told.back().type, int(BlockJobType::ActiveCommit));
    INN_OK(await(m_jobs->abort(m_uuid, kDisk, BlockAbort::Pivot), m_setup.patience));
    QTRY_COMPARE(chain(), QStringList { m_setup.lower });
    QTRY_COMPARE(m_told.back().status, 0);
    const auto document = await(m_domains->xml(m_uuid, api::XmlView::Inactive), m_setup.patience);
    INN_OK(document);
    QVERIFY2(document->contains(m_setup.lower.toUtf8()), document->constData());
    QVERIFY2(!document->contains(m_setup.upper.toUtf8()), document->constData());
}

void BlockContract::staysWhenGivenUp()
{
    QVERIFY(start());
    INN_OK(await(m_jobs->commit(m_uuid, kDisk, {}, {}, 0, BlockCommit::Active), m_setup.patience));
    QVERIFY(waitForReady());
    INN_OK(await(m_jobs->abort(m_uuid, kDisk), m_setup.patience));
    QVERIFY(waitForEnd());
    QCOMPARE(chain().size(), 2);
    QTRY_VERIFY(!m_told.empty() && m_told.back().status == 2);
}

void BlockContract::copies()
{
    QVERIFY(start());
    const QByteArray destination
        = "<disk type='file'><driver type='qcow2'/><source file='" + m_setup.copy.toUtf8() + "'/></disk>";
    INN_OK(await(m_jobs->copy(m_uuid, kDisk, destination, {}, BlockCopy::TransientJob), m_setup.patience));
    QVERIFY(waitForReady());
    INN_OK(await(m_jobs->abort(m_uuid, kDisk, BlockAbort::Pivot), m_setup.patience));
    QTRY_COMPARE(chain(), QStringList { m_setup.copy });
    QTRY_VERIFY(!m_told.empty() && m_told.back().status == 0);
    QCOMPARE(m_told.back().type, int(BlockJobType::Copy));
}

void BlockContract::refusesASecondJob()
{
    QVERIFY(start());
    INN_OK(await(m_jobs->pull(m_uuid, kDisk, {}, kSlow), m_setup.patience));
    INN_REFUSED(await(m_jobs->pull(m_uuid, kDisk, {}, 0), m_setup.patience), 84);
    INN_REFUSED(await(m_jobs->abort(m_uuid, kDisk, BlockAbort::Pivot), m_setup.patience), 83);
    const auto all = await(m_jobs->jobs(m_uuid), m_setup.patience);
    INN_OK(all);
    QCOMPARE(all->size(), size_t(1));
    QCOMPARE(all->front().target, kDisk);
    QCOMPARE(all->front().bandwidth, kSlow);
    INN_OK(await(m_jobs->abort(m_uuid, kDisk), m_setup.patience));
    QVERIFY(waitForEnd());
    QCOMPARE(chain().size(), 2);
}

void BlockContract::saysWhatIsWrong()
{
    QVERIFY(start());
    INN_REFUSED(await(m_jobs->pull(m_uuid, QStringLiteral("vdz"), {}, 0), m_setup.patience), 8);
    INN_REFUSED(await(m_jobs->pull(m_uuid, kDisk, QStringLiteral("/nowhere"), 0), m_setup.patience), 8);
    INN_REFUSED(await(m_jobs->commit(m_uuid, kDisk, {}, {}, 0), m_setup.patience), 8);
    INN_REFUSED(await(m_jobs->abort(m_uuid, kDisk), m_setup.patience), 8);
    INN_REFUSED(
        await(m_jobs->copy(m_uuid, kDisk, "<disk><source file='/tmp/x'/></disk>"), m_setup.patience), 55);
    INN_REFUSED(await(m_jobs->rebase(m_uuid, kDisk, {}, 0, api::BlockRebase::Shallow), m_setup.patience), 8);
}

void BlockContract::needsARunningMachine()
{
    QVERIFY(start());
    INN_OK(await(m_domains->perform(m_uuid, DomainAction::Destroy), m_setup.patience));
    QVERIFY(waitUntil([this] { return guest()->state == DomainState::Shutoff; }, m_setup.patience));
    INN_REFUSED(await(m_jobs->pull(m_uuid, kDisk, {}, 0), m_setup.patience), 55);
    INN_OK(await(m_jobs->blockInfo(m_uuid, kDisk), m_setup.patience));
}

void BlockContract::grows()
{
    QVERIFY(start());
    const auto before = await(m_jobs->blockInfo(m_uuid, kDisk), m_setup.patience);
    INN_OK(before);
    const Bytes wanted = before->capacity + Bytes::mib(8);
    INN_OK(await(m_jobs->resize(m_uuid, kDisk, wanted), m_setup.patience));
    const auto after = await(m_jobs->blockInfo(m_uuid, kDisk), m_setup.patience);
    INN_OK(after);
    QCOMPARE(after->capacity, wanted);
}

} // namespace inn::testing
