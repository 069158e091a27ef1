#include "app/learn/learn_bar.h"

#include "app/text/translation.h"
#include "app/ui/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace trustwalk::learn {

namespace {

constexpr std::array icons {"walk", "inspect", "learn", "search", "note", "trust"};
constexpr std::array names {"overviewButton", "compareButton", "backgroundButton", "glossaryButton", "articleButton", "guideButton"};

} // namespace

LearnBar::LearnBar(QWidget *parent)
    : QWidget(parent), m_place(new QLabel(this)), m_sections {}, m_english(new QToolButton(this)), m_japanese(new QToolButton(this))
{
    setObjectName(QStringLiteral("learnBar"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(24, 0, 16, 0);
    layout->setSpacing(8);
    layout->addWidget(m_place);
    layout->addStretch(1);
    for (std::size_t i = 0; i < m_sections.size(); ++i) {
        auto *button = new QToolButton(this);
        button->setObjectName(QLatin1String(names[i]));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setCheckable(true);
        // A section that is open stays open when its button is pressed again.
        connect(button, &QToolButton::clicked, this, [this, i] {
            setSection(static_cast<int>(i));
            Q_EMIT sectionChosen(static_cast<int>(i));
        });
        layout->addWidget(button);
        m_sections[i] = button;
    }
    layout->addSpacing(4);
    m_english->setText(QStringLiteral("EN"));
    m_japanese->setText(QStringLiteral("\u65E5\u672C\u8A9E"));
    m_english->setObjectName(QStringLiteral("english"));
    m_japanese->setObjectName(QStringLiteral("japanese"));
    layout->addWidget(m_english);
    layout->addWidget(m_japanese);
    connect(m_english, &QToolButton::clicked, this, [this] { Q_EMIT languageRequested(ui::Language::English); });
    connect(m_japanese, &QToolButton::clicked, this, [this] { Q_EMIT languageRequested(ui::Language::Japanese); });
}

void LearnBar::setSection(int section)
{
    for (std::size_t i = 0; i < m_sections.size(); ++i)
        m_sections[i]->setChecked(static_cast<int>(i) == section);
}

void LearnBar::setLook(const ui::Look &look)
{
    m_look = look;
    const text::Translation &t = text::Translation::of(look.language);
    m_place->setText(t.say("Learn", "Learn"));
    const QString titles[] = {t.say("Learn", "Overview"),
                              t.say("Learn", "Compare"),
                              t.say("Learn", "Background"),
                              t.say("Learn", "Glossary"),
                              t.say("Learn", "Article and AWS today"),
                              t.say("Learn", "Which call?")};
    for (std::size_t i = 0; i < m_sections.size(); ++i)
        m_sections[i]->setText(titles[i]);
    m_english->setAccessibleName(QStringLiteral("English"));
    m_japanese->setAccessibleName(m_japanese->text());
    restyle();
}

void LearnBar::restyle()
{
    const ui::Palette &palette = m_look.palette();
    setFixedHeight(qRound(48 * m_look.textScale));
    m_place->setFont(ui::sansFont(17 * m_look.textScale, ui::Weight::SemiBold));
    m_place->setStyleSheet(QStringLiteral("color: %1").arg(palette.text.name()));
    for (std::size_t i = 0; i < m_sections.size(); ++i) {
        m_sections[i]->setIcon(ui::icon(QLatin1String(icons[i]), palette.text, palette.edge));
        m_sections[i]->setIconSize(QSize(18, 18) * m_look.textScale);
        m_sections[i]->setFont(ui::sansFont(13.5 * m_look.textScale, ui::Weight::Medium));
    }
    const QString language
        = QStringLiteral("QToolButton { background: %1; color: %2; border: 1px solid %3; border-radius: 4px; padding: 4px 8px; }"
                         "QToolButton:focus { border: 2px solid %4; }");
    const bool japanese = m_look.language == ui::Language::Japanese;
    for (QToolButton *button : {m_english, m_japanese}) {
        const bool on = (button == m_japanese) == japanese;
        button->setFont(ui::sansFont(12.5 * m_look.textScale, ui::Weight::SemiBold));
        button->setStyleSheet(language.arg((on ? palette.head : palette.surface).name(), (on ? palette.onHead : palette.muted).name(),
                                           palette.line.name(), palette.text.name()));
    }
    const QString section
        = QStringLiteral("QToolButton { border: 1px solid %1; border-radius: 5px; padding: 4px 10px; color: %2; background: %3; }"
                         "QToolButton:hover { background: %4; }"
                         "QToolButton:checked { background: %4; border-color: %2; }"
                         "QToolButton:focus { border: 2px solid %2; }")
              .arg(palette.line.name(), palette.text.name(), palette.surface.name(), palette.sunk.name());
    // On the buttons themselves: those that were shown in one theme would keep a sheet of their parent's from then.
    for (QToolButton *button : m_sections)
        button->setStyleSheet(section);
    update();
}

void LearnBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.palette().surface);
    painter.setPen(QPen(m_look.palette().line, 1));
    painter.drawLine(QPointF(0, height() - 0.5), QPointF(width(), height() - 0.5));
}

} // namespace trustwalk::learn
