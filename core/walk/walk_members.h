#pragma once

#include "core/base/json.h"
#include "core/walk/walk.h"

/// A walk inside another format, as a question file has it: the members of a walk file without its head, world and lesson.
namespace trustwalk::walk {

/// The reader keeps the first error; its owner finishes it. `source` is the text that the reader reads.
void readWalkMembers(json::Reader &reader, std::string_view source, Walk &walk);
/// Only what a use without a call needs: caller, action, resource, changes, moments.
void readUseMembers(json::Reader &reader, std::string_view source, Walk &walk);

/// The members that those two read, added to an object; what is as it would be without its member is left out.
void writeWalkMembers(json::Value &object, const Walk &walk);
void writeUseMembers(json::Value &object, const Walk &walk);

} // namespace trustwalk::walk
