#include "backend/drivers/qemu/safety/safetyoptions.h"

#include "backend/base/hostfiles.h"
#include "backend/base/translated.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>

#include <sys/stat.h>
#include <unistd.h>

namespace inn::qemu {

namespace {

constexpr qint64 kLargestFile = 1 << 20;
constexpr mode_t kPassable = 0711;

QStringList usualDevices()
{
    return { QStringLiteral("/dev/null"), QStringLiteral("/dev/full"), QStringLiteral("/dev/zero"),
        QStringLiteral("/dev/random"), QStringLiteral("/dev/urandom"), QStringLiteral("/dev/ptmx"),
        QStringLiteral("/dev/kvm") };
}

// `name = "text"`, `name = 1`, `name = [ "a", "b" ]` (also over several lines); "#" begins a comment.
QHash<QString, QStringList> valuesIn(const QByteArray &text)
{
    QString clean;
    const auto lines = QString::fromUtf8(text).split(u'\n');
    for (const QString &line : lines) {
        if (!line.trimmed().startsWith(u'#'))
            clean += line + u'\n';
    }
    static const QRegularExpression setting(
        QStringLiteral("^\\s*(\\w+)\\s*=\\s*(\\[[^\\]]*\\]|\"[^\"\\n]*\"|[^\\s#]+)"),
        QRegularExpression::MultilineOption);
    static const QRegularExpression word(QStringLiteral("\"([^\"]*)\""));
    QHash<QString, QStringList> values;
    auto settings = setting.globalMatch(clean);
    while (settings.hasNext()) {
        const auto found = settings.next();
        const QString value = found.captured(2);
        QStringList words;
        auto quoted = word.globalMatch(value);
        while (quoted.hasNext())
            words << quoted.next().captured(1);
        values.insert(
            found.captured(1), words.isEmpty() && !value.startsWith(u'[') ? QStringList { value } : words);
    }
    return values;
}

} // namespace

SafetyOptions safetyOptions(const QByteArray &text, bool isSystem, const QString &preferred)
{
    const auto values = valuesIn(text);
    const auto isOn = [&](const char *name) {
        return values.value(QString::fromLatin1(name), { QStringLiteral("1") }).value(0)
            != QStringLiteral("0");
    };
    SafetyOptions options;
    options.ownsFiles = isOn("dynamic_ownership");
    options.remembersOwners = isOn("remember_owner");
    options.locksImages = isOn("lock_images");
    // An empty list is how libvirt's file says “none”.
    const QString namespaces = QStringLiteral("namespaces");
    options.privateDevices = !values.contains(namespaces) || values.value(namespaces).contains(u"mount"_qs);
    options.devices = values.value(QStringLiteral("cgroup_device_acl"), usualDevices());
    QString name = values.value(QStringLiteral("user")).value(0);
    if (name.isEmpty() && isSystem)
        name = preferred;
    if (name.isEmpty() && isSystem) {
        options.user = usualGuestUser();
    } else if (!name.isEmpty()) {
        auto user = guestUser(name, values.value(QStringLiteral("group")).value(0));
        if (user) {
            options.user = *user;
        } else {
            options.user = usualGuestUser(); // never more rights than were meant
            options.problems << user.error().message;
        }
    }
    if (options.user && options.user->isAdministrator())
        options.user.reset();
    return options;
}

SafetyOptions safetyOptions(const Roots &roots, const QString &preferred)
{
    if (::geteuid() != 0 || roots.kind == Roots::Kind::Session) {
        SafetyOptions options;
        options.privateDevices = false;
        return options;
    }
    const auto text = HostFiles().read(roots.config + QStringLiteral("/qemu.conf"), kLargestFile);
    return safetyOptions(text.value_or(QByteArray()), roots.kind == Roots::Kind::System, preferred);
}

void openFolders(const Roots &roots)
{
    for (const QString &folder : { roots.state, roots.runtime, roots.guests(), roots.nvram(),
             roots.state + QStringLiteral("/images"), roots.state + QStringLiteral("/ram") }) {
        const QByteArray name = QFile::encodeName(folder);
        struct stat status = {};
        if (::stat(name.constData(), &status) == 0 && status.st_uid == ::geteuid()
            && (status.st_mode & kPassable) != kPassable)
            ::chmod(name.constData(), (status.st_mode & 0777) | kPassable);
    }
}

} // namespace inn::qemu
