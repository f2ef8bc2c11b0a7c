#pragma once

#include "backend/xml/issue.h"
#include "backend/xml/origin.h"

#include <QByteArrayView>

namespace inn::xml {

class Table;

// What a rule tells: problems at places relative to one structure.
class Report
{
public:
    // The path is for structures that stand in no text yet.
    Report(Issues &issues, Origin origin, QString path)
        : m_issues(issues)
        , m_origin(std::move(origin))
        , m_path(std::move(path))
    {
    }
    // `where` is a path below the structure's element, "target/@dev"; empty is the element itself.
    void error(QByteArrayView where, const QString &message, int libvirtCode = 27) const;
    void warning(QByteArrayView where, const QString &message) const;
    // Whether the text has something there, readable or not.
    [[nodiscard]] bool isWritten(QByteArrayView where) const;
    // The same, and it is not empty.
    [[nodiscard]] bool isGiven(QByteArrayView where) const;
    // How many elements the text has at a path; none if the structure stands in no text.
    [[nodiscard]] std::size_t count(QByteArrayView elements) const;
    // The same for a structure below: "devices/disk", second of the list is index 1.
    [[nodiscard]] Report at(const Origin &origin, QByteArrayView path, std::size_t index) const;

private:
    void add(Severity severity, QByteArrayView where, const QString &message, int libvirtCode) const;

    Issues &m_issues;
    Origin m_origin;
    QString m_path;
};

// Runs all rules of a structure and of those below it.
void check(const Table &table, const void *object, Issues &issues);

// More are not kept, so that a hostile document costs little.
inline constexpr std::size_t kMostIssues = 500;
void addIssue(Issues &issues, Issue issue);

} // namespace inn::xml
