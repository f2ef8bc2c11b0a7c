#include "backend/xml/wellformed.h"

#include <QCoreApplication>
#include <QScopeGuard>

#include <libxml/SAX2.h>
#include <libxml/encoding.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>

#include <memory>
#include <mutex>

namespace inn::xml {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("XmlDocument", text);
}

struct ContextDeleter
{
    void operator()(xmlParserCtxt *context) const { xmlFreeParserCtxt(context); }
};

void silent(void *, const char *, ...) { }

void initialise()
{
    static std::once_flag once;
    std::call_once(once, [] { xmlInitParser(); });
}

// libxml2's words for the problems that people make; the rest get its own text.
QString describe(const xmlError &error)
{
    const auto word = [](const char *text) { return QString::fromUtf8(text ? text : ""); };
    switch (error.code) {
    case XML_ERR_DOCUMENT_EMPTY:
    case XML_ERR_DOCUMENT_START:
        return tr("This is not an XML document: it does not begin with “<”.");
    case XML_ERR_TAG_NAME_MISMATCH:
        return tr("The element “%1”, opened at line %2, is not closed before “%3”.")
            .arg(word(error.str1))
            .arg(error.int1)
            .arg(word(error.str2));
    case XML_ERR_TAG_NOT_FINISHED:
    case XML_ERR_DOCUMENT_END:
        return tr("The document ends before all elements are closed, or something follows its end.");
    case XML_ERR_GT_REQUIRED:
        return tr("A tag is not closed with “>”.");
    case XML_ERR_LTSLASH_REQUIRED:
        return tr("A closing tag is missing.");
    case XML_ERR_ATTRIBUTE_NOT_STARTED:
    case XML_ERR_ATTRIBUTE_WITHOUT_VALUE:
        return tr("An attribute has no value in quotes.");
    case XML_ERR_ATTRIBUTE_NOT_FINISHED:
    case XML_ERR_LT_IN_ATTRIBUTE:
        return tr("An attribute’s value is not closed, or holds “<” instead of “&lt;”.");
    case XML_ERR_ATTRIBUTE_REDEFINED:
        return tr("The attribute “%1” is given twice.").arg(word(error.str1));
    case XML_ERR_SPACE_REQUIRED:
        return tr("There must be a space between attributes.");
    case XML_ERR_NAME_REQUIRED:
        return tr("A name is missing after “<” or “&”; write “&lt;” or “&amp;” for the character itself.");
    case XML_ERR_ENTITYREF_SEMICOL_MISSING:
        return tr("“&” must be written “&amp;”.");
    case XML_ERR_INVALID_CHAR:
        return tr("A character is not allowed in XML.");
    case XML_ERR_INVALID_ENCODING:
        return tr("The text is not valid UTF-8.");
    case XML_ERR_NOT_WELL_BALANCED:
        return tr("The elements are not closed in the order they were opened.");
    default:
        return tr("The document is not well-formed XML (%1).").arg(word(error.message).trimmed());
    }
}

// Where the XML declaration names the encoding: begin and length, 0 if it does not.
std::pair<qsizetype, qsizetype> declaredEncoding(const QByteArray &text)
{
    const qsizetype end
        = text.startsWith("<?xml") ? text.first(std::min<qsizetype>(text.size(), 200)).indexOf("?>") : -1;
    const QByteArray declaration = text.first(std::max<qsizetype>(end, 0));
    qsizetype at = declaration.indexOf("encoding");
    at = at < 0 ? at : declaration.indexOf('=', at);
    if (at < 0)
        return { 0, 0 };
    while (++at < declaration.size() && declaration[at] != '\'' && declaration[at] != '"') { }
    const qsizetype close = at < declaration.size() ? declaration.indexOf(declaration[at], at + 1) : -1;
    return close < 0 ? std::pair<qsizetype, qsizetype>(0, 0) : std::pair(at + 1, close - at - 1);
}

} // namespace

Malformed checkWellFormed(const QByteArray &text)
{
    initialise();
    std::unique_ptr<xmlParserCtxt, ContextDeleter> context(
        xmlCreateMemoryParserCtxt(text.constData(), int(text.size())));
    if (!context)
        return { tr("This is not an XML document: it does not begin with “<”."), 1, 1 };
    // No tree is wanted, only the verdict: every callback away, and nothing printed.
    xmlSAXHandler *sax = context->sax;
    *sax = {};
    sax->initialized = XML_SAX2_MAGIC;
    sax->error = silent;
    sax->warning = silent;
    sax->fatalError = silent;
    // The scanner held the limits already; libxml2's own would refuse what is larger than 10 MB.
    xmlCtxtUseOptions(
        context.get(), XML_PARSE_HUGE | XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING);

    struct First
    {
        Malformed found;
    } first;
    context->_private = &first;
    sax->serror = [](void *user, xmlErrorPtr error) {
        auto *ctxt = static_cast<xmlParserCtxt *>(user);
        auto *result = static_cast<First *>(ctxt->_private);
        if (!result->found.message.isEmpty() || error->level != XML_ERR_FATAL)
            return;
        result->found = { describe(*error), error->line, error->int2 };
    };
    xmlParseDocument(context.get());
    if (context->myDoc) {
        xmlFreeDoc(context->myDoc);
        context->myDoc = nullptr;
    }
    if (context->wellFormed)
        return {};
    if (first.found.message.isEmpty())
        first.found = { tr("The document is not well-formed XML."), 1, 1 };
    return first.found;
}

QByteArray toUtf8(const QByteArray &text, qsizetype limit)
{
    initialise();
    QByteArray encoding;
    if (text.startsWith("\xFF\xFE"))
        encoding = "UTF-16LE";
    else if (text.startsWith("\xFE\xFF"))
        encoding = "UTF-16BE";
    if (const auto [at, length] = declaredEncoding(text); length > 0)
        encoding = text.mid(at, length);
    const QByteArray lower = encoding.toLower();
    if (lower.isEmpty() || lower == "utf-8" || lower == "utf8" || lower == "us-ascii" || lower == "ascii")
        return text;
    xmlCharEncodingHandler *handler = xmlFindCharEncodingHandler(encoding.constData());
    if (!handler)
        return {};
    const auto close = qScopeGuard([handler] { xmlCharEncCloseFunc(handler); });
    xmlBuffer *in = xmlBufferCreateStatic(const_cast<char *>(text.constData()), std::size_t(text.size()));
    xmlBuffer *out = xmlBufferCreate();
    const auto release = qScopeGuard([in, out] {
        xmlBufferFree(in);
        xmlBufferFree(out);
    });
    // It converts in blocks; static buffers are consumed as they go.
    while (xmlBufferLength(in) > 0) {
        const int before = xmlBufferLength(in);
        if (xmlCharEncInFunc(handler, out, in) < 0 || xmlBufferLength(out) > limit)
            return {};
        if (xmlBufferLength(in) == before)
            return {};
    }
    QByteArray converted(reinterpret_cast<const char *>(xmlBufferContent(out)), xmlBufferLength(out));
    if (converted.startsWith("\xEF\xBB\xBF"))
        converted.remove(0, 3);
    if (const auto [at, length] = declaredEncoding(converted); length > 0)
        converted.replace(at, length, "UTF-8");
    return converted;
}

} // namespace inn::xml
