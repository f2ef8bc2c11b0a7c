#pragma once

#include <QByteArray>
#include <QList>

class QAbstractItemModel;

namespace inn::models {

// The displayed texts of these columns as comma-separated values (RFC 4180) in UTF-8, with its mark where
// there is more than ASCII, headings first. What a spreadsheet would take for a formula is quoted by an
// apostrophe: names of machines are their owners' choice.
QByteArray tableText(const QAbstractItemModel &model, const QList<int> &columns);

} // namespace inn::models
