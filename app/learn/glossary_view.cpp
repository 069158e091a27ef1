#include "app/learn/glossary_view.h"

#include "app/text/translation.h"
#include "app/ui/accessible_parts.h"
#include "app/ui/icons.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace trustwalk::learn {

namespace {

/// Capitals, full-width forms and the invisible characters of line breaking make no difference to a search.
QString searchKey(const QString &text)
{
    QString key = text.normalized(QString::NormalizationForm_KC).toCaseFolded();
    for (const char16_t invisible : {u'\u200B', u'\u2060'})
        key.remove(QChar(invisible));
    return key.simplified();
}

bool holds(const text::GlossaryTerm &term, const QString &key)
{
    if (searchKey(term.english).contains(key) || searchKey(term.japanese).contains(key) || searchKey(term.meaning).contains(key))
        return true;
    return searchKey(term.variants.join(u'\n')).contains(key);
}

bool isCalled(const text::GlossaryTerm &term, const QString &key)
{
    if (searchKey(term.english) == key || searchKey(term.japanese) == key || searchKey(term.id) == key)
        return true;
    for (const QString &variant : term.variants)
        if (searchKey(variant) == key)
            return true;
    return false;
}

QString termHtml(const text::GlossaryTerm &term, const ui::Look &look, bool shown)
{
    const text::Translation &t = text::Translation::of(look.language);
    const bool japanese = look.language == ui::Language::Japanese;
    QString html
        = QStringLiteral("<tr><td width=\"32%\"%1><a name=\"%2\"></a><b>%3</b><br><span class=\"muted\">%4</span></td><td%1>")
              .arg(shown ? QStringLiteral(" bgcolor=\"%1\"").arg(look.palette().note.name()) : QString(), term.id.toHtmlEscaped(),
                   (japanese ? term.japanese : term.english).toHtmlEscaped(), (japanese ? term.english : term.japanese).toHtmlEscaped());
    html += htmlOf(term.meaning);
    if (!term.variants.isEmpty())
        html += QStringLiteral("<br><span class=\"small\">%1</span>")
                    .arg(htmlOf(t.say("Learn", "Also: %1").arg(term.variants.join(t.say("Learn", ", ")))));
    return html + QStringLiteral("</td></tr>");
}

} // namespace

GlossaryView::GlossaryView(QWidget *parent)
    : QWidget(parent), m_search(new QLineEdit(this)), m_count(new QLabel(this)), m_body(new QStackedWidget(this)), m_list(new PageView),
      m_empty(new QWidget), m_emptyIcon(new QLabel(m_empty)), m_emptyWords(new QLabel(m_empty)), m_clear(new QToolButton(m_empty))
{
    setObjectName(QStringLiteral("glossary"));
    m_search->setObjectName(QStringLiteral("glossarySearch"));
    m_list->setObjectName(QStringLiteral("glossaryList"));
    m_empty->setObjectName(QStringLiteral("glossaryEmpty"));
    m_search->setClearButtonEnabled(true);
    setFocusProxy(m_search);
    layOut();
    connect(m_search, &QLineEdit::textChanged, this, [this] {
        m_shown.clear();
        list();
    });
    connect(m_clear, &QToolButton::clicked, this, [this] {
        m_search->clear();
        m_search->setFocus();
    });
}

void GlossaryView::layOut()
{
    auto *bar = new QHBoxLayout;
    bar->addStretch(1);
    bar->addWidget(m_search);
    bar->addWidget(m_count);
    bar->addStretch(1);
    auto *empty = new QVBoxLayout(m_empty);
    empty->addStretch(2);
    for (QWidget *part : QList<QWidget *> {m_emptyIcon, m_emptyWords, m_clear})
        empty->addWidget(part, 0, Qt::AlignHCenter);
    empty->setSpacing(14);
    empty->addStretch(3);
    m_body->addWidget(m_list);
    m_body->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 20, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_body, 1);
}

