// What a machine keeps beside its disks.

#include "backend/transfer/firmwaresettings.h"
#include "backend/transfer/statecarrier.h"
#include "backend/transfer/survey.h"

namespace inn::transfer {

TpmFacts tpmFactsOf(const config::DomainConfig &domain)
{
    TpmFacts facts;
    for (const config::TpmConfig &tpm : domain.tpms) {
        if (tpm.backendType != u"emulator")
            continue;
        facts.where = TpmFacts::Where::OutOfReach;
        if (tpm.encryptionSecret)
            facts.secrets += *tpm.encryptionSecret;
    }
    return facts;
}

QFuture<Result<>> Surveyor::addState(
    HostAccess &host, config::DomainConfig domain, MachineFacts *facts, std::shared_ptr<Volumes> volumes)
{
    QString file = domain.os.nvramSource ? QString() : domain.os.nvram.value_or(QString());
    bool hasNone = false;
    auto knows = co_await takesStates(host); // then it says whether they are there, too
    if (keepsSettings(domain) && (file.isEmpty() || (knows && *knows))) {
        auto told = co_await settingsFile(host, facts->info.uuid, facts->info.name);
        hasNone = told && told->isEmpty();
        if (told)
            file = *told;
    }
    if (!file.isEmpty()) {
        auto nvram = co_await image(host, file, QStringLiteral("raw"), volumes);
        if (nvram)
            facts->nvram = *nvram;
    }
    facts->lacksSettings = !facts->nvram && !hasNone && keepsSettings(domain);
    facts->tpm = tpmFactsOf(domain);
    if (facts->tpm.where == TpmFacts::Where::Nowhere)
        co_return Result<>();
    auto tpm = co_await tpmStateOf(host, facts->info.uuid);
    if (tpm)
        facts->tpm.where = tpm->isEmpty() ? TpmFacts::Where::Nowhere : TpmFacts::Where::Host;
    co_return Result<>();
}

} // namespace inn::transfer
