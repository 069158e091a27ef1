# The flags that every target of ours shares, and the two functions that make a room of core/ or app/ and a test.

add_library(project_options INTERFACE)
target_compile_features(project_options INTERFACE cxx_std_20)
target_include_directories(project_options INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_options(project_options INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion -Wnon-virtual-dtor -Woverloaded-virtual
  -Wcast-qual -Wformat=2 -Wimplicit-fallthrough -Werror -fno-strict-overflow)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  # GCC 12 reports these two inside the standard library under optimisation, not in our code (GCC bugs 105329, 105651).
  target_compile_options(project_options INTERFACE -Wno-restrict -Wno-maybe-uninitialized)
endif()
if(TRUSTWALK_SANITIZE)
  target_compile_options(project_options INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer -O1)
  target_link_options(project_options INTERFACE -fsanitize=address,undefined)
endif()

add_library(qt_options INTERFACE)
target_compile_definitions(qt_options INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_FOREACH QT_NO_KEYWORDS QT_USE_QSTRINGBUILDER
  QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_link_libraries(qt_options INTERFACE project_options)

# core_room(policy SOURCES document.cpp … LINK core_base): the static library core_policy, free of Qt.
function(core_room name)
  cmake_parse_arguments(ARG "" "" "SOURCES;LINK;PRIVATE_LINK" ${ARGN})
  add_library(core_${name} STATIC ${ARG_SOURCES})
  target_link_libraries(core_${name} PUBLIC project_options ${ARG_LINK} PRIVATE ${ARG_PRIVATE_LINK})
endfunction()

# app_room(stage SOURCES stage_view.cpp … LINK app_ui core_trace): the static library app_stage, with Qt.
function(app_room name)
  cmake_parse_arguments(ARG "" "" "SOURCES;LINK;PRIVATE_LINK" ${ARGN})
  add_library(app_${name} STATIC ${ARG_SOURCES})
  set_target_properties(app_${name} PROPERTIES AUTOMOC ON)
  target_link_libraries(app_${name} PUBLIC qt_options Qt6::Core ${ARG_LINK} PRIVATE ${ARG_PRIVATE_LINK})
endfunction()

# trustwalk_test(tst_policy_parse LINK core_policy LABELS quick): one executable of one test class, tst_policy_parse.cpp.
function(trustwalk_test name)
  cmake_parse_arguments(ARG "" "" "LINK;LABELS;SOURCES" ${ARGN})
  add_executable(${name} ${name}.cpp ${ARG_SOURCES})
  set_target_properties(${name} PROPERTIES AUTOMOC ON RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/tests/bin)
  target_compile_definitions(${name} PRIVATE TESTS_DIR="${PROJECT_SOURCE_DIR}/tests" SOURCE_ROOT="${PROJECT_SOURCE_DIR}")
  target_link_libraries(${name} PRIVATE qt_options Qt6::Test ${ARG_LINK})
  add_test(NAME ${name} COMMAND ${name})
  set_tests_properties(${name} PROPERTIES TIMEOUT 300 LABELS "${ARG_LABELS}" ENVIRONMENT "QT_QPA_PLATFORM=offscreen")
endfunction()
