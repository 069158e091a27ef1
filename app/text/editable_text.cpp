#include "app/text/editable_text.h"

#include "app/text/facts.h"

namespace trustwalk::text {

QString editableTitle(const walk::Editable &place, const world::World &world, ui::Language language)
{
    const Translation &t = Translation::of(language);
    const QString target = shortName(place.target, world);
    const QString name = place.name.empty() ? target : QString::fromUtf8(place.name);
    switch (place.kind) {
    case walk::Editable::Kind::Parameters: return t.say("EditPanel", "Parameters of the request");
    case walk::Editable::Kind::SessionPolicy: return t.say("EditPanel", "Session policy");
    case walk::Editable::Kind::TrustPolicy: return t.say("EditPanel", "Trust policy of %1").arg(name);
    case walk::Editable::Kind::InlinePolicy: return t.say("EditPanel", "Inline policy %1 of %2").arg(name, target);
    case walk::Editable::Kind::ManagedPolicy: return t.say("EditPanel", "Managed policy %1").arg(name);
    case walk::Editable::Kind::BoundaryPolicy: return t.say("EditPanel", "Permissions boundary %1").arg(name);
    case walk::Editable::Kind::ResourcePolicy: return t.say("EditPanel", "Bucket policy of %1").arg(name);
    }
    return {};
}

} // namespace trustwalk::text
