#include "app/present/frame.h"

#include "app/present/places.h"
#include "app/present/presented_stage.h"
#include "app/stage/painting.h"
#include "app/stage/setting.h"
#include "app/text/facts.h"
#include "app/ui/presentation_theme.h"

#include <QPainter>

namespace trustwalk::present {
namespace {

constexpr qreal titleHeight = 40, margin = 22, discRadius = 13.5;
constexpr qreal top = 10, bottom = 10, lineGap = 3;
constexpr qreal dotStep = 17, dotRadius = 3.4, dotsMargin = 22;
constexpr stage::TextStyle detailStyle {15};

/// The sentence as large as its two lines allow; none that a step of ours says is cut.
struct Sentence {
    QStringList lines;
    stage::TextStyle style;
};
Sentence sentence(const QString &text, std::initializer_list<int> sizes, qreal width, int most)
{
    Sentence said;
    for (const int pixels : sizes) {
        said.style = {pixels, ui::Weight::SemiBold};
        said.lines = stage::balanced(text, said.style, width, most);
        if (said.lines.isEmpty() || !said.lines.last().endsWith(u'…') || text.endsWith(u'…'))
            return said;
    }
    return said;
}

Sentence besideAnother(const QString &text, qreal width)
{
    const Sentence said = sentence(text, {16, 15}, width, 4);
    return !said.lines.isEmpty() && said.lines.last().endsWith(u'…') ? sentence(text, {15}, width, 5) : said;
}

qreal addLines(Caption &caption, const QStringList &lines, const stage::TextStyle &style, QPointF at, qreal width)
{
    const qreal height = qRound(style.pixels * 1.33);
    for (const QString &line : lines) {
        caption.lines.push_back(stage::labelIn(QRectF(at, QSizeF(width, height)), line, style, stage::Ink::OnHead));
        at.ry() += height;
    }
    return at.y();
}

qreal dotsWidth(const Script &script)
{
    return dotStep * static_cast<qreal>(script.chapters().size()) + dotsMargin;
}

bool isRefused(const Script &script, int chapter)
{
    return script.trace()->refusal && script.trace()->steps.back().number.step == chapter;
}

/// Article's steps as dots: filled, where we are, and rings of what is to come.
void paintDots(QPainter &painter, const Script &script, int step, QPointF end, const QColor &ink)
{
    const int now = script.step(step).number.step;
    qreal x = end.x() - dotStep * static_cast<qreal>(script.chapters().size()) + dotStep / 2;
    for (const int chapter : script.chapters()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        const QPointF centre(x, end.y());
        if (chapter == now)
            painter.drawRoundedRect(QRectF(centre - QPointF(2.1 * dotRadius, dotRadius), QSizeF(4.2 * dotRadius, 2 * dotRadius)), dotRadius,
                                    dotRadius);
        else if (chapter < now)
            painter.drawEllipse(centre, dotRadius, dotRadius);
        else {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(ink, 1.3));
            const qreal radius = dotRadius - 0.65;
            if (script.trace()->refusal) // never reached
                painter.drawLine(centre - QPointF(radius, 0), centre + QPointF(radius, 0));
            else
                painter.drawEllipse(centre, radius, radius);
        }
        x += dotStep;
    }
}

void paintLabel(QPainter &painter, const stage::Label &label, const QColor &ink)
{
    painter.setFont(stage::fontOf(label.style));
    painter.setPen(ink);
    painter.drawText(label.box, static_cast<int>(label.alignment.toInt()) | Qt::TextSingleLine | Qt::TextDontClip, label.text);
}

QString callAt(const Script &script, int step)
{
    const auto call = text::callAt(*script.trace(), static_cast<std::size_t>(step));
    return call ? QString::fromUtf8(api::actionName(*call)) : QString();
}

} // namespace

FrameParts partsOf(const QSizeF &window, const Script &script, Captions captions)
{
    FrameParts parts;
    parts.unit = qMax(0.1, qMin(window.width() / unitsWide, window.height() / unitsHigh));
    const qreal caption = qRound(script.captionHeight(captions, window.width() / parts.unit) * parts.unit);
    const qreal title = qRound(titleHeight * parts.unit);
    parts.title = QRectF(0, 0, window.width(), title);
    parts.caption = QRectF(0, window.height() - caption, window.width(), caption);
    parts.stage = QRectF(0, title, window.width(), qMax(1.0, window.height() - title - caption));
    return parts;
}

