// The part of the contract about starting, pausing, saving and ending machines.
#include "tests/support/await.h"
#include "tests/support/drivercontract.h"
#include "tests/support/outcome.h"

#include <QTest>

namespace inn::testing {

using api::DomainAction;
using api::DomainInfo;
using api::DomainState;

namespace {

// virDomainEventType
constexpr int kStarted = 2;
constexpr int kSuspended = 3;
constexpr int kResumed = 4;
constexpr int kStopped = 5;

} // namespace

void DriverContract::startRuns()
{
    QVERIFY(define());
    INN_OK(perform(DomainAction::Start));
    QVERIFY(waitForState(DomainState::Running, 1));
    QVERIFY(guest()->id > 0);
    QVERIFY(waitForEvent(kStarted, 0));
    const int first = guest()->id;
    INN_OK(perform(DomainAction::Destroy));
    QVERIFY(waitForState(DomainState::Shutoff, -1));
    QCOMPARE(guest()->id, -1);
    QVERIFY(start());
    QVERIFY(guest()->id > first);
}

void DriverContract::startTwice()
{
    QVERIFY(define());
    QVERIFY(start());
    const int id = guest()->id;
    INN_FAILS(perform(DomainAction::Start), ErrorCode::InvalidState);
    QCOMPARE(guest()->id, id);
}

void DriverContract::pauseAndResume()
{
    QVERIFY(define());
    QVERIFY(start());
    INN_OK(perform(DomainAction::Suspend));
    QVERIFY(waitForState(DomainState::Paused, 1));
    QVERIFY(waitForEvent(kSuspended, 0));
    INN_FAILS(perform(DomainAction::Suspend), ErrorCode::InvalidState);
    INN_FAILS(perform(DomainAction::Start), ErrorCode::InvalidState);
    INN_OK(perform(DomainAction::Resume));
    QVERIFY(waitForState(DomainState::Running, 5));
    QVERIFY(waitForEvent(kResumed, 0));
    INN_FAILS(perform(DomainAction::Resume), ErrorCode::InvalidState);
}

void DriverContract::actionsThatDoNotFit()
{
    QVERIFY(define());
    for (const DomainAction action :
        { DomainAction::Shutdown, DomainAction::Reboot, DomainAction::Reset, DomainAction::Destroy,
            DomainAction::Suspend, DomainAction::Resume, DomainAction::ManagedSave }) {
        const auto answer = perform(action);
        INN_FAILS(answer, ErrorCode::InvalidState);
        QVERIFY2(answer.error().message.contains(m_name), qPrintable(answer.error().message));
    }
    QCOMPARE(guest()->state, DomainState::Shutoff);
}

void DriverContract::shutdownEnds()
{
    if (!m_setup.answersShutdown)
        QSKIP("this guest has no system that follows a power button");
    QVERIFY(define());
    QVERIFY(start());
    INN_OK(perform(DomainAction::Shutdown));
    QVERIFY(waitForState(DomainState::Shutoff, 1));
    QVERIFY(waitForEvent(kStopped, 0));
}

void DriverContract::destroyEnds()
{
    QVERIFY(define());
    QVERIFY(start());
    INN_OK(perform(DomainAction::Destroy));
    QVERIFY(waitForState(DomainState::Shutoff, 2));
    QVERIFY(waitForEvent(kStopped, 1));
    QVERIFY(!guest()->startedAt.isValid());
    QVERIFY(guest()->addresses.isEmpty());
}

void DriverContract::startPaused()
{
    QVERIFY(define());
    if (!m_setup.canStartPaused) {
        INN_FAILS(perform(DomainAction::StartPaused), ErrorCode::Unsupported);
        return;
    }
    INN_OK(perform(DomainAction::StartPaused));
    QVERIFY(waitForState(DomainState::Paused, 1));
    INN_OK(perform(DomainAction::Resume));
    QVERIFY(waitForState(DomainState::Running, -1));
}

void DriverContract::resetKeepsRunning()
{
    QVERIFY(define());
    QVERIFY(start());
    const int id = guest()->id;
    INN_OK(perform(DomainAction::Reset));
    if (m_setup.answersShutdown)
        INN_OK(perform(DomainAction::Reboot));
    QVERIFY(waitForState(DomainState::Running, -1));
    QCOMPARE(guest()->id, id);
}

void DriverContract::undefineOfRunning()
{
    QVERIFY(define());
    QVERIFY(start());
    INN_OK(await(m_domains->undefine(m_uuid, {})));
    QVERIFY(
        waitFor([](const DomainInfo &now) { return !now.persistent && now.state == DomainState::Running; }));
    QVERIFY(m_removals.empty());
    INN_OK(perform(DomainAction::Destroy));
    QVERIFY(waitUntil([this] { return !guest(); }));
    QVERIFY(waitUntil([this] { return std::count(m_removals.begin(), m_removals.end(), m_uuid) == 1; }));
}

void DriverContract::transientVanishes()
{
    const auto created = await(m_domains->create(m_setup.guestXml(m_name, m_uuid)), m_setup.patience);
    INN_OK(created);
    QCOMPARE(*created, m_uuid);
    QVERIFY(waitForState(DomainState::Running, 1));
    QVERIFY(!guest()->persistent);
    INN_FAILS(await(m_domains->create(m_setup.guestXml(m_name, m_uuid))), ErrorCode::InvalidState);
    QVERIFY(define()); // becomes persistent while it runs
    INN_OK(await(m_domains->undefine(m_uuid, {})));
    QVERIFY(waitFor([](const DomainInfo &now) { return !now.persistent; }));
    INN_OK(perform(DomainAction::Destroy));
    QVERIFY(waitUntil([this] { return !guest(); }));
    QVERIFY(waitForEvent(kStopped, 1));
}

void DriverContract::saveAndRestore()
{
    if (!m_setup.canSave)
        QSKIP("this driver cannot save");
    QVERIFY(define());
    QVERIFY(start());
    INN_OK(perform(DomainAction::ManagedSave));
    QVERIFY(waitForState(DomainState::Shutoff, 5));
    QVERIFY(waitFor([](const DomainInfo &now) { return now.hasManagedSave; }));
    QVERIFY(waitForEvent(kStopped, 4));
    INN_OK(perform(DomainAction::Start));
    QVERIFY(waitForState(DomainState::Running, m_setup.tellsRestored ? 3 : 1));
    QVERIFY(waitForEvent(kStarted, m_setup.tellsRestored ? 2 : 0));
    QVERIFY(waitFor([](const DomainInfo &now) { return !now.hasManagedSave; }));
}

void DriverContract::savedStateGuards()
{
    if (!m_setup.canSave)
        QSKIP("this driver cannot save");
    QVERIFY(define());
    QVERIFY(start());
    INN_OK(perform(DomainAction::ManagedSave));
    QVERIFY(waitFor([](const DomainInfo &now) { return now.hasManagedSave; }));
    const auto refused = await(m_domains->undefine(m_uuid, {}));
    INN_FAILS(refused, ErrorCode::InvalidState);
    QCOMPARE(refused.error().libvirtNumber(), 55); // VIR_ERR_OPERATION_INVALID
    if (m_setup.savedStateBlocksRename)
        INN_FAILS(await(m_domains->rename(m_uuid, QStringLiteral("other"))), ErrorCode::InvalidState);
    INN_OK(perform(DomainAction::RemoveManagedSave));
    QVERIFY(waitFor([](const DomainInfo &now) { return !now.hasManagedSave; }));
    QVERIFY(start());
    INN_OK(perform(DomainAction::ManagedSave));
    QVERIFY(waitFor([](const DomainInfo &now) { return now.hasManagedSave; }));
    INN_OK(await(m_domains->undefine(m_uuid, api::UndefineFlag::ManagedSave)));
    QVERIFY(waitUntil([this] { return !guest(); }));
    QVERIFY(define());
    QVERIFY(!guest()->hasManagedSave);
}

} // namespace inn::testing
