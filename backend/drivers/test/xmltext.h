#pragma once

#include "backend/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

// Small edits of a document's text that leave every other character as it is.
namespace inn::test {

struct Element
{
    QString name; // local
    QString uri;
    QHash<QString, QString> attributes; // by qualified name
    qsizetype begin = 0; // of the start tag
    qsizetype startEnd = 0; // behind the start tag
    qsizetype contentEnd = 0; // of the end tag; startEnd for <empty/>
    qsizetype end = 0; // behind the element
    int parent = -1;
    bool isEmptyTag = false;
};
using Outline = std::vector<Element>;

// Every element in document order, the root first. Errors: InvalidConfig.
Result<Outline> outline(const QString &text);
// The index of the first child of that name, or -1. An empty URI means any.
int findChild(const Outline &elements, int parent, QStringView name, const QString &uri = {});

// The texts and attributes of a document by path below the root: "name", "target/path", "capacity/@unit". Of
// several equal paths the first counts.
struct Facts
{
    QString root;
    QHash<QString, QString> values;
    [[nodiscard]] QString operator[](const char *path) const { return values.value(QLatin1String(path)); }
};
Result<Facts> readFacts(const QByteArray &xml);

// Sets the text of the root's child `name`; an empty text removes it. A new one goes behind the last of
// `after`.
Result<QByteArray> withChildText(
    const QByteArray &xml, const QString &name, const QString &text, const QStringList &after);
// Sets or (when empty) removes an attribute of the root.
Result<QByteArray> withRootAttribute(const QByteArray &xml, const QString &name, const QString &value);
// As virDomainSetMetadata does for elements: one element for each namespace below <metadata>.
Result<QByteArray> withMetadata(
    const QByteArray &xml, const QString &key, const QString &uri, const QByteArray &element);
// Replaces the device of the same kind and identity (disk: target, interface: MAC, graphics: type). Errors:
// NotFound, InvalidConfig, Unsupported for other kinds.
Result<QByteArray> withDevice(const QByteArray &xml, const QByteArray &device);

} // namespace inn::test
