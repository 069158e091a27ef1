#include "app/walk/intro_page.h"

#include "app/text/lesson_text.h"
#include "app/text/term_links.h"
#include "app/text/translation.h"
#include "app/text/walk_text.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace trustwalk::walk_page {

namespace {

constexpr int columnWidth = 720;

} // namespace

IntroPage::IntroPage(QWidget *parent) : QScrollArea(parent)
{
    setObjectName(QStringLiteral("introPage"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
}

void IntroPage::open(const std::string &lesson, api::Operation call, const ui::Look &look)
{
    if (m_call == call && m_lesson == lesson && m_look == look)
        return;
    m_call = call;
    m_lesson = lesson;
    m_look = look;
    rebuild();
}

QLabel *IntroPage::addText(QVBoxLayout *layout, const QString &text, const QFont &font, const QColor &ink)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(font);
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, ink);
    palette.setColor(QPalette::Link, ink);
    label->setPalette(palette);
    layout->addWidget(label);
    return label;
}

void IntroPage::rebuild()
{
    const ui::Palette &palette = m_look.palette();
    const text::Translation &t = text::Translation::of(m_look.language);
    const text::WalkText words = text::walkText(m_lesson, *m_call, m_look.language);
    auto *page = new QWidget;
    auto *centred = new QHBoxLayout(page);
    auto *column = new QVBoxLayout;
    column->setSpacing(qRound(12 * m_look.textScale));
    centred->addStretch(1);
    auto *holder = new QWidget;
    holder->setMaximumWidth(qRound(columnWidth * m_look.textScale));
    holder->setMinimumWidth(std::min(qRound(columnWidth * m_look.textScale), 600));
    holder->setLayout(column);
    centred->addWidget(holder, 100);
    centred->addStretch(1);
    const QFont heading = ui::sansFont(13 * m_look.textScale, ui::Weight::SemiBold), body = ui::sansFont(16 * m_look.textScale);
    column->addStretch(2);
    addText(column, words.title, ui::sansFont(28 * m_look.textScale, ui::Weight::Bold), palette.text);
    addText(column, words.subtitle, ui::sansFont(18 * m_look.textScale), palette.muted);
    QLabel *intro = addText(column, {}, ui::sansFont(18 * m_look.textScale), palette.text);
    intro->setTextFormat(Qt::RichText);
    intro->setTextInteractionFlags(Qt::TextBrowserInteraction);
    intro->setText(text::withTermLinks(words.intro, m_look.language));
    connect(intro, &QLabel::linkActivated, this, [this](const QString &link) { Q_EMIT termRequested(link.section(u':', 1)); });
    column->addSpacing(qRound(8 * m_look.textScale));
    addText(column, t.say("Intro", "When to use it"), heading, palette.muted);
    for (const QString &use : words.useCases)
        addText(column, QStringLiteral("\u2022  ") + use, body, palette.text);
    if (!words.cautions.isEmpty())
        addText(column, t.say("Intro", "Easily got wrong"), heading, palette.muted);
    for (const QString &caution : words.cautions)
        addText(column, QStringLiteral("\u2022  ") + caution, body, palette.text);
    column->addSpacing(qRound(8 * m_look.textScale));
    auto *start = new QPushButton(t.say("Intro", "Start the walk"));
    start->setFont(ui::sansFont(16 * m_look.textScale, ui::Weight::SemiBold));
    start->setMinimumWidth(start->fontMetrics().horizontalAdvance(start->text()) + qRound(64 * m_look.textScale));
    start->setDefault(true);
    start->setStyleSheet(QStringLiteral("QPushButton { background: %1; color: %2; border: none; border-radius: 6px; padding: 10px 24px; } "
                                        "QPushButton:focus { border: 3px solid %3; }")
                             .arg(palette.head.name(), palette.onHead.name(), palette.edge.name()));
    connect(start, &QPushButton::clicked, this, &IntroPage::startRequested);
    column->addWidget(start, 0, Qt::AlignLeft);
    column->addSpacing(qRound(8 * m_look.textScale));
    addText(column, t.say("Intro", "Sources"), heading, palette.muted);
    for (const trace::Source &source : words.sources) {
        QLabel *link = addText(column, {}, ui::sansFont(14 * m_look.textScale), palette.text);
        link->setTextFormat(Qt::RichText);
        link->setOpenExternalLinks(true);
        link->setText(
            QStringLiteral("<a style=\"color:%1\" href=\"%2\">%3</a>")
                .arg(palette.text.name(), QString::fromUtf8(source.url).toHtmlEscaped(), QString::fromUtf8(source.title).toHtmlEscaped()));
    }
    column->addStretch(3);
    setWidget(page);
    setFocusProxy(start);
    setStyleSheet(QStringLiteral("#introPage, #introPage > QWidget > QWidget { background: %1; }").arg(palette.background.name()));
}

void IntroPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT startRequested();
    else
        QScrollArea::keyPressEvent(event);
}

} // namespace trustwalk::walk_page
