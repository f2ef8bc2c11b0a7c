#pragma once

#include <QLabel>

namespace inn::ui {

// A short text in a tinted pill: a tag, a state, a count.
class Badge : public QLabel
{
    Q_OBJECT

public:
    enum class Tone { Neutral, Accent, Good, Waiting, Bad };

    explicit Badge(const QString &text = {}, Tone tone = Tone::Neutral, QWidget *parent = nullptr);
    void setTone(Tone tone);
    [[nodiscard]] Tone tone() const { return m_tone; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone;
};

} // namespace inn::ui
