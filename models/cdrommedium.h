#pragma once

#include "backend/base/result.h"

#include <QByteArray>
#include <QString>

namespace inn::models {

// The first CD-ROM drive's element of a domain document, everything in it kept but with another medium in it;
// an empty path takes the medium out. NotFound when there is no such drive.
Result<QByteArray> cdromWithMedium(const QByteArray &domainXml, const QString &imagePath);

} // namespace inn::models
