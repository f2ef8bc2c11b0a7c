#include "backend/drivers/qemu/processors/startedprocessor.h"

#include "backend/config/moment/momentconfig.h"
#include "backend/config/words.h"

namespace inn::qemu {

QByteArray processorCookie(const config::CpuConfig &cpu)
{
    config::SaveCookieConfig cookie;
    cookie.cpu = cpu;
    return config::writeSaveCookie(cookie);
}

std::optional<config::CpuConfig> processorIn(const QByteArray &cookie)
{
    if (cookie.isEmpty())
        return {};
    auto read = config::readSaveCookie(cookie);
    return read ? std::move(read->cpu) : std::nullopt;
}

QByteArray askedXml(const GuestStatus &status)
{
    auto asked = processorIn(status.askedProcessor);
    auto live = asked ? config::readDomain(status.liveXml)
                      : Result<config::DomainConfig>(Error { ErrorCode::NotFound, {} });
    if (!live)
        return status.liveXml;
    live->cpu = std::move(asked);
    return config::writeDomain(*live);
}

QByteArray exactProcessor(const GuestStatus &status)
{
    if (status.askedProcessor.isEmpty())
        return {};
    const auto live = config::readDomain(status.liveXml);
    return live && live->cpu ? processorCookie(*live->cpu) : QByteArray();
}

QByteArray withAskedProcessor(const GuestStatus &status, const QByteArray &document)
{
    const auto asked = processorIn(status.askedProcessor);
    if (!asked || document.isEmpty())
        return document;
    const auto live = config::readDomain(status.liveXml);
    auto wanted = config::readDomain(document);
    if (!live || !wanted || !isSameGuestProcessor(live->cpu, wanted->cpu))
        return document;
    wanted->cpu = asked;
    return config::writeDomain(*wanted);
}

SaveImage::Head savedHead(const GuestStatus &status, bool wasRunning)
{
    return { askedXml(status), wasRunning, exactProcessor(status) };
}

bool isSameGuestProcessor(const AnyProcessor &left, const AnyProcessor &right)
{
    if (!left || !right)
        return left.has_value() == right.has_value();
    config::CpuConfig one = *left;
    one.modelFallback = right->modelFallback; // over once it was chosen
    return one == *right;
}

bool isProcessorOf(const AnyProcessor &defined, const AnyProcessor &started)
{
    if (isSameGuestProcessor(defined, started))
        return true;
    if (!defined || !started)
        return false;
    const bool isChosenAtStart = config::is(defined->mode, u"host-model")
        || config::is(defined->match, u"minimum")
        || std::any_of(defined->features.begin(), defined->features.end(),
            [](const config::CpuFeatureConfig &each) { return config::is(each.policy, u"optional"); });
    return isChosenAtStart && started->sockets == defined->sockets && started->dies == defined->dies
        && started->cores == defined->cores && started->threads == defined->threads
        && started->cells == defined->cells;
}

} // namespace inn::qemu
