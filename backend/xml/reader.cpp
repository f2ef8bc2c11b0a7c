#include "backend/xml/reader.h"

#include "backend/xml/amount.h"
#include "backend/xml/report.h"
#include "backend/xml/source.h"
#include "backend/xml/values.h"

#include <QCoreApplication>

#include <algorithm>

namespace inn::xml {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("XmlDocument", text);
}

bool isStep(const Source &source, int element, const Step &step)
{
    return source.localName(element) == step.name && source.namespaceUri(element) == step.uri;
}

int firstElement(const Source &source, int element, const Step *step, const Step *end)
{
    if (step == end)
        return element;
    for (int child = source.firstChild(element); child >= 0; child = source.nextSibling(child)) {
        if (!isStep(source, child, *step))
            continue;
        const int found = firstElement(source, child, step + 1, end);
        if (found >= 0)
            return found;
    }
    return -1;
}

void collect(const Source &source, int element, const Step *step, const Step *end, std::vector<int> &out)
{
    if (step == end) {
        out.push_back(element);
        return;
    }
    for (int child = source.firstChild(element); child >= 0; child = source.nextSibling(child)) {
        if (isStep(source, child, *step))
            collect(source, child, step + 1, end, out);
    }
}

// The elements of a list's items.
std::vector<int> listElements(const Source &source, int element, const Field &field)
{
    const Step *begin = field.steps.data();
    const Step *end = begin + field.steps.size();
    std::vector<int> result;
    if (field.firstHolderOnly) {
        element = firstElement(source, element, begin, end - 1);
        begin = end - 1;
    }
    if (element >= 0)
        collect(source, element, begin, end, result);
    return result;
}

class Reader
{
public:
    Reader(const std::shared_ptr<const Source> &source, Issues *issues)
        : m_source(source)
        , m_issues(issues)
    {
    }
    void read(const Table &table, void *object, int element);

private:
    void readList(const Field &field, void *member, int element);
    void readVariants(const Field &field, void *member, int element);
    void readAttribute(const Field &field, const void *object, void *member, int element);
    void readText(const Field &field, const void *object, void *member, int element);
    void parse(const Field &field, const void *object, void *member, int element, QByteArrayView text,
        QByteArrayView unit);
    void demand(const Table &table, const Field &field, const void *member, int element);
    void complain(const Field &field, int element, Severity severity, const QString &message, int code = 0);

    const std::shared_ptr<const Source> &m_source;
    Issues *m_issues;
};

void Reader::read(const Table &table, void *object, int element)
{
    table.origin(object) = Origin { m_source, element };
    for (const Field &field : table.fields()) {
        void *member = field.member(object);
        if (field.kind == FieldKind::Variants) {
            readVariants(field, member, element);
            continue;
        }
        if (field.list) {
            readList(field, member, element);
            continue;
        }
        const Step *steps = field.steps.data();
        const int found = firstElement(*m_source, element, steps, steps + field.steps.size());
        if (found < 0)
            continue;
        if (field.kind == FieldKind::Child)
            read(field.type(), field.child->make(member), found);
        else if (field.kind == FieldKind::Attribute)
            readAttribute(field, object, member, found);
        else if (field.kind == FieldKind::Text)
            readText(field, object, member, found);
        else
            field.value->parse(member, {}, {}, field);
    }
    if (!m_issues)
        return;
    for (const Field &field : table.fields()) {
        if (field.need != Need::Optional && field.counts(object))
            demand(table, field, field.member(object), element);
    }
}

void Reader::readList(const Field &field, void *member, int element)
{
    const std::vector<int> found = listElements(*m_source, element, field);
    if (found.empty())
        return;
    field.list->resize(member, found.size());
    for (std::size_t i = 0; i < found.size(); ++i) {
        void *item = field.list->at(member, i);
        if (field.kind == FieldKind::Children)
            read(field.type(), item, found[i]);
        else
            *static_cast<QString *>(item) = toString(valueText(*m_source, found[i]));
    }
}

