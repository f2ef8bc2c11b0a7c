#pragma once

#include "models/diskimages.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QTreeWidget;

namespace inn::ui {

class Prompter;

// Asks how the images of a disk shall be changed, and says exactly what will happen.
class ImageDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Kind { Flatten, Merge, Copy, Resize };

    ImageDialog(Kind kind, models::Domain *domain, const QString &target, Prompter &prompter,
        QWidget *parent = nullptr);
    void accept() override;

private:
    void buildChoices(QFormLayout *form);
    void load();
    void showChain();
    void fillChoices();
    void updateConsequence();
    [[nodiscard]] QString consequence() const;
    [[nodiscard]] QString nameOf(int image) const;
    [[nodiscard]] bool isPossible() const;
    void browse();

    const Kind m_kind;
    models::DiskImages m_images;
    Prompter &m_prompter;
    std::vector<api::ChainImage> m_chain;
    QTreeWidget *m_tree;
    QComboBox *m_upper = nullptr, *m_lower = nullptr, *m_format = nullptr;
    QLineEdit *m_path = nullptr;
    QCheckBox *m_pivot = nullptr;
    QDoubleSpinBox *m_size = nullptr;
    QLabel *m_consequence;
    QDialogButtonBox *m_buttons;
};

} // namespace inn::ui