Caption captionAt(const Script &script, int step, ui::Language language, Captions captions, qreal width)
{
    Caption caption;
    const text::StepText &words = script.words(step, language);
    if (captions == Captions::Both) {
        const ui::Language other = language == ui::Language::English ? ui::Language::Japanese : ui::Language::English;
        const qreal column = (width - 2 * margin) / 2 - 8;
        const Sentence left = besideAnother(words.caption, column), right = besideAnother(script.words(step, other).caption, column);
        caption.height = qMax(addLines(caption, left.lines, left.style, QPointF(margin, top), column),
                              addLines(caption, right.lines, right.style, QPointF(margin + column + 16, top), column))
                         + bottom;
        return caption;
    }
    const qreal whole = width - 2 * margin, beside = whole - dotsWidth(script);
    Sentence said = sentence(words.caption, {18, 17, 16, 15}, beside, 2);
    if (!said.lines.isEmpty() && said.lines.last().endsWith(u'…'))
        said = sentence(words.caption, {16, 15}, beside, 3);
    qreal y = addLines(caption, said.lines, said.style, QPointF(margin, top), beside);
    if (!words.detail.isEmpty())
        y = addLines(caption, stage::balanced(words.detail, detailStyle, whole, 2), detailStyle, QPointF(margin, y + lineGap), whole);
    caption.height = y + bottom;
    return caption;
}

void paintTitle(QPainter &painter, const FrameParts &parts, const Script &script, int step, const ui::Look &look, Captions captions)
{
    const ui::Palette &palette = ui::presentationTheme(look.theme).palette;
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.fillRect(parts.title, palette.background);
    painter.translate(parts.title.topLeft());
    painter.scale(parts.unit, parts.unit);
    const QSizeF size = parts.title.size() / parts.unit;
    const trace::Step &now = script.step(step);
    const bool refused = isRefused(script, now.number.step) && step + 1 == script.count();
    const QPointF centre(margin + discRadius, size.height() / 2 + 2);
    // The number stays ink: on the dark theme's red no letter would be 7 : 1.
    painter.setPen(refused ? QPen(palette.refused, 2.5) : QPen(Qt::NoPen));
    painter.setBrush(refused ? palette.refusedTint : palette.head);
    if (refused)
        painter.drawPath(ui::octagon(centre, discRadius));
    else
        painter.drawEllipse(centre, discRadius, discRadius);
    const QRectF disc(centre - QPointF(discRadius, discRadius), QSizeF(2 * discRadius, 2 * discRadius));
    const stage::Label number = stage::labelIn(disc, QString::number(now.number.step), {14, ui::Weight::Bold}, {}, Qt::AlignCenter);
    paintLabel(painter, number, refused ? palette.text : palette.onHead);
    const QString call = callAt(script, step);
    qreal callWidth = stage::widthOf(call, {13}) + 2;
    const qreal left = disc.right() + 10;
    paintLabel(painter,
               stage::labelIn(QRectF(size.width() - margin - callWidth, disc.top(), callWidth, disc.height()), call, {13}, {},
                              Qt::AlignRight | Qt::AlignVCenter),
               palette.muted);
    if (captions == Captions::Both) { // two captions leave the dots no room
        paintDots(painter, script, step, QPointF(size.width() - margin - callWidth - dotsMargin, centre.y()), palette.text);
        callWidth += dotsWidth(script);
    }
    paintLabel(painter,
               fitted(QRectF(left, disc.top(), size.width() - margin - callWidth - 16 - left, disc.height()),
                      script.chapter(step, look.language), {17, ui::Weight::SemiBold}),
               palette.text);
    painter.restore();
}

void paintCaption(QPainter &painter, const FrameParts &parts, const Script &script, int step, const ui::Look &look, Captions captions)
{
    const ui::Palette &palette = ui::presentationTheme(look.theme).palette;
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.fillRect(parts.caption, palette.head);
    painter.translate(parts.caption.topLeft());
    painter.scale(parts.unit, parts.unit);
    const qreal width = parts.caption.width() / parts.unit;
    for (const stage::Label &line : captionAt(script, step, look.language, captions, width).lines)
        paintLabel(painter, line, palette.onHead);
    if (captions == Captions::One)
        paintDots(painter, script, step, QPointF(width - margin, top + 12), palette.onHead);
    painter.restore();
}

void paintFrame(QPainter &painter, const QSizeF &size, const Script &script, int step, const ui::Look &look, Captions captions)
{
    if (step < 0 || step >= script.count())
        return;
    const FrameParts parts = partsOf(size, script, captions);
    paintTitle(painter, parts, script, step, look, captions);
    stage::paintStage(painter, parts.stage,
                      layOut(*script.world(), *script.trace(), static_cast<std::size_t>(step), look.language, {parts.stage.size(), 1}),
                      ui::presentationTheme(look.theme));
    paintCaption(painter, parts, script, step, look, captions);
}

} // namespace trustwalk::present
