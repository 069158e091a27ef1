#include "app/world_page/world_bar.h"

#include "app/text/translation.h"
#include "app/ui/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QTimer>
#include <QToolButton>

namespace trustwalk::world_page {

namespace {

constexpr int saidFor = 6000; // milliseconds

} // namespace

WorldBar::WorldBar(QWidget *parent)
    : QWidget(parent), m_place(new QLabel(this)), m_title(new QLabel(this)), m_said(new QLabel(this)),
      m_undo(addButton("worldUndo", "undo")), m_redo(addButton("worldRedo", "redo")), m_open(addButton("worldOpen", "open")),
      m_save(addButton("worldSave", "save")), m_walk(addButton("worldWalk", "walk")), m_english(new QToolButton(this)),
      m_japanese(new QToolButton(this))
{
    setObjectName(QStringLiteral("worldBar"));
    for (QLabel *label : {m_place, m_title, m_said})
        label->setTextFormat(Qt::PlainText);
    m_said->hide();
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_english->setText(QStringLiteral("EN"));
    m_japanese->setText(QStringLiteral("\u65E5\u672C\u8A9E"));
    m_english->setObjectName(QStringLiteral("english"));
    m_japanese->setObjectName(QStringLiteral("japanese"));
    m_undo->setToolButtonStyle(Qt::ToolButtonIconOnly);
    m_redo->setToolButtonStyle(Qt::ToolButtonIconOnly);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(24, 0, 16, 0);
    layout->setSpacing(8);
    layout->addWidget(m_place);
    layout->addSpacing(8);
    layout->addWidget(m_title, 1);
    layout->addWidget(m_said);
    for (QToolButton *button : {m_undo, m_redo, m_open, m_save, m_walk})
        layout->addWidget(button);
    layout->addSpacing(4);
    layout->addWidget(m_english);
    layout->addWidget(m_japanese);
    connect(m_undo, &QToolButton::clicked, this, &WorldBar::undoRequested);
    connect(m_redo, &QToolButton::clicked, this, &WorldBar::redoRequested);
    connect(m_open, &QToolButton::clicked, this, &WorldBar::openRequested);
    connect(m_save, &QToolButton::clicked, this, &WorldBar::saveRequested);
    connect(m_walk, &QToolButton::clicked, this, &WorldBar::walkRequested);
    connect(m_english, &QToolButton::clicked, this, [this] { Q_EMIT languageRequested(ui::Language::English); });
    connect(m_japanese, &QToolButton::clicked, this, [this] { Q_EMIT languageRequested(ui::Language::Japanese); });
}

QToolButton *WorldBar::addButton(const char *name, const char *icon)
{
    auto *button = new QToolButton(this);
    button->setObjectName(QLatin1String(name));
    button->setProperty("iconName", QLatin1String(icon));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    return button;
}

void WorldBar::setTitle(const QString &title, bool edited)
{
    m_name = title;
    m_edited = edited;
    showTitle();
}

void WorldBar::showTitle()
{
    const text::Translation &t = text::Translation::of(m_look.language);
    m_title->setText(m_edited ? t.say("WorldPage", "%1 (edited)").arg(m_name) : m_name);
    m_title->setToolTip(m_title->text());
}

void WorldBar::setUndo(bool canUndo, bool canRedo)
{
    m_undo->setEnabled(canUndo);
    m_redo->setEnabled(canRedo);
}

void WorldBar::say(const QString &words)
{
    m_said->setText(words);
    m_said->setVisible(!words.isEmpty());
    if (words.isEmpty())
        return;
    QTimer::singleShot(saidFor, m_said, [this, words] {
        if (m_said->text() == words)
            say({});
    });
}

void WorldBar::setLook(const ui::Look &look)
{
    m_look = look;
    const text::Translation &t = text::Translation::of(look.language);
    const ui::Palette &palette = look.palette();
    m_place->setText(t.say("WorldPage", "World"));
    const QChar apart(u'\u2009'); // from the icon
    m_open->setText(apart + t.say("WorldPage", "Open\u2026"));
    m_save->setText(apart + t.say("WorldPage", "Save"));
    m_walk->setText(apart + t.say("WorldPage", "Walk in this world"));
    for (QToolButton *button : {m_open, m_save, m_walk})
        button->setAccessibleName(button->text().trimmed());
    for (const auto &[button, name] : {std::pair {m_undo, t.say("WorldPage", "Undo")}, {m_redo, t.say("WorldPage", "Redo")}}) {
        button->setAccessibleName(name);
        button->setToolTip(name);
    }
    m_english->setAccessibleName(QStringLiteral("English"));
    m_japanese->setAccessibleName(m_japanese->text());
    setFixedHeight(qRound(48 * look.textScale));
    m_place->setFont(ui::sansFont(17 * look.textScale, ui::Weight::SemiBold));
    m_title->setFont(ui::sansFont(14 * look.textScale));
    m_said->setFont(ui::sansFont(13 * look.textScale));
    m_place->setStyleSheet(QStringLiteral("color: %1").arg(palette.text.name()));
    m_title->setStyleSheet(QStringLiteral("color: %1").arg(palette.muted.name()));
    m_said->setStyleSheet(QStringLiteral("color: %1").arg(palette.text.name()));
    const QString plain = QStringLiteral("QToolButton { border: 1px solid %1; border-radius: 5px; padding: 4px 10px; color: %2; "
                                         "background: %3; } QToolButton:hover { background: %4; } QToolButton:disabled { color: %1; } "
                                         "QToolButton:focus { border: 2px solid %2; }")
                              .arg(palette.line.name(), palette.text.name(), palette.surface.name(), palette.sunk.name());
    const QString main = QStringLiteral("QToolButton { border: 1px solid %1; border-radius: 5px; padding: 4px 10px; color: %2; "
                                        "background: %1; } QToolButton:focus { border: 2px solid %3; }")
                             .arg(palette.head.name(), palette.onHead.name(), palette.edge.name());
    for (QToolButton *button : {m_undo, m_redo, m_open, m_save, m_walk}) {
        const QColor ink = button == m_walk ? palette.onHead : palette.text;
        button->setIcon(ui::icon(button->property("iconName").toString(), ink, palette.edge));
        button->setIconSize(QSize(18, 18) * look.textScale);
        button->setFont(ui::sansFont(13.5 * look.textScale, ui::Weight::Medium));
        button->setStyleSheet(button == m_walk ? main : plain);
    }
    for (QToolButton *button : {m_english, m_japanese}) {
        const bool on = (button == m_japanese) == (look.language == ui::Language::Japanese);
        button->setFont(ui::sansFont(12.5 * look.textScale, ui::Weight::SemiBold));
        button->setStyleSheet(
            QStringLiteral("QToolButton { background: %1; color: %2; border: 1px solid %3; border-radius: 4px; padding: 4px 8px; }"
                           "QToolButton:focus { border: 2px solid %4; }")
                .arg((on ? palette.head : palette.surface).name(), (on ? palette.onHead : palette.muted).name(), palette.line.name(),
                     palette.text.name()));
    }
    showTitle();
    update();
}

void WorldBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.palette().surface);
    painter.setPen(QPen(m_look.palette().line, 1));
    painter.drawLine(QPointF(0, height() - 0.5), QPointF(width(), height() - 0.5));
}

} // namespace trustwalk::world_page
