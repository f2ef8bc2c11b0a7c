#pragma once

#include "backend/config/kinds.h"
#include "backend/drivers/qemu/definition/definition.h"

#include <QJsonArray>

#include "tools/arguments.h"

namespace inn::tools {

int validate(const Options &options, const Streams &streams);
int normalize(const Options &options, const Streams &streams);
int difference(const Options &options, const Streams &streams);
int reference(const Options &options, const Streams &streams);
int grammar(const Options &options, const Streams &streams);
int kinds(const Options &options, const Streams &streams);
int argv(const Options &options, const Streams &streams);

// The kind that was named first; null: told already.
const config::DocumentKind *kindNamed(const Options &options, const Streams &streams);
void complain(const Streams &streams, const QString &sentence);
// A file's content, or that of standard input.
Result<QByteArray> readFile(const QString &name, const Streams &streams);
// The files that were named, those of lists included.
Result<QStringList> fileNames(const QStringList &given, const Streams &streams);
void writeIssues(const Streams &streams, const QString &file, const xml::Issues &issues);
QJsonArray issuesAsJson(const xml::Issues &issues);
// What the driver adds to a kind of document.
Result<config::DriverHooks> driverHooks(const config::DocumentKind &kind, const Options &options);
// The emulators: from files, from that of options.emulator, or those installed.
Result<qemu::DefinitionHost> definitionHost(const Options &options);
config::DriverHooks domainHooks(const qemu::DefinitionHost &host);

} // namespace inn::tools
