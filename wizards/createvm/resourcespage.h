#pragma once

#include "wizards/createvm/createvmpage.h"

class QComboBox;
class QLabel;
class QSpinBox;

namespace inn::wizards {

class MarkedSlider;

// Memory, processors, and what the machine is built like.
class ResourcesPage : public CreateVmPage
{
    Q_OBJECT

public:
    explicit ResourcesPage(CreateVmPlan &plan, QWidget *parent = nullptr);
    void load() override;

private:
    void setMemory(Bytes memory);
    void loadMemory();
    void loadVcpus();
    void loadPlatform();
    [[nodiscard]] Bytes mostMemory() const;
    [[nodiscard]] int stepOf(Bytes memory) const;
    [[nodiscard]] Bytes memoryOf(int step) const;

    MarkedSlider *m_memorySlider;
    QSpinBox *m_memory; // MiB
    QLabel *m_memoryText;
    MarkedSlider *m_vcpusSlider;
    QSpinBox *m_vcpus;
    QLabel *m_vcpusText;
    QComboBox *m_acceleration;
    QComboBox *m_firmware;
};

} // namespace inn::wizards
