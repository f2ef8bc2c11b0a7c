// The part of the contract about definitions and documents.
#include "backend/config/domain/domainsummary.h"
#include "tests/support/await.h"
#include "tests/support/drivercontract.h"
#include "tests/support/outcome.h"

#include <QTest>

namespace inn::testing {

using api::DomainAction;
using api::DomainInfo;
using api::DomainState;
using api::XmlView;

namespace {

// virDomainEventType
constexpr int kDefined = 0;
constexpr int kUndefined = 1;

} // namespace

void DriverContract::defineAnnounces()
{
    QVERIFY(!guest());
    QVERIFY(define());
    const auto now = guest();
    QCOMPARE(now->name, m_name);
    QCOMPARE(now->state, DomainState::Shutoff);
    QCOMPARE(now->id, -1);
    QVERIFY(!now->startedAt.isValid());
    QVERIFY(now->vcpus > 0);
    QVERIFY(now->maximumMemory > Bytes {});
    QVERIFY(isAnnounced(m_uuid));
    QVERIFY(waitForEvent(kDefined, 0));
}

void DriverContract::redefineChanges()
{
    QVERIFY(define());
    const size_t count = m_domains->list().size();
    QByteArray changed = m_setup.guestXml(m_name, m_uuid);
    changed.replace("</name>", "</name><title>second</title>");
    INN_OK(await(m_domains->define(changed)));
    QVERIFY(waitFor([](const DomainInfo &now) { return now.title == u"second"; }));
    QCOMPARE(m_domains->list().size(), count);
    QVERIFY(waitForEvent(kDefined, 1));
}

void DriverContract::takenNames()
{
    QVERIFY(define());
    const auto sameName = await(m_domains->define(m_setup.guestXml(m_name, QUuid::createUuid())));
    INN_FAILS(sameName, ErrorCode::AlreadyExists);
    QCOMPARE(sameName.error().libvirtNumber(), 9); // VIR_ERR_OPERATION_FAILED
    const auto sameUuid = await(m_domains->define(m_setup.guestXml(QStringLiteral("another name"), m_uuid)));
    INN_FAILS(sameUuid, ErrorCode::AlreadyExists);
    QCOMPARE(sameUuid.error().libvirtNumber(), 9);
    INN_FAILS(
        await(m_domains->create(m_setup.guestXml(m_name, QUuid::createUuid()))), ErrorCode::AlreadyExists);
    QCOMPARE(guest()->name, m_name);
}

void DriverContract::badDocuments()
{
    const size_t count = m_domains->list().size();
    const QByteArray good = m_setup.guestXml(m_name, m_uuid);
    const QByteArray name = '>' + m_name.toUtf8() + '<';
    const std::pair<QByteArray, int> documents[] = {
        { QByteArray(), 0 },
        { "no document at all", 0 },
        { good.left(good.size() / 2), 35 }, // VIR_ERR_XML_DETAIL
        { "<pool><name>x</name></pool>", 27 }, // VIR_ERR_XML_ERROR
        { QByteArray(good).replace(name, "><"), 21 }, // VIR_ERR_NO_NAME
        { QByteArray(good).replace(name, ">a/b<"), 27 },
    };
    for (const auto &[document, number] : documents) {
        const auto answer = await(m_domains->define(document));
        INN_FAILS(answer, ErrorCode::InvalidConfig);
        if (number != 0)
            QVERIFY2(answer.error().libvirtNumber() == number, qPrintable(answer.error().fullText()));
    }
    QCOMPARE(m_domains->list().size(), count);
}

void DriverContract::undefineRemoves()
{
    QVERIFY(define());
    INN_OK(await(m_domains->undefine(m_uuid, {})));
    QVERIFY(waitUntil([this] { return !guest(); }));
    QVERIFY(waitUntil([this] { return std::count(m_removals.begin(), m_removals.end(), m_uuid) == 1; }));
    QVERIFY(waitForEvent(kUndefined, 0));
    INN_FAILS(await(m_domains->undefine(m_uuid, {})), ErrorCode::NotFound);
}

void DriverContract::transientLimits()
{
    INN_OK(await(m_domains->create(m_setup.guestXml(m_name, m_uuid)), m_setup.patience));
    QVERIFY(waitForState(DomainState::Running, -1));
    INN_FAILS(perform(DomainAction::ManagedSave), ErrorCode::InvalidState);
    if (m_setup.refusesUndefineOfTransient)
        INN_FAILS(await(m_domains->undefine(m_uuid, {})), ErrorCode::InvalidState);
    if (m_setup.refusesAutostartOfTransient)
        INN_FAILS(await(m_domains->setAutostart(m_uuid, api::Autostart::On)), ErrorCode::InvalidState);
}

void DriverContract::renameRules()
{
    QVERIFY(define());
    QVERIFY(start());
    INN_FAILS(await(m_domains->rename(m_uuid, QStringLiteral("renamed guest"))), ErrorCode::InvalidState);
    INN_OK(perform(DomainAction::Destroy));
    QVERIFY(waitForState(DomainState::Shutoff, -1));
    INN_FAILS(await(m_domains->rename(m_uuid, QStringLiteral("a/b"))), ErrorCode::InvalidConfig);
    const QUuid second = QUuid::createUuid();
    INN_OK(await(m_domains->define(m_setup.guestXml(QStringLiteral("second guest"), second))));
    const auto taken = await(m_domains->rename(m_uuid, QStringLiteral("second guest")));
    INN_OK(await(m_domains->undefine(second, {})));
    INN_FAILS(taken, ErrorCode::AlreadyExists);
    INN_OK(await(m_domains->rename(m_uuid, QStringLiteral("renamed guest"))));
    QVERIFY(waitFor([](const DomainInfo &now) { return now.name == u"renamed guest"; }));
    QVERIFY(waitForEvent(kUndefined, 1));
    QVERIFY(waitForEvent(kDefined, 2));
    const auto document = xml(XmlView::Inactive);
    INN_OK(document);
    QVERIFY(document->contains("<name>renamed guest</name>"));
    QVERIFY(std::find(m_removals.begin(), m_removals.end(), m_uuid) == m_removals.end());
}

void DriverContract::autostart()
{
    QVERIFY(define());
    QVERIFY(!guest()->autostart);
    INN_OK(await(m_domains->setAutostart(m_uuid, api::Autostart::On)));
    QVERIFY(waitFor([](const DomainInfo &now) { return now.autostart; }));
    INN_OK(await(m_domains->setAutostart(m_uuid, api::Autostart::Off)));
    QVERIFY(waitFor([](const DomainInfo &now) { return !now.autostart; }));
}

void DriverContract::titleAndDescription()
{
    QVERIFY(define());
    INN_OK(await(m_domains->setTitle(m_uuid, QStringLiteral("a <title> & more"))));
    QVERIFY(waitFor([](const DomainInfo &now) { return now.title == u"a <title> & more"; }));
    QVERIFY(start());
    INN_OK(await(m_domains->setDescription(m_uuid, QStringLiteral("two\nlines"))));
    INN_OK(await(m_domains->setTitle(m_uuid, QStringLiteral("later"))));
    QVERIFY(waitFor(
        [](const DomainInfo &now) { return now.title == u"later" && now.description == u"two\nlines"; }));
    for (const XmlView view : { XmlView::Live, XmlView::Inactive }) {
        const auto document = xml(view);
        INN_OK(document);
        const auto summary = config::readDomainSummary(*document);
        INN_OK(summary);
        QCOMPARE(summary->title, QStringLiteral("later"));
        QCOMPARE(summary->description, QStringLiteral("two\nlines"));
    }
    QVERIFY(!guest()->restartNeeded);
    INN_FAILS(await(m_domains->setTitle(m_uuid, QStringLiteral("two\nlines"))), ErrorCode::InvalidConfig);
    INN_OK(await(m_domains->setTitle(m_uuid, {})));
    QVERIFY(waitFor([](const DomainInfo &now) { return now.title.isEmpty(); }));
}

void DriverContract::metadata()
{
    QVERIFY(define());
    const auto uri = QStringLiteral("https://innkeeper.example/xmlns/domain/1.0");
    const auto otherUri = QStringLiteral("urn:other");
    const QByteArray ours = "<innkeeper><group>web</group><tag>a</tag><tag>b</tag></innkeeper>";
    INN_OK(await(m_domains->setMetadata(m_uuid, QStringLiteral("other"), otherUri, "<note text='kept'/>")));
    INN_OK(await(m_domains->setMetadata(m_uuid, QStringLiteral("inn"), uri, ours)));
    const auto hasTags = [](const DomainInfo &now) {
        return now.group == u"web" && now.tags == QStringList { QStringLiteral("a"), QStringLiteral("b") };
    };
    QVERIFY(waitFor(hasTags));
    QVERIFY(start());
    QVERIFY(waitFor(hasTags));
    INN_OK(await(m_domains->setMetadata(m_uuid, QStringLiteral("inn"), uri, {})));
    QVERIFY(waitFor([](const DomainInfo &now) { return now.group.isEmpty() && now.tags.isEmpty(); }));
    for (const XmlView view : { XmlView::Live, XmlView::Inactive }) {
        const auto document = xml(view);
        INN_OK(document);
        QVERIFY(document->contains("kept"));
        QVERIFY(!document->contains(uri.toUtf8()));
    }
}

void DriverContract::xmlViews()
{
    QVERIFY(define());
    for (const XmlView view : { XmlView::Live, XmlView::Inactive }) {
        const auto document = xml(view);
        INN_OK(document);
        const auto summary = config::readDomainSummary(*document);
        INN_OK(summary);
        QCOMPARE(summary->uuid, m_uuid);
        QCOMPARE(summary->name, m_name);
        QCOMPARE(summary->id, -1);
    }
    QVERIFY(start());
    const auto live = xml(XmlView::Live);
    const auto inactive = xml(XmlView::Inactive);
    INN_OK(live);
    INN_OK(inactive);
    QCOMPARE(config::readDomainSummary(*live)->id, guest()->id);
    QCOMPARE(config::readDomainSummary(*inactive)->id, -1);
}

void DriverContract::redefineOfRunning()
{
    QVERIFY(define());
    QVERIFY(start());
    QByteArray changed = m_setup.guestXml(m_name, m_uuid);
    changed.replace("</name>", "</name><description>later</description>");
    INN_OK(await(m_domains->define(changed)));
    QVERIFY(waitFor([](const DomainInfo &now) { return now.restartNeeded; }));
    QVERIFY(!config::readDomainSummary(*xml(XmlView::Live))->description.contains(u"later"));
    QCOMPARE(config::readDomainSummary(*xml(XmlView::Inactive))->description, QStringLiteral("later"));
    INN_OK(perform(DomainAction::Destroy));
    QVERIFY(waitForState(DomainState::Shutoff, -1));
    QVERIFY(waitFor([](const DomainInfo &now) { return !now.restartNeeded && now.description == u"later"; }));
}

} // namespace inn::testing
