#include "app/quiz/exam/exam_history_view.h"

#include "app/quiz/exam/exam_charts.h"
#include "app/quiz/exam/exam_words.h"
#include "app/quiz/row_button.h"
#include "app/quiz/segments.h"
#include "core/study/exam_profile.h"

#include <QBoxLayout>
#include <QLabel>

namespace trustwalk::quiz_page {

ExamHistoryView::ExamHistoryView(QWidget *parent)
    : QScrollArea(parent), m_content(new QWidget), m_columns(new QBoxLayout(QBoxLayout::LeftToRight)), m_place(new QVBoxLayout),
      m_title(new QLabel(m_content)), m_none(new QLabel(m_content)), m_back(new ActionButton(m_content))
{
    setObjectName(QStringLiteral("examHistory"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setWidgetResizable(true);
    m_content->setObjectName(QStringLiteral("examHistoryContent"));
    m_back->setObjectName(QStringLiteral("newExam"));
    for (QLabel *label : {m_title, m_none}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    auto *left = new QVBoxLayout;
    left->setSpacing(10);
    left->addWidget(m_none);
    left->addLayout(m_place);
    left->addStretch(1);
    auto *right = new QVBoxLayout;
    right->setSpacing(20);
    for (std::size_t i = 0; i < study::examProfiles().size(); ++i) {
        m_trends.push_back(new ExamTrendChart(m_content));
        right->addWidget(m_trends.back());
    }
    right->addStretch(1);
    m_columns->addLayout(left, 10);
    m_columns->addLayout(right, 11);
    auto *layout = new QVBoxLayout(m_content);
    layout->setSpacing(14);
    layout->addWidget(m_title);
    layout->addWidget(m_back, 0, Qt::AlignLeft);
    layout->addLayout(m_columns, 1);
    setWidget(m_content);
    connect(m_back, &ActionButton::clicked, this, &ExamHistoryView::backRequested);
}

void ExamHistoryView::show(const std::vector<PastExam> &exams, std::chrono::minutes utcOffset)
{
    m_exams = exams;
    m_utcOffset = utcOffset;
    fill();
}

void ExamHistoryView::setLook(const Look &look)
{
    m_look = look;
    m_back->setLook(look);
    for (ExamTrendChart *trend : m_trends)
        trend->setLook(look);
    const ui::Palette &palette = look.palette();
    m_content->setStyleSheet(QStringLiteral("#examHistoryContent { background: %1; } QLabel { color: %2; }")
                                 .arg(palette.background.name(), palette.text.name()));
    m_title->setFont(look.sans(28, ui::Weight::Bold));
    m_none->setFont(look.sans(15));
    m_none->setStyleSheet(QStringLiteral("color: %1;").arg(palette.muted.name()));
    fill();
    arrange();
}

void ExamHistoryView::fill()
{
    const text::Translation &t = m_look.words();
    m_title->setText(t.say("Exam", "Earlier exams"));
    m_back->setWords(t.say("Exam", "A new exam"));
    m_none->setText(t.say("Exam", "No exam has been handed in yet."));
    m_none->setVisible(m_exams.empty());
    delete m_list;
    m_list = new QWidget(m_content);
    auto *layout = new QVBoxLayout(m_list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (auto exam = m_exams.rbegin(); exam != m_exams.rend(); ++exam) {
        const progress::Sitting &sitting = exam->sitting;
        auto *row = new RowButton(m_list);
        row->setObjectName(QStringLiteral("pastExam"));
        row->setLook(m_look);
        const QString when = momentWords(sitting.finished, m_utcOffset, m_look.language);
        row->setWords({QStringLiteral("%1 \u00B7 %2").arg(QString::fromStdString(sitting.exam), when),
                       exam->attempt
                           ? scoreWords(sitting.right, sitting.questions, t)
                           : t.say("Exam", "%1; its questions were not kept").arg(scoreWords(sitting.right, sitting.questions, t)),
                       {},
                       1},
                      sitting.questions == 0 ? 0 : static_cast<qreal>(sitting.right) / sitting.questions);
        row->setEnabled(exam->attempt.has_value());
        connect(row, &RowButton::clicked, this, [this, id = sitting.id] { Q_EMIT opened(id); });
        layout->addWidget(row);
    }
    m_place->addWidget(m_list);
    m_list->show();
    fillTrends();
}

void ExamHistoryView::fillTrends()
{
    const auto profiles = study::examProfiles();
    bool any = false;
    for (std::size_t i = 0; i < profiles.size(); ++i) {
        std::vector<study::ExamScore> scores;
        for (const PastExam &exam : m_exams)
            if (exam.attempt && exam.attempt->exam == profiles[i].id)
                scores.push_back(study::scoreOf(*exam.attempt));
        m_trends[i]->setVisible(!scores.empty());
        m_trends[i]->setScores(scores.empty() ? QString() : QString::fromUtf8(profiles[i].id), scores);
        any = any || !scores.empty();
    }
    if (!any)
        m_trends.front()->show();
}

void ExamHistoryView::focusFirst()
{
    if (auto *row = m_list == nullptr ? nullptr : m_list->findChild<RowButton *>())
        row->setFocus(Qt::OtherFocusReason);
    else
        m_back->setFocus(Qt::OtherFocusReason);
}

void ExamHistoryView::arrange()
{
    const int width = viewport()->width();
    const int side = width < m_look.px(1300) ? 24 : std::max(40, (width - m_look.px(1400)) / 2);
    const bool wide = width >= m_look.px(940);
    m_columns->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_columns->setSpacing(wide ? 40 : 24);
    m_content->layout()->setContentsMargins(side, 28, side, 28);
}

void ExamHistoryView::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    arrange();
}

} // namespace trustwalk::quiz_page
