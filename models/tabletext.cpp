#include "models/tabletext.h"

#include "models/roles.h"

#include <QAbstractItemModel>

namespace inn::models {

namespace {

// A spreadsheet must not take a name for a formula; some take the wide signs of East Asian keyboards too.
QString field(QString text)
{
    if (!text.isEmpty() && QStringLiteral("=+-@\t\r\n＝＋－＠").contains(text.front()))
        text.prepend(u'\'');
    const bool isPlain = std::none_of(text.begin(), text.end(),
        [](QChar letter) { return letter == u'"' || letter == u',' || letter == u'\n' || letter == u'\r'; });
    return isPlain ? text : u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

} // namespace

QByteArray tableText(const QAbstractItemModel &model, const QList<int> &columns)
{
    QStringList fields;
    for (const int column : columns)
        fields += field(model.headerData(column, Qt::Horizontal).toString());
    const QString separator(u','), end = QStringLiteral("\r\n");
    QString text = fields.join(separator) + end;
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row, 0).data(ExpandedRole).isValid())
            continue; // the head of a group
        fields.clear();
        for (const int column : columns)
            fields += field(model.index(row, column).data().toString());
        text += fields.join(separator) + end;
    }
    // Spreadsheets take a file without a mark for one of their country's old encodings; scripts that know
    // only ASCII need none.
    const bool isAscii
        = std::all_of(text.begin(), text.end(), [](QChar letter) { return letter.unicode() < 0x80; });
    return isAscii ? text.toUtf8() : QByteArrayLiteral("\xEF\xBB\xBF") + text.toUtf8();
}

} // namespace inn::models
