#pragma once

#include <QSlider>

#include <vector>

namespace inn::wizards {

// A horizontal slider with named marks under it: the least, what is recommended, all that the host has.
class MarkedSlider : public QSlider
{
    Q_OBJECT

public:
    struct Mark
    {
        int value;
        QString text;
    };

    explicit MarkedSlider(QWidget *parent = nullptr);
    void setMarks(std::vector<Mark> marks);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int positionOf(int value) const;

    std::vector<Mark> m_marks;
};

} // namespace inn::wizards
