#include "backend/config/moment/strictness.h"

#include "backend/xml/report.h"
#include "backend/xml/source.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace inn::config {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("MomentConfig", text);
}

class Strictness
{
public:
    Strictness(const xml::Source &source, const std::vector<const xml::Table *> &open, xml::Issues &issues)
        : m_source(source)
        , m_open(open)
        , m_issues(issues)
    {
    }
    void look(const xml::Table &table, int element) { look(table, element, {}); }

private:
    using Steps = std::vector<xml::Step>;

    void look(const xml::Table &table, int element, const Steps &at);
    void lookAtAttributes(const xml::Table &table, int element, const Steps &at);
    void lookAtChild(const xml::Table &table, int child, const Steps &at, std::set<QByteArray> &seen);
    void complain(int element, const QString &message);

    const xml::Source &m_source;
    const std::vector<const xml::Table *> &m_open;
    xml::Issues &m_issues;
};

bool beginsWith(const std::vector<xml::Step> &steps, const std::vector<xml::Step> &begin)
{
    return steps.size() >= begin.size() && std::equal(begin.begin(), begin.end(), steps.begin());
}

void Strictness::complain(int element, const QString &message)
{
    xml::Issue issue;
    issue.path = m_source.path(element);
    issue.line = int(m_source.node(element).line);
    issue.column = m_source.column(element);
    issue.message = message;
    issue.libvirtCode = kInvalidSchema;
    xml::addIssue(m_issues, std::move(issue));
}

void Strictness::lookAtAttributes(const xml::Table &table, int element, const Steps &at)
{
    xml::AttributeCursor cursor(m_source, element);
    while (cursor.next()) {
        const QByteArray name = cursor.name().toByteArray();
        if (name == "xmlns" || name.contains(':'))
            continue;
        const auto declares = [&](const xml::Field &field) {
            const bool isUnit = name == "unit" && field.defaultUnit != nullptr;
            return field.steps == at && (isUnit || field.attribute == name);
        };
        if (std::none_of(table.fields().begin(), table.fields().end(), declares))
            complain(element,
                tr("“%1” has no attribute “%2”.")
                    .arg(QString::fromUtf8(m_source.localName(element)), QString::fromUtf8(name)));
    }
}

void Strictness::lookAtChild(const xml::Table &table, int child, const Steps &at, std::set<QByteArray> &seen)
{
    if (!m_source.namespaceUri(child).isEmpty() || m_source.localName(child) == "metadata")
        return; // others' own
    Steps below = at;
    below.push_back({ {}, m_source.localName(child).toByteArray(), m_source.namespaceUri(child) });
    const xml::Field *known = nullptr;
    for (const xml::Field &field : table.fields()) {
        if (!beginsWith(field.steps, below))
            continue;
        known = &field;
        if (field.steps == below)
            break;
    }
    const QByteArray name = below.back().name;
    if (!known) {
        complain(child, tr("“%1” is not possible here.").arg(QString::fromUtf8(name)));
        return;
    }
    const bool isWhole = known->steps == below;
    const bool isList = isWhole && known->list != nullptr;
    if (!seen.insert(name).second && !isList)
        complain(child, tr("“%1” can stand here only once.").arg(QString::fromUtf8(name)));
    if (isWhole && known->type) {
        if (std::find(m_open.begin(), m_open.end(), &known->type()) == m_open.end())
            look(known->type(), child);
        return;
    }
    look(table, child, below);
}

void Strictness::look(const xml::Table &table, int element, const Steps &at)
{
    lookAtAttributes(table, element, at);
    std::set<QByteArray> seen;
    for (int child = m_source.firstChild(element); child >= 0; child = m_source.nextSibling(child))
        lookAtChild(table, child, at, seen);
}

} // namespace

void refuseUnknown(const xml::Table &table, const void *object, const std::vector<const xml::Table *> &open,
    xml::Issues &issues)
{
    const xml::Origin &origin = table.origin(object);
    if (origin.source && origin.source->contains(origin.element))
        Strictness(*origin.source, open, issues).look(table, origin.element);
}

} // namespace inn::config
