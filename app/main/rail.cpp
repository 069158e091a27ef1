#include "app/main/rail.h"

#include "app/ui/icons.h"

#include <QButtonGroup>
#include <QEvent>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace trustwalk {

namespace {

constexpr const char *placeIcons[] = {"learn", "walk", "quiz", "world", "lab"};

} // namespace

Rail::Rail(QWidget *parent)
    : QWidget(parent), m_places(new QButtonGroup(this)), m_file(new QToolButton(this)), m_settings(new QToolButton(this))
{
    setObjectName(QStringLiteral("rail"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 20, 6, 16);
    layout->setSpacing(10);
    int place = 0;
    for (const char *name : placeIcons) {
        auto *button = new QToolButton(this);
        button->setObjectName(QLatin1String(name));
        button->setCheckable(true);
        button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
        m_places->addButton(button, place++);
        layout->addWidget(button);
    }
    layout->addStretch(1);
    m_file->setObjectName(QStringLiteral("file"));
    m_settings->setObjectName(QStringLiteral("settings"));
    layout->addWidget(m_file);
    layout->addWidget(m_settings);
    connect(m_places, &QButtonGroup::idClicked, this, &Rail::placeChosen);
    connect(m_file, &QToolButton::clicked, this, &Rail::fileRequested);
    connect(m_settings, &QToolButton::clicked, this, &Rail::settingsRequested);
    retranslate();
}

void Rail::setPlace(int place)
{
    m_places->button(place)->setChecked(true);
    restyle();
}

QWidget *Rail::placeButton(int place) const
{
    return m_places->button(place);
}

void Rail::setLook(const ui::Look &look)
{
    m_look = look;
    restyle();
}

void Rail::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void Rail::retranslate()
{
    m_places->button(0)->setText(tr("Learn"));
    m_places->button(1)->setText(tr("Walk"));
    m_places->button(2)->setText(tr("Quiz"));
    m_places->button(3)->setText(tr("World"));
    m_places->button(4)->setText(tr("Lab"));
    m_file->setAccessibleName(tr("File"));
    m_file->setToolTip(tr("File"));
    m_settings->setAccessibleName(tr("Settings"));
    m_settings->setToolTip(tr("Settings"));
    restyle();
}

void Rail::restyle()
{
    const ui::Palette &palette = m_look.palette();
    setFixedWidth(qRound(64 * m_look.textScale));
    for (QAbstractButton *button : m_places->buttons()) {
        const QColor ink = button->isChecked() ? palette.text : palette.muted;
        button->setIcon(ui::icon(button->objectName(), ink, palette.edge));
        button->setIconSize(QSize(26, 26) * m_look.textScale);
        button->setFixedSize(qRound(52 * m_look.textScale), qRound(62 * m_look.textScale));
        button->setFont(ui::sansFont(11.5 * m_look.textScale, button->isChecked() ? ui::Weight::SemiBold : ui::Weight::Medium));
    }
    for (QToolButton *button : {m_file, m_settings}) {
        button->setIcon(ui::icon(button->objectName(), palette.muted, palette.edge));
        button->setIconSize(QSize(22, 22) * m_look.textScale);
        button->setFixedSize(qRound(52 * m_look.textScale), qRound(44 * m_look.textScale));
    }
    setStyleSheet(QStringLiteral("QToolButton { border: none; border-radius: 8px; color: %1; background: transparent; }"
                                 "QToolButton:checked { background: %2; color: %3; } QToolButton:hover { background: %2; } "
                                 "QToolButton:focus { border: 2px solid %3; }")
                      .arg(palette.muted.name(), palette.sunk.name(), palette.text.name()));
    update();
}

void Rail::paintEvent(QPaintEvent *)
{
    const ui::Palette &palette = m_look.palette();
    QPainter painter(this);
    painter.fillRect(rect(), palette.surface);
    painter.setPen(QPen(palette.line, 1));
    painter.drawLine(QPointF(width() - 0.5, 0), QPointF(width() - 0.5, height()));
    if (const QAbstractButton *current = m_places->checkedButton()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette.text);
        painter.drawRoundedRect(QRectF(0, current->y() + 10, 4, current->height() - 20), 2, 2);
    }
}

} // namespace trustwalk
