#pragma once

#include "wizards/common/pathedit.h"
#include "wizards/createvm/createvmpage.h"

class QButtonGroup;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QPushButton;
class QRadioButton;

namespace inn::wizards {

class SpaceBar;

// The first disk.
class DiskPage : public CreateVmPage
{
    Q_OBJECT

public:
    DiskPage(CreateVmPlan &plan, ui::Prompter &prompter, QWidget *parent = nullptr);
    void load() override;
    void setOffers(const std::vector<PathEdit::Offer> &images);

Q_SIGNALS:
    void poolRequested(); // what the draft's poolOffer() says

private:
    QWidget *buildVolume();
    QWidget *buildImage();
    void loadVolume();

    QButtonGroup *m_kinds;
    QRadioButton *m_new;
    QRadioButton *m_existing;
    QRadioButton *m_none;
    QWidget *m_image;
    PathEdit *m_path;
    QButtonGroup *m_uses;
    QWidget *m_volume;
    QFormLayout *m_volumeForm;
    QDoubleSpinBox *m_size; // GiB
    QComboBox *m_format;
    QComboBox *m_pool;
    SpaceBar *m_space;
    QPushButton *m_makePool;
    QLabel *m_where;
};

} // namespace inn::wizards
