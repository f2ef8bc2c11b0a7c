#pragma once

#include "backend/config/domain/domainconfig.h"
#include "backend/drivers/qemu/saveimage.h"
#include "backend/drivers/qemu/statusfile.h"

namespace inn::qemu {

// A running guest has two processors: the one that its emulator was asked for, which other hosts and saved
// states are told as the document's, and the one that came of it, which goes along as a cookie. They are kept
// apart only where they differ.

// A processor as the cookie of a saved guest (<cookie><cpu>…), and back; nothing in what is none.
QByteArray processorCookie(const config::CpuConfig &cpu);
std::optional<config::CpuConfig> processorIn(const QByteArray &cookie);

// The running document with the processor that was asked for.
QByteArray askedXml(const GuestStatus &status);
// The cookie of the processor that came of it; empty where it is the same.
QByteArray exactProcessor(const GuestStatus &status);
// A document for the same guest elsewhere, written from the running one: with the processor that was asked
// for.
QByteArray withAskedProcessor(const GuestStatus &status, const QByteArray &document);
// What stands at the beginning of its saved image.
SaveImage::Head savedHead(const GuestStatus &status, bool wasRunning);

using AnyProcessor = std::optional<config::CpuConfig>;
// Whether the guest would not see a difference.
bool isSameGuestProcessor(const AnyProcessor &left, const AnyProcessor &right);
// Whether a guest that was defined with the one may have been started with the other.
bool isProcessorOf(const AnyProcessor &defined, const AnyProcessor &started);

} // namespace inn::qemu
