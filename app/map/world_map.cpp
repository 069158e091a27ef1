#include "app/map/world_map.h"

#include "app/map/item_model.h"
#include "app/map/words.h"
#include "app/ui/control_style.h"
#include "app/ui/icons.h"
#include "core/walk/walk_to.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace trustwalk::map {
namespace {

enum Data { ItemData = Qt::UserRole, PrincipalData }; ///< of a row: where it leads; by which principal one may become the chosen role
constexpr int mostFurther = 60;

} // namespace

WorldMap::WorldMap(QWidget *parent)
    : QWidget(parent), m_view(new MapView(this)), m_panel(new QWidget(this)), m_search(new QLineEdit(m_panel)),
      m_model(new ItemModel(this)), m_found(new QListView(m_panel)), m_name(new QLabel(m_panel)), m_detail(new QLabel(m_panel)),
      m_note(new QLabel(m_panel)), m_ways(new QListWidget(m_panel)), m_walk(new QPushButton(m_panel)), m_close(new QPushButton(m_panel))
{
    layOut();
    m_found->setModel(m_model);
    connect(m_view, &MapView::itemChosen, this, [this](int item) {
        m_chosen = item;
        showChosen();
    });
    connect(m_view, &MapView::itemActivated, this, &WorldMap::walk);
    connect(m_search, &QLineEdit::textChanged, m_model, &ItemModel::search);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (m_model->rowCount() > 0)
            choose(m_model->itemAt(m_model->index(0)));
    });
    connect(m_found, &QListView::clicked, this, [this](const QModelIndex &index) { choose(m_model->itemAt(index)); });
    connect(m_found, &QListView::activated, this, [this](const QModelIndex &index) { choose(m_model->itemAt(index)); });
    connect(m_ways, &QListWidget::itemActivated, this, &WorldMap::goTo);
    connect(m_ways, &QListWidget::currentRowChanged, this, &WorldMap::describeWalk);
    connect(m_walk, &QPushButton::clicked, this, [this] { walk(m_chosen); });
    connect(m_close, &QPushButton::clicked, this, &WorldMap::closed);
}

WorldMap::~WorldMap() = default;

void WorldMap::layOut()
{
    m_panel->setObjectName(QStringLiteral("mapPanel"));
    m_found->setObjectName(QStringLiteral("mapFound"));
    m_ways->setObjectName(QStringLiteral("mapWays"));
    m_found->setUniformItemSizes(true);
    m_ways->setWordWrap(true);
    m_search->setClearButtonEnabled(true);
    for (QLabel *label : {m_name, m_detail, m_note}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *panel = new QVBoxLayout(m_panel);
    panel->setContentsMargins(16, 16, 16, 16);
    panel->setSpacing(8);
    panel->addWidget(m_search);
    panel->addWidget(m_found, 2);
    panel->addSpacing(4);
    for (QLabel *label : {m_name, m_detail})
        panel->addWidget(label);
    panel->addWidget(m_ways, 3);
    panel->addWidget(m_walk);
    panel->addWidget(m_note);
    panel->addWidget(m_close);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_panel);
    setFocusProxy(m_view);
}

void WorldMap::setWorld(std::shared_ptr<const world::World> world)
{
    if (!world || (m_sheet && m_sheet->world == world))
        return;
    // Another world has other places; a changed one keeps its own.
    const bool same = m_sheet && m_sheet->world->id == world->id;
    const std::string chosen = same && m_chosen >= 0 ? item(m_chosen).id : std::string();
    m_sheet = std::make_shared<const Sheet>(sheetOf(std::move(world), same ? m_sheet.get() : nullptr));
    m_chosen = chosen.empty() ? -1 : m_sheet->graph.indexOf(chosen);
    m_view->setSheet(m_sheet);
    if (!same) {
        m_view->setChosen(-1);
        m_view->fit();
    }
    m_model->setSheet(m_sheet);
    showChosen();
}

void WorldMap::setLook(const ui::Look &look)
{
    m_look = look;
    m_view->setLook(look);
    m_model->setLook(look);
    restyle();
    showChosen();
}

void WorldMap::setReducedMotion(bool reduced)
{
    m_view->setReducedMotion(reduced);
}

