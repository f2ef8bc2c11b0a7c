#pragma once

#include <QSettings>

#include <chrono>

namespace inn::ui {

// Whether new machines use the processor's virtualization.
enum class Acceleration { Automatic, Kvm, Emulation };
enum class ConsoleScaling { FitWindow, OneToOne, ResizeGuest };
// What is asked before it is done.
enum class Confirm { ForceOff, Reset, Shutdown, Save, Bulk };

constexpr std::chrono::seconds kShortestPatience { 3 };
constexpr std::chrono::seconds kLongestPatience { 600 };

// The preferences by name and type over a QSettings store: the only place that knows the keys.
class Settings
{
public:
    explicit Settings(QSettings &store)
        : m_store(store)
    {
    }

    [[nodiscard]] std::chrono::milliseconds samplingInterval() const;
    void setSamplingInterval(std::chrono::milliseconds interval);
    // How long a host may be silent while it is connected to.
    [[nodiscard]] std::chrono::seconds connectingPatience() const;
    void setConnectingPatience(std::chrono::seconds patience);
    [[nodiscard]] bool confirms(Confirm what) const;
    void setConfirms(Confirm what, bool asks);
    [[nodiscard]] Acceleration acceleration() const;
    void setAcceleration(Acceleration acceleration);
    // Whom machines of the administrator's host run as; empty: libvirt's usual user.
    [[nodiscard]] QString guestUser() const;
    void setGuestUser(const QString &user);
    [[nodiscard]] ConsoleScaling consoleScaling() const;
    void setConsoleScaling(ConsoleScaling scaling);
    // A locale name such as "de"; empty: the system's.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString &language);
    [[nodiscard]] bool closesToTray() const;
    void setClosesToTray(bool closes);
    // Whether programs for libvirt may use the embedded host's machines while the window is open.
    [[nodiscard]] bool servesPrograms() const;
    void setServesPrograms(bool serves);
    // How many machines move between the same two hosts at once; others wait.
    [[nodiscard]] int migrationsAtOnce() const;
    void setMigrationsAtOnce(int count);

    // The window's shape; opaque.
    [[nodiscard]] QByteArray bytes(const QString &key) const { return m_store.value(key).toByteArray(); }
    void setBytes(const QString &key, const QByteArray &value) { m_store.setValue(key, value); }

private:
    QSettings &m_store;
};

} // namespace inn::ui
