#include "backend/xml/report.h"

#include "backend/xml/source.h"
#include "backend/xml/table.h"

namespace inn::xml {

namespace {

// The element at a path below another, as far as it exists.
struct Found
{
    int element;
    bool complete;
};

Found follow(const Source &source, int element, QByteArrayView path)
{
    qsizetype begin = 0;
    while (begin < path.size()) {
        qsizetype end = path.indexOf('/', begin);
        if (end < 0)
            end = path.size();
        const QByteArrayView part = path.sliced(begin, end - begin);
        if (part.startsWith("@"))
            return { element, !source.rawAttribute(element, part.sliced(1)).isNull() };
        int child = source.firstChild(element);
        while (child >= 0 && source.localName(child) != part)
            child = source.nextSibling(child);
        if (child < 0)
            return { element, false };
        element = child;
        begin = end + 1;
    }
    return { element, true };
}

void checkBelow(const Table &table, const void *object, const QString &path, Issues &issues)
{
    Report report(issues, table.origin(object), path);
    for (const Table::Rule &rule : table.rules())
        rule(object, report);
    for (const Field &field : table.fields()) {
        if (!field.type && field.variants.empty())
            continue;
        void *member = field.member(const_cast<void *>(object));
        const QString below = path + QLatin1Char('/') + field.path();
        if (field.kind == FieldKind::Child) {
            if (const void *value = field.child->get(member))
                checkBelow(field.type(), value, below, issues);
            continue;
        }
        for (std::size_t i = 0; i < field.list->size(member); ++i) {
            const void *item = field.list->at(member, i);
            checkBelow(field.type ? field.type() : field.variantOf(item).type(), item,
                QStringLiteral("%1[%2]").arg(below).arg(i + 1), issues);
        }
    }
}

} // namespace

void addIssue(Issues &issues, Issue issue)
{
    if (issues.size() < kMostIssues)
        issues.push_back(std::move(issue));
}

void Report::add(Severity severity, QByteArrayView where, const QString &message, int libvirtCode) const
{
    if (m_issues.size() >= kMostIssues)
        return;
    Issue issue;
    issue.severity = severity;
    issue.message = message;
    issue.libvirtCode = libvirtCode;
    issue.path = m_path;
    if (m_origin.source && m_origin.source->contains(m_origin.element)) {
        const Found found = follow(*m_origin.source, m_origin.element, where);
        issue.path = m_origin.source->path(m_origin.element);
        issue.line = int(m_origin.source->node(found.element).line);
        issue.column = m_origin.source->column(found.element);
    }
    if (!where.isEmpty())
        issue.path += QLatin1Char('/') + QString::fromUtf8(where);
    addIssue(m_issues, std::move(issue));
}

void Report::error(QByteArrayView where, const QString &message, int libvirtCode) const
{
    add(Severity::Error, where, message, libvirtCode);
}

void Report::warning(QByteArrayView where, const QString &message) const
{
    add(Severity::Warning, where, message, 27);
}

bool Report::isWritten(QByteArrayView where) const
{
    return m_origin.source && m_origin.source->contains(m_origin.element)
        && follow(*m_origin.source, m_origin.element, where).complete;
}

bool Report::isGiven(QByteArrayView where) const
{
    if (!m_origin.source || !m_origin.source->contains(m_origin.element))
        return false;
    const Found found = follow(*m_origin.source, m_origin.element, where);
    if (!found.complete)
        return false;
    const qsizetype at = where.lastIndexOf('@');
    return at >= 0 ? !m_origin.source->rawAttribute(found.element, where.sliced(at + 1)).isEmpty()
                   : !m_origin.source->text(found.element).isEmpty();
}

std::size_t Report::count(QByteArrayView elements) const
{
    if (!m_origin.source || !m_origin.source->contains(m_origin.element))
        return 0;
    std::vector<int> found { m_origin.element };
    for (const QByteArray &name : elements.toByteArray().split('/')) {
        std::vector<int> below;
        for (const int element : found) {
            for (int child = m_origin.source->firstChild(element); child >= 0;
                 child = m_origin.source->nextSibling(child)) {
                if (m_origin.source->localName(child) == name)
                    below.push_back(child);
            }
        }
        found = std::move(below);
    }
    return found.size();
}

Report Report::at(const Origin &origin, QByteArrayView path, std::size_t index) const
{
    return Report(
        m_issues, origin, QStringLiteral("%1/%2[%3]").arg(m_path, QString::fromUtf8(path)).arg(index + 1));
}

void check(const Table &table, const void *object, Issues &issues)
{
    checkBelow(table, object, QLatin1Char('/') + QString::fromUtf8(table.name()), issues);
}

} // namespace inn::xml
