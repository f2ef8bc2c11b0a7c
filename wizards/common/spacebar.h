#pragma once

#include "backend/base/bytes.h"

#include <QWidget>

namespace inn::wizards {

// How full a pool is, and how full it will be.
class SpaceBar : public QWidget
{
    Q_OBJECT

public:
    explicit SpaceBar(QWidget *parent = nullptr);
    void setSpace(Bytes capacity, Bytes used, Bytes added);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Bytes m_capacity, m_used, m_added;
};

} // namespace inn::wizards
