#pragma once

#include "ui/widgets/secondarylabel.h"

class QAbstractItemView;

namespace inn::ui {

// A sentence in the middle of a list as long as the list has no rows. The list needs its model already.
class EmptyNote : public SecondaryLabel
{
    Q_OBJECT

public:
    EmptyNote(QAbstractItemView *view, const QString &sentence);
    void setSentence(const QString &sentence);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void update();
    void place();

    QAbstractItemView *m_view;
};

} // namespace inn::ui
