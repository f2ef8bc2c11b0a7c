#pragma once

#include "wizards/createvm/createvmpage.h"

class QCheckBox;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace inn::ui {
class XmlEditor;
}

namespace inn::wizards {

// The name, all that will be made, each line a way back to its page, and the document for who wants to change
// it.
class SummaryPage : public CreateVmPage
{
    Q_OBJECT

public:
    explicit SummaryPage(CreateVmPlan &plan, QWidget *parent = nullptr);
    void load() override;
    void showProblems(const Problems &problems, Tone tone) override;
    [[nodiscard]] bool isCheckingXml() const;

Q_SIGNALS:
    void pageRequested(inn::wizards::Page page);

private:
    void customize(bool wanted);
    void startOver();
    void takeText();
    void fillLines();
    void fitLines();

    QLineEdit *m_name;
    QTreeWidget *m_lines;
    ui::XmlEditor *m_editor;
    QCheckBox *m_customize;
    QPushButton *m_startOver;
    QCheckBox *m_start;
    QByteArray m_shelved; // edits of a document that is not used now
    QByteArray m_shelvedBase;
};

} // namespace inn::wizards
