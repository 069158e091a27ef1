#include "app/ui/marked_label.h"

#include "app/ui/mark_pixmap.h"

#include <QHBoxLayout>
#include <QLabel>

namespace trustwalk::ui {

MarkedLabel::MarkedLabel(QWidget *parent) : QWidget(parent), m_mark(new QLabel(this)), m_words(new QLabel(this))
{
    m_words->setTextFormat(Qt::PlainText);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_mark, 0, Qt::AlignTop);
    layout->addWidget(m_words, 1);
}

void MarkedLabel::say(Mark mark, const QString &words)
{
    m_shown = mark;
    m_words->setText(words);
    m_mark->setAccessibleName(words); // the words say what the mark shows
    draw();
}

void MarkedLabel::setLook(const Look &look, qreal pixels)
{
    m_look = look;
    m_pixels = pixels;
    draw();
}

void MarkedLabel::setWordWrap(bool wrap)
{
    m_words->setWordWrap(wrap);
}

QString MarkedLabel::text() const
{
    return m_words->text();
}

void MarkedLabel::draw()
{
    m_words->setFont(sansFont(m_pixels * m_look.textScale, Weight::SemiBold));
    const qreal side = m_pixels * 1.25 * m_look.textScale;
    m_mark->setPixmap(markPixmap(m_shown, m_look.palette(), side, devicePixelRatioF()));
}

} // namespace trustwalk::ui
