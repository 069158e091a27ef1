#pragma once

#include "app/quiz/answer_view.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace trustwalk::quiz_page {

class ActionButton;
class MarkupLabel;

/// Why the answer is what it is: the rule, where it is written, and the lesson that teaches it.
class WhyPanel final : public QWidget {
    Q_OBJECT
public:
    explicit WhyPanel(QWidget *parent = nullptr);
    void setQuestion(const QuestionPtr &question);
    /// A leech: more of the same will not help, the lesson may.
    void setLessonUrged(bool urged);
    void setLook(const Look &look);

Q_SIGNALS:
    void lessonRequested(const QString &id);

private:
    void fill();

    QuestionPtr m_question;
    QLabel *m_title, *m_sources, *m_urge;
    MarkupLabel *m_explain;
    ActionButton *m_lesson;
    bool m_urged = false;
    Look m_look;
};

} // namespace trustwalk::quiz_page
