#pragma once

#include "backend/base/bytes.h"

#include <QDate>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

// What is known of guest operating systems, as plain values.
namespace inn::osinfo {

struct OperatingSystem
{
    QString id; // "http://debian.org/debian/11"; empty for the generic one
    QString shortId; // "debian11"
    QString name; // "Debian 11"
    QString vendor;
    QString family; // "linux", "winnt", "freebsd"…
    QString distribution; // "debian", "win"…
    QString version;
    QString codename;
    QDate released; // invalid when unknown
    QDate endOfLife;

    [[nodiscard]] bool isGeneric() const { return id.isEmpty(); }
    [[nodiscard]] bool isWindows() const { return family == QStringLiteral("winnt"); }
    // Its makers stopped caring by then, or it is ten years old and nothing is known.
    [[nodiscard]] bool isOutdated(const QDate &today) const;
    bool operator==(const OperatingSystem &) const = default;
};
using OperatingSystems = std::vector<OperatingSystem>;
using OperatingSystemsPtr = std::shared_ptr<const OperatingSystems>;

// Zero is unknown.
struct Resources
{
    unsigned vcpus = 0;
    Bytes memory = {};
    Bytes disk = {};
    bool operator==(const Resources &) const = default;
};

// What a new machine for that system should look like. The defaults are those of a system nothing is known
// of.
struct Profile
{
    OperatingSystem os = {};
    Resources minimum = {}; // as its makers say; zeros when they do not
    Resources recommended { 2, Bytes::gib(2), Bytes::gib(20) }; // never zero
    bool virtioDisk = true, virtioNetwork = true, virtioVideo = true;
    bool virtioRng = true, virtioBalloon = true, virtioConsole = true;
    bool usbTablet = true, usb3 = true;
    bool q35 = true; // false: the older "pc" machine
    bool bios = true, uefi = true; // which firmware it can start from
    bool secureBoot = false; // wants it
    bool tpm = false; // needs one
    bool localTimeClock = false;
    bool hypervEnlightenments = false;
    bool agent = true; // a QEMU guest agent exists for it
    bool operator==(const Profile &) const = default;
};
using ProfilePtr = std::shared_ptr<const Profile>;

// What was found on an installation medium.
struct Medium
{
    enum class Match {
        Exact, // the database knows this medium
        Similar, // its label names a system; the nearest release known is given
        None,
    };
    QString path;
    QString label; // volume identifier
    Bytes size;
    bool bootable = false; // has an El Torito boot record, or is not of a kind that shows it
    bool live = false;
    Match match = Match::None;
    OperatingSystem os; // generic for None
    QString architecture; // "x86_64", empty when unknown
    bool operator==(const Medium &) const = default;
};

enum class Outdated { Hidden, Shown };

// Indexes into `all` of those whose name, identifier, vendor or code name contain all words (each at the
// beginning of a word, or anywhere when three letters or longer); best match first, then newest first. With
// one slip of the finger per word allowed when nothing fits exactly.
std::vector<int> search(
    const OperatingSystems &all, const QString &words, Outdated outdated, const QDate &today);

// The system whose distribution the label names, newest release not newer than the label's number; none when
// unsure.
std::optional<OperatingSystem> similarByLabel(const OperatingSystems &all, const QString &label);

} // namespace inn::osinfo

Q_DECLARE_METATYPE(inn::osinfo::OperatingSystem)
