#pragma once

#include <QByteArray>
#include <QCache>

namespace inn::app {

// Documents as libvirt writes them, for clients that know nothing else: what a machine's editor shows is the
// user's own text. Remembers what it wrote, since clients ask for the same again and again.
class NormalForm
{
public:
    NormalForm();
    // Chosen by the root element; the same text for what is none of libvirt's documents or cannot be read.
    QByteArray of(const QByteArray &document);

private:
    QCache<QByteArray, QByteArray> m_written;
};

} // namespace inn::app
