#pragma once

#include "backend/xml/source.h"

#include <utility>

namespace inn::xml {

// Finds the elements of a text and fills a Source with their places. Checks the limits, refuses entities and
// document type definitions, and stops safely at whatever is malformed; the details of well-formedness are
// libxml2's business.
class Scanner
{
public:
    explicit Scanner(Source &source)
        : m_source(source)
        , m_text(source.m_text)
    {
    }
    // False: stopped; message() and the position say why and where.
    bool run();
    [[nodiscard]] bool isRefusal() const { return m_refusal; } // well-formed perhaps, but not wanted
    [[nodiscard]] const QString &message() const { return m_message; }
    [[nodiscard]] qsizetype position() const { return m_at; }
    [[nodiscard]] int line() const { return m_line; }
    [[nodiscard]] int column() const;

private:
    [[nodiscard]] char at(qsizetype position) const
    {
        return position < m_text.size() ? m_text[position] : '\0';
    }
    [[nodiscard]] bool startsWith(QByteArrayView word) const { return m_text.sliced(m_at).startsWith(word); }
    void moveTo(qsizetype position);
    bool malformed(const QString &message = {});
    bool refuse(const QString &message);
    bool skipPast(QByteArrayView word, qsizetype from);
    bool skipDoctype();
    bool markup();
    bool characters();
    bool reference(qsizetype *position);
    bool startTag();
    bool attribute(qsizetype *position);
    bool endTag();
    quint16 resolve(QByteArrayView prefix);
    bool declareNamespaces(int element);

    Source &m_source;
    QByteArrayView m_text;
    qsizetype m_at = 0;
    int m_line = 1;
    bool m_refusal = false;
    QString m_message;
    std::vector<int> m_open; // element numbers
    std::vector<int> m_lastChild; // of each open element, and of the document at the front
    struct Binding
    {
        QByteArray prefix;
        quint16 index;
        std::size_t depth;
    };
    std::vector<Binding> m_bindings;
};

} // namespace inn::xml
