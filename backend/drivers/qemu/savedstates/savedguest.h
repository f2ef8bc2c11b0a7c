#pragma once

#include "backend/config/domain/domainconfig.h"

// The document of a guest whose memory is in a file.
namespace inn::qemu {

// Whether a guest that was saved as the first can go on as the second: the host's side may differ (images,
// bridges, sockets…), what the guest sees may not. Errors: Unsupported (VIR_ERR_CONFIG_UNSUPPORTED), naming
// what differs.
Result<> checkSameGuest(const config::DomainConfig &saved, const config::DomainConfig &wanted);
// `document` read, held to checkSameGuest(), and with what only a saved document says taken from the saved
// one; empty: that of the file.
Result<QByteArray> savedDocument(const QByteArray &saved, const QByteArray &document);
// As people are shown it: no numbers of a run, and without passwords unless they are asked for.
enum class Secrets { Hidden, Shown };
Result<QByteArray> shownDocument(const QByteArray &saved, Secrets secrets);

} // namespace inn::qemu