void Reader::readVariants(const Field &field, void *member, int element)
{
    std::vector<std::pair<const Variant *, int>> found;
    std::vector<int> holders = findElements(*m_source, element, field.steps);
    if (field.firstHolderOnly && holders.size() > 1)
        holders.resize(1);
    for (const int holder : holders) {
        for (int child = m_source->firstChild(holder); child >= 0; child = m_source->nextSibling(child)) {
            const auto variant = std::find_if(field.variants.begin(), field.variants.end(),
                [&](const Variant &each) { return isStep(*m_source, child, each.step); });
            if (variant != field.variants.end())
                found.emplace_back(&*variant, child);
        }
    }
    field.list->resize(member, found.size());
    for (std::size_t i = 0; i < found.size(); ++i) {
        void *item = field.list->at(member, i);
        field.variantName(item) = QString::fromLatin1(found[i].first->step.name);
        read(found[i].first->type(), item, found[i].second);
    }
}

void Reader::readAttribute(const Field &field, const void *object, void *member, int element)
{
    const QByteArrayView raw = m_source->rawAttribute(element, field.attribute);
    if (raw.isNull() || (field.emptyIsNone && raw.isEmpty()))
        return;
    const QByteArrayView unit
        = field.defaultUnit ? m_source->rawAttribute(element, "unit") : QByteArrayView();
    parse(field, object, member, element, decodeAttribute(raw), decodeAttribute(unit));
}

void Reader::readText(const Field &field, const void *object, void *member, int element)
{
    const QByteArray text = valueText(*m_source, element);
    if (text.isEmpty() && (field.emptyIsNone || field.value == &valueKind<std::optional<QString>>()))
        return;
    const QByteArrayView raw = field.defaultUnit ? m_source->rawAttribute(element, "unit") : QByteArrayView();
    parse(field, object, member, element, text, decodeAttribute(raw));
}

// What is wrong with a text that is no value of the field.
QString unreadableProblem(const Field &field, QByteArrayView text, QByteArrayView unit)
{
    const QString shown = QString::fromUtf8(text.first(std::min<qsizetype>(text.size(), 80)));
    const QByteArrayView kind = field.value->name;
    if (text.trimmed().isEmpty())
        return tr("The value is missing.");
    if (kind == "uuid")
        return tr("“%1” is not a UUID; 32 hexadecimal digits are expected.").arg(shown);
    if (kind == "bytes")
        return tr("“%1” is not an amount of data.")
            .arg(u"%1 %2"_qs.arg(shown, QString::fromUtf8(unit)).trimmed());
    const NumberRange range = rangeOf(field);
    return tr("“%1” is not a whole number from %2 to %3.").arg(shown).arg(range.least).arg(range.most);
}

// An amount of data can be no number, have an unknown unit or be too large; 0: as the field says.
int amountProblemCode(const Field &field, QByteArrayView text, QByteArrayView unit)
{
    constexpr int kInvalidArgument = 8;
    constexpr int kOverflow = 82;
    if (field.value->name != QByteArrayView("bytes") || amountNumber(text, field).value_or(0) == 0)
        return 0;
    return bytesOfUnit(unit.isEmpty() ? QByteArrayView(field.defaultUnit) : unit) == 0 ? kInvalidArgument
                                                                                       : kOverflow;
}

void Reader::parse(const Field &field, const void *object, void *member, int element, QByteArrayView text,
    QByteArrayView unit)
{
    const auto severity = [&] {
        return field.ignoresUnreadable || !field.counts(object) ? Severity::Warning : Severity::Error;
    };
    if (!field.value->parse(member, text, unit, field.as(object))) {
        field.value->clear(member);
        complain(field, element, severity(), unreadableProblem(field, text, unit),
            amountProblemCode(field, text, unit));
        return;
    }
    if (!m_issues || field.words.empty() || field.openWords)
        return;
    const QString &word = **static_cast<const std::optional<QString> *>(member);
    if (std::find(field.words.begin(), field.words.end(), word) != field.words.end())
        return;
    QStringList allowed;
    for (const QString &each : field.words)
        allowed.append(each);
    complain(field, element, severity(),
        tr("“%1” is not possible here; write one of: %2.")
            .arg(word.left(80), allowed.join(QStringLiteral(", "))));
}

