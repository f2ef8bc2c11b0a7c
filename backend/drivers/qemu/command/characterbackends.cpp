#include "backend/base/translated.h"
#include "backend/drivers/qemu/command/devicearguments.h"

// The host's side of character devices.
namespace inn::qemu {

namespace {

const QString kType = QStringLiteral("type");
const QString kData = QStringLiteral("data");

struct Backend
{
    QString type;
    QJsonObject data;
};

QJsonObject socketAddress(const QString &type, const QJsonObject &data)
{
    return { { kType, type }, { kData, data } };
}

QJsonObject internetAddress(const Text &host, const Text &service)
{
    return socketAddress(QStringLiteral("inet"),
        { { QStringLiteral("host"), text(host) }, { QStringLiteral("port"), text(service) } });
}

QJsonObject unixAddress(const QString &path)
{
    return socketAddress(QStringLiteral("unix"), { { QStringLiteral("path"), path } });
}

void listen(QJsonObject &data)
{
    data.insert(QStringLiteral("server"), true);
    data.insert(QStringLiteral("wait"), false);
}

void addReconnect(QJsonObject &data, const config::CharacterSourceConfig &source)
{
    if (is(source.reconnectEnabled, u"yes") && source.reconnectTimeout)
        data.insert(QStringLiteral("reconnect"), int(std::min(*source.reconnectTimeout, unsigned(INT_MAX))));
    else if (is(source.reconnectEnabled, u"no"))
        data.insert(QStringLiteral("reconnect"), 0);
}

// A socket in the guest's own folder.
Backend privateSocket(const DeviceContext &context, const QString &alias)
{
    const auto found = context.host.characterFds.find(alias);
    QJsonObject data;
    data.insert(QStringLiteral("addr"),
        found == context.host.characterFds.end()
            ? unixAddress(context.host.paths.character(alias))
            : socketAddress(
                QStringLiteral("fd"), { { QStringLiteral("str"), QString::number(found->second) } }));
    listen(data);
    return { QStringLiteral("socket"), data };
}

Backend unixSocket(const config::CharacterSourceConfig &source)
{
    QJsonObject data { { QStringLiteral("addr"), unixAddress(text(source.path)) } };
    if (is(source.mode, u"bind"))
        listen(data);
    else
        data.insert(QStringLiteral("server"), false);
    addReconnect(data, source);
    return { QStringLiteral("socket"), data };
}

Backend tcpSocket(DeviceArguments &arguments, const DeviceContext &context,
    const config::CharacterBackendConfig &backend, const QString &id)
{
    const config::CharacterSourceConfig &source = backend.source();
    const bool listens = is(source.mode, u"bind");
    QJsonObject data { { QStringLiteral("addr"), internetAddress(source.host, source.service) } };
    if (is(backend.protocol, u"telnet"))
        data.insert(QStringLiteral("telnet"), true);
    if (listens)
        listen(data);
    else
        data.insert(QStringLiteral("server"), false);
    addReconnect(data, source);
    if (is(source.tls, u"yes")) {
        const QString credentials = QStringLiteral("obj%1_tls0").arg(id);
        arguments.objects.push_back({ { QStringLiteral("qom-type"), QStringLiteral("tls-creds-x509") },
            { QStringLiteral("id"), credentials }, { QStringLiteral("dir"), context.host.tls.character },
            { QStringLiteral("endpoint"), listens ? QStringLiteral("server") : QStringLiteral("client") },
            { QStringLiteral("verify-peer"), !listens } });
        data.insert(QStringLiteral("tls-creds"), credentials);
    }
    return { QStringLiteral("socket"), data };
}

Backend udpSocket(const config::CharacterBackendConfig &backend)
{
    QJsonObject data;
    config::CharacterSourceConfig remote, local;
    local.service = QStringLiteral("0");
    for (const config::CharacterSourceConfig &source : backend.sources)
        (is(source.mode, u"bind") ? local : remote) = source;
    data.insert(QStringLiteral("remote"), internetAddress(remote.host, remote.service));
    data.insert(
        QStringLiteral("local"), internetAddress(local.host, local.service.value_or(QStringLiteral("0"))));
    return { QStringLiteral("udp"), data };
}

QString spiceName(CharacterUse use)
{
    return use == CharacterUse::Redirection ? QStringLiteral("usbredir")
        : use == CharacterUse::Smartcard    ? QStringLiteral("smartcard")
                                            : QStringLiteral("vdagent");
}

QJsonValue onOff(const Text &value)
{
    return is(value, u"yes");
}

// The kinds that a path, a name or nothing describes.
std::optional<Backend> plainBackend(const config::CharacterBackendConfig &backend, CharacterUse use)
{
    const config::CharacterSourceConfig &source = backend.source();
    const QString type = text(backend.type);
    const QString path = text(source.path);
    if (type == u"null" || type == u"vc" || type == u"stdio")
        return Backend { type, {} };
    if (type == u"file") {
        return Backend { type,
            { { QStringLiteral("out"), path }, { QStringLiteral("append"), !is(source.append, u"off") } } };
    }
    if (type == u"dev")
        return Backend { QStringLiteral("serial"), { { QStringLiteral("device"), path } } };
    if (type == u"pipe")
        return Backend { type, { { QStringLiteral("device"), path } } };
    if (type == u"spicevmc")
        return Backend { type, { { kType, spiceName(use) } } };
    if (type == u"spiceport")
        return Backend { type, { { QStringLiteral("fqdn"), text(source.channel) } } };
    if (type == u"dbus")
        return Backend { type, { { QStringLiteral("name"), text(source.channel) } } };
    if (type == u"qemu-vdagent") {
        QJsonObject data;
        if (source.clipboard)
            data.insert(QStringLiteral("clipboard"), onOff(source.clipboard));
        if (source.mouse)
            data.insert(QStringLiteral("mouse"), is(source.mouse, u"client"));
        return Backend { type, data };
    }
    return {};
}

void addLog(QJsonObject &data, const DeviceContext &context, const config::CharacterBackendConfig &backend,
    const QString &alias, CharacterUse use)
{
    // A file keeps what was said by itself.
    const bool logs = use == CharacterUse::Port && !is(backend.type, u"file") && !is(backend.type, u"null");
    QString path = text(backend.logFile);
    if (path.isEmpty() && logs)
        path = context.host.paths.characterLog(alias);
    if (path.isEmpty())
        return;
    data.insert(QStringLiteral("logfile"), path);
    data.insert(QStringLiteral("logappend"), !is(backend.logAppend, u"off"));
}

Result<> checkBackend(
    const DeviceContext &context, const config::CharacterBackendConfig &backend, const QString &alias)
{
    const QString type = text(backend.type);
    const config::CharacterSourceConfig &source = backend.source();
    const bool needsPath = type == u"file" || type == u"dev" || type == u"pipe";
    if (needsPath && text(source.path).isEmpty()) {
        return invalid(translated("The device “%1” of “%2” is connected to a “%3” without a path.")
                           .arg(alias, context.name(), type));
    }
    const bool isSpice = type == u"spicevmc" || type == u"spiceport";
    if (isSpice && !hasGraphics(context.domain, u"spice")) {
        return unsupported(
            translated("A channel of “%1” belongs to SPICE, but there is no SPICE display; remove it.")
                .arg(context.name()));
    }
    if (type == u"dbus" && !hasGraphics(context.domain, u"dbus")) {
        return unsupported(
            translated("The device “%1” of “%2” is reached through D-Bus, but there is no such display.")
                .arg(alias, context.name()));
    }
    const bool encrypts = is(backend.protocol, u"telnets") || is(backend.protocol, u"tls");
    if (type == u"tcp" && encrypts && !is(source.tls, u"yes")) {
        return unsupported(translated("The device “%1” of “%2” speaks “%3”, which needs “tls” at its source.")
                               .arg(alias, context.name(), *backend.protocol));
    }
    return {};
}

// -chardev spells some members differently, and addresses without their levels.
QString memberName(const QString &type, const QString &member)
{
    if (type == u"file" && member == u"out")
        return QStringLiteral("path");
    if (type == u"spicevmc" && member == u"type")
        return QStringLiteral("name");
    if (type == u"spiceport" && member == u"fqdn")
        return QStringLiteral("name");
    return member == u"device" ? QStringLiteral("path") : member;
}

QString valueText(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? QStringLiteral("on") : QStringLiteral("off");
    return value.isString() ? escaped(value.toString()) : QString::number(value.toInt());
}

void appendAddress(QStringList &parts, const QJsonObject &address, const QString &prefix)
{
    const QJsonObject data = address.value(kData).toObject();
    const QString type = address.value(kType).toString();
    const auto add
        = [&](const QString &name, const QString &value) { parts << prefix + name + u'=' + escaped(value); };
    if (type == u"fd") {
        add(QStringLiteral("fd"), data.value(u"str").toString());
    } else if (type == u"unix") {
        add(QStringLiteral("path"), data.value(u"path").toString());
    } else {
        const QString local = prefix.isEmpty() ? QStringLiteral("host") : QStringLiteral("addr");
        add(local, data.value(u"host").toString());
        add(QStringLiteral("port"), data.value(u"port").toString());
    }
}

} // namespace

Result<> addCharacterBackend(DeviceArguments &arguments, const DeviceContext &context,
    const config::CharacterBackendConfig &backend, const QString &id, const QString &alias, CharacterUse use)
{
    TRY(checkBackend(context, backend, alias));
    const QString type = text(backend.type);
    std::optional<Backend> made = plainBackend(backend, use);
    if (type == u"pty" || (type == u"unix" && text(backend.source().path).isEmpty()))
        made = privateSocket(context, alias);
    else if (type == u"unix")
        made = unixSocket(backend.source());
    else if (type == u"tcp")
        made = tcpSocket(arguments, context, backend, id);
    else if (type == u"udp")
        made = udpSocket(backend);
    if (!made) {
        return unsupported(translated("The device “%1” of “%2” is connected to “%3”, which QEMU cannot do.")
                               .arg(alias, context.name(), type));
    }
    addLog(made->data, context, backend, alias, use);
    arguments.chardevs.push_back({ { QStringLiteral("id"), id },
        { QStringLiteral("backend"), QJsonObject { { kType, made->type }, { kData, made->data } } } });
    return {};
}

QString chardevOption(const QJsonObject &chardev)
{
    const QJsonObject backend = chardev.value(u"backend").toObject();
    const QString type = backend.value(kType).toString();
    const QJsonObject data = backend.value(kData).toObject();
    QStringList parts { type, QStringLiteral("id=") + escaped(chardev.value(u"id").toString()) };
    if (type == u"qemu-vdagent")
        parts << QStringLiteral("name=vdagent");
    if (data.contains(u"addr"))
        appendAddress(parts, data.value(u"addr").toObject(), {});
    if (data.contains(u"remote"))
        appendAddress(parts, data.value(u"remote").toObject(), {});
    if (data.contains(u"local"))
        appendAddress(parts, data.value(u"local").toObject(), QStringLiteral("local"));
    // The order that people know from such lines.
    static const QStringList order { QStringLiteral("out"), QStringLiteral("device"), QStringLiteral("type"),
        QStringLiteral("fqdn"), QStringLiteral("name"), QStringLiteral("append"), QStringLiteral("clipboard"),
        QStringLiteral("mouse"), QStringLiteral("telnet"), QStringLiteral("server"), QStringLiteral("wait"),
        QStringLiteral("reconnect"), QStringLiteral("tls-creds"), QStringLiteral("logfile"),
        QStringLiteral("logappend") };
    for (const QString &member : order) {
        const QJsonValue value = data.value(member);
        // A client is what -chardev makes unless it is told otherwise.
        const bool isDefault = member == u"server" && !value.toBool();
        if (!value.isUndefined() && !isDefault)
            parts << memberName(type, member) + u'=' + valueText(value);
    }
    return parts.join(u',');
}

} // namespace inn::qemu