void WorldMap::restyle()
{
    const text::Translation &t = text::Translation::of(m_look.language);
    const ui::Palette &palette = m_look.palette();
    const qreal scale = m_look.textScale;
    m_panel->setFixedWidth(qRound(320 * std::min(scale, 1.4)));
    m_search->setPlaceholderText(t.say("Map", "Search names, kinds, ARNs"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_found->setAccessibleName(t.say("Map", "Everything in this world"));
    m_close->setText(t.say("Map", "Back to the walk (M)"));
    m_note->setText(t.say(
        "Map", "A link says whom a trust policy names. Whether a call succeeds, its conditions and other policies decide: play the walk."));
    for (QWidget *widget : {static_cast<QWidget *>(m_search), static_cast<QWidget *>(m_found), static_cast<QWidget *>(m_ways),
                            static_cast<QWidget *>(m_walk), static_cast<QWidget *>(m_close)})
        widget->setFont(ui::sansFont(14 * scale));
    m_name->setFont(ui::sansFont(17 * scale, ui::Weight::SemiBold));
    m_detail->setFont(ui::monoFont(12.5 * scale));
    m_note->setFont(ui::sansFont(12.5 * scale));
    for (QAbstractItemView *list : {static_cast<QAbstractItemView *>(m_found), static_cast<QAbstractItemView *>(m_ways)})
        list->setIconSize(QSize(18, 18) * scale);
    m_panel->setStyleSheet(ui::controlStyle(palette)
                           + QStringLiteral("#mapPanel { background: %1; border-left: 1px solid %2; }"
                                            "QListView { background: %1; border: 1px solid %2; border-radius: 5px; color: %3; }"
                                            "QListView:focus { border: 2px solid %3; }"
                                            "QListView::item { background: %1; border: none; padding: 4px 6px; }"
                                            "QListView::item:selected { background: %4; color: %3; }")
                                 .arg(palette.surface.name(), palette.line.name(), palette.text.name(), palette.sunk.name()));
    for (QLabel *label : {m_name, m_detail, m_note})
        label->setStyleSheet(QStringLiteral("color: %1;").arg((label == m_name ? palette.text : palette.muted).name()));
}

void WorldMap::choose(int item)
{
    m_chosen = item;
    m_view->setChosen(item);
    m_view->flyTo(item);
    showChosen();
}

void WorldMap::showChosen()
{
    if (!m_sheet)
        return;
    const text::Translation &t = text::Translation::of(m_look.language);
    const bool any = m_chosen >= 0;
    if (const int row = any ? m_model->rowOf(m_chosen) : -1; row >= 0)
        m_found->setCurrentIndex(m_model->index(row));
    m_name->setText(any ? spokenName(m_sheet->graph, m_chosen, t) : t.say("Map", "Choose something on the map or in the list"));
    // Long ARNs may break behind their slashes and colons.
    m_detail->setText(any ? QString(item(m_chosen).detail).replace(u'/', QStringLiteral("/\u200B")).replace(u':', QStringLiteral(":\u200B"))
                          : QString());
    m_detail->setVisible(any && !item(m_chosen).detail.isEmpty());
    m_ways->setVisible(any);
    m_ways->setAccessibleName(any ? t.say("Map", "Ways to and from %1").arg(item(m_chosen).name) : QString());
    fillWays();
    describeWalk();
}

void WorldMap::addSection(const QString &title)
{
    auto *row = new QListWidgetItem(title, m_ways);
    row->setFlags(Qt::NoItemFlags);
    row->setFont(ui::sansFont(12.5 * m_look.textScale, ui::Weight::SemiBold));
    row->setForeground(m_look.palette().muted);
}

void WorldMap::addWay(const Link &link, int target, const QString &words)
{
    auto *row = new QListWidgetItem(ui::icon(iconOf(item(target).kind), m_look.palette().text, m_look.palette().edge), words, m_ways);
    row->setData(ItemData, target);
    if (link.way == Way::Trusted && static_cast<int>(link.to) == m_chosen)
        row->setData(PrincipalData, QByteArray::fromStdString(link.principal));
}

/// What is more than one link away, the nearest first, with what lies between.
void WorldMap::addFurther(const Reach &reach, const QString &title)
{
    const text::Translation &t = text::Translation::of(m_look.language);
    std::vector<int> further;
    for (std::size_t i = 0; i < reach.distance.size(); ++i)
        if (reach.distance[i] > 1)
            further.push_back(static_cast<int>(i));
    if (further.empty())
        return;
    std::ranges::stable_sort(further, {}, [&](int index) { return reach.distance[static_cast<std::size_t>(index)]; });
    addSection(title);
    const std::size_t shown = std::min<std::size_t>(further.size(), mostFurther);
    for (std::size_t i = 0; i < shown; ++i) {
        const Link &link = m_sheet->graph.links[static_cast<std::size_t>(reach.by[static_cast<std::size_t>(further[i])])];
        const auto between = static_cast<int>(static_cast<int>(link.to) == further[i] ? link.from : link.to);
        addWay(link, further[i], t.say("Map", "%1, through %2").arg(spokenName(m_sheet->graph, further[i], t), item(between).name));
    }
    if (const int left = static_cast<int>(further.size() - shown); left > 0)
        addSection(t.say("Map", "and %n more", nullptr, left));
}

void WorldMap::fillWays()
{
    m_ways->clear();
    if (m_chosen < 0)
        return;
    const text::Translation &t = text::Translation::of(m_look.language);
    const Graph &graph = m_sheet->graph;
    const auto chosen = static_cast<std::size_t>(m_chosen);
    const Light light = lightOf(*m_sheet, m_chosen);
    const bool role = item(m_chosen).kind == Kind::Role;
    if (!graph.into[chosen].empty())
        addSection(role ? t.say("Map", "Who may become it") : t.say("Map", "What leads to it"));
    for (const std::size_t index : graph.into[chosen])
        addWay(graph.links[index], static_cast<int>(graph.links[index].from),
               spokenName(graph, static_cast<int>(graph.links[index].from), t));
    addFurther(light.back, t.say("Map", "Step by step"));
    if (!graph.outOf[chosen].empty())
        addSection(t.say("Map", "What it leads to"));
    for (const std::size_t index : graph.outOf[chosen]) {
        const Link &link = graph.links[index];
        addWay(link, static_cast<int>(link.to),
               t.say("Map", "%1 %2").arg(wayWord(link.way, t), tellingName(graph, static_cast<int>(link.to), t)));
    }
    addFurther(light.onwards, t.say("Map", "And on from there"));
    if (m_ways->count() == 0)
        addSection(t.say("Map", "Nothing leads here or away."));
}

void WorldMap::describeWalk()
{
    const bool role = m_chosen >= 0 && item(m_chosen).kind == Kind::Role;
    m_walk->setVisible(role);
    if (!role)
        return;
    const text::Translation &t = text::Translation::of(m_look.language);
    const QListWidgetItem *row = m_ways->currentItem();
    const bool through = row != nullptr && row->data(PrincipalData).isValid();
    const bool possible = walkTo(m_chosen).has_value();
    const QString words = through    ? t.say("Map", "Walk: %1 becomes %2").arg(item(row->data(ItemData).toInt()).name, item(m_chosen).name)
                          : possible ? t.say("Map", "Walk to %1").arg(item(m_chosen).name)
                                     : t.say("Map", "No walk: nobody to play");
    m_walk->setText(QString(words).replace(u'&', QStringLiteral("&&")));
    m_walk->setEnabled(possible);
    m_walk->setToolTip(possible ? QString()
                                : t.say("Map", "Only IAM users with an access key and people of this world’s providers can be played."));
}

std::optional<walk::Walk> WorldMap::walkTo(int index) const
{
    if (index < 0 || item(index).kind != Kind::Role)
        return std::nullopt;
    const QListWidgetItem *row = index == m_chosen ? m_ways->currentItem() : nullptr;
    const std::string principal = row != nullptr ? row->data(PrincipalData).toByteArray().toStdString() : std::string();
    return walk::walkTo(*m_sheet->world, m_sheet->graph.trust, item(index).id, principal);
}

void WorldMap::walk(int index)
{
    if (const auto found = walkTo(index))
        Q_EMIT walkRequested(*found);
}

void WorldMap::goTo(const QListWidgetItem *row)
{
    if (row->data(ItemData).isValid())
        choose(row->data(ItemData).toInt());
}

/// Keys that move in the map and the lists are no shortcuts of the window's while the map has the focus.
bool WorldMap::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool plain = !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
        const int own[] = {Qt::Key_Left,     Qt::Key_Right, Qt::Key_Up,    Qt::Key_Down,  Qt::Key_Home, Qt::Key_End,    Qt::Key_PageUp,
                           Qt::Key_PageDown, Qt::Key_F,     Qt::Key_Space, Qt::Key_Minus, Qt::Key_Plus, Qt::Key_Escape, Qt::Key_Slash};
        if (plain && std::ranges::find(own, key->key()) != std::end(own)) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void WorldMap::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else if (event->key() == Qt::Key_Slash)
        m_search->setFocus();
    else
        QWidget::keyPressEvent(event);
}

} // namespace trustwalk::map
