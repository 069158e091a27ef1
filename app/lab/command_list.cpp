#include "app/lab/command_list.h"

#include "app/lab/code_box.h"
#include "app/text/translation.h"
#include "app/ui/control_style.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

namespace trustwalk::lab {

CommandList::CommandList(QWidget *parent) : QScrollArea(parent), m_body(new QWidget), m_column(new QVBoxLayout(m_body))
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    m_column->setContentsMargins(20, 12, 16, 16);
    m_column->setSpacing(12);
    m_column->addStretch(1);
    setWidget(m_body);
    m_timer.setInterval(5000);
    connect(&m_timer, &QTimer::timeout, this, &CommandList::refresh);
    m_timer.start();
}

void CommandList::setHead(QWidget *head, QWidget *last)
{
    m_headsLast = last;
    m_column->insertWidget(0, head);
}

void CommandList::setCommands(const Make &make)
{
    m_make = make;
    rebuild();
}

void CommandList::setLook(const ui::Look &look)
{
    m_look = look;
    setStyleSheet(ui::controlStyle(look.palette())
                  + QStringLiteral("QScrollArea, QScrollArea > QWidget > QWidget { background: %1; } QLabel { color: %2; }")
                        .arg(look.palette().surface.name(), look.palette().text.name()));
    rebuild();
}

void CommandList::rebuild()
{
    const int scroll = verticalScrollBar()->value();
    delete m_rows;
    m_boxes.clear();
    m_rows = new QWidget(m_body);
    auto *layout = new QVBoxLayout(m_rows);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    m_column->insertWidget(m_column->count() - 1, m_rows);
    int index = 0;
    m_last = m_headsLast;
    if (m_make)
        for (const Command &command : m_make())
            addRow(command, index++);
    m_rows->show();
    verticalScrollBar()->setValue(scroll);
}

void CommandList::addRow(const Command &command, int index)
{
    const text::Translation &t = text::Translation::of(m_look.language);
    auto *title = new QLabel(command.title);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    title->setFont(ui::sansFont(13 * m_look.textScale, ui::Weight::SemiBold));
    auto *copyButton = new QPushButton(t.say("Lab", "Copy"));
    copyButton->setFont(ui::sansFont(12.5 * m_look.textScale, ui::Weight::Medium));
    copyButton->setAccessibleName(t.say("Lab", "Copy: %1").arg(command.title));
    copyButton->setObjectName(QStringLiteral("copy%1").arg(index));
    auto *head = new QHBoxLayout;
    head->addWidget(title, 1);
    head->addWidget(copyButton);
    auto *code = new CodeBox;
    code->setLook(m_look);
    code->setCode(command.shown);
    code->setAccessibleName(command.title);
    m_boxes.push_back(code);
    auto *layout = static_cast<QVBoxLayout *>(m_rows->layout());
    layout->addLayout(head);
    layout->addWidget(code);
    layout->addSpacing(8);
    for (QWidget *part : {static_cast<QWidget *>(copyButton), static_cast<QWidget *>(code)}) {
        if (m_last != nullptr && m_last->window() == part->window())
            QWidget::setTabOrder(m_last, part);
        m_last = part;
    }
    connect(copyButton, &QPushButton::clicked, this, [this, index, copyButton, words = copyButton->text()] {
        copy(index);
        copyButton->setMinimumWidth(copyButton->width());
        copyButton->setText(text::Translation::of(m_look.language).say("Lab", "Copied"));
        QTimer::singleShot(1500, copyButton, [copyButton, words] { copyButton->setText(words); });
    });
}

/// What somebody is just selecting stays.
void CommandList::refresh()
{
    if (!isVisible() || !m_make)
        return;
    const std::vector<Command> commands = m_make();
    for (std::size_t i = 0; i < m_boxes.size() && i < commands.size(); ++i)
        if (m_boxes[i]->toPlainText() != commands[i].shown && !m_boxes[i]->textCursor().hasSelection())
            m_boxes[i]->setCode(commands[i].shown);
}

void CommandList::copy(int index)
{
    const std::vector<Command> commands = m_make ? m_make() : std::vector<Command>();
    if (index < 0 || index >= static_cast<int>(commands.size()))
        return;
    QGuiApplication::clipboard()->setText(commands[static_cast<std::size_t>(index)].text);
    Q_EMIT copied(index);
}

} // namespace trustwalk::lab
