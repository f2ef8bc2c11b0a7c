#include "backend/osinfo/osdatabase.h"

#include "backend/osinfo/discimage.h"

#include <QDir>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QSet>
#include <QThreadPool>
#include <QTimer>

#include <algorithm>
#include <gio/gio.h>
#include <optional>

// Its headers have no guards for C++; what they include in turn, gio, must stand outside.
extern "C" {
#include <osinfo/osinfo.h>
}

namespace inn::osinfo {

namespace {

struct Unref
{
    void operator()(gpointer object) const { g_object_unref(object); }
};
template<class T>
using GPointer = std::unique_ptr<T, Unref>;

struct FreeError
{
    void operator()(GError *error) const { g_error_free(error); }
};
using GErrorPointer = std::unique_ptr<GError, FreeError>;

QString text(const gchar *value)
{
    return QString::fromUtf8(value);
}

template<class F>
void forEach(OsinfoList *list, F f)
{
    const int count = osinfo_list_get_length(list);
    for (int i = 0; i < count; ++i)
        f(osinfo_list_get_nth(list, i));
}

QDate dateOf(const gchar *value)
{
    return QDate::fromString(text(value), Qt::ISODate);
}

OperatingSystem valueOf(OsinfoOs *os)
{
    auto *product = OSINFO_PRODUCT(os);
    OperatingSystem value;
    value.id = text(osinfo_entity_get_id(OSINFO_ENTITY(os)));
    value.shortId = text(osinfo_product_get_short_id(product));
    value.name = text(osinfo_product_get_name(product));
    value.vendor = text(osinfo_product_get_vendor(product));
    value.family = text(osinfo_os_get_family(os));
    value.distribution = text(osinfo_os_get_distro(os));
    value.version = text(osinfo_product_get_version(product));
    value.codename = text(osinfo_product_get_codename(product));
    value.released = dateOf(osinfo_product_get_release_date_string(product));
    value.endOfLife = dateOf(osinfo_product_get_eol_date_string(product));
    return value;
}

Bytes bytesOf(gint64 count)
{
    return { count > 0 ? quint64(count) : 0 };
}

// The entry for the architecture, else that for all.
Resources resourcesOf(OsinfoResourcesList *list, const QString &architecture)
{
    const GPointer<OsinfoResourcesList> owned(list);
    Resources forAll;
    std::optional<Resources> exact;
    forEach(OSINFO_LIST(list), [&](OsinfoEntity *entity) {
        auto *resources = OSINFO_RESOURCES(entity);
        const QString name = text(osinfo_resources_get_architecture(resources));
        const Resources value { unsigned(std::max(0, osinfo_resources_get_n_cpus(resources))),
            bytesOf(osinfo_resources_get_ram(resources)), bytesOf(osinfo_resources_get_storage(resources)) };
        if (name == architecture)
            exact = value;
        else if (name == QLatin1String("all"))
            forAll = value;
    });
    return exact.value_or(forAll);
}

template<class T>
T firstSet(T a, T b, T c)
{
    if (a != T {})
        return a;
    return b != T {} ? b : c;
}

// What its makers recommend; else twice the least it needs; else the generic value.
Resources recommendation(const Resources &recommended, const Resources &minimum, const Resources &generic)
{
    return { firstSet(recommended.vcpus, std::max(minimum.vcpus, generic.vcpus), generic.vcpus),
        std::max(
            firstSet(recommended.memory, Bytes { minimum.memory.count * 2 }, generic.memory), minimum.memory),
        std::max(firstSet(recommended.disk, Bytes { minimum.disk.count * 2 }, generic.disk), minimum.disk) };
}

QSet<QString> devicesOf(OsinfoOs *os)
{
    const GPointer<OsinfoDeviceList> devices(osinfo_os_get_all_devices(os, nullptr));
    QSet<QString> ids;
    forEach(OSINFO_LIST(devices.get()),
        [&ids](OsinfoEntity *entity) { ids.insert(text(osinfo_entity_get_id(entity))); });
    return ids;
}

void readDevices(OsinfoOs *os, Profile &profile)
{
    const QSet<QString> ids = devicesOf(os);
    if (ids.isEmpty() && profile.os.family == QLatin1String("linux"))
        return; // an entry nobody filled in; the generic choice suits
    const auto pci = [&ids](const char *vendorAndDevice) {
        return ids.contains(QStringLiteral("http://pcisig.com/pci/") + QLatin1String(vendorAndDevice));
    };
    profile.virtioDisk = pci("1af4/1001") || pci("1af4/1042");
    profile.virtioNetwork = pci("1af4/1000") || pci("1af4/1041");
    profile.virtioConsole = pci("1af4/1003") || pci("1af4/1043");
    profile.virtioRng = pci("1af4/1005") || pci("1af4/1044");
    profile.virtioBalloon = pci("1af4/1002") || pci("1af4/1045");
    profile.virtioVideo = pci("1af4/1050");
    profile.usb3 = pci("1b36/0004") || pci("1033/0194");
    profile.usbTablet = ids.contains(QStringLiteral("http://usb.org/usb/80ee/0021"));
    profile.q35 = ids.contains(QStringLiteral("http://qemu.org/chipset/x86/q35"));
}

void readFirmware(OsinfoOs *os, const QString &architecture, Profile &profile)
{
    const GPointer<OsinfoFirmwareList> list(osinfo_os_get_complete_firmware_list(os, nullptr));
    forEach(OSINFO_LIST(list.get()), [&](OsinfoEntity *entity) {
        auto *firmware = OSINFO_FIRMWARE(entity);
        if (text(osinfo_firmware_get_architecture(firmware)) != architecture)
            return;
        const bool supported = osinfo_firmware_is_supported(firmware);
        const QString type = text(osinfo_firmware_get_firmware_type(firmware));
        if (type == QLatin1String("bios"))
            profile.bios = supported;
        else if (type == QLatin1String("efi"))
            profile.uefi = supported;
    });
}

// Rules that the database has no place for.
void applyWindowsRules(Profile &profile)
{
    if (!profile.os.isWindows())
        return;
    profile.localTimeClock = true;
    profile.hypervEnlightenments = true;
    profile.agent = profile.virtioConsole;
    profile.tpm = profile.os.id.startsWith(QLatin1String("http://microsoft.com/win/11"));
    profile.secureBoot = profile.tpm;
    if (profile.os.released.isValid() && profile.os.released.year() < 2009)
        profile.uefi = false; // 64-bit Windows 7 was the first one to know it
}

Profile profileOf(OsinfoOs *os, const QString &architecture)
{
    Profile profile;
    const Resources generic = profile.recommended;
    profile.os = valueOf(os);
    profile.minimum = resourcesOf(osinfo_os_get_minimum_resources(os), architecture);
    profile.recommended = recommendation(
        resourcesOf(osinfo_os_get_recommended_resources(os), architecture), profile.minimum, generic);
    readDevices(os, profile);
    readFirmware(os, architecture, profile);
    applyWindowsRules(profile);
    if (profile.os.family == QLatin1String("solaris"))
        profile.localTimeClock = true;
    return profile;
}

} // namespace

// Everything that touches the library. The database belongs to one thread; reading media, which may hang on a
// dead network drive, happens in others.
class OsDatabase::Library
{
public:
    explicit Library(QString folder)
        : m_folder(std::move(folder))
    {
        m_database.setMaxThreadCount(1);
        m_database.setExpiryTimeout(-1);
        m_media.setMaxThreadCount(4);
    }

