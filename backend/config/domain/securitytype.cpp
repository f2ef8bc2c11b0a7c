#include "backend/config/domain/domainconfig.h"
#include "backend/config/domain/domainparts.h"
#include "backend/config/domain/domaintype.h"

// Security and what a guest belongs to: one line per attribute, in libvirt's order.
namespace inn::config {

namespace {

bool isSev(const LaunchSecurityConfig &security)
{
    return security.type == u"sev";
}

} // namespace

const xml::Table &securityLabelType()
{
    using S = SecurityLabelConfig;
    static const xml::Table table
        = xml::Type<S>("seclabel")
              .attribute<&S::type>("@type", "Who makes the label")
              .words({ "none", "dynamic", "static" })
              .attribute<&S::model>("@model", "Security driver of the host")
              .suggestions({ "none", "apparmor", "dac", "selinux" })
              .attribute<&S::relabel>("@relabel", "Whether files of the guest get the label")
              .yesNo()
              .text<&S::label>("label", "The label itself")
              .text<&S::imageLabel>("imagelabel", "Label of the files of a running guest")
              .text<&S::baseLabel>("baselabel", "Label that a new one is made from")
              .rule(checkSecurityLabel);
    return table;
}

const xml::Table &keyWrapCipherType()
{
    using K = KeyWrapCipherConfig;
    static const xml::Table table = xml::Type<K>("cipher")
                                        .attribute<&K::name>("@name", "Which cipher")
                                        .words({ "aes", "dea" })
                                        .required()
                                        .attribute<&K::state>("@state", "Whether its keys can be wrapped")
                                        .onOff()
                                        .required();
    return table;
}

const xml::Table &launchSecurityType()
{
    using L = LaunchSecurityConfig;
    static const xml::Table table
        = xml::Type<L>("launchSecurity")
              .attribute<&L::type>("@type", "How the guest is protected from the host")
              .words({ "sev", "s390-pv" })
              .required()
              .attribute<&L::kernelHashes>(
                  "@kernelHashes", "Whether kernel, initrd and command line are measured")
              .yesNo()
              .countsWhen(isSev)
              .since("8.0.0")
              .text<&L::cbitpos>("cbitpos", "Bit of an address that says it is encrypted")
              .emptyIsNone()
              .countsWhen(isSev)
              .text<&L::reducedPhysBits>("reducedPhysBits", "Bits that physical addresses lose")
              .emptyIsNone()
              .countsWhen(isSev)
              .text<&L::policy>("policy", "What the guest’s owner demands of the platform, hexadecimal")
              .hex(4, [](const L &) { return true; })
              .base(16)
              .required()
              .countsWhen(isSev)
              .text<&L::dhCertificate>("dhCert", "Key of the guest’s owner, base64")
              .text<&L::session>("session", "Session of the guest’s owner, base64");
    return table;
}

const xml::Table &resourceType()
{
    using R = ResourceConfig;
    static const xml::Table table
        = xml::Type<R>("resource")
              .text<&R::partition>("partition", "Control group that the guest belongs to")
              .since("1.0.5")
              .attribute<&R::fibreChannelAppId>(
                  "fibrechannel/@appid", "Name that Fibre Channel frames of the guest bear")
              .emptyIsNone()
              .since("7.7.0")
              .rule(checkResource);
    return table;
}

void declareIdentity(xml::Type<DomainConfig> &type)
{
    using D = DomainConfig;
    type.attribute<&D::type>("@type", "Hypervisor")
        .words({ "kvm", "qemu", "test", "xen", "lxc", "hvf", "vmware", "vbox", "openvz", "parallels", "bhyve",
            "vz", "hyperv", "phyp", "uml", "kqemu", "none" })
        .errorCode(67)
        .attribute<&D::id>("@id", "Number of a running domain")
        .ignoresUnreadable()
        .text<&D::name>("name", "Name")
        .text<&D::uuid>("uuid", "Identity that never changes")
        .emptyIsNone()
        .errorCode(1)
        .texts<&D::generationIds>(
            "genid", "Changes whenever the guest may be run a second time; empty: make one up")
        .since("4.4.0")
        .text<&D::title>("title", "Short title")
        .text<&D::description>("description", "Notes");
}

void declareResource(xml::Type<DomainConfig> &type)
{
    using D = DomainConfig;
    type.children<&D::resources>("resource", resourceType, "What of the host the guest belongs to");
}

void declareSecurity(xml::Type<DomainConfig> &type)
{
    using D = DomainConfig;
    type.children<&D::securityLabels>("seclabel", securityLabelType, "Labels of the host’s security drivers")
        .children<&D::keyWrapCiphers>("keywrap/cipher", keyWrapCipherType, "Keys an s390 guest may wrap")
        .since("1.2.15")
        .child<&D::launchSecurity>(
            "launchSecurity", launchSecurityType, "Protection of the guest from the host")
        .since("4.5.0");
}

} // namespace inn::config
