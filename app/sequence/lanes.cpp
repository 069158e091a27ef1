#include "app/sequence/lanes.h"

#include "app/stage/setting.h"

#include <algorithm>

namespace trustwalk::sequence {
namespace {

using stage::Ink;

constexpr qreal besideIcon = 58; ///< what a head has beside its words

/// How the heads of a layout are written, all alike.
enum class HeadStyle {
    NameAndKind,
    Name,
    Stacked ///< the icon above the name, which may take two lines
};
HeadStyle headStyleOf(const Script &script, qreal width)
{
    qreal name = 0, kind = 0;
    for (const Participant &participant : script.participants) {
        name = std::max(name, wider(participant.name, style::name));
        kind = std::max(kind, wider(participant.kind, style::small));
    }
    if (std::max(name, kind) + besideIcon + 1 <= width)
        return HeadStyle::NameAndKind;
    return name + besideIcon + 1 <= width ? HeadStyle::Name : HeadStyle::Stacked;
}

class Heads {
public:
    Heads(const Script &script, const Columns &columns, ui::Language language)
        : m_script(script), m_columns(columns), m_language(language), m_style(headStyleOf(script, columns.headWidth))
    {
    }
    [[nodiscard]] Lane laneOf(std::size_t place) const;

private:
    void stack(stage::Node &head, const Participant &participant, qreal x) const;
    void writeBeside(stage::Node &head, const Participant &participant, qreal x) const;

    const Script &m_script;
    const Columns &m_columns;
    ui::Language m_language;
    HeadStyle m_style;
};

Lane Heads::laneOf(std::size_t place) const
{
    const Participant &participant = m_script.participants[place];
    Lane lane;
    lane.x = m_columns.x[place];
    lane.reached = participant.reached;
    const QString &name = in(participant.name, m_language), &kind = in(participant.kind, m_language);
    lane.accessible = kind.isEmpty() ? name : kind + u' ' + name;
    stage::Node &head = lane.head;
    head.id = head.actor = QString::fromUtf8(participant.actor.name);
    head.shape = participant.shape == ui::Silhouette::Counter ? ui::Silhouette::RoundedRect : participant.shape;
    if (m_style == HeadStyle::Stacked)
        stack(head, participant, lane.x);
    else
        writeBeside(head, participant, lane.x);
    return lane;
}

void Heads::stack(stage::Node &head, const Participant &participant, qreal x) const
{
    const qreal width = m_columns.headWidth;
    head.rect = QRectF(x - width / 2, 12, width, 72);
    head.icon = {participant.icon, QRectF(x - 11, 19, 22, 22), Ink::Text, std::nullopt};
    const QStringList lines = stage::wrapped(in(participant.name, m_language), style::narrowName, width - 8, 2);
    const qreal top = lines.size() == 1 ? 50 : 43;
    const auto line = [&](int i) {
        return stage::fittedIn(QRectF(head.rect.left() + 4, top + 17 * i, width - 8, 18), lines.value(i), style::narrowName, Ink::Text,
                               Qt::AlignCenter);
    };
    head.name = line(0);
    head.sub = line(1);
}

/// Icon, name and kind as a group in the middle of the head; the wider language says how wide the group is.
void Heads::writeBeside(stage::Node &head, const Participant &participant, qreal x) const
{
    const qreal width = m_columns.headWidth;
    head.rect = QRectF(x - width / 2, 12, width, 52);
    const bool withKind = m_style == HeadStyle::NameAndKind && !in(participant.kind, m_language).isEmpty();
    const qreal words = std::max(wider(participant.name, style::name), withKind ? wider(participant.kind, style::small) : 0.0) + 1;
    const qreal left = x - (words + 36) / 2, middle = head.rect.center().y();
    head.icon = {participant.icon, QRectF(left, middle - 13, 26, 26), Ink::Text, std::nullopt};
    head.name = stage::labelIn(QRectF(left + 36, withKind ? head.rect.top() + 6 : middle - 12, words, 24), in(participant.name, m_language),
                               style::name);
    if (withKind)
        head.sub = stage::labelIn(QRectF(left + 36, head.rect.top() + 28, words, 18), in(participant.kind, m_language), style::small,
                                  Ink::Muted);
}

} // namespace

qreal wider(const Text &text, const stage::TextStyle &style)
{
    return std::max(stage::widthOf(text[0], style), stage::widthOf(text[1], style));
}

std::vector<Lane> layOutLanes(const Script &script, const Columns &columns, ui::Language language)
{
    const Heads heads(script, columns, language);
    std::vector<Lane> lanes;
    for (std::size_t i = 0; i < script.participants.size(); ++i)
        lanes.push_back(heads.laneOf(i));
    return lanes;
}

} // namespace trustwalk::sequence
