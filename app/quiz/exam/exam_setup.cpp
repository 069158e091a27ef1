#include "app/quiz/exam/exam_setup.h"

#include "app/quiz/exam/exam_words.h"
#include "app/quiz/segments.h"
#include "core/study/exam_profile.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QSpinBox>

#include <algorithm>

namespace trustwalk::quiz_page {

namespace {

constexpr int mostMinutes = 600;

int indexOf(const std::string &exam)
{
    const auto profiles = study::examProfiles();
    const auto found = std::find_if(profiles.begin(), profiles.end(), [&](const study::ExamProfile &each) { return each.id == exam; });
    return found == profiles.end() ? -1 : static_cast<int>(found - profiles.begin());
}

} // namespace

ExamSetup::ExamSetup(const Practice *practice, QWidget *parent)
    : QScrollArea(parent), m_practice(practice), m_content(new QWidget), m_title(new QLabel(m_content)), m_about(new QLabel(m_content)),
      m_examLabel(new QLabel(m_content)), m_domainsLabel(new QLabel(m_content)), m_countLabel(new QLabel(m_content)),
      m_minutesLabel(new QLabel(m_content)), m_sizeNote(new QLabel(m_content)), m_rules(new QLabel(m_content)),
      m_exam(new Segments(static_cast<int>(study::examProfiles().size()), m_content)), m_count(new QSpinBox(m_content)),
      m_minutes(new QSpinBox(m_content)), m_begin(new ActionButton(m_content)), m_history(new ActionButton(m_content)),
      m_form(new QFormLayout)
{
    setObjectName(QStringLiteral("examSetup"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setWidgetResizable(true);
    layOut();
    setWidget(m_content);
    connect(m_exam, &Segments::picked, this, &ExamSetup::chooseExam);
    connect(m_count, &QSpinBox::valueChanged, this, &ExamSetup::chooseSize);
    connect(m_minutes, &QSpinBox::valueChanged, this, &ExamSetup::chooseSize);
    connect(m_begin, &ActionButton::clicked, this, &ExamSetup::beginRequested);
    connect(m_history, &ActionButton::clicked, this, &ExamSetup::historyRequested);
}

void ExamSetup::layOut()
{
    m_content->setObjectName(QStringLiteral("examSetupContent"));
    m_about->setObjectName(QStringLiteral("examAbout"));
    m_exam->setObjectName(QStringLiteral("examProfile"));
    m_count->setObjectName(QStringLiteral("examCount"));
    m_minutes->setObjectName(QStringLiteral("examMinutes"));
    m_begin->setObjectName(QStringLiteral("beginExam"));
    m_history->setObjectName(QStringLiteral("examHistoryButton"));
    m_begin->setStrong(true);
    for (QLabel *label : {m_title, m_about, m_examLabel, m_domainsLabel, m_countLabel, m_minutesLabel, m_sizeNote, m_rules}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(label == m_about || label == m_sizeNote || label == m_rules);
    }
    for (QSpinBox *box : {m_count, m_minutes})
        box->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_minutes->setRange(1, mostMinutes);
    m_form->setHorizontalSpacing(24);
    m_form->setVerticalSpacing(14);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->addRow(m_examLabel, m_exam);
    m_form->addRow(m_domainsLabel, m_domains = new QWidget(m_content));
    m_form->addRow(m_countLabel, m_count);
    m_form->addRow(m_minutesLabel, m_minutes);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(4);
    buttons->addWidget(m_begin);
    buttons->addWidget(m_history);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(m_content);
    layout->setSpacing(12);
    layout->addWidget(m_title);
    layout->addWidget(m_about);
    layout->addSpacing(4);
    layout->addLayout(m_form);
    layout->addWidget(m_sizeNote);
    layout->addWidget(m_rules);
    layout->addSpacing(4);
    layout->addLayout(buttons);
    layout->addStretch(1);
}

void ExamSetup::open(std::uint32_t seed)
{
    if (indexOf(m_wish.exam) < 0) {
        const std::string goal = m_practice->store() != nullptr ? m_practice->store()->goal().exam : std::string();
        m_wish = usualWish(*m_practice, indexOf(goal) < 0 ? std::string(study::examProfiles().front().id) : goal);
    }
    m_wish.seed = seed;
    m_wish.without.clear();
    setBusy(false);
    rebuildDomains();
    fill();
}

void ExamSetup::chooseExam(int index)
{
    const std::uint32_t seed = m_wish.seed;
    m_wish = usualWish(*m_practice, std::string(study::examProfiles()[static_cast<std::size_t>(index)].id));
    m_wish.seed = seed;
    rebuildDomains();
    fill();
}

/// At least one stays.
void ExamSetup::chooseDomains()
{
    if (m_filling)
        return;
    const study::ExamProfile *profile = study::examProfile(m_wish.exam);
    std::set<std::string> domains;
    for (std::size_t i = 0; i < m_checks.size(); ++i)
        if (m_checks[i]->isChecked())
            domains.emplace(profile->domains[i].id);
    if (!domains.empty()) {
        m_wish.domains = domains;
        setUsualSize(*m_practice, m_wish);
    }
    fill();
}

void ExamSetup::chooseSize()
{
    if (m_filling)
        return;
    if (m_count->value() != m_wish.count) { // so much time a question as AWS gives, until another is chosen
        m_wish.count = m_count->value();
        m_wish.minutes = study::examProfile(m_wish.exam)->minutesFor(m_wish.count);
    } else {
        m_wish.minutes = m_minutes->value();
    }
    fillPlan();
}

/// A line a domain: whether it is asked for, its weight, and how many questions it gets.
void ExamSetup::rebuildDomains()
{
    auto *domains = new QWidget(m_content);
    auto *rows = new QGridLayout(domains);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setHorizontalSpacing(16);
    rows->setVerticalSpacing(6);
    rows->setColumnStretch(0, 1);
    m_checks.clear();
    m_asked.clear();
    const std::size_t count = study::examProfile(m_wish.exam)->domains.size();
    for (std::size_t i = 0; i < count; ++i) {
        auto *check = new QCheckBox(domains);
        auto *asked = new QLabel(domains);
        check->setObjectName(QStringLiteral("domain%1").arg(i + 1));
        check->setEnabled(count > 1);
        asked->setTextFormat(Qt::PlainText);
        asked->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        rows->addWidget(check, static_cast<int>(i), 0);
        rows->addWidget(asked, static_cast<int>(i), 1);
        connect(check, &QCheckBox::toggled, this, &ExamSetup::chooseDomains);
        m_checks.push_back(check);
        m_asked.push_back(asked);
    }
    delete m_form->replaceWidget(m_domains, domains);
    delete m_domains;
    m_domains = domains;
    domains->show();
    QWidget *before = m_exam;
    for (QCheckBox *check : m_checks) {
        setTabOrder(before, check);
        before = check;
    }
    setTabOrder(before, m_count);
}

void ExamSetup::setBusy(bool busy)
{
    m_busy = busy;
    fill();
}

void ExamSetup::setLook(const Look &look)
{
    m_look = look;
    const ui::Palette &palette = look.palette();
    m_content->setStyleSheet(
        QStringLiteral("#examSetupContent { background: %1; } QLabel, QCheckBox { color: %2; } QCheckBox { spacing: 10px; } "
                       "QCheckBox:focus { border: 2px solid %2; border-radius: 4px; } QCheckBox { border: 2px solid transparent; "
                       "padding: 2px; } "
                       "QAbstractSpinBox { background: %3; color: %2; border: 1px solid %4; border-radius: 5px; padding: 6px 11px; } "
                       "QAbstractSpinBox:focus { border: 2px solid %2; padding: 5px 10px; }")
            .arg(palette.background.name(), palette.text.name(), palette.surface.name(), palette.edge.name()));
    fill();
    arrange();
}

void ExamSetup::fill()
{
    const study::ExamProfile *profile = study::examProfile(m_wish.exam);
    if (profile == nullptr)
        return;
    const text::Translation &t = m_look.words();
    m_title->setText(t.say("Exam", "Mock exam"));
    m_title->setFont(m_look.sans(28, ui::Weight::Bold));
    std::vector<Segments::Words> exams;
    for (const study::ExamProfile &each : study::examProfiles())
        exams.push_back({{}, QString::fromUtf8(each.id), {}});
    m_exam->setLook(m_look);
    m_exam->setWords(t.say("Quiz", "Exam"), exams);
    m_exam->setChosen(indexOf(m_wish.exam));
    const QString exam = QString::fromUtf8(profile->id);
    m_about->setText(
        profile->percent() < 100
            ? t.say("Exam", "It covers the security domains only: %1% of %2. The other domains of that exam are not asked here.")
                  .arg(profile->percent())
                  .arg(exam)
            : t.say("Exam", "All domains of %1, as far as they are about identities and temporary credentials: the rest of "
                            "that exam is not asked here.")
                  .arg(exam));
    const std::pair<QLabel *, QString> labels[] = {{m_examLabel, t.say("Quiz", "Exam")},
                                                   {m_domainsLabel, t.say("Exam", "Domains")},
                                                   {m_countLabel, t.say("Exam", "Questions")},
                                                   {m_minutesLabel, t.say("Exam", "Minutes")}};
    for (const auto &[label, words] : labels) {
        label->setText(words);
        label->setFont(m_look.sans(15, ui::Weight::Medium));
        label->setMinimumHeight(m_look.px(30));
    }
    m_rules->setText(t.say("Exam",
                           "No answer is shown before you hand in; until then you can go back and change every one. A question counts "
                           "only if all of it is right, and one without an answer counts as wrong, as at AWS. Policies to be "
                           "written are not asked."));
    m_begin->setLook(m_look);
    m_history->setLook(m_look);
    m_begin->setWords(m_busy ? t.say("Exam", "Preparing\u2026") : t.say("Exam", "Begin"));
    m_history->setWords(t.say("Exam", "Earlier exams"));
    for (QLabel *label : {m_about, m_rules, m_sizeNote}) {
        label->setFont(m_look.sans(15));
        label->setStyleSheet(QStringLiteral("color: %1;").arg(m_look.palette().muted.name()));
    }
    fillPlan();
}

void ExamSetup::fillPlan()
{
    m_filling = true;
    const text::Translation &t = m_look.words();
    const study::ExamProfile *profile = study::examProfile(m_wish.exam);
    const int most = questionsFor(*m_practice, m_wish);
    m_wish.count = std::min(m_wish.count, most);
    m_count->setRange(std::min(1, most), most);
    m_count->setValue(m_wish.count);
    m_minutes->setValue(m_wish.minutes);
    for (const auto &[box, label] : {std::pair {m_count, m_countLabel}, std::pair {m_minutes, m_minutesLabel}}) {
        box->setAccessibleName(label->text());
        box->setFont(m_look.sans(15));
        box->setMaximumWidth(m_look.px(160));
    }
    const std::vector<DomainPlan> plan = planOf(*m_practice, m_wish);
    const study::ExamAttempt drawn = drawExam(*m_practice, m_wish);
    for (std::size_t i = 0; i < plan.size() && i < m_checks.size(); ++i) {
        m_checks[i]->setFont(m_look.sans(15));
        m_checks[i]->setChecked(m_wish.domains.contains(plan[i].domain));
        m_checks[i]->setText(
            QStringLiteral("%1 \u00B7 %2").arg(domainTitle(plan[i].domain, t), t.say("Exam", "weight %1%").arg(plan[i].percent)));
        m_asked[i]->setFont(m_look.sans(15));
        m_asked[i]->setText(t.say("Exam", "%1 of %2 in the bank").arg(plan[i].asked).arg(plan[i].inBank));
    }
    ExamWish usual = m_wish;
    setUsualSize(*m_practice, usual);
    m_sizeNote->setText(
        m_wish.count > usual.count
            ? t.say("Exam", "More than %n question(s) can\u2019t keep AWS\u2019s weights: some domains have too few, so others get more.",
                    nullptr, usual.count)
            : t.say("Exam", "AWS\u2019s whole exam: %1 questions in %2 minutes. Here the same time a question.")
                  .arg(profile->questions)
                  .arg(profile->minutes));
    m_begin->setEnabled(!m_busy && !drawn.questions.empty());
    m_filling = false;
}

/// A column that can be read, in the middle.
void ExamSetup::arrange()
{
    const int side = std::max(24, (viewport()->width() - m_look.px(820)) / 2);
    m_content->layout()->setContentsMargins(side, 28, side, 28);
}

void ExamSetup::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    arrange();
}

void ExamSetup::focusFirst()
{
    m_begin->setFocus(Qt::OtherFocusReason);
}

void ExamSetup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && m_begin->isEnabled())
        m_begin->click();
    else
        QScrollArea::keyPressEvent(event);
}

} // namespace trustwalk::quiz_page
