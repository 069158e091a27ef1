#include "app/inspector/inspector.h"

#include "app/inspector/block_widgets.h"
#include "app/text/step_text.h"
#include "app/text/translation.h"
#include "app/ui/control_style.h"
#include "app/ui/mark_pixmap.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace trustwalk::inspector {

namespace {

ui::Mark markOf(trace::Verdict verdict)
{
    switch (verdict) {
    case trace::Verdict::Done: return ui::Mark::Done;
    case trace::Verdict::Passed: return ui::Mark::Passed;
    case trace::Verdict::Refused: return ui::Mark::Refused;
    case trace::Verdict::NotNeeded: return ui::Mark::NotNeeded;
    }
    return ui::Mark::Done;
}

} // namespace

Inspector::Inspector(QWidget *parent)
    : QWidget(parent), m_number(new QLabel), m_title(new QLabel), m_mark(new QLabel), m_verdict(new QLabel), m_empty(new QLabel),
      m_source(new QLabel), m_tabs(new QTabBar), m_pages(new QStackedWidget), m_evidence(new QScrollArea), m_raw(new QPlainTextEdit)
{
    setObjectName(QStringLiteral("inspector"));
    setAttribute(Qt::WA_StyledBackground);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(24, 20, 24, 4);
    head->setSpacing(12);
    head->addWidget(m_number, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->addWidget(m_title);
    auto *verdict = new QHBoxLayout;
    verdict->setSpacing(8);
    verdict->addWidget(m_mark, 0, Qt::AlignTop);
    verdict->addWidget(m_verdict, 1);
    words->addLayout(verdict);
    head->addLayout(words, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    auto *tabs = new QHBoxLayout;
    tabs->setContentsMargins(12, 8, 12, 0);
    tabs->addWidget(m_tabs);
    tabs->addStretch(1);
    layout->addLayout(tabs);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_source);
    m_number->setAlignment(Qt::AlignCenter);
    for (QLabel *label : {m_title, m_verdict, m_source, m_empty})
        label->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    m_verdict->setTextFormat(Qt::PlainText);
    m_source->setOpenExternalLinks(true);
    m_source->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_empty->setAlignment(Qt::AlignCenter);
    m_tabs->addTab({});
    m_tabs->addTab({});
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_evidence->setWidgetResizable(true);
    m_evidence->setFrameShape(QFrame::NoFrame);
    m_evidence->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_raw->setReadOnly(true);
    m_raw->setFrameShape(QFrame::NoFrame);
    m_raw->setWordWrapMode(QTextOption::WrapAnywhere);
    m_pages->addWidget(m_evidence);
    m_pages->addWidget(m_raw);
    m_pages->addWidget(m_empty);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        if (m_step >= 0)
            m_pages->setCurrentIndex(tab);
    });
    retranslate();
    restyle();
    rebuild();
}

void Inspector::setTrace(std::shared_ptr<const trace::Trace> trace, std::shared_ptr<const world::World> world)
{
    m_trace = std::move(trace);
    m_world = std::move(world);
    m_step = -1;
    rebuild();
}

void Inspector::showStep(int step)
{
    if (step == m_step)
        return;
    m_step = m_trace && step >= 0 && step < static_cast<int>(m_trace->steps.size()) ? step : -1;
    rebuild();
    m_evidence->verticalScrollBar()->setValue(0);
}

void Inspector::setLook(const ui::Look &look)
{
    if (m_look == look)
        return;
    m_look = look;
    const int scroll = m_evidence->verticalScrollBar()->value();
    retranslate();
    restyle();
    rebuild();
    m_evidence->verticalScrollBar()->setValue(scroll);
}

void Inspector::retranslate()
{
    const text::Translation &t = text::Translation::of(m_look.language);
    m_tabs->setTabText(0, t.say("Inspector", "Evidence"));
    m_tabs->setTabText(1, t.say("Inspector", "Raw"));
    m_evidence->setAccessibleName(t.say("Inspector", "Evidence"));
    m_raw->setAccessibleName(t.say("Inspector", "Raw"));
    m_tabs->setAccessibleName(t.say("Inspector", "Details"));
    m_empty->setText(t.say("Inspector", "Choose a step to see its evidence."));
}

