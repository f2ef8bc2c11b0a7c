#pragma once

#include <QFrame>

class QLabel;

namespace inn::wizards {

// One sentence under a field: what is wrong, what to mind, or what was found out. Takes no room when empty.
class FieldNote : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Hint, Good, Busy, Missing, Warning, Error };

    explicit FieldNote(QWidget *parent = nullptr);
    void show(Kind kind, const QString &sentence);
    void clear();
    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateLook();

    Kind m_kind = Kind::Hint;
    QLabel *m_icon;
    QLabel *m_text;
};

} // namespace inn::wizards
