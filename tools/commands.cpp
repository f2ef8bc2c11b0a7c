#include "tools/commands.h"

#include "backend/xml/difference.h"
#include "backend/xml/normalizer.h"
#include "backend/xml/reader.h"
#include "backend/xml/reference.h"
#include "backend/xml/relaxng.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace inn::tools {

namespace {

// More is no document: the engine refuses it anyway.
constexpr qint64 kMostBytes = 64 * 1024 * 1024;

QString tr(const char *text)
{
    return QCoreApplication::translate("InnXml", text);
}

enum class Print { Nothing, Normalized };

// One document of validate or normalize; true: accepted.
bool treat(const config::DocumentKind &kind, const config::DriverHooks &hooks, const QString &file,
    Print print, const Options &options, const Streams &streams)
{
    config::ReadDocument document;
    const Result<QByteArray> text = readFile(file, streams);
    if (text)
        document = config::define(kind, *text, hooks);
    else
        document.issues.push_back({ {}, 0, 0, xml::Severity::Error, text.error().message });
    const bool isAccepted = document.isAccepted();
    const QByteArray normal = isAccepted && print == Print::Normalized
        ? xml::writeNormalized(kind.table(), document.value.get(), options.unknown)
        : QByteArray();
    if (!options.asJson) {
        writeIssues(streams, file, document.issues);
        streams.out.write(normal);
        return isAccepted;
    }
    QJsonObject answer { { u"file"_qs, file }, { u"accepted"_qs, isAccepted },
        { u"issues"_qs, issuesAsJson(document.issues) } };
    if (!normal.isEmpty())
        answer.insert(u"normal"_qs, QString::fromUtf8(normal));
    streams.out.write(QJsonDocument(answer).toJson(QJsonDocument::Compact) + '\n');
    return isAccepted;
}

int treatAll(const Options &options, const Streams &streams, Print print)
{
    const config::DocumentKind *kind = kindNamed(options, streams);
    if (!kind)
        return Misuse;
    const auto files = fileNames(options.names.mid(1), streams);
    const auto hooks = driverHooks(*kind, options);
    if (!files || !hooks) {
        complain(streams, files ? hooks.error().message : files.error().message);
        return Misuse;
    }
    if (files->isEmpty()) {
        complain(streams, tr("Name at least one file, or “-” for standard input."));
        return Misuse;
    }
    int code = Fine;
    for (const QString &file : *files) {
        if (!treat(*kind, *hooks, file, print, options, streams))
            code = Problems;
    }
    return code;
}

// One page of every kind into the folder, or that of one kind to the output.
int writePages(const Options &options, const Streams &streams, const QString &suffix,
    QByteArray (*page)(const config::DocumentKind &kind))
{
    if (options.folder.isEmpty()) {
        const config::DocumentKind *kind = kindNamed(options, streams);
        if (!kind)
            return Misuse;
        streams.out.write(page(*kind));
        return Fine;
    }
    const QDir folder(options.folder);
    if (!folder.mkpath(u"."_qs)) {
        complain(streams, tr("Cannot make the folder “%1”.").arg(options.folder));
        return Problems;
    }
    for (const config::DocumentKind &kind : config::documentKinds()) {
        QFile file(folder.filePath(QString::fromUtf8(kind.name) + suffix));
        const QByteArray text = page(kind);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) {
            complain(streams, tr("Cannot write “%1”: %2.").arg(file.fileName(), file.errorString()));
            return Problems;
        }
    }
    return Fine;
}

QString shown(const std::optional<QString> &value)
{
    return value ? u'“' + *value + u'”' : tr("nothing");
}

} // namespace

Result<QByteArray> readFile(const QString &name, const Streams &streams)
{
    if (name == u"-")
        return streams.in.read(kMostBytes);
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return Error { ErrorCode::Io, tr("Cannot read “%1”: %2.").arg(name, file.errorString()) };
    return file.read(kMostBytes);
}

Result<QStringList> fileNames(const QStringList &given, const Streams &streams)
{
    QStringList files;
    for (const QString &name : given) {
        if (!name.startsWith(u'@')) {
            files << name;
            continue;
        }
        TRY_ASSIGN(const QByteArray list, readFile(name.mid(1), streams));
        for (const QByteArray &line : list.split('\n')) {
            if (!line.trimmed().isEmpty())
                files << QString::fromLocal8Bit(line);
        }
    }
    return files;
}

static QString word(xml::Severity severity)
{
    return severity == xml::Severity::Error ? u"error"_qs : u"warning"_qs;
}

