#include "ui/widgets/settings.h"

#include <algorithm>

namespace inn::ui {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds kShortestInterval = 500ms;
constexpr std::chrono::milliseconds kLongestInterval = 60s;
constexpr int kUsualMigrations = 2;
constexpr int kMostMigrations = 50;

QString confirmKey(Confirm what)
{
    switch (what) {
    case Confirm::ForceOff:
        return QStringLiteral("confirm/forceOff");
    case Confirm::Reset:
        return QStringLiteral("confirm/reset");
    case Confirm::Shutdown:
        return QStringLiteral("confirm/shutdown");
    case Confirm::Save:
        return QStringLiteral("confirm/save");
    case Confirm::Bulk:
        return QStringLiteral("confirm/bulk");
    }
    return {};
}

// Asked unless told otherwise: what may lose data, or touches several machines.
bool confirmDefault(Confirm what)
{
    return what == Confirm::ForceOff || what == Confirm::Reset || what == Confirm::Bulk;
}

// A stored number as one of `last + 1` choices; anything else is the first.
template<class E>
E choice(const QVariant &stored, E last)
{
    bool isNumber = false;
    const int number = stored.toInt(&isNumber);
    return isNumber && number >= 0 && number <= int(last) ? E(number) : E(0);
}

const QString kMigrations = QStringLiteral("migration/atOnce");
const QString kSampling = QStringLiteral("sampling/intervalMs");
const QString kPatience = QStringLiteral("connecting/patienceSeconds"); // “hosts” is the list of them
const QString kAcceleration = QStringLiteral("machines/acceleration");
const QString kGuestUser = QStringLiteral("machines/user");
const QString kScaling = QStringLiteral("console/scaling");
const QString kLanguage = QStringLiteral("language");
const QString kTray = QStringLiteral("window/closeToTray");
const QString kService = QStringLiteral("service/programsForLibvirt");

} // namespace

std::chrono::milliseconds Settings::samplingInterval() const
{
    const auto stored = std::chrono::milliseconds(m_store.value(kSampling, 1000).toInt());
    return std::clamp(stored, kShortestInterval, kLongestInterval);
}

std::chrono::seconds Settings::connectingPatience() const
{
    return std::clamp(
        std::chrono::seconds(m_store.value(kPatience, 30).toInt()), kShortestPatience, kLongestPatience);
}

void Settings::setConnectingPatience(std::chrono::seconds patience)
{
    m_store.setValue(kPatience, int(std::clamp(patience, kShortestPatience, kLongestPatience).count()));
}

void Settings::setSamplingInterval(std::chrono::milliseconds interval)
{
    m_store.setValue(kSampling, int(std::clamp(interval, kShortestInterval, kLongestInterval).count()));
}

bool Settings::confirms(Confirm what) const
{
    return m_store.value(confirmKey(what), confirmDefault(what)).toBool();
}

void Settings::setConfirms(Confirm what, bool asks)
{
    m_store.setValue(confirmKey(what), asks);
}

Acceleration Settings::acceleration() const
{
    return choice(m_store.value(kAcceleration), Acceleration::Emulation);
}

void Settings::setAcceleration(Acceleration acceleration)
{
    m_store.setValue(kAcceleration, int(acceleration));
}

QString Settings::guestUser() const
{
    return m_store.value(kGuestUser).toString();
}

void Settings::setGuestUser(const QString &user)
{
    m_store.setValue(kGuestUser, user);
}

ConsoleScaling Settings::consoleScaling() const
{
    return choice(m_store.value(kScaling), ConsoleScaling::ResizeGuest);
}

void Settings::setConsoleScaling(ConsoleScaling scaling)
{
    m_store.setValue(kScaling, int(scaling));
}

QString Settings::language() const
{
    return m_store.value(kLanguage).toString();
}

void Settings::setLanguage(const QString &language)
{
    m_store.setValue(kLanguage, language);
}

bool Settings::closesToTray() const
{
    return m_store.value(kTray, false).toBool();
}

void Settings::setClosesToTray(bool closes)
{
    m_store.setValue(kTray, closes);
}

bool Settings::servesPrograms() const
{
    return m_store.value(kService, false).toBool();
}

void Settings::setServesPrograms(bool serves)
{
    m_store.setValue(kService, serves);
}

int Settings::migrationsAtOnce() const
{
    return std::clamp(m_store.value(kMigrations, kUsualMigrations).toInt(), 1, kMostMigrations);
}

void Settings::setMigrationsAtOnce(int count)
{
    m_store.setValue(kMigrations, std::clamp(count, 1, kMostMigrations));
}

} // namespace inn::ui
