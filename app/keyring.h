#pragma once

#include "backend/base/result.h"

#include <QDBusArgument>
#include <QDBusObjectPath>
#include <QFuture>
#include <QHash>
#include <QObject>

#include <functional>
#include <optional>

namespace inn::app {

// The desktop's keyring: the Secret Service of freedesktop.org on the session's bus (GNOME Keyring, KWallet,
// KeePassXC…). Entries are found by a subject. Nothing here blocks; a keyring that is locked asks the person
// itself. For the GUI thread.
class Keyring : public QObject
{
    Q_OBJECT

public:
    using Found = std::function<void(const std::optional<QString> &)>;

    // Where a service answers; the first call finds out. An empty sentence means that it does.
    void whyNot(std::function<void(const QString &obstacle)> answer);
    void find(const QString &subject, Found answer); // none: there is no such entry, or no keyring
    void store(const QString &subject, const QString &label, const QString &secret);
    void remove(const QString &subject);

private:
    using Then = std::function<void(const QVariantList &)>;
    // `failed` runs when the service says no or nothing.
    void call(const QString &path, const QString &interface, const QString &method,
        const QVariantList &arguments, Then then, std::function<void()> failed);
    void open(std::function<void(bool)> opened);
    // Shows the service's own question, if it has one, and goes on when it was answered.
    void answerPrompt(const QDBusObjectPath &prompt, std::function<void(bool)> answered);
    void search(const QString &subject, std::function<void(const std::optional<QDBusObjectPath> &)> found);
    void unlock(const QDBusObjectPath &object, std::function<void(bool)> unlocked);
    void readSecret(const QDBusObjectPath &item, const Found &answer);

    std::optional<QString> m_obstacle; // once asked
    QDBusObjectPath m_session;

private Q_SLOTS:
    void promptCompleted(bool dismissed, const QDBusVariant &result);

private:
    std::function<void(bool)> m_prompted;
};

} // namespace inn::app
