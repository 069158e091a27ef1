#pragma once

#include "app/quiz/exam/exam_ask.h"
#include "app/quiz/exam/exam_page.h"
#include "app/quiz/exam/exam_setup.h"
#include "app/quiz/exam/exam_view.h"
#include "app/quiz/segments.h"
#include "tests/app/quiz/quiz_driver.h"

#include <QLabel>
#include <QSpinBox>
#include <QTest>

namespace trustwalk::test {

/// The real window at the mock exam, driven by keys.
class ExamDriver : public QuizDriver {
public:
    static constexpr std::uint32_t seed = 20261126;

    explicit ExamDriver(const QString &folder, ui::Language language = ui::Language::English, QSize size = {1600, 900})
        : QuizDriver(folder, language, size)
    {
        exam().setSeed(seed);
    }
    [[nodiscard]] quiz_page::ExamPage &exam() { return *static_cast<quiz_page::ExamPage *>(page().way(quiz_page::Way::Exam)); }
    [[nodiscard]] quiz_page::ExamView &room() { return *exam().view(); }
    [[nodiscard]] const study::ExamAttempt &attempt() { return exam().desk()->attempt(); }
    [[nodiscard]] quiz_page::QuestionPtr asked() { return exam().desk()->question(); }

    void rest()
    {
        for (int pass = 0; pass < 3; ++pass) {
            exam().wait();
            settle();
        }
    }
    /// The button of that name gets the keyboard and is pressed by it.
    bool pressButton(const char *name)
    {
        for (auto *button : page().findChildren<QAbstractButton *>(QLatin1String(name)))
            if (button->isVisible() && button->isEnabled()) {
                button->setFocus();
                press(Qt::Key_Return);
                rest();
                return true;
            }
        return false;
    }
    /// From the home into an exam of so many questions.
    bool begin(const char *profile, int questions)
    {
        if (!pressButton("mockExamButton"))
            return false;
        const auto profiles = exam().setup()->findChild<quiz_page::Segments *>(QStringLiteral("examProfile"));
        for (auto *button : profiles->findChildren<QAbstractButton *>())
            if (button->text() == QLatin1String(profile) && !button->isChecked()) {
                button->setFocus();
                press(Qt::Key_Space);
            }
        exam().setup()->findChild<QSpinBox *>(QStringLiteral("examCount"))->setValue(questions);
        return pressButton("beginExam") && exam().shown() == quiz_page::ExamPage::Shown::Exam;
    }
    /// By keys, whatever the kind.
    void give(bool right)
    {
        const quiz::Question &question = *asked();
        giveIn(*room().questionView(), right ? QuizDriver::right(question) : QuizDriver::wrong(question));
    }
    bool handIn() { return pressButton("handIn") && pressButton("handInNow") && exam().shown() == quiz_page::ExamPage::Shown::Result; }
    [[nodiscard]] std::vector<progress::Entry> entries() { return practice().store()->entries().value(); }
    [[nodiscard]] QString labelText(const char *name)
    {
        const auto *label = page().findChild<QLabel *>(QLatin1String(name));
        return label == nullptr ? QString() : label->text();
    }
};

} // namespace trustwalk::test
