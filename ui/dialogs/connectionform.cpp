#include "ui/dialogs/connectionform.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

namespace inn::ui {

namespace {

const QString kRoot = QStringLiteral("root");
const QString kSocket = QStringLiteral("socket");
const QString kSocketEnd = QStringLiteral("/innkeeper/libvirt-sock");

QString text(const char *source)
{
    return QCoreApplication::translate("inn::ui::ConnectionForm", source);
}

bool isHostName(const QString &host)
{
    static const QRegularExpression name(
        QStringLiteral("^[\\p{L}\\p{N}_]([\\p{L}\\p{N}_.-]*[\\p{L}\\p{N}_.])?$"));
    static const QRegularExpression address6(QStringLiteral("^[0-9A-Fa-f:.]+(%[A-Za-z0-9._-]+)?$"));
    return name.match(host).hasMatch()
        || (host.contains(QLatin1Char(':')) && address6.match(host).hasMatch());
}

} // namespace

ConnectionForm ConnectionForm::fromUri(const QString &uri)
{
    const QUrl url(uri.trimmed(), QUrl::StrictMode);
    ConnectionForm form;
    const QString scheme = url.scheme();
    const qsizetype plus = scheme.indexOf(QLatin1Char('+'));
    form.driver = plus < 0 ? scheme : scheme.left(plus);
    form.transport = plus < 0 ? QString() : scheme.mid(plus + 1);
    form.user = url.userName(QUrl::FullyDecoded);
    form.host = url.host(QUrl::FullyDecoded);
    form.port = url.port(0);
    form.path = url.path(QUrl::FullyDecoded);
    // libvirt: a host without a transport means TLS.
    if (form.transport.isEmpty() && !form.host.isEmpty() && !form.namesHostOnly())
        form.transport = QStringLiteral("tls");
    QUrlQuery query(url);
    if (form.isEmbedded()) {
        form.root = query.queryItemValue(kRoot, QUrl::FullyDecoded);
        query.removeAllQueryItems(kRoot);
    }
    const QString listening = query.queryItemValue(kSocket, QUrl::FullyDecoded);
    if (scheme == QLatin1String("qemu+ssh") && listening.endsWith(kSocketEnd)) {
        form.driver = QStringLiteral("innkeeper");
        form.socket = listening;
        query.removeAllQueryItems(kSocket);
    }
    form.query = query.query(QUrl::FullyEncoded);
    return form;
}

QString ConnectionForm::toUri() const
{
    QUrl url;
    if (isServed())
        url.setScheme(QStringLiteral("qemu+ssh"));
    else
        url.setScheme(transport.isEmpty() || isEmbedded() ? driver : driver + QLatin1Char('+') + transport);
    const bool named = !isEmbedded() && !host.isEmpty();
    url.setHost(named ? host : QString());
    if (named && !user.isEmpty())
        url.setUserName(user);
    if (named && port > 0)
        url.setPort(port);
    const bool rooted = isEmbedded() && !root.isEmpty();
    url.setPath(rooted ? QStringLiteral("/") : path);
    QUrlQuery parameters(query);
    if (rooted)
        parameters.addQueryItem(kRoot, root);
    if (isServed())
        parameters.addQueryItem(kSocket, socket);
    if (!parameters.isEmpty())
        url.setQuery(parameters);
    QString uri = url.toString(QUrl::FullyEncoded);
    // QUrl leaves the empty authority out; libvirt's URIs have it.
    const QString scheme = url.scheme() + QLatin1Char(':');
    if (!named && uri.startsWith(scheme) && !uri.startsWith(scheme + QStringLiteral("//")))
        uri.insert(scheme.size(), QStringLiteral("//"));
    return uri;
}

QString ConnectionForm::parameter(const QString &name) const
{
    return QUrlQuery(query).queryItemValue(name, QUrl::FullyDecoded);
}

void ConnectionForm::setParameter(const QString &name, const QString &value)
{
    using Items = QList<std::pair<QString, QString>>;
    QUrlQuery parameters(query);
    Items items = parameters.queryItems(QUrl::FullyEncoded);
    const auto same = [&](const auto &item) { return item.first == name; };
    const auto found = std::find_if(items.begin(), items.end(), same);
    const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(value, "/:,@"));
    if (found == items.end()) {
        if (!value.isEmpty())
            items.append({ name, encoded });
    } else if (value.isEmpty()) {
        items.erase(found);
    } else {
        found->second = encoded;
    }
    parameters.setQueryItems(items);
    query = parameters.query(QUrl::FullyEncoded);
}