void Inspector::restyle()
{
    const ui::Palette &palette = m_look.palette();
    setStyleSheet(ui::controlStyle(palette)
                  + QStringLiteral("#inspector, #inspector QScrollArea, #inspector QScrollArea > QWidget > QWidget { background: %1; } "
                                   "#inspector { border-left: 1px solid %4; } "
                                   "QTabBar::tab { padding: 8px 12px; color: %2; border: none; background: transparent; } "
                                   "QTabBar::tab:selected { color: %3; border-bottom: 3px solid %3; } QTabBar::tab:focus { color: %3; } "
                                   "QPlainTextEdit { background: %1; color: %3; }")
                        .arg(palette.surface.name(), palette.muted.name(), palette.text.name(), palette.line.name()));
    m_tabs->setFont(ui::sansFont(14 * m_look.textScale, ui::Weight::SemiBold));
}

void Inspector::rebuild()
{
    fillHead();
    if (m_step < 0) {
        m_pages->setCurrentWidget(m_empty);
        return;
    }
    const auto index = static_cast<std::size_t>(m_step);
    Blocks blocks = evidenceBlocks(*m_trace, index, m_look.language);
    const text::StepText words = text::stepText(*m_trace, index, *m_world, m_look.language);
    const text::Translation &t = text::Translation::of(m_look.language);
    if (!words.question.isEmpty())
        blocks.insert(blocks.begin(), {Heading {t.say("Inspector", "What is asked")}, Paragraph {words.question}});
    if (!words.wouldStop.isEmpty()) {
        const bool refused = m_trace->steps[index].verdict == trace::Verdict::Refused;
        blocks.emplace_back(Heading {refused ? t.say("Inspector", "What would let it pass") : t.say("Inspector", "What would stop it")});
        blocks.emplace_back(Paragraph {words.wouldStop});
    }
    m_evidence->setWidget(blockColumn(blocks, m_look.theme, m_look.textScale, m_look.language));
    m_raw->setFont(ui::monoFont(12.5 * m_look.textScale));
    const QString raw = rawText(m_trace->steps[index]);
    m_raw->setPlainText(raw);
    m_tabs->setTabVisible(1, !raw.isEmpty());
    // Styled after its size was asked for, it would keep the size without the style.
    m_tabs->ensurePolished();
    m_tabs->updateGeometry();
    m_pages->setCurrentIndex(m_tabs->currentIndex());
}

void Inspector::fillHead()
{
    const ui::Palette &palette = m_look.palette();
    const bool chosen = m_step >= 0;
    for (QWidget *part : {static_cast<QWidget *>(m_number), static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_verdict),
                          static_cast<QWidget *>(m_mark), static_cast<QWidget *>(m_tabs), static_cast<QWidget *>(m_source)})
        part->setVisible(chosen);
    m_empty->setFont(ui::sansFont(14 * m_look.textScale));
    if (!chosen)
        return;
    const trace::Step &step = m_trace->steps[static_cast<std::size_t>(m_step)];
    const text::StepText words = text::stepText(*m_trace, static_cast<std::size_t>(m_step), *m_world, m_look.language);
    const int disc = qRound(38 * m_look.textScale);
    const bool refused = step.verdict == trace::Verdict::Refused;
    m_number->setText(QString::fromStdString(step.number.text()));
    m_number->setFixedSize(disc, disc);
    m_number->setFont(ui::sansFont(13 * m_look.textScale, ui::Weight::SemiBold));
    m_number->setStyleSheet(QStringLiteral("background: %1; color: %2; border-radius: %3px;")
                                .arg((refused ? palette.refused : palette.head).name(), (refused ? palette.onMark : palette.onHead).name())
                                .arg(disc / 2));
    m_title->setText(words.title);
    m_title->setFont(ui::sansFont(17 * m_look.textScale, ui::Weight::SemiBold));
    m_verdict->setText(words.verdict);
    m_mark->setPixmap(ui::markPixmap(markOf(step.verdict), palette, 18 * m_look.textScale, devicePixelRatioF()));
    m_mark->setAccessibleName(words.verdict);
    m_verdict->setFont(ui::sansFont(14 * m_look.textScale, ui::Weight::SemiBold));
    const trace::Source source = trace::sourceOf(step.kind);
    m_source->setText(
        QStringLiteral("<a style=\"color:%1\" href=\"%2\">%3</a>")
            .arg(palette.text.name(), QString::fromUtf8(source.url).toHtmlEscaped(), QString::fromUtf8(source.title).toHtmlEscaped()));
    m_source->setFont(ui::sansFont(13 * m_look.textScale));
    m_source->setContentsMargins(24, 12, 24, 14);
}

} // namespace trustwalk::inspector
