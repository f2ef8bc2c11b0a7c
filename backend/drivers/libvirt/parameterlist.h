#pragma once

#include "backend/drivers/libvirt/guestinfotext.h"

#include <libvirt/libvirt.h>

#include <cstdlib>

namespace inn::libvirt {

// Parameters that libvirt owns.
class Parameters
{
public:
    Parameters() = default;
    ~Parameters() { virTypedParamsFree(m_list, m_count); }
    Q_DISABLE_COPY_MOVE(Parameters)

    explicit Parameters(const api::TypedParameters &values)
    {
        for (const api::TypedParameter &value : values)
            add(value);
    }
    void add(const api::TypedParameter &parameter)
    {
        const QByteArray name = parameter.name.toUtf8();
        const auto put = [&](auto function, auto value) {
            function(&m_list, &m_count, &m_capacity, name.constData(), value);
        };
        if (const auto *number = std::get_if<int>(&parameter.value))
            put(virTypedParamsAddInt, *number);
        else if (const auto *positive = std::get_if<unsigned>(&parameter.value))
            put(virTypedParamsAddUInt, *positive);
        else if (const auto *wide = std::get_if<qint64>(&parameter.value))
            put(virTypedParamsAddLLong, *wide);
        else if (const auto *large = std::get_if<quint64>(&parameter.value))
            put(virTypedParamsAddULLong, *large);
        else if (const auto *real = std::get_if<double>(&parameter.value))
            put(virTypedParamsAddDouble, *real);
        else if (const auto *flag = std::get_if<bool>(&parameter.value))
            put(virTypedParamsAddBoolean, int(*flag));
        else if (const auto *text = std::get_if<QString>(&parameter.value))
            put(virTypedParamsAddString, text->toUtf8().constData());
    }
    // Room for so many.
    void reserve(int count)
    {
        m_list = static_cast<virTypedParameterPtr>(std::calloc(size_t(count), sizeof(virTypedParameter)));
        m_capacity = count;
        m_count = count;
    }
    [[nodiscard]] virTypedParameterPtr list() const { return m_list; }
    [[nodiscard]] virTypedParameterPtr *place() { return &m_list; }
    [[nodiscard]] int *count() { return &m_count; }
    [[nodiscard]] int size() const { return m_count; }
    [[nodiscard]] api::TypedParameters values() const { return parametersOf(m_list, m_count); }

private:
    virTypedParameterPtr m_list = nullptr;
    int m_count = 0;
    int m_capacity = 0;
};

} // namespace inn::libvirt
