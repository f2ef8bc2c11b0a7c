#pragma once

#include "backend/config/domain/domainconfig.h"
#include "backend/config/domain/domaindefaults.h"
#include "backend/config/domain/domaintype.h"
#include "backend/xml/element.h"
#include "backend/xml/normalizer.h"

#include <QTest>

// Helpers for tests of what a domain's devices may say, and what a definition makes of them.

// A machine with these devices and nothing else.
inline QByteArray machineWith(const QByteArray &devices)
{
    return "<domain type='kvm'><name>x</name><uuid>7c1e5bd8-1d9b-4c4f-9f3a-0a5f6b1c2d3e</uuid>"
           "<memory>1048576</memory><os><type>hvm</type></os><devices>"
        + devices + "</devices></domain>";
}

// libvirt's codes of all errors, and the sentences for a failing test.
struct Refusals
{
    QList<int> codes;
    QString sentences;
};
inline Refusals refusalsOf(const QByteArray &text)
{
    Refusals result;
    for (const inn::xml::Issue &issue : inn::config::checkDomainText(text)) {
        if (issue.severity != inn::xml::Severity::Error)
            continue;
        result.codes.append(issue.libvirtCode);
        result.sentences += issue.path + QStringLiteral(": ") + issue.message + QLatin1Char('\n');
    }
    return result;
}

// What a definition stores of the devices, on one line; a second definition must change nothing.
inline QByteArray definedDevices(const QByteArray &devices)
{
    using namespace inn;
    auto domain = config::readDomain(machineWith(devices));
    if (!domain)
        return "unreadable";
    config::applyDefaults(*domain);
    const QByteArray once = xml::writeNormalized(config::domainType(), &*domain, xml::Unknown::Dropped);
    auto again = config::readDomain(once);
    config::applyDefaults(*again);
    if (xml::writeNormalized(config::domainType(), &*again, xml::Unknown::Dropped) != once)
        return "a second definition changes it";
    const qsizetype begin = once.indexOf("<devices>");
    const qsizetype end = once.indexOf("</devices>");
    if (begin < 0 || end < 0)
        return {};
    return once.sliced(begin + 9, end - begin - 9).simplified().replace("> <", "><");
}

// For rows of (devices, code): 0 is accepted.
inline void checkCode(const QByteArray &devices, int code)
{
    const Refusals refusals = refusalsOf(machineWith(devices));
    if (code == 0)
        QVERIFY2(refusals.codes.isEmpty(), qPrintable(refusals.sentences));
    else
        QVERIFY2(refusals.codes.contains(code), qPrintable(QString::number(code) + refusals.sentences));
}
