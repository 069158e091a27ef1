#include "app/lab/lab_bar.h"

#include "app/lab/switch_button.h"
#include "app/text/translation.h"
#include "app/ui/control_style.h"
#include "app/ui/marked_label.h"
#include "app/world/world_store.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QIntValidator>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace trustwalk::lab {

namespace {

constexpr int lastPort = 65535;

QString titleOf(const world::World &world, ui::Language language)
{
    return QString::fromStdString(language == ui::Language::Japanese ? world.title.ja : world.title.en);
}

} // namespace

LabBar::LabBar(QWidget *parent)
    : QWidget(parent), m_switch(new SwitchButton(this)), m_portLabel(new QLabel(this)), m_url(new QLabel(this)),
      m_port(new QLineEdit(this)), m_copy(new QPushButton(this)), m_world(new QPushButton(this)), m_worlds(new QMenu(this)),
      m_problem(new ui::MarkedLabel(this)), m_english(new QToolButton(this)), m_japanese(new QToolButton(this))
{
    setObjectName(QStringLiteral("labBar"));
    m_switch->setObjectName(QStringLiteral("labSwitch"));
    m_port->setObjectName(QStringLiteral("labPort"));
    m_port->setValidator(new QIntValidator(1, lastPort, this));
    m_url->setTextFormat(Qt::PlainText);
    m_url->setObjectName(QStringLiteral("labUrl"));
    m_url->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_copy->setObjectName(QStringLiteral("copyUrl"));
    m_world->setObjectName(QStringLiteral("labWorld"));
    m_world->setMenu(m_worlds);
    m_english->setText(QStringLiteral("EN"));
    m_japanese->setText(QStringLiteral("\u65E5\u672C\u8A9E"));
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    for (QWidget *part : {static_cast<QWidget *>(m_switch), static_cast<QWidget *>(m_portLabel), static_cast<QWidget *>(m_port),
                          static_cast<QWidget *>(m_url), static_cast<QWidget *>(m_copy)})
        row->addWidget(part);
    row->addStretch(1);
    for (QWidget *part : {static_cast<QWidget *>(m_world), static_cast<QWidget *>(m_english), static_cast<QWidget *>(m_japanese)})
        row->addWidget(part);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 6, 16, 6);
    layout->setSpacing(4);
    layout->addLayout(row);
    layout->addWidget(m_problem);
    connect(m_switch, &SwitchButton::clicked, this, &LabBar::switched);
    connect(m_port, &QLineEdit::returnPressed, m_switch, &SwitchButton::click);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_url->text()); });
    connect(m_worlds, &QMenu::aboutToShow, this, &LabBar::offerWorlds);
    connect(m_english, &QToolButton::clicked, this, [this] { Q_EMIT languageRequested(ui::Language::English); });
    connect(m_japanese, &QToolButton::clicked, this, [this] { Q_EMIT languageRequested(ui::Language::Japanese); });
    showListening({});
    showProblem({});
}

void LabBar::setPort(int port)
{
    m_port->setText(QString::number(port));
}

int LabBar::port() const
{
    return m_port->hasAcceptableInput() ? m_port->text().toInt() : 0;
}

void LabBar::showListening(const QString &url)
{
    const bool on = !url.isEmpty();
    m_switch->setChecked(on);
    m_url->setText(url);
    for (QWidget *part : {static_cast<QWidget *>(m_url), static_cast<QWidget *>(m_copy)})
        part->setVisible(on);
    for (QWidget *part : {static_cast<QWidget *>(m_port), static_cast<QWidget *>(m_portLabel)})
        part->setVisible(!on);
}

void LabBar::showProblem(const QString &words)
{
    m_problem->say(ui::Mark::Refused, words);
    m_problem->setVisible(!words.isEmpty());
}

QString LabBar::problem() const
{
    return m_problem->isVisibleTo(this) ? m_problem->text() : QString();
}

void LabBar::setWorld(const QString &title)
{
    m_worldTitle = title;
    fill();
}

void LabBar::setLook(const ui::Look &look)
{
    m_look = look;
    restyle();
    fill();
}

void LabBar::fill()
{
    const text::Translation &t = text::Translation::of(m_look.language);
    m_switch->setWords(t.say("Lab", "The lab listens"), t.say("Lab", "The lab is off"));
    m_portLabel->setText(t.say("Lab", "Port"));
    m_port->setAccessibleName(t.say("Lab", "Port"));
    m_url->setAccessibleName(t.say("Lab", "Address of the endpoint"));
    m_copy->setText(t.say("Lab", "Copy"));
    m_copy->setAccessibleName(t.say("Lab", "Copy the address"));
    m_world->setText(t.say("Lab", "World: %1").arg(m_worldTitle));
    m_english->setAccessibleName(QStringLiteral("English"));
    m_japanese->setAccessibleName(QStringLiteral("\u65E5\u672C\u8A9E"));
}

/// The lab's own and the article's first; the others are the lessons'.
void LabBar::offerWorlds()
{
    m_worlds->clear();
    QStringList ids = world_store::builtInWorlds();
    for (const QString &first : {QStringLiteral("article"), QStringLiteral("lab")})
        if (ids.removeAll(first) > 0)
            ids.prepend(first);
    for (const QString &id : ids)
        if (const auto world = world_store::loadWorld(id))
            connect(m_worlds->addAction(titleOf(*world, m_look.language)), &QAction::triggered, this,
                    [this, id] { Q_EMIT worldChosen(id); });
    m_worlds->addSeparator();
    connect(m_worlds->addAction(text::Translation::of(m_look.language).say("Lab", "From a file\u2026")), &QAction::triggered, this,
            [this] { Q_EMIT worldChosen({}); });
}

void LabBar::restyle()
{
    const ui::Palette &palette = m_look.palette();
    m_switch->setLook(m_look);
    m_problem->setLook(m_look, 14);
    setStyleSheet(
        ui::controlStyle(palette)
        + QStringLiteral("QLabel { color: %1; } QPushButton::menu-indicator { width: 0; }"
                         "QToolButton { border: none; border-radius: 5px; padding: 6px 8px; color: %2; background: transparent; }"
                         "QToolButton:checked { color: %1; background: %3; } QToolButton:focus { border: 2px solid %1; padding: 4px 6px; }")
              .arg(palette.text.name(), palette.muted.name(), palette.sunk.name()));
    const QFont plain = ui::sansFont(13.5 * m_look.textScale);
    for (QWidget *part : {static_cast<QWidget *>(m_portLabel), static_cast<QWidget *>(m_copy), static_cast<QWidget *>(m_world)})
        part->setFont(plain);
    m_port->setFont(ui::monoFont(13.5 * m_look.textScale));
    m_port->setFixedWidth(qRound(84 * m_look.textScale));
    m_url->setFont(ui::monoFont(15 * m_look.textScale, ui::Weight::SemiBold));
    for (QToolButton *button : {m_english, m_japanese}) {
        button->setCheckable(true);
        button->setFont(ui::sansFont(13 * m_look.textScale, ui::Weight::Medium));
    }
    m_english->setChecked(m_look.language == ui::Language::English);
    m_japanese->setChecked(m_look.language == ui::Language::Japanese);
}

void LabBar::paintEvent(QPaintEvent *)
{
    const ui::Palette &palette = m_look.palette();
    QPainter painter(this);
    painter.fillRect(rect(), palette.surface);
    painter.setPen(palette.line);
    painter.drawLine(QPointF(0, height() - 0.5), QPointF(width(), height() - 0.5));
}

} // namespace trustwalk::lab
