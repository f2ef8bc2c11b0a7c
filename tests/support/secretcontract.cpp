#include "tests/support/secretcontract.h"

#include "tests/support/await.h"
#include "tests/support/outcome.h"

#include <QSignalSpy>
#include <QTest>

namespace inn::testing {

namespace {

constexpr int kInternal = 1, kInvalidSecret = 65, kNoSecret = 66; // libvirt's numbers

template<class T>
int numberOf(const Result<T> &result)
{
    return result ? 0 : result.error().libvirtNumber();
}

} // namespace

SecretContract::SecretContract(Open open)
    : m_open(std::move(open))
{
}

SecretContract::~SecretContract()
{
    for (const QUuid &uuid : m_made) {
        if (m_connection)
            std::ignore = await(secrets().undefine(uuid));
    }
}

const Checks<SecretContract> &SecretContract::checks()
{
    static const Checks<SecretContract> all {
        { "a defined secret is told and listed", &SecretContract::defineAnnounces },
        { "a value of any bytes is given back", &SecretContract::valuesAreKept },
        { "a private value is shown to nobody", &SecretContract::privateValuesAreShownToNobody },
        { "a value that was never set is missed", &SecretContract::valuesThatAreNotThere },
        { "one use has one secret", &SecretContract::oneUseHasOneSecret },
        { "a changed document keeps the value", &SecretContract::redefinitionKeepsTheValue },
        { "a secret is found by its use", &SecretContract::foundByUse },
        { "a removed secret is gone", &SecretContract::removedOnes },
        { "bad documents are refused", &SecretContract::badDocuments },
    };
    return all;
}

void SecretContract::addRows()
{
    addCheckRows(checks());
}

void SecretContract::run(const char *row)
{
    auto opened = m_open();
    INN_OK(opened);
    m_connection = *opened;
    QVERIFY(m_connection->secrets());
    runCheck(*this, checks(), row);
}

Result<QUuid> SecretContract::define(const QByteArray &usage, const QByteArray &attributes, const QUuid &uuid)
{
    const QByteArray id
        = uuid.isNull() ? QByteArray() : "<uuid>" + api::uuidText(uuid).toLatin1() + "</uuid>";
    auto defined = await(secrets().define("<secret ephemeral='no' " + attributes + ">" + id
        + "<description>of a test</description><usage type='iscsi'><target>" + usage
        + "</target></usage></secret>"));
    if (defined)
        m_made.push_back(*defined);
    return defined;
}

void SecretContract::defineAnnounces()
{
    QSignalSpy told(&secrets(), &api::Secrets::changed);
    const auto uuid = define("contract-announced", "private='no'");
    INN_OK(uuid);
    QTRY_VERIFY(!told.isEmpty());
    QTRY_VERIFY(!secrets().list().empty());
    const auto all = secrets().list();
    const auto found = std::find_if(
        all.begin(), all.end(), [&](const api::SecretInfo &each) { return each.uuid == *uuid; });
    QVERIFY(found != all.end());
    QCOMPARE(found->usage, api::SecretUsage::Iscsi);
    QCOMPARE(found->usageId, QStringLiteral("contract-announced"));
    QCOMPARE(found->description, QStringLiteral("of a test"));
    QVERIFY(!found->isPrivate);
    QVERIFY(!found->ephemeral);
    const auto xml = await(secrets().xml(*uuid));
    INN_OK(xml);
    QVERIFY(xml->contains("contract-announced"));
}

void SecretContract::valuesAreKept()
{
    const auto uuid = define("contract-kept", "private='no'");
    INN_OK(uuid);
    QSignalSpy told(&secrets(), &api::Secrets::valueChanged);
    const QByteArray value("with \0 zero, \xff and a line's end\n", 33);
    INN_OK(await(secrets().setValue(*uuid, value)));
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(await(secrets().value(*uuid)).value_or(QByteArray()), value);
    INN_OK(await(secrets().setValue(*uuid, "another")));
    QCOMPARE(await(secrets().value(*uuid)).value_or(QByteArray()), QByteArray("another"));
    const QByteArray tooLong(api::kLargestSecret + 1, 'x');
    QVERIFY(!await(secrets().setValue(*uuid, tooLong)).has_value());
}

void SecretContract::privateValuesAreShownToNobody()
{
    const auto uuid = define("contract-private", "private='yes'");
    INN_OK(uuid);
    INN_OK(await(secrets().setValue(*uuid, "hidden-value")));
    const auto value = await(secrets().value(*uuid));
    QCOMPARE(numberOf(value), kInvalidSecret);
    QVERIFY(!value.error().fullText().contains(QStringLiteral("hidden-value")));
    const auto xml = await(secrets().xml(*uuid));
    QVERIFY(xml && !xml->contains("hidden-value"));
}

void SecretContract::valuesThatAreNotThere()
{
    const auto uuid = define("contract-empty", "private='no'");
    INN_OK(uuid);
    QCOMPARE(numberOf(await(secrets().value(*uuid))), kNoSecret);
    const QUuid nobody = QUuid::createUuid();
    QCOMPARE(numberOf(await(secrets().value(nobody))), kNoSecret);
    QCOMPARE(numberOf(await(secrets().setValue(nobody, "x"))), kNoSecret);
    QCOMPARE(numberOf(await(secrets().xml(nobody))), kNoSecret);
    QCOMPARE(numberOf(await(secrets().undefine(nobody))), kNoSecret);
}

void SecretContract::oneUseHasOneSecret()
{
    const auto first = define("contract-one", "private='yes'");
    INN_OK(first);
    QCOMPARE(numberOf(define("contract-one")), kInternal); // another with the same use
    QCOMPARE(numberOf(define("contract-other", {}, *first)), kInternal); // another use for the same
    QCOMPARE(numberOf(define("contract-one", "private='no'", *first)), kInternal); // private stays so
    INN_OK(define("contract-one", "private='yes'", *first));
}

void SecretContract::redefinitionKeepsTheValue()
{
    const auto uuid = define("contract-again", "private='no'");
    INN_OK(uuid);
    INN_OK(await(secrets().setValue(*uuid, "stays")));
    INN_OK(define("contract-again", "private='no'", *uuid));
    QCOMPARE(await(secrets().value(*uuid)).value_or(QByteArray()), QByteArray("stays"));
}

void SecretContract::foundByUse()
{
    const auto uuid = define("contract-found", "private='no'");
    INN_OK(uuid);
    const auto found
        = await(secrets().findByUsage(api::SecretUsage::Iscsi, QStringLiteral("contract-found")));
    INN_OK(found);
    QCOMPARE(found->uuid, *uuid);
    QCOMPARE(numberOf(await(secrets().findByUsage(api::SecretUsage::Ceph, QStringLiteral("contract-found")))),
        kNoSecret);
}

void SecretContract::removedOnes()
{
    const auto uuid = define("contract-removed", "private='no'");
    INN_OK(uuid);
    QSignalSpy told(&secrets(), &api::Secrets::removed);
    INN_OK(await(secrets().undefine(*uuid)));
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(told.front().front().toUuid(), *uuid);
    QCOMPARE(numberOf(await(secrets().xml(*uuid))), kNoSecret);
    INN_OK(define("contract-removed", "private='no'")); // its use is free again
}

void SecretContract::badDocuments()
{
    for (const char *document : { "", "<secret", "<domain/>", "<secret><usage type='volume'/></secret>",
             "<secret><usage type='strange'><name>x</name></usage></secret>" })
        QVERIFY2(!await(secrets().define(document)).has_value(), document);
}

} // namespace inn::testing
