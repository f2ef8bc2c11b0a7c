#pragma once

// libvirt's numbers for what is wrong with a document, as its API has them; `xml::Issue` carries one each.
namespace inn::config {

inline constexpr int kInternal = 1; // VIR_ERR_INTERNAL_ERROR: libvirt says so of much that is the document's
inline constexpr int kNoSupport = 3; // VIR_ERR_NO_SUPPORT
inline constexpr int kInvalidArgument = 8; // VIR_ERR_INVALID_ARG
inline constexpr int kOperationFailed = 9; // VIR_ERR_OPERATION_FAILED
inline constexpr int kNoSource = 19; // VIR_ERR_NO_SOURCE
inline constexpr int kNoTarget = 20; // VIR_ERR_NO_TARGET
inline constexpr int kNoName = 21; // VIR_ERR_NO_NAME
inline constexpr int kXml = 27; // VIR_ERR_XML_ERROR
inline constexpr int kXmlDetail = 35; // VIR_ERR_XML_DETAIL
inline constexpr int kSystem = 38; // VIR_ERR_SYSTEM_ERROR
inline constexpr int kUnsupported = 67; // VIR_ERR_CONFIG_UNSUPPORTED
inline constexpr int kOverflow = 82; // VIR_ERR_OVERFLOW
inline constexpr int kOperationUnsupported = 84; // VIR_ERR_OPERATION_UNSUPPORTED
inline constexpr int kInvalidSchema = 92; // VIR_ERR_XML_INVALID_SCHEMA

} // namespace inn::config
