#include "backend/drivers/network/bandwidth.h"

#include "backend/base/hostfiles.h"
#include "backend/base/translated.h"
#include "backend/drivers/network/links.h"
#include "backend/drivers/network/netlink.h"
#include "backend/drivers/network/networkplan.h"

#include <limits>
#include <linux/pkt_sched.h>
#include <netlink/route/class.h>
#include <netlink/route/qdisc.h>
#include <netlink/route/qdisc/htb.h>
#include <netlink/route/qdisc/sfq.h>

namespace inn::network {

namespace {

constexpr quint64 kPacket = 1500;
constexpr quint64 kMostRate = std::numeric_limits<quint32>::max(); // bytes a second, as tc's own numbers

struct FreeControl
{
    void operator()(rtnl_qdisc *qdisc) const { rtnl_qdisc_put(qdisc); }
    void operator()(rtnl_class *each) const { rtnl_class_put(each); }
};

quint32 bytesPerSecond(quint64 rate)
{
    return quint32(std::min(rate, kMostRate / 1000) * 1000);
}

quint32 burstBytes(quint64 burst)
{
    return quint32(std::min(burst, kMostRate / 1024) * 1024);
}

Error refused(const QString &device, int code)
{
    return linkError(code,
        translated("The bandwidth of the network device “%1” could not be limited; does the kernel have the "
                   "HTB packet scheduler?")
            .arg(device));
}

void clearShape(nl_sock *socket, int index)
{
    const std::unique_ptr<rtnl_qdisc, FreeControl> qdisc(rtnl_qdisc_alloc());
    rtnl_tc_set_ifindex(TC_CAST(qdisc.get()), index);
    rtnl_tc_set_parent(TC_CAST(qdisc.get()), TC_H_ROOT);
    rtnl_qdisc_delete(socket, qdisc.get()); // there may be none
}

Result<> shape(nl_sock *socket, int index, const QString &device, const api::BandwidthLimits::Rate &rate)
{
    const std::unique_ptr<rtnl_qdisc, FreeControl> qdisc(rtnl_qdisc_alloc());
    rtnl_tc_set_ifindex(TC_CAST(qdisc.get()), index);
    rtnl_tc_set_parent(TC_CAST(qdisc.get()), TC_H_ROOT);
    rtnl_tc_set_handle(TC_CAST(qdisc.get()), TC_HANDLE(1, 0));
    rtnl_tc_set_kind(TC_CAST(qdisc.get()), "htb");
    rtnl_htb_set_defcls(qdisc.get(), 1);
    int code = rtnl_qdisc_add(socket, qdisc.get(), NLM_F_CREATE | NLM_F_EXCL);
    if (code < 0)
        return refused(device, code);
    const std::unique_ptr<rtnl_class, FreeControl> whole(rtnl_class_alloc());
    rtnl_tc_set_ifindex(TC_CAST(whole.get()), index);
    rtnl_tc_set_parent(TC_CAST(whole.get()), TC_HANDLE(1, 0));
    rtnl_tc_set_handle(TC_CAST(whole.get()), TC_HANDLE(1, 1));
    rtnl_tc_set_kind(TC_CAST(whole.get()), "htb");
    rtnl_htb_set_rate(whole.get(), bytesPerSecond(rate.average));
    rtnl_htb_set_ceil(whole.get(), bytesPerSecond(rate.peak > 0 ? rate.peak : rate.average));
    if (rate.burst > 0)
        rtnl_htb_set_rbuffer(whole.get(), burstBytes(rate.burst));
    rtnl_htb_set_quantum(
        whole.get(), quint32(std::clamp<quint64>(rate.average * 1024 / 8 / kPacket, 1, kMostRate)));
    code = rtnl_class_add(socket, whole.get(), NLM_F_CREATE | NLM_F_EXCL);
    if (code < 0)
        return refused(device, code);
    // Connections share fairly where the kernel can do it; the limit holds without.
    const std::unique_ptr<rtnl_qdisc, FreeControl> fair(rtnl_qdisc_alloc());
    rtnl_tc_set_ifindex(TC_CAST(fair.get()), index);
    rtnl_tc_set_parent(TC_CAST(fair.get()), TC_HANDLE(1, 1));
    rtnl_tc_set_handle(TC_CAST(fair.get()), TC_HANDLE(2, 0));
    rtnl_tc_set_kind(TC_CAST(fair.get()), "sfq");
    rtnl_sfq_set_perturb(fair.get(), 10);
    rtnl_qdisc_add(socket, fair.get(), NLM_F_CREATE | NLM_F_EXCL);
    return {};
}

QString tableOf(const QString &device)
{
    return QStringLiteral("innkeeper_limit_") + tableWord(device);
}

QByteArray policeRemoval(const QString &device)
{
    return QStringLiteral("table netdev %1\ndelete table netdev %1\n").arg(tableOf(device)).toUtf8();
}

api::BandwidthLimits::Rate rateFrom(const config::BandwidthRateConfig &rate)
{
    return { rate.average.value_or(0), rate.peak.value_or(0), rate.burst.value_or(0),
        rate.floor.value_or(0) };
}

} // namespace

api::BandwidthLimits limitsFrom(const config::BandwidthConfig &bandwidth)
{
    api::BandwidthLimits limits;
    if (bandwidth.inbound)
        limits.inbound = rateFrom(*bandwidth.inbound);
    if (bandwidth.outbound)
        limits.outbound = rateFrom(*bandwidth.outbound);
    return limits;
}

QByteArray policeScript(const QString &device, const api::BandwidthLimits::Rate &rate)
{
    const quint32 burst = burstBytes(rate.burst > 0 ? rate.burst : rate.average);
    return policeRemoval(device)
        + QStringLiteral("table netdev %1 {\n  chain in {\n"
                         "    type filter hook ingress device \"%2\" priority 0; policy accept;\n"
                         "    limit rate over %3 bytes/second burst %4 bytes drop\n  }\n}\n")
              .arg(tableOf(device), device)
              .arg(bytesPerSecond(rate.average))
              .arg(burst)
              .toUtf8();
}

Result<> limitBandwidth(const QString &device, const api::BandwidthLimits &limits, View view)
{
    if (!isPlainWord(device))
        return Error { ErrorCode::InvalidConfig,
            translated("The network device “%1” has an impossible name.").arg(device) };
    const auto &sent = view == View::Tap ? limits.inbound : limits.outbound;
    const auto &received = view == View::Tap ? limits.outbound : limits.inbound;
    TRY_ASSIGN(const auto socket, openNetlink());
    TRY_ASSIGN(const auto link, findLink(socket.get(), device));
    const int index = rtnl_link_get_ifindex(link.get());
    clearShape(socket.get(), index);
    forgetBandwidth(device);
    if (sent && sent->average > 0)
        TRY(shape(socket.get(), index, device, *sent));
    if (received && received->average > 0) {
        if (auto police = applyFirewall(policeScript(device, *received)); !police) {
            clearShape(socket.get(), index);
            return police.error().wrapped(
                translated("The bandwidth of the network device “%1” could not be limited.").arg(device));
        }
    }
    return {};
}

void forgetBandwidth(const QString &device)
{
    if (isPlainWord(device) && hasTable(QStringLiteral("netdev"), tableOf(device)))
        Q_UNUSED(applyFirewall(policeRemoval(device)));
}

} // namespace inn::network