bool ConnectionForm::namesHostOnly() const
{
    static const QStringList kSuch { QStringLiteral("esx"), QStringLiteral("gsx"), QStringLiteral("vpx"),
        QStringLiteral("hyperv") };
    return kSuch.contains(driver);
}

QString ConnectionForm::usualSocket(const QString &path)
{
    return (path == QLatin1String("/session") ? QStringLiteral("/run/user/1000") : QStringLiteral("/run"))
        + kSocketEnd;
}

QString ConnectionForm::problem() const
{
    static const QRegularExpression driverName(QStringLiteral("^[a-z][a-z0-9]*$"));
    static const QRegularExpression transportName(QStringLiteral("^[a-z0-9]*$"));
    if (driver.isEmpty())
        return text(QT_TRANSLATE_NOOP("inn::ui::ConnectionForm", "Say which hypervisor to connect to."));
    if (!driverName.match(driver).hasMatch())
        return text(QT_TRANSLATE_NOOP("inn::ui::ConnectionForm", "“%1” is not the name of a hypervisor."))
            .arg(driver);
    if (!transportName.match(transport).hasMatch())
        return text(QT_TRANSLATE_NOOP("inn::ui::ConnectionForm", "“%1” is not a way to connect."))
            .arg(transport);
    if (isEmbedded()) {
        if (isRemote() || !host.isEmpty()) {
            return text(QT_TRANSLATE_NOOP("inn::ui::ConnectionForm",
                "The embedded core works on this computer only; choose a hypervisor for another host."));
        }
        if (!root.isEmpty() && !root.startsWith(QLatin1Char('/'))) {
            return text(QT_TRANSLATE_NOOP("inn::ui::ConnectionForm", "The folder must start with “/”."));
        }
        return {};
    }
    if (isServed() && !(socket.startsWith(u'/') && socket.endsWith(kSocketEnd))) {
        return text(QT_TRANSLATE_NOOP("inn::ui::ConnectionForm",
            "The socket is a file there whose name ends with “/innkeeper/libvirt-sock”."));
    }
    if (transport == QLatin1String("ext") && parameter(QStringLiteral("command")).isEmpty()) {
        return text(QT_TRANSLATE_NOOP("inn::ui::ConnectionForm",
            "Say under “More” which program carries the connection; “ext” has no other way."));
    }
    if (isRemote() && host.isEmpty() && transport != QLatin1String("ext"))
        return text(QT_TRANSLATE_NOOP("inn::ui::ConnectionForm", "Enter the name or address of the host."));
    if (!host.isEmpty() && !isHostName(host)) {
        return text(QT_TRANSLATE_NOOP("inn::ui::ConnectionForm", "“%1” is not a host name or an address."))
            .arg(host);
    }
    static const QRegularExpression badUser(QStringLiteral("[\\s/@:]"));
    if (user.contains(badUser))
        return text(QT_TRANSLATE_NOOP("inn::ui::ConnectionForm", "“%1” is not a user name.")).arg(user);
    if (!path.isEmpty() && !path.startsWith(QLatin1Char('/')))
        return text(QT_TRANSLATE_NOOP("inn::ui::ConnectionForm", "The path must start with “/”."));
    return {};
}

} // namespace inn::ui