void Reader::demand(const Table &table, const Field &field, const void *member, int element)
{
    const bool isThere = field.value ? field.value->isSet(member)
        : field.list                 ? field.list->size(member) > 0
                                     : field.child->get(const_cast<void *>(member)) != nullptr;
    if (isThere)
        return;
    const Step *steps = field.steps.data();
    const int owner = firstElement(*m_source, element, steps, steps + field.steps.size());
    if (owner < 0 && field.need == Need::RequiredInElement)
        return;
    const QByteArrayView raw = owner >= 0 && field.kind == FieldKind::Attribute
        ? m_source->rawAttribute(owner, field.attribute)
        : QByteArrayView();
    if (field.emptyIsNone ? !raw.isEmpty() : !raw.isNull())
        return; // unreadable, which is told already
    if (owner >= 0 && field.kind == FieldKind::Text && !valueText(*m_source, owner).isEmpty())
        return;
    const QString name
        = QString::fromUtf8(owner < 0 ? table.name() : m_source->qualifiedName(owner).toByteArray());
    const QString message = field.kind == FieldKind::Attribute
        ? tr("“%1” needs the attribute “%2”.").arg(name, QString::fromUtf8(field.attribute))
        : field.steps.empty() || owner >= 0 ? tr("“%1” needs a value.").arg(name)
                                            : tr("“%1” needs the element “%2”.").arg(name, field.path());
    complain(field, owner < 0 ? element : owner, Severity::Error,
        owner < 0 && field.kind == FieldKind::Attribute && !field.steps.empty()
            ? tr("“%1” needs “%2”.").arg(name, field.path())
            : message);
}

void Reader::complain(const Field &field, int element, Severity severity, const QString &message, int code)
{
    if (!m_issues || m_issues->size() >= kMostIssues)
        return;
    Issue issue;
    issue.path = m_source->path(element);
    if (field.kind == FieldKind::Attribute)
        issue.path += QStringLiteral("/@") + QString::fromUtf8(field.attribute);
    issue.line = int(m_source->node(element).line);
    issue.column = m_source->column(element);
    issue.severity = severity;
    issue.message = message;
    issue.libvirtCode = code != 0 ? code : field.errorCode;
    addIssue(*m_issues, std::move(issue));
}

} // namespace

std::vector<int> findElements(const Source &source, int element, const std::vector<Step> &steps)
{
    std::vector<int> result;
    collect(source, element, steps.data(), steps.data() + steps.size(), result);
    return result;
}

QByteArray valueText(const Source &source, int element)
{
    return source.text(
        element, source.firstChild(element) >= 0 ? Source::Blanks::Drop : Source::Blanks::Keep);
}

void readElement(const Table &table, void *object, const std::shared_ptr<const Source> &source, int element,
    Issues *issues)
{
    Reader(source, issues).read(table, object, element);
}

Result<> readDocument(
    const Table &table, void *object, const QByteArray &text, Issues *issues, Issue *failure)
{
    TRY_ASSIGN(auto source, Source::parse(text, failure));
    if (source->localName(0) != table.name() || !source->namespaceUri(0).isEmpty()) {
        Issue issue;
        issue.path = source->path(0);
        issue.line = int(source->node(0).line);
        issue.column = source->column(0);
        issue.message
            = tr("The root element is “%1”; “%2” is expected.")
                  .arg(QString::fromUtf8(source->qualifiedName(0)), QString::fromUtf8(table.name()));
        const Error error { ErrorCode::InvalidConfig, issue.message };
        if (failure)
            *failure = std::move(issue);
        return error;
    }
    readElement(table, object, source, 0, issues);
    return {};
}

Result<> checkText(const QByteArray &text, Issue *failure)
{
    TRY_ASSIGN(const auto source, Source::parse(text, failure));
    return {};
}

} // namespace inn::xml
