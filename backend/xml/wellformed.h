#pragma once

#include <QByteArray>
#include <QString>

namespace inn::xml {

// Where and why a text is no well-formed XML; an empty message: it is.
struct Malformed
{
    QString message = {}; // translated, without the place
    int line = 0;
    int column = 0;
};

// Asks libxml2, which loads nothing and resolves nothing.
Malformed checkWellFormed(const QByteArray &text);
// A text in another encoding in UTF-8, its declaration changed accordingly; null if the encoding is not known
// or the text is not valid in it. UTF-8 comes back as it is.
QByteArray toUtf8(const QByteArray &text, qsizetype limit);

} // namespace inn::xml
