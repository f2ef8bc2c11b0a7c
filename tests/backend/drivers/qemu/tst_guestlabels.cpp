// label: real
// Guests that want nothing of theirs to be given to them get devices of the host all the same, also from a
// program that found them again. Needs root.
#include "backend/drivers/qemu/hoststorage.h"
#include "tests/backend/drivers/qemu/embeddedhost.h"

#include <QTest>

#include <sched.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace inn;
using namespace inn::testing;
using api::DeviceScope;
using api::DomainAction;

namespace {

const QUuid kUuid = QUuid::fromString(u"11111111-2222-4333-8444-dddddddddddd");
constexpr std::chrono::seconds kPatience { 60 };

QString loopDevice(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral("losetup"), arguments);
    process.waitForFinished();
    return QString::fromLatin1(process.readAllStandardOutput()).trimmed();
}

} // namespace

class tst_GuestLabels : public QObject, private EmbeddedHost
{
    Q_OBJECT

public:
    tst_GuestLabels()
        : EmbeddedHost(kUuid)
    {
    }

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aGuestWithoutLabelGetsDevicesAfterItWasFoundAgain();
    void foldersOfHugePagesGoWithTheirGuest();

private:
    QString m_loop, m_mount;
};

void tst_GuestLabels::initTestCase()
{
    if (::geteuid() != 0)
        QSKIP("only the administrator can give guests another user");
    needQemu();
}

void tst_GuestLabels::init()
{
    makeFolder();
    ::chmod(QFile::encodeName(m_folder->path()).constData(), 0711);
}

void tst_GuestLabels::cleanup()
{
    if (!m_mount.isEmpty())
        ::umount(QFile::encodeName(std::exchange(m_mount, {})).constData());
    clear();
    if (!m_loop.isEmpty()) {
        ::chmod(QFile::encodeName(m_loop).constData(), 0660);
        loopDevice({ QStringLiteral("-d"), std::exchange(m_loop, {}) });
    }
}

void tst_GuestLabels::aGuestWithoutLabelGetsDevicesAfterItWasFoundAgain()
{
    QFile image(m_folder->filePath(QStringLiteral("block.img")));
    QVERIFY(image.open(QIODevice::WriteOnly) && image.resize(4 << 20));
    m_loop = loopDevice({ QStringLiteral("--find"), QStringLiteral("--show"), image.fileName() });
    if (m_loop.isEmpty())
        QSKIP("there are no loop devices here");
    ::chmod(QFile::encodeName(m_loop).constData(), 0666); // nobody gives it to the guest
    QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("config")));
    QFile settings(m_folder->filePath(QStringLiteral("config/qemu.conf")));
    QVERIFY(settings.open(QIODevice::WriteOnly));
    settings.write("user = \"+64055\"\ngroup = \"+64055\"\n");
    settings.close();
    open();
    QByteArray document
        = emptyGuest(QStringLiteral("web"), kUuid, "<controller type='usb' model='qemu-xhci'/>");
    document.replace("</domain>", "<seclabel type='none' model='dac'/></domain>");
    INN_OK(await(domains().define(document)));
    INN_OK(perform(DomainAction::Start));
    open();
    const QByteArray disk = "<disk type='block' device='disk'><driver name='qemu' type='raw'/><source dev='"
        + m_loop.toUtf8() + "'/><target dev='sda' bus='usb'/></disk>";
    INN_OK(await(domains().attachDevice(kUuid, disk, DeviceScope::Live), kPatience));
    INN_OK(perform(DomainAction::Destroy));
}

void tst_GuestLabels::foldersOfHugePagesGoWithTheirGuest()
{
    if (::unshare(CLONE_NEWNS) != 0 || ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0)
        QSKIP("no mounts of our own here");
    const QString place = m_folder->filePath(QStringLiteral("huge"));
    QVERIFY(QDir().mkpath(place));
    if (::mount("hugetlbfs", QFile::encodeName(place).constData(), "hugetlbfs", 0, nullptr) != 0)
        QSKIP("no huge pages here");
    m_mount = place;
    QVERIFY(QDir().mkpath(place + QStringLiteral("/ours/below")));
    QVERIFY(QDir().mkpath(place + QStringLiteral("/other")));
    qemu::removeHugePages(QStringLiteral("ours"));
    qemu::removeHugePages({});
    qemu::removeHugePages(QStringLiteral(".."));
    QCOMPARE(
        QDir(place).entryList(QDir::Dirs | QDir::NoDotAndDotDot), QStringList { QStringLiteral("other") });
}

QTEST_GUILESS_MAIN(tst_GuestLabels)

#include "tst_guestlabels.moc"
