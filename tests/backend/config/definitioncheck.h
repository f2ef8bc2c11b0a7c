#pragma once

#include "backend/config/domain/domainconfig.h"
#include "backend/config/domain/domaindefaults.h"
#include "backend/config/domain/domaintype.h"
#include "backend/xml/element.h"
#include "backend/xml/normalizer.h"

#include <QTest>

// For tests of what a definition refuses and what it makes of a document.

// A document of the test driver, whose rules are those of all drivers.
inline QByteArray documentOf(
    const QByteArray &head, const QByteArray &devices = {}, const QByteArray &os = {})
{
    return "<domain type='test' "
           "xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'><name>x</name><memory>1024</memory>"
        + head + (os.isNull() ? QByteArray("<os><type>hvm</type></os>") : os) + "<devices>" + devices
        + "</devices></domain>";
}

// "27 /domain/devices/graphics/@port", one line each; what a definition tells as an error.
inline QString errorsOf(const QByteArray &text)
{
    using namespace inn;
    xml::Issues issues;
    auto config = config::readDomain(text, &issues);
    if (!config)
        return config.error().message;
    config::applyDefaults(*config);
    for (xml::Issue &issue : config::checkDomain(*config))
        issues.push_back(std::move(issue));
    QStringList lines;
    for (const xml::Issue &issue : issues) {
        if (issue.severity == xml::Severity::Error)
            lines << QStringLiteral("%1 %2").arg(issue.libvirtCode).arg(issue.path);
    }
    return lines.join(u'\n');
}

// The elements of that path, as a definition stores them.
inline QByteArray definedPart(const QByteArray &text, const QByteArray &path)
{
    using namespace inn;
    auto config = config::readDomain(text);
    if (!config)
        return "unreadable";
    config::applyDefaults(*config);
    const QByteArray once = xml::writeNormalized(config::domainType(), &*config, xml::Unknown::Dropped);
    // A definition of what was defined changes nothing.
    auto again = config::readDomain(once);
    config::applyDefaults(*again);
    const QByteArray twice = xml::writeNormalized(config::domainType(), &*again, xml::Unknown::Dropped);
    if (once != twice)
        return "not stable:\n" + once + twice;
    const auto document = xml::Document::parse(once);
    const qsizetype slash = path.lastIndexOf('/');
    const QByteArray above = slash < 0 ? QByteArray() : path.left(slash);
    const xml::Element parent
        = above.isEmpty() ? document->root() : document->root().find(QLatin1StringView(above));
    QByteArray result;
    for (const xml::Element &element : parent.children(QLatin1StringView(path.mid(slash + 1))))
        result += element.toXml();
    return result.simplified().replace("> <", "><");
}
