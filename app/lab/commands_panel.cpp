#include "app/lab/commands_panel.h"

#include "app/text/translation.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace trustwalk::lab {

CommandsPanel::CommandsPanel(QWidget *parent) : QWidget(parent), m_label(new QLabel), m_asker(new QComboBox), m_list(new CommandList)
{
    m_asker->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // as wide as the panel, whatever the names
    m_asker->setObjectName(QStringLiteral("asker"));
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 4);
    row->setSpacing(12);
    row->addWidget(m_label);
    row->addWidget(m_asker, 1);
    m_list->setHead(head, m_asker);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list);
    connect(m_asker, &QComboBox::currentIndexChanged, this, &CommandsPanel::showCommands);
}

void CommandsPanel::setTerminal(const Terminal &terminal)
{
    m_terminal = terminal;
    fill();
}

void CommandsPanel::setLook(const ui::Look &look)
{
    m_look = look;
    m_label->setText(text::Translation::of(look.language).say("Lab", "Who asks"));
    m_label->setFont(ui::sansFont(14 * look.textScale, ui::Weight::SemiBold));
    m_asker->setAccessibleName(m_label->text());
    m_asker->setFont(ui::sansFont(13 * look.textScale));
    m_list->setLook(look);
    fill();
}

void CommandsPanel::fill()
{
    if (!m_terminal.world)
        return;
    const text::Translation &t = text::Translation::of(m_look.language);
    const int row = m_asker->currentIndex();
    const Asker before = row >= 0 && row < static_cast<int>(m_askers.size()) ? m_askers[static_cast<std::size_t>(row)] : Asker {};
    m_askers = askersOf(*m_terminal.world);
    const QSignalBlocker quiet(m_asker);
    m_asker->clear();
    for (const Asker &asker : m_askers) {
        const QString name = QString::fromStdString(asker.name), provider = QString::fromStdString(asker.provider);
        switch (asker.kind) {
        case Asker::Kind::User: m_asker->addItem(t.say("Lab", "%1, IAM user").arg(name)); break;
        case Asker::Kind::WebIdentity: m_asker->addItem(t.say("Lab", "%1, with a token of %2").arg(name, provider)); break;
        case Asker::Kind::Saml: m_asker->addItem(t.say("Lab", "%1, with an assertion of %2").arg(name, provider)); break;
        }
    }
    const auto found = std::find(m_askers.begin(), m_askers.end(), before);
    m_asker->setCurrentIndex(found == m_askers.end() ? 0 : static_cast<int>(found - m_askers.begin()));
    showCommands();
}

void CommandsPanel::showCommands()
{
    const int row = m_asker->currentIndex();
    if (row < 0 || row >= static_cast<int>(m_askers.size()))
        return;
    m_list->setCommands([this, asker = m_askers[static_cast<std::size_t>(row)]] { return commandsOf(asker, m_terminal, m_look.language); });
}

} // namespace trustwalk::lab
