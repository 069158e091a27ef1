#include "app/stage/setting.h"

#include "app/text/facts.h"

namespace trustwalk::stage {
namespace {

constexpr int smallestPixels = 12;

} // namespace

Setting settingOf(const world::World &world, const trace::Trace &trace, std::size_t index, ui::Language language, const StageSize &size)
{
    Setting setting {world, trace, index, text::Translation::of(language), playersOf(trace, world, index), lanesOf(size), {}};
    for (std::size_t i = 0; i < trace.steps.size(); ++i)
        setting.texts.push_back(text::stepText(trace, i, world, language));
    return setting;
}

QString Setting::chapterNumber(trace::Chapter chapter) const
{
    for (std::size_t i = players.act.first; i < players.act.end; ++i)
        if (trace.steps[i].chapter == chapter)
            return QString::number(trace.steps[i].number.step);
    if (const auto when = chapter == trace::Chapter::AskProvider ? players.asked : players.answered;
        when && chapter < trace::Chapter::SendRequest)
        return QString::number(trace.steps[*when].number.step);
    for (const trace::NotReached &check : trace.notReached)
        if (check.chapter == chapter)
            return QString::number(check.number.step);
    return {};
}

Tone useTone(const Players &players)
{
    return players.withoutSts && !players.signsWithSession ? Tone::LongTerm : Tone::Temporary;
}

Scene sceneOf(const Setting &setting, std::size_t index)
{
    switch (setting.trace.steps[index].chapter) {
    case trace::Chapter::AskProvider:
    case trace::Chapter::ProviderAnswers: return Scene::AtProvider;
    case trace::Chapter::SendRequest:
    case trace::Chapter::VerifyCredentials:
    case trace::Chapter::Authorize:
    case trace::Chapter::Issue: return Scene::AtSts;
    case trace::Chapter::Use: return Scene::AtService;
    }
    return Scene::AtSts;
}

QRectF inkOf(const Label &label)
{
    const qreal width = widthOf(label.text, label.style);
    const qreal height = label.style.pixels;
    qreal x = label.box.left(), y = label.box.center().y() - height / 2;
    if (label.alignment & Qt::AlignRight)
        x = label.box.right() - width;
    if (label.alignment & Qt::AlignHCenter)
        x = label.box.center().x() - width / 2;
    if (label.alignment & Qt::AlignTop)
        y = label.box.top();
    return {x, y, width, height};
}

Label labelIn(const QRectF &box, const QString &text, const TextStyle &style, Ink ink, Qt::Alignment alignment, Cut cut)
{
    Label label;
    label.box = box;
    label.style = style;
    // Words become smaller before they lose letters.
    while (!style.mono && label.style.pixels > smallestPixels && widthOf(text, label.style) > box.width())
        --label.style.pixels;
    label.text = cutTo(box.width(), text, label.style, cut);
    label.ink = ink;
    label.alignment = alignment;
    if (label.text != text)
        label.whole = text;
    return label;
}

Label fittedIn(const QRectF &box, const QString &text, TextStyle style, Ink ink, Qt::Alignment alignment, Cut cut)
{
    while (style.pixels > smallestPixels && widthOf(text, style) > box.width())
        --style.pixels;
    return labelIn(box, text, style, ink, alignment, cut);
}

QString shown(std::string_view value)
{
    QStringList parts;
    for (const QString &part : QString::fromUtf8(value).split(u','))
        parts << (part.startsWith(QLatin1String("arn:")) ? text::shortArn(part.toStdString()) : part);
    return parts.join(u',');
}

} // namespace trustwalk::stage
