// How long the phases of a definition take: definephases CAPABILITIES ROUNDS FILE… prints one JSON object a
// file, medians in microseconds. See README.md.
#include "backend/config/domain/domaindefaults.h"
#include "backend/config/domain/domaintype.h"
#include "backend/drivers/qemu/definition/definition.h"
#include "backend/xml/normalizer.h"
#include "backend/xml/reader.h"
#include "backend/xml/report.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>

using namespace inn;

namespace {

QByteArray readFile(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(name));
    return file.readAll();
}

double median(std::vector<qint64> &times)
{
    std::sort(times.begin(), times.end());
    return double(times[times.size() / 2]) / 1000;
}

struct Phases
{
    std::vector<qint64> read, defaults, rules, write, all;
};

bool measure(const QByteArray &text, const qemu::DefinitionHost &host, Phases &phases)
{
    QElapsedTimer timer;
    timer.start();
    config::DomainConfig domain;
    xml::Issues issues;
    if (!xml::readDocument(config::domainType(), &domain, text, &issues))
        return false;
    const qint64 read = timer.nsecsElapsed();
    config::applyDefaults(domain);
    qemu::completeDomain(domain, host, issues);
    const qint64 completed = timer.nsecsElapsed();
    xml::check(config::domainType(), &domain, issues);
    qemu::checkDomain(domain, host, issues);
    const qint64 checked = timer.nsecsElapsed();
    const QByteArray normal = xml::writeNormalized(config::domainType(), &domain);
    const qint64 written = timer.nsecsElapsed();
    phases.read.push_back(read);
    phases.defaults.push_back(completed - read);
    phases.rules.push_back(checked - completed);
    phases.write.push_back(written - checked);
    phases.all.push_back(written);
    return !normal.isEmpty() && std::none_of(issues.begin(), issues.end(), [](const xml::Issue &issue) {
        return issue.severity == xml::Severity::Error;
    });
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 4) {
        std::fputs("usage: definephases CAPABILITIES ROUNDS FILE…\n", stderr);
        return 2;
    }
    const auto known
        = qemu::QemuCapabilities::fromJson(QJsonDocument::fromJson(readFile(arguments[1])).object());
    if (!known)
        qFatal("not an emulator's capabilities: %s", qPrintable(arguments[1]));
    qemu::DefinitionHost host;
    host.architecture = known->architecture;
    host.emulators.insert(known->architecture, std::make_shared<const qemu::QemuCapabilities>(*known));
    for (const QString &file : arguments.mid(3)) {
        const QByteArray text = readFile(file);
        Phases phases;
        bool isAccepted = true;
        for (int round = 0; round < arguments[2].toInt(); ++round)
            isAccepted = measure(text, host, phases) && isAccepted;
        if (phases.all.empty())
            qFatal("not a domain document: %s", qPrintable(file));
        const QJsonObject row { { u"file"_qs, file }, { u"accepted"_qs, isAccepted },
            { u"read"_qs, median(phases.read) }, { u"defaults"_qs, median(phases.defaults) },
            { u"rules"_qs, median(phases.rules) }, { u"write"_qs, median(phases.write) },
            { u"all"_qs, median(phases.all) } };
        std::puts(QJsonDocument(row).toJson(QJsonDocument::Compact).constData());
    }
    return 0;
}
