#pragma once

#include "app/quiz/exam/exam_drawing.h"
#include "app/quiz/look.h"

#include <QScrollArea>

class QCheckBox;
class QFormLayout;
class QGridLayout;
class QLabel;
class QSpinBox;

namespace trustwalk::quiz_page {

class ActionButton;
class Segments;

/// Which exam, which of its domains, how many questions, how much time; and what the exam is and is not.
class ExamSetup final : public QScrollArea {
    Q_OBJECT
public:
    explicit ExamSetup(const Practice *practice, QWidget *parent = nullptr);

    void open(std::uint32_t seed); ///< for the goal's exam, or the one that was chosen before; drawn with this seed
    void setLook(const Look &look);
    void setBusy(bool busy); ///< the exam is being prepared
    [[nodiscard]] const ExamWish &wish() const { return m_wish; }
    void focusFirst();

Q_SIGNALS:
    void beginRequested();
    void historyRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void chooseExam(int index);
    void chooseDomains();
    void chooseSize();
    void rebuildDomains();
    void fill();
    void fillPlan();
    void arrange();

    const Practice *m_practice;
    ExamWish m_wish;
    QWidget *m_content, *m_domains = nullptr;
    QLabel *m_title, *m_about, *m_examLabel, *m_domainsLabel, *m_countLabel, *m_minutesLabel, *m_sizeNote, *m_rules;
    Segments *m_exam;
    std::vector<QCheckBox *> m_checks;
    std::vector<QLabel *> m_asked; ///< how many questions each domain gets
    QSpinBox *m_count, *m_minutes;
    ActionButton *m_begin, *m_history;
    QFormLayout *m_form;
    Look m_look;
    bool m_filling = false, m_busy = false;
};

} // namespace trustwalk::quiz_page
