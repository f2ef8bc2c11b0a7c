#pragma once

#include <QString>

#include <vector>

namespace inn::xml {

enum class Severity { Warning, Error };

// One problem of a document, for an editor to mark.
struct Issue
{
    QString path; // "/domain/devices/disk[2]/@device"
    int line = 0; // 1-based; 0 when it concerns no place in the text
    int column = 0; // 1-based; 0 when unknown
    Severity severity = Severity::Error;
    QString message; // one translated sentence
    int libvirtCode = 27; // VIR_ERR_XML_ERROR; 67 is VIR_ERR_CONFIG_UNSUPPORTED
};
using Issues = std::vector<Issue>;

} // namespace inn::xml