    QThreadPool m_database;
    QThreadPool m_media;

    // The rest is for the database's thread only.
    Result<OsinfoDb *> database()
    {
        if (m_loader)
            return osinfo_loader_get_db(m_loader.get());
        GPointer<OsinfoLoader> loader(osinfo_loader_new());
        GError *error = nullptr;
        if (m_folder.isEmpty())
            osinfo_loader_process_default_path(loader.get(), &error);
        else
            osinfo_loader_process_path(loader.get(), QFile::encodeName(m_folder).constData(), &error);
        const GErrorPointer owned(error);
        const GPointer<OsinfoOsList> list(osinfo_db_get_os_list(osinfo_loader_get_db(loader.get())));
        if (osinfo_list_get_length(OSINFO_LIST(list.get())) == 0) {
            return Error { ErrorCode::NotFound,
                tr("The database of operating systems is not installed. Install the package “osinfo-db”."),
                error ? text(error->message) : QString() };
        }
        m_loader = std::move(loader); // a broken file among many is no reason to have none
        return osinfo_loader_get_db(m_loader.get());
    }

    Result<OperatingSystemsPtr> systems()
    {
        if (m_systems)
            return m_systems;
        TRY_ASSIGN(OsinfoDb *const db, database());
        const GPointer<OsinfoOsList> list(osinfo_db_get_os_list(db));
        auto systems = std::make_shared<OperatingSystems>();
        forEach(OSINFO_LIST(list.get()),
            [&systems](OsinfoEntity *entity) { systems->push_back(valueOf(OSINFO_OS(entity))); });
        std::stable_sort(systems->begin(), systems->end(),
            [](const OperatingSystem &a, const OperatingSystem &b) { return a.released > b.released; });
        m_systems = std::move(systems);
        return m_systems;
    }

    Result<ProfilePtr> profile(const QString &id, const QString &architecture)
    {
        if (id.isEmpty())
            return std::make_shared<const Profile>();
        TRY_ASSIGN(OsinfoDb *const db, database());
        OsinfoOs *const os = osinfo_db_get_os(db, id.toUtf8().constData());
        return os ? std::make_shared<const Profile>(profileOf(os, architecture))
                  : std::make_shared<const Profile>();
    }

