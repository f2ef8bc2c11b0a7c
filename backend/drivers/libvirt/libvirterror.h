#pragma once

#include "backend/base/error.h"

#include <QUrl>

namespace inn::libvirt {

// What a call was about, for the numbers that mean different things (9, "operation failed").
enum class Purpose { General, Definition };

// Our code for a virErrorNumber. Every number of virterror.h has its row; the test goes through them.
ErrorCode errorCode(int virErrorNumber, Purpose purpose = Purpose::General);

// The calling thread's last libvirt error: `sentence` for people, libvirt's own words as the details.
// Every call of libvirt's API forgets the error of the one before: make the sentence first.
Error lastError(const QString &sentence, Purpose purpose = Purpose::General);

// Why a connection could not be opened, in one sentence that names the host.
Error connectError(const QUrl &uri);
Error connectError(const QUrl &uri, int virErrorNumber, int virErrorDomain, const QString &text);

// The host of an address for people: its name, or “this computer”.
QString hostOf(const QUrl &uri);

} // namespace inn::libvirt
