#pragma once

#include <QLabel>

namespace inn::ui {

// What is wrong with the field above it. Keeps its height when empty, so that the form does not jump.
class ProblemLabel : public QLabel
{
    Q_OBJECT

public:
    enum class Kind { Error, Hint };

    explicit ProblemLabel(QWidget *parent = nullptr);
    void setProblem(const QString &sentence, Kind kind = Kind::Error); // empty: none
    [[nodiscard]] bool hasProblem() const { return m_kind == Kind::Error && !text().isEmpty(); }

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateColour();

    Kind m_kind = Kind::Error;
};

} // namespace inn::ui
