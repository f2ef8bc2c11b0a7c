#pragma once

#include "wizards/common/pathedit.h"
#include "wizards/createvm/createvmpage.h"

class QButtonGroup;
class QLineEdit;
class QVBoxLayout;

namespace inn::wizards {

// Where the machine starts from first.
class SourcePage : public CreateVmPage
{
    Q_OBJECT

public:
    SourcePage(CreateVmPlan &plan, ui::Prompter &prompter, QWidget *parent = nullptr);
    void load() override;
    void setOffers(const std::vector<PathEdit::Offer> &discs, const std::vector<PathEdit::Offer> &images);

private:
    QWidget *addChoice(QVBoxLayout *layout, SourceKind kind, const QString &text, const QString &explanation,
        const char *objectName);
    void showChoice();
    void describeDisc(class FieldNote *note) const;
    void describeImage(class FieldNote *note) const;

    QButtonGroup *m_kinds;
    std::map<SourceKind, QWidget *> m_forms;
    PathEdit *m_disc;
    PathEdit *m_image;
    PathEdit *m_kernel;
    PathEdit *m_initrd;
    QLineEdit *m_arguments;
};

} // namespace inn::wizards
