#include "app/quiz/classroom/class_page.h"

#include "app/progress/files.h"
#include "app/quiz/classroom/round_csv.h"
#include "app/quiz/classroom/round_picker.h"
#include "app/quiz/segments.h"
#include "app/text/progress_text.h"
#include "app/world/quiz_store.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMimeData>
#include <QSaveFile>
#include <QVBoxLayout>

namespace trustwalk::quiz_page {

namespace {

constexpr std::array thinkingSeconds {0, 30, 60, 120, 180};

} // namespace

ClassPage::ClassPage(Practice *practice, const QString &dataFolder, QWidget *parent)
    : WayPage(parent), m_practice(practice), m_dataFolder(dataFolder), m_keeper(dataFolder), m_keptCard(new QWidget(this)),
      m_title(new QLabel(this)), m_intro(new QLabel(this)), m_keptTitle(new QLabel(m_keptCard)), m_keptWords(new QLabel(m_keptCard)),
      m_faultWords(new QLabel(this)), m_thinkingTitle(new QLabel(this)), m_continue(new ActionButton(m_keptCard)),
      m_copy(new ActionButton(m_keptCard)), m_save(new ActionButton(m_keptCard)), m_discard(new ActionButton(m_keptCard)),
      m_begin(new ActionButton(this)), m_picker(new RoundPicker(practice, this)),
      m_thinking(new Segments(static_cast<int>(thinkingSeconds.size()), this))
{
    setObjectName(QStringLiteral("classPage"));
    setFocusPolicy(Qt::StrongFocus);
    layOut();
    connectParts();
    readKept();
}

ClassPage::~ClassPage()
{
    m_window.reset(); // before the runner that it listens to
}

void ClassPage::layOut()
{
    for (QLabel *label : {m_title, m_intro, m_keptTitle, m_keptWords, m_faultWords, m_thinkingTitle}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(label != m_title && label != m_thinkingTitle);
    }
    m_continue->setObjectName(QStringLiteral("classContinue"));
    m_begin->setObjectName(QStringLiteral("classBegin"));
    m_copy->setObjectName(QStringLiteral("classCopy"));
    m_save->setObjectName(QStringLiteral("classSave"));
    m_discard->setObjectName(QStringLiteral("classDiscard"));
    m_keptCard->setObjectName(QStringLiteral("keptCard"));
    m_keptCard->setAttribute(Qt::WA_StyledBackground);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(4);
    for (ActionButton *button : {m_continue, m_copy, m_save, m_discard})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto *kept = new QVBoxLayout(m_keptCard);
    kept->setContentsMargins(24, 16, 24, 14);
    kept->setSpacing(6);
    kept->addWidget(m_keptTitle);
    kept->addWidget(m_keptWords);
    kept->addLayout(buttons);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(12);
    foot->addWidget(m_thinkingTitle);
    foot->addWidget(m_thinking);
    foot->addStretch(1);
    foot->addWidget(m_begin);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(40, 24, 40, 24);
    layout->setSpacing(14);
    layout->addWidget(m_title);
    layout->addWidget(m_intro);
    layout->addWidget(m_faultWords);
    layout->addWidget(m_keptCard);
    layout->addWidget(m_picker, 1);
    layout->addLayout(foot);
    m_thinking->setChosen(0);
}

void ClassPage::connectParts()
{
    connect(m_continue, &ActionButton::clicked, this, &ClassPage::goOn);
    connect(m_begin, &ActionButton::clicked, this, &ClassPage::beginNew);
    connect(m_discard, &ActionButton::clicked, this, &ClassPage::discard);
    connect(m_copy, &ActionButton::clicked, this, &ClassPage::copy);
    connect(m_save, &ActionButton::clicked, this, &ClassPage::saveWithDialog);
    connect(m_picker, &RoundPicker::chosenChanged, this, &ClassPage::fill);
}

/// What the last round left on disk; what is at fault there is said and stays until another round takes its place.
void ClassPage::readKept()
{
    m_again = {};
    m_fault.reset();
    auto kept = m_keeper.kept();
    if (!kept)
        m_fault = kept.error();
    else if (*kept)
        m_again = roundAgain(**kept, [this](const std::string &id) {
            const QuestionPtr known = m_practice->question(id);
            return known || !m_findMade ? known : m_findMade(id);
        });
}

void ClassPage::setGenerator(MakeQuestions make, FindQuestion findMade)
{
    m_findMade = std::move(findMade);
    m_picker->setGenerator(std::move(make));
    readKept(); // a round of generated questions could not be found before
}

void ClassPage::enter()
{
    m_picker->refresh();
    fill();
    if (hasKept())
        (m_again.round.isOver() ? m_save : m_continue)->setFocus(Qt::OtherFocusReason);
    else
        m_picker->focusFirst();
}

ClassWindow &ClassPage::classWindow()
{
    if (!m_window) {
        m_runner = std::make_unique<ProofRunner>(quiz_store::stand(m_dataFolder));
        m_window = std::make_unique<ClassWindow>(m_runner.get(), [this] { return m_practice->now().at; });
        m_window->setReducedMotion(m_reducedMotion);
        m_window->setLook(m_look);
        connect(m_window.get(), &ClassWindow::roundChanged, this, &ClassPage::keep);
        connect(m_window.get(), &ClassWindow::languageRequested, this, &ClassPage::languageRequested);
        connect(m_window.get(), &ClassWindow::ended, this, [this] {
            window()->activateWindow();
            enter();
        });
    }
    return *m_window;
}

void ClassPage::start()
{
    ClassWindow &shown = classWindow();
    shown.setRound(m_again.round, m_again.questions, thinkingSeconds[static_cast<std::size_t>(std::max(0, m_thinking->chosen()))]);
    shown.begin(window());
}

void ClassPage::beginNew()
{
    if (hasKept() || m_picker->chosen().empty())
        return;
    m_again = {roundOf(m_picker->chosen()), m_picker->chosen(), 0};
    start();
}

void ClassPage::goOn()
{
    if (hasKept() && !m_again.round.isOver())
        start();
}

void ClassPage::discard()
{
    m_keeper.forget();
    readKept();
    fill();
    m_picker->focusFirst();
}

void ClassPage::keep(const study::Round &round)
{
    m_again.round = round;
    const auto done = m_keeper.keep(round);
    m_fault = done ? std::nullopt : std::optional(done.error());
}

void ClassPage::copy() const
{
    auto *copied = new QMimeData;
    copied->setText(roundTable(m_again.round, m_again.questions, m_look));
    copied->setData(QStringLiteral("text/csv"), roundCsv(m_again.round, m_again.questions, m_look));
    QGuiApplication::clipboard()->setMimeData(copied);
}

progress::Done ClassPage::save(const QString &file) const
{
    QSaveFile out(file);
    const QByteArray csv = roundCsv(m_again.round, m_again.questions, m_look);
    if (!out.open(QIODevice::WriteOnly) || out.write(csv) != csv.size())
        return failure(progress::files::faultOf(out));
    return progress::files::commit(out);
}

void ClassPage::saveWithDialog()
{
    const text::Translation &t = m_look.words();
    const QString file = QFileDialog::getSaveFileName(this, t.say("Classroom", "Save the result"), QStringLiteral("trustwalk-class.csv"),
                                                      t.say("Classroom", "Tables (*.csv)"));
    if (file.isEmpty())
        return;
    const progress::Done done = save(file);
    Q_EMIT said(done ? t.say("Classroom", "The result is saved.") : text::progressFaultText(done.error(), m_look.language));
}

void ClassPage::setReducedMotion(bool reduced)
{
    m_reducedMotion = reduced;
    if (m_window)
        m_window->setReducedMotion(reduced);
}

void ClassPage::keyPressEvent(QKeyEvent *event)
{
    // A remote's key for starting and ending: what was ended by a slip goes on with the same key.
    if (event->key() == Qt::Key_F5 && hasKept() && !m_again.round.isOver())
        goOn();
    else if (event->key() == Qt::Key_F5)
        beginNew();
    else
        WayPage::keyPressEvent(event);
}

} // namespace trustwalk::quiz_page
