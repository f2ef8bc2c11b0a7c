#pragma once

#include <QString>

namespace inn::config {

// A path as libvirt cleans it: no doubled and no trailing slashes; addresses (“http://…”) stay as they are.
[[nodiscard]] QString cleanPath(const QString &path);

} // namespace inn::config
