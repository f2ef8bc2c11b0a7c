#include "backend/api/savedstates.h"

#include "backend/rpc/procedures/common.h"

namespace inn::rpc {

namespace {

using api::DomainInfo;
using api::SavedStates;

constexpr quint32 kSaveFlags = 7, kRestoreFlags = 0xf, kDefineFlags = 6, kSecure = 1;

template<class F>
auto with(Client &client, const char *function, const wire::Domain &domain, F f)
{
    return withPart(client, client.connection().savedStates(), function, domain, f);
}

api::SaveFlags saveFlags(quint32 flags)
{
    return api::SaveFlags(int(flags));
}

QFuture<Result<>> saveFlagged(Client &client, wire::Domain domain, QString path,
    std::optional<QByteArray> document, Flags<kSaveFlags> flags)
{
    return with(client, "virDomainSaveFlags", domain, [&](SavedStates &states, const DomainInfo &info) {
        return states.save(info.uuid, path, document.value_or(QByteArray()), saveFlags(flags));
    });
}

QFuture<Result<>> save(Client &client, wire::Domain domain, QString path)
{
    return saveFlagged(client, std::move(domain), std::move(path), {}, {});
}

QFuture<Result<>> restoreFlagged(
    Client &client, QString path, std::optional<QByteArray> document, Flags<kRestoreFlags> flags)
{
    SavedStates *states = client.connection().savedStates();
    return states ? states->restore(path, document.value_or(QByteArray()), saveFlags(flags))
                  : ready<void>(noSupport(QStringLiteral("virDomainRestoreFlags")));
}

QFuture<Result<>> restore(Client &client, QString path)
{
    return restoreFlagged(client, std::move(path), {}, {});
}

// VIR_DOMAIN_SAVE_PARAM_…
struct Target
{
    QString path;
    std::optional<QByteArray> document;
};

Result<Target> targetOf(const api::TypedParameters &given)
{
    Target target;
    for (const api::TypedParameter &each : given) {
        const auto *text = std::get_if<QString>(&each.value);
        if (each.name == QStringLiteral("file") && text)
            target.path = *text;
        else if (each.name == QStringLiteral("dxml") && text)
            target.document = text->toUtf8();
        else
            return libvirtError(
                kInvalidArgument, QStringLiteral("parameter '%1' not supported").arg(each.name));
    }
    return target;
}

QFuture<Result<>> saveParameters(
    Client &client, wire::Domain domain, Parameters<64> given, Flags<kSaveFlags> flags)
{
    const auto target = targetOf(given);
    if (!target)
        return ready<void>(target.error());
    if (target->path.isEmpty()) // a managed save
        return with(client, "virDomainSaveParams", domain, [&](SavedStates &states, const DomainInfo &info) {
            return states.managedSave(info.uuid, saveFlags(flags));
        });
    return saveFlagged(client, std::move(domain), target->path, target->document, flags);
}

QFuture<Result<>> restoreParameters(Client &client, Parameters<64> given, Flags<kRestoreFlags> flags)
{
    const auto target = targetOf(given);
    if (!target)
        return ready<void>(target.error());
    return restoreFlagged(client, target->path, target->document, flags);
}

QFuture<Result<QByteArray>> imageXml(Client &client, QString path, Flags<kSecure> flags)
{
    SavedStates *states = client.connection().savedStates();
    return states ? states->saveImageXml(path, api::ImageSecrets(int(flags.value)))
                  : ready<QByteArray>(noSupport(QStringLiteral("virDomainSaveImageGetXMLDesc")));
}

QFuture<Result<>> defineImageXml(Client &client, QString path, QByteArray document, Flags<kDefineFlags> flags)
{
    SavedStates *states = client.connection().savedStates();
    return states ? states->defineSaveImageXml(path, document, saveFlags(flags))
                  : ready<void>(noSupport(QStringLiteral("virDomainSaveImageDefineXML")));
}

QFuture<Result<QByteArray>> managedXml(Client &client, wire::Domain domain, Flags<kSecure> flags)
{
    return with(
        client, "virDomainManagedSaveGetXMLDesc", domain, [&](SavedStates &states, const DomainInfo &info) {
            return states.managedSaveXml(info.uuid, api::ImageSecrets(int(flags.value)));
        });
}

QFuture<Result<>> defineManagedXml(
    Client &client, wire::Domain domain, std::optional<QByteArray> document, Flags<kDefineFlags> flags)
{
    return with(
        client, "virDomainManagedSaveDefineXML", domain, [&](SavedStates &states, const DomainInfo &info) {
            return states.defineManagedSaveXml(info.uuid, document.value_or(QByteArray()), saveFlags(flags));
        });
}

constexpr Procedure kProcedures[] = {
    { 55, "DOMAIN_SAVE", PROCEDURE(save), Need::Write },
    { 232, "DOMAIN_SAVE_FLAGS", PROCEDURE(saveFlagged), Need::Write },
    { 440, "DOMAIN_SAVE_PARAMS", PROCEDURE(saveParameters), Need::Write },
    { 54, "DOMAIN_RESTORE", PROCEDURE(restore), Need::Write },
    { 233, "DOMAIN_RESTORE_FLAGS", PROCEDURE(restoreFlagged), Need::Write },
    { 441, "DOMAIN_RESTORE_PARAMS", PROCEDURE(restoreParameters), Need::Write },
    { 235, "DOMAIN_SAVE_IMAGE_GET_XML_DESC", DOCUMENT(imageXml), Need::Write },
    { 236, "DOMAIN_SAVE_IMAGE_DEFINE_XML", PROCEDURE(defineImageXml), Need::Write },
    { 388, "DOMAIN_MANAGED_SAVE_GET_XML_DESC", DOCUMENT(managedXml), Need::Open },
    { 389, "DOMAIN_MANAGED_SAVE_DEFINE_XML", PROCEDURE(defineManagedXml), Need::Write },
};

} // namespace

std::span<const Procedure> savedStateProcedures()
{
    return kProcedures;
}

} // namespace inn::rpc