void writeIssues(const Streams &streams, const QString &file, const xml::Issues &issues)
{
    for (const xml::Issue &issue : issues)
        streams.problems.write(u"%1:%2:%3: %4: %5\n"_qs.arg(file)
                                   .arg(issue.line)
                                   .arg(issue.column)
                                   .arg(word(issue.severity), QString(issue.message).replace(u'\n', u' '))
                                   .toUtf8());
}

QJsonArray issuesAsJson(const xml::Issues &issues)
{
    QJsonArray result;
    for (const xml::Issue &issue : issues)
        result.append(QJsonObject { { u"path"_qs, issue.path }, { u"line"_qs, issue.line },
            { u"column"_qs, issue.column }, { u"severity"_qs, word(issue.severity) },
            { u"message"_qs, issue.message }, { u"code"_qs, issue.libvirtCode } });
    return result;
}

void complain(const Streams &streams, const QString &sentence)
{
    streams.problems.write((u"inn-xml: "_qs + sentence + u'\n').toUtf8());
}

const config::DocumentKind *kindNamed(const Options &options, const Streams &streams)
{
    if (options.names.isEmpty()) {
        complain(streams, tr("Name a kind of document; “inn-xml kinds” lists them."));
        return nullptr;
    }
    const config::DocumentKind *kind = config::findKind(options.names.front().toUtf8());
    if (!kind)
        complain(
            streams, tr("There is no kind “%1”; “inn-xml kinds” lists them.").arg(options.names.front()));
    return kind;
}

int validate(const Options &options, const Streams &streams)
{
    return treatAll(options, streams, Print::Nothing);
}

int normalize(const Options &options, const Streams &streams)
{
    return treatAll(options, streams, Print::Normalized);
}

int difference(const Options &options, const Streams &streams)
{
    if (options.names.size() != 2) {
        complain(streams, tr("Name the two files to compare."));
        return Misuse;
    }
    QByteArray texts[2];
    for (int i = 0; i < 2; ++i) {
        auto text = readFile(options.names[i], streams);
        if (!text) {
            complain(streams, text.error().message);
            return Misuse;
        }
        texts[i] = *text;
        xml::Issue failure;
        if (const Result<> wellFormed = xml::checkText(texts[i], &failure); !wellFormed) {
            failure.message = wellFormed.error().message;
            writeIssues(streams, options.names[i], { failure });
            return Misuse;
        }
    }
    const auto found = xml::differences(texts[0], texts[1]);
    if (!found) {
        complain(streams, found.error().message);
        return Misuse;
    }
    QJsonArray list;
    for (const xml::Difference &each : *found) {
        if (!options.asJson) {
            streams.out.write(
                u"%1: %2 → %3\n"_qs.arg(each.path, shown(each.before), shown(each.after)).toUtf8());
            continue;
        }
        list.append(QJsonObject { { u"path"_qs, each.path },
            { u"before"_qs, each.before ? QJsonValue(*each.before) : QJsonValue() },
            { u"after"_qs, each.after ? QJsonValue(*each.after) : QJsonValue() } });
    }
    if (options.asJson)
        streams.out.write(QJsonDocument(list).toJson(QJsonDocument::Compact) + '\n');
    return found->empty() ? Fine : Problems;
}

int reference(const Options &options, const Streams &streams)
{
    return writePages(options, streams, u".md"_qs, [](const config::DocumentKind &kind) {
        std::vector<xml::ReferencePage> others;
        for (const config::DocumentKind &other : config::documentKinds()) {
            // Of kinds that are written alike, the first one’s page tells all.
            if (&other.table() != &kind.table() || &other < &kind)
                others.push_back({ &other.table(), QString::fromUtf8(other.name) + u".md"_qs });
        }
        return xml::referencePage(kind.table(),
            u"%1 (`%2`)"_qs.arg(QString::fromUtf8(kind.title), QString::fromUtf8(kind.name)), others);
    });
}

int grammar(const Options &options, const Streams &streams)
{
    return writePages(options, streams, u".rng"_qs,
        [](const config::DocumentKind &kind) { return xml::relaxNg(kind.table()); });
}

int kinds(const Options &, const Streams &streams)
{
    for (const config::DocumentKind &kind : config::documentKinds())
        streams.out.write(u"%1 %2\n"_qs
                              .arg(QString::fromUtf8(kind.name).leftJustified(18),
                                  QCoreApplication::translate("DocumentKind", kind.title))
                              .toUtf8());
    return Fine;
}

} // namespace inn::tools