    Result<> identify(OsinfoMedia *media, Medium &medium)
    {
        TRY_ASSIGN(OsinfoDb *const db, database());
        if (osinfo_db_identify_media(db, media)) {
            medium.architecture = text(osinfo_media_get_architecture(media));
            medium.live = osinfo_media_get_live(media);
            const GPointer<OsinfoOs> os(osinfo_media_get_os(media));
            if (os) {
                medium.os = valueOf(os.get());
                medium.match = Medium::Match::Exact;
                return {};
            }
        }
        TRY_ASSIGN(const OperatingSystemsPtr all, systems());
        if (const auto similar = similarByLabel(*all, medium.label)) {
            medium.os = *similar;
            medium.match = Medium::Match::Similar;
        }
        return {};
    }

private:
    QString m_folder;
    GPointer<OsinfoLoader> m_loader;
    OperatingSystemsPtr m_systems;
};

namespace {

// A promise that several may try to answer: the work, its time limit, its cancellation.
template<class T>
class Answer
{
public:
    Answer() { m_promise.start(); }
    ~Answer() { give(detail::cancelledError()); }
    Q_DISABLE_COPY_MOVE(Answer)
    [[nodiscard]] QFuture<Result<T>> future() const { return m_promise.future(); }
    void give(Result<T> result)
    {
        if (m_given.exchange(true))
            return;
        m_promise.addResult(std::move(result));
        m_promise.finish();
    }

private:
    QPromise<Result<T>> m_promise;
    std::atomic_bool m_given { false };
};

template<class T, class F>
QFuture<Result<T>> runIn(QThreadPool &pool, F f)
{
    auto answer = std::make_shared<Answer<T>>();
    auto future = answer->future();
    pool.start([answer, f = std::move(f)] { answer->give(f()); });
    return future;
}

QString absolutePath(const QString &path)
{
    return QFileInfo(path).absoluteFilePath(); // the library takes what has a colon for a URI
}

} // namespace

OsDatabase::OsDatabase(QString folder, QObject *parent)
    : QObject(parent)
    , m_library(std::make_shared<Library>(std::move(folder)))
{
}

OsDatabase::~OsDatabase()
{
    // The pools' threads are waited for by their own destructors; a reader that hangs on a dead drive must
    // not hold up the window, so the last one out destroys the library, outside its own pools.
    m_library->m_database.clear();
    m_library->m_media.clear();
    if (m_library->m_media.waitForDone(2000) && m_library->m_database.waitForDone(2000))
        return;
    // Abandoned on purpose: a thread is stuck in it, and the end of the program must not wait for it either.
    static auto *const abandoned = new std::vector<std::shared_ptr<Library>>;
    abandoned->push_back(m_library);
}

QFuture<Result<OperatingSystemsPtr>> OsDatabase::systems()
{
    Library *const library = m_library.get();
    return runIn<OperatingSystemsPtr>(library->m_database, [library] { return library->systems(); });
}

QFuture<Result<ProfilePtr>> OsDatabase::profile(QString id, QString architecture)
{
    Library *const library = m_library.get();
    return runIn<ProfilePtr>(
        library->m_database, [library, id, architecture] { return library->profile(id, architecture); });
}

QFuture<Result<Medium>> OsDatabase::detect(QString path, JobPtr job, std::chrono::milliseconds limit)
{
    const QString absolute = absolutePath(path);
    auto answer = std::make_shared<Answer<Medium>>();
    auto future = answer->future();
    auto cancellable = std::shared_ptr<GCancellable>(g_cancellable_new(), g_object_unref);

    auto *timer = new QTimer(this);
    timer->setSingleShot(true);
    connect(timer, &QTimer::timeout, this, [answer, cancellable, absolute] {
        g_cancellable_cancel(cancellable.get());
        answer->give(Error { ErrorCode::Timeout, tr("Reading “%1” takes too long.").arg(absolute) });
    });
    timer->start(limit);
    auto *watcher = new QFutureWatcher<Result<Medium>>(timer);
    connect(watcher, &QFutureWatcherBase::finished, timer, &QObject::deleteLater);
    watcher->setFuture(future);
    if (job) {
        job->setCancellation(Job::Cancellation::Possible);
        connect(job.get(), &Job::cancelRequested, timer, [answer, cancellable] {
            g_cancellable_cancel(cancellable.get());
            answer->give(detail::cancelledError());
        });
    }

    Library *const library = m_library.get();
    library->m_media.start([library, answer, cancellable, absolute] {
        const auto disc = readDiscImage(absolute);
        if (!disc)
            return answer->give(disc.error());
        Medium medium;
        medium.path = absolute;
        medium.label = disc->label;
        medium.size = disc->size;
        medium.bootable = disc->bootable;
        if (disc->udfOnly)
            return answer->give(medium);
        GError *error = nullptr;
        std::shared_ptr<OsinfoMedia> media(
            osinfo_media_create_from_location_with_flags(
                QFile::encodeName(absolute).constData(), cancellable.get(), 0, &error),
            [](OsinfoMedia *object) {
                if (object)
                    g_object_unref(object);
            });
        const GErrorPointer owned(error);
        if (!media)
            return answer->give(medium); // a disc, but without what the library goes by
        library->m_database.start([library, answer, media, medium]() mutable {
            // An absent database does not make the disc unusable.
            const auto identified = library->identify(media.get(), medium);
            Q_UNUSED(identified)
            answer->give(medium);
        });
    });
    return future;
}

} // namespace inn::osinfo
