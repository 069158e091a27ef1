#pragma once

#include "core/api/pattern.h"

#include <cstddef>
#include <cstdint>
#include <limits>

/// The simple shapes of the STS service model (2011-06-15), by the names that they have there.
namespace trustwalk::api {

/// Lengths are in code points: AWS counts an emoji as one.
struct TextShape {
    std::size_t minimum = 0;
    std::size_t maximum = std::numeric_limits<std::size_t>::max();
    Pattern pattern = Pattern::Any;
    enum class Holds { Text, Arn, Secret } holds = Holds::Text; ///< Secret: error messages leave the value out
};
struct NumberShape {
    std::int64_t minimum, maximum;
    std::int64_t fallback; ///< what the service takes where the call names none
};
struct ListShape {
    std::size_t maximum;
};

namespace shapes {
inline constexpr TextShape arnType {20, 2048, Pattern::Arn, TextShape::Holds::Arn};
inline constexpr TextShape roleSessionNameType {2, 64, Pattern::Name};
inline constexpr TextShape userNameType {2, 32, Pattern::Name};
inline constexpr TextShape serialNumberType {9, 256, Pattern::SerialNumber};
inline constexpr TextShape tokenCodeType {6, 6, Pattern::Digits};
inline constexpr TextShape externalIdType {2, 1224, Pattern::ExternalId};
inline constexpr TextShape sourceIdentityType {2, 64, Pattern::Name};
inline constexpr TextShape tagKeyType {1, 128, Pattern::TagKey};
inline constexpr TextShape tagValueType {0, 256, Pattern::TagValue};
inline constexpr TextShape sessionPolicyDocumentType {1, 2048, Pattern::PolicyDocument};
inline constexpr TextShape unrestrictedSessionPolicyDocumentType {1, std::numeric_limits<std::size_t>::max(), Pattern::PolicyDocument};
inline constexpr TextShape samlAssertionType {4, 100'000, Pattern::Any, TextShape::Holds::Secret};
inline constexpr TextShape clientTokenType {4, 20'000, Pattern::Any, TextShape::Holds::Secret};
inline constexpr TextShape urlType {4, 2048};
inline constexpr TextShape accessKeyIdType {16, 128, Pattern::Word};
inline constexpr TextShape encodedMessageType {1, 10'240};

inline constexpr NumberShape roleDurationSecondsType {900, 43'200, 3'600};
inline constexpr NumberShape durationSecondsType {900, 129'600, 43'200};

inline constexpr ListShape tagListType {50};
inline constexpr ListShape tagKeyListType {50};
inline constexpr ListShape policyDescriptorListType {10}; ///< documented with PolicyArns; the model has no limit
} // namespace shapes

} // namespace trustwalk::api
