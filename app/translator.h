#pragma once

#include <QTranslator>

namespace inn::app {

// All our texts live in one context, see translations/texts.py; whatever context a call names, it is looked
// up there.
class Translator : public QTranslator
{
    Q_OBJECT

public:
    using QTranslator::QTranslator;
    QString translate(
        const char *context, const char *source, const char *disambiguation, int n) const override
    {
        Q_UNUSED(context);
        return QTranslator::translate("Innkeeper", source, disambiguation, n);
    }
};

} // namespace inn::app
