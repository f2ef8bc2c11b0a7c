#pragma once

#include "ui/widgets/prompter.h"

#include <deque>
#include <optional>
#include <vector>

namespace inn::ui {

// For tests: answers given in advance, in order, and what was asked. Without an answer it declines.
class ScriptedPrompter final : public Prompter
{
public:
    enum class Reply { Agree, Decline };
    std::deque<Reply> confirmations;
    std::deque<QString> files; // an empty text declines
    std::deque<std::optional<QString>> texts;

    std::vector<Confirmation> asked;
    std::vector<FileQuestion> askedFiles;
    std::vector<TextQuestion> askedTexts;
    std::vector<Error> shownErrors;

    void confirm(QWidget *, const Confirmation &question, std::function<void()> agreed) override
    {
        asked.push_back(question);
        if (take(confirmations).value_or(Reply::Decline) == Reply::Agree)
            agreed();
    }
    void askFile(
        QWidget *, const FileQuestion &question, std::function<void(const QString &)> chosen) override
    {
        askedFiles.push_back(question);
        const QString file = take(files).value_or(QString());
        if (!file.isEmpty())
            chosen(file);
    }
    void askText(QWidget *, const TextQuestion &question, std::function<void(const QString &)> given) override
    {
        askedTexts.push_back(question);
        const std::optional<QString> text = take(texts).value_or(std::nullopt);
        if (text)
            given(*text);
    }
    void showError(QWidget *, const QString &, const Error &error) override { shownErrors.push_back(error); }

private:
    template<class T>
    static std::optional<T> take(std::deque<T> &from)
    {
        if (from.empty())
            return std::nullopt;
        T first = std::move(from.front());
        from.pop_front();
        return first;
    }
};

} // namespace inn::ui
