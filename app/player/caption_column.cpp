#include "app/player/caption_column.h"

#include "app/text/more_text.h"
#include "app/text/term_links.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace trustwalk::player {

namespace {

constexpr int lineGap = 2, behindGap = 6;

int heightOf(const QFont &font, const QString &text, int width)
{
    if (text.isEmpty())
        return 0;
    return QFontMetrics(font).boundingRect(QRect(0, 0, width, 10'000), Qt::TextWordWrap, text).height() + lineGap;
}

} // namespace

CaptionColumn::CaptionColumn(QWidget *parent)
    : QWidget(parent), m_caption(new QLabel(this)), m_detail(new QLabel(this)), m_behind(new QLabel(this))
{
    m_caption->setTextFormat(Qt::PlainText);
    m_caption->setTextInteractionFlags(Qt::TextSelectableByMouse);
    for (QLabel *label : {m_detail, m_behind}) {
        label->setTextFormat(Qt::RichText);
        label->setTextInteractionFlags(Qt::TextBrowserInteraction);
        connect(label, &QLabel::linkActivated, this, [this](const QString &link) { Q_EMIT termRequested(link.section(u':', 1)); });
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(lineGap);
    layout->addStretch(1);
    for (QLabel *label : {m_caption, m_detail, m_behind}) {
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    layout->addStretch(1);
    m_behind->hide();
}

void CaptionColumn::setTrace(const trace::Trace *trace, const world::World *world)
{
    m_words.clear();
    for (std::size_t step = 0; trace != nullptr && step < trace->steps.size(); ++step)
        m_words.push_back({text::stepText(*trace, step, *world, m_look.language), text::moreText(*trace, step, m_look.language)});
    showWords();
}

void CaptionColumn::showStep(int step)
{
    m_step = step;
    showWords();
}

void CaptionColumn::setLook(const ui::Look &look)
{
    m_look = look;
    dress();
}

void CaptionColumn::setBeside(bool beside)
{
    m_beside = beside;
    static_cast<QVBoxLayout *>(layout())->setStretch(0, beside ? 0 : 1);
    dress();
}

void CaptionColumn::dress()
{
    const ui::Look &look = m_look;
    m_caption->setFont(ui::sansFont((m_beside ? 17 : 20) * look.textScale, ui::Weight::SemiBold));
    m_detail->setFont(ui::sansFont(15 * look.textScale));
    m_behind->setFont(ui::sansFont(15 * look.textScale));
    m_behind->setContentsMargins(0, behindGap, 0, 0);
    QPalette muted = m_detail->palette();
    muted.setColor(QPalette::WindowText, look.palette().muted);
    muted.setColor(QPalette::Link, look.palette().muted);
    m_detail->setPalette(muted);
    QPalette ink = m_behind->palette();
    ink.setColor(QPalette::WindowText, look.palette().text);
    ink.setColor(QPalette::Link, look.palette().text);
    m_behind->setPalette(ink);
}

void CaptionColumn::setMore(bool more)
{
    m_more = more;
    showWords();
}

int CaptionColumn::heightFor(int width) const
{
    int height = 0;
    for (const Words &words : m_words) {
        int needed
            = heightOf(m_caption->font(), words.step.caption, width) + heightOf(m_detail->font(), words.step.detail, width) + 2 * lineGap;
        if (m_more)
            needed += heightOf(m_behind->font(), words.more, width) + behindGap + lineGap;
        height = std::max(height, needed);
    }
    return height;
}

void CaptionColumn::showWords()
{
    if (m_step < 0 || m_step >= static_cast<int>(m_words.size()))
        return;
    const Words &words = m_words[static_cast<std::size_t>(m_step)];
    m_caption->setText(words.step.caption);
    m_caption->setAccessibleName(words.step.accessibleName + QStringLiteral(" ") + words.step.caption);
    m_detail->setText(text::withTermLinks(words.step.detail, m_look.language));
    m_detail->setVisible(!words.step.detail.isEmpty());
    m_behind->setText(text::withTermLinks(words.more, m_look.language));
    m_behind->setVisible(m_more && !words.more.isEmpty());
}

} // namespace trustwalk::player