void GlossaryView::setLook(const ui::Look &look)
{
    m_look = look;
    const text::Translation &t = text::Translation::of(look.language);
    const ui::Palette &palette = look.palette();
    m_terms = text::glossary(look.language);
    m_list->setLook(look);
    m_search->setPlaceholderText(t.say("Learn", "Search in English or Japanese"));
    m_search->setAccessibleName(t.say("Learn", "Search in English or Japanese"));
    ui::nameClearButton(m_search, t.say("Learn", "Clear the search"));
    m_search->setFont(ui::sansFont(15 * look.textScale));
    m_search->setFixedWidth(qRound(460 * look.textScale));
    m_search->setStyleSheet(
        QStringLiteral("QLineEdit { background: %1; color: %2; border: 1px solid %3; border-radius: 5px; padding: 7px; }"
                       "QLineEdit:focus { border: 2px solid %2; padding: 6px; }")
            .arg(palette.surface.name(), palette.text.name(), palette.edge.name()));
    m_count->setFont(ui::sansFont(13 * look.textScale));
    m_count->setStyleSheet(QStringLiteral("color: %1; padding-left: 10px").arg(palette.muted.name()));
    m_count->setMinimumWidth(qRound(110 * look.textScale));
    m_emptyIcon->setPixmap(ui::icon(QStringLiteral("search"), palette.edge, palette.edge).pixmap(48, 48));
    m_emptyWords->setFont(ui::sansFont(15 * look.textScale));
    m_emptyWords->setStyleSheet(QStringLiteral("color: %1").arg(palette.text.name()));
    m_clear->setText(t.say("Learn", "Clear the search"));
    m_clear->setFont(ui::sansFont(13.5 * look.textScale, ui::Weight::Medium));
    m_clear->setStyleSheet(QStringLiteral("QToolButton { border: 1px solid %1; border-radius: 5px; padding: 5px 12px; color: %2; "
                                          "background: %3; } QToolButton:focus { border: 2px solid %2; }")
                               .arg(palette.line.name(), palette.text.name(), palette.surface.name()));
    list();
}

void GlossaryView::list()
{
    const text::Translation &t = text::Translation::of(m_look.language);
    const QString key = searchKey(m_search->text());
    QString html = QStringLiteral("<table width=\"100%\" cellspacing=\"0\" cellpadding=\"9\" border=\"1\" "
                                  "style=\"border-collapse: collapse; border-style: solid; border-color: %1\">")
                       .arg(m_look.palette().line.name());
    m_found = 0;
    for (const text::GlossaryTerm &term : std::as_const(m_terms)) {
        if (!holds(term, key))
            continue;
        ++m_found;
        html += termHtml(term, m_look, term.id == m_shown);
    }
    m_list->setBody(html + QStringLiteral("</table>"), 980);
    m_list->setAccessibleName(t.say("Learn", "Glossary"));
    m_count->setText(t.say("Learn", "%n term(s)", nullptr, m_found));
    m_emptyWords->setText(t.say("Learn", "No term matches \u201C%1\u201D.").arg(m_search->text().simplified()));
    m_body->setCurrentWidget(m_found > 0 ? static_cast<QWidget *>(m_list) : m_empty);
}

void GlossaryView::showTerm(const QString &term)
{
    const QString key = searchKey(term);
    for (const text::GlossaryTerm &each : std::as_const(m_terms)) {
        if (!isCalled(each, key))
            continue;
        m_search->clear();
        m_shown = each.id;
        list();
        m_list->scrollToName(each.id);
        return;
    }
    m_search->setText(term);
}

void GlossaryView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_search->text().isEmpty())
        m_search->clear();
    else if (event->key() == Qt::Key_Down && m_found > 0)
        m_list->setFocus();
    else
        QWidget::keyPressEvent(event);
}

void GlossaryView::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_look.palette().background);
}

} // namespace trustwalk::learn
