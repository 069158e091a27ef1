#include "app/sequence/mermaid.h"

#include "app/sequence/script.h"
#include "app/text/facts.h"
#include "app/text/step_text.h"

#include <QStringList>

namespace trustwalk::sequence {
namespace {

const QString lineBreak = QStringLiteral("<br/>");

QString idOf(std::size_t participant)
{
    return QStringLiteral("p%1").arg(participant + 1);
}

QString markOf(const Line &line)
{
    if (line.kind == Line::Kind::NotReached)
        return line.number.isEmpty() ? QString() : QStringLiteral("\u2014 ");
    switch (line.verdict) {
    case trace::Verdict::Done: return {};
    case trace::Verdict::Passed: return QStringLiteral("\u2713 ");
    case trace::Verdict::Refused: return QStringLiteral("\u2715 ");
    case trace::Verdict::NotNeeded: return QStringLiteral("\u2014 ");
    }
    return {};
}

QString arrowOf(const Line &line)
{
    switch (line.link) {
    case stage::LinkKind::Refusal: return QStringLiteral("--x");
    case stage::LinkKind::Answer:
    case stage::LinkKind::Mint: return QStringLiteral("-->>");
    case stage::LinkKind::Trust:
    case stage::LinkKind::Ask:
    case stage::LinkKind::HandOver:
    case stage::LinkKind::Request:
    case stage::LinkKind::Use:
    case stage::LinkKind::Reach:
    case stage::LinkKind::StandsFor:
    case stage::LinkKind::Leader: return QStringLiteral("->>");
    }
    return QStringLiteral("->>");
}

/// The value as the tour shows it; an en dash where there is none.
QString valueOf(const QString &value)
{
    return value.isEmpty() ? QStringLiteral("\u2013") : text::shortValue(value.toStdString());
}

/// One text on its way. What stays at one participant is gathered into one note.
class Page {
public:
    Page(const Script &script, ui::Language language) : m_script(script), m_language(language) {}

    void begin(const QString &title)
    {
        put(QStringLiteral("sequenceDiagram"));
        put(QStringLiteral("    title ") + mermaidEscaped(title));
        for (std::size_t i = 0; i < m_script.participants.size(); ++i) {
            const Participant &participant = m_script.participants[i];
            const bool person = participant.actor.kind == trace::ActorKind::Person;
            put(QStringLiteral("    %1 %2 as ").arg(person ? QStringLiteral("actor") : QStringLiteral("participant"), idOf(i))
                + mermaidEscaped(in(participant.name, m_language)));
        }
    }
    void add(const Line &line)
    {
        if (line.from == line.to)
            addToNote(line);
        else
            addMessage(line);
    }
    QString end()
    {
        endNote();
        return m_text;
    }

private:
    void put(const QString &line) { m_text += line + u'\n'; }

    [[nodiscard]] QString wordsOf(const Line &line) const
    {
        const QString number = line.number.isEmpty() ? QString() : line.number + u' ';
        return mermaidEscaped(markOf(line) + number + in(line.words, m_language));
    }

    void addMessage(const Line &line)
    {
        endNote();
        QStringList parts {line.kind == Line::Kind::Refusal ? mermaidEscaped(in(line.words, m_language)) : wordsOf(line)};
        if (!line.facts.isEmpty())
            parts << mermaidEscaped(line.facts);
        if (line.ticket)
            parts << mermaidEscaped(line.ticket->key + QStringLiteral(", ") + in(line.ticket->validity, m_language));
        put(QStringLiteral("    ") + idOf(line.from) + arrowOf(line) + idOf(line.to) + QStringLiteral(": ") + parts.join(lineBreak));
    }

    void addToNote(const Line &line)
    {
        if (line.kind == Line::Kind::Chapter || line.from != m_place || (line.kind == Line::Kind::NotReached) != m_notReached)
            endNote();
        m_place = line.from;
        m_notReached = line.kind == Line::Kind::NotReached;
        m_note << wordsOf(line);
        if (line.verdict != trace::Verdict::Refused || !line.compared)
            return;
        const Line::Compared &compared = *line.compared;
        for (const auto &[label, value] :
             {std::pair {compared.presentedLabel, compared.presented}, {compared.referenceLabel, compared.reference}})
            m_note << mermaidEscaped(in(label, m_language) + u' ' + valueOf(value));
    }

    void endNote()
    {
        if (!m_note.isEmpty())
            put(QStringLiteral("    Note over %1: ").arg(idOf(m_place)) + m_note.join(lineBreak));
        m_note.clear();
    }

    const Script &m_script;
    ui::Language m_language;
    QString m_text;
    QStringList m_note;
    std::size_t m_place = 0;
    bool m_notReached = false;
};

} // namespace

QString mermaidEscaped(const QString &text)
{
    static const QString special = QStringLiteral("#;<>&\"%:{}`\\");
    QString escaped;
    for (const QChar c : text.simplified())
        escaped += special.contains(c) ? QStringLiteral("#%1;").arg(c.unicode()) : QString(c);
    return escaped;
}

QString mermaid(const trace::Trace &trace, const world::World &world, ui::Language language)
{
    const Script script = scriptOf(trace, world);
    const QString call = trace.call ? QString::fromUtf8(api::actionName(*trace.call)) : QStringLiteral("AWS STS");
    const QString about = text::walkSubtitle(trace, world, language);
    Page page(script, language);
    page.begin(about.isEmpty() ? call : call + QStringLiteral(": ") + about);
    for (const Line &line : script.lines)
        page.add(line);
    return page.end();
}

} // namespace trustwalk::sequence
