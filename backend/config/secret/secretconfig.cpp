#include "backend/config/secret/secretconfig.h"

#include "backend/config/errorcodes.h"
#include "backend/config/secret/secrettype.h"
#include "backend/xml/reader.h"
#include "backend/xml/type.h"
#include "backend/xml/writer.h"

#include <QCoreApplication>

namespace inn::config {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("SecretConfig", text);
}

// The element that names what a usage is about.
struct Subject
{
    const char *usage;
    const char *element;
    std::optional<QString> SecretConfig::*member;
};

constexpr Subject kSubjects[] = {
    { "volume", "volume", &SecretConfig::volume },
    { "ceph", "name", &SecretConfig::name },
    { "iscsi", "target", &SecretConfig::target },
    { "tls", "name", &SecretConfig::name },
    { "vtpm", "name", &SecretConfig::name },
};

const Subject *subjectOf(const SecretConfig &secret)
{
    for (const Subject &subject : kSubjects) {
        if (secret.usage == QLatin1StringView(subject.usage))
            return &subject;
    }
    return nullptr;
}

void checkRules(const SecretConfig &secret, xml::Report &report)
{
    const bool hasUsage = report.isWritten("usage") || secret.volume || secret.name || secret.target;
    if (hasUsage && !secret.usage)
        report.error("usage", tr("The usage needs a type: volume, ceph, iscsi, tls or vtpm."));
    const Subject *subject = subjectOf(secret);
    if (!subject || !(secret.*subject->member).value_or(QString()).isEmpty())
        return;
    report.error("usage",
        tr("The usage “%1” needs the element “%2”.").arg(*secret.usage, QLatin1StringView(subject->element)),
        kInternal);
}

} // namespace

const xml::Table &secretType()
{
    using S = SecretConfig;
    static const xml::Table table
        = xml::Type<S>("secret")
              .attribute<&S::ephemeral>("@ephemeral", "Whether the value is kept in memory only")
              .emptyIsNone()
              .yesNo()
              .defaultsTo("no")
              .attribute<&S::isPrivate>("@private", "Whether nobody can ask for the value")
              .emptyIsNone()
              .yesNo()
              .defaultsTo("no")
              .text<&S::uuid>("uuid", "Identity that never changes")
              .emptyIsNone()
              .errorCode(kInternal)
              .text<&S::description>("description", "A note for people")
              .attribute<&S::usage>("usage/@type", "What the secret is for")
              .emptyIsNone()
              .words({ "none", "volume", "ceph", "iscsi", "tls", "vtpm" })
              .errorCode(kUnsupported)
              .text<&S::volume>("usage/volume", "Path of the encrypted volume")
              .text<&S::name>("usage/name", "Name that Ceph, TLS or an emulated TPM uses")
              .since("0.9.12")
              .text<&S::target>("usage/target", "Name that an iSCSI pool or disk uses")
              .since("1.0.4")
              .rule(checkRules);
    return table;
}

Result<SecretConfig> readSecret(const QByteArray &xml, xml::Issues *issues)
{
    SecretConfig config;
    TRY(xml::readDocument(secretType(), &config, xml, issues));
    return config;
}

QByteArray writeSecret(const SecretConfig &config)
{
    return xml::writeDocument(secretType(), &config);
}

xml::Issues checkSecret(const SecretConfig &config)
{
    xml::Issues issues;
    xml::check(secretType(), &config, issues);
    return issues;
}

void applySecretDefaults(SecretConfig &config)
{
    if (!config.uuid)
        config.uuid = QUuid::createUuid();
    for (std::optional<QString> *answer : { &config.ephemeral, &config.isPrivate })
        *answer = answer->value_or(QStringLiteral("no"));
    const Subject *subject = subjectOf(config);
    if (!subject)
        config.usage.reset();
    for (const auto member : { &SecretConfig::volume, &SecretConfig::name, &SecretConfig::target }) {
        if (!subject || subject->member != member)
            (config.*member).reset();
    }
}

} // namespace inn::config
