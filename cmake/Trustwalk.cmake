# The flags that every target of ours shares, and the functions that make a room of core/ or app/ and a test.

# A second build of the same sources is nearly free where ccache is installed; nothing needs it.
find_program(CCACHE ccache)
if(CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CCACHE})
endif()

add_library(project_options INTERFACE)
target_compile_features(project_options INTERFACE cxx_std_20)
target_include_directories(project_options INTERFACE ${PROJECT_SOURCE_DIR})
target_include_directories(project_options SYSTEM INTERFACE ${EXPECTED_INCLUDE_DIR} ${RAPIDJSON_INCLUDE_DIR})
if(MSVC)
  target_compile_options(project_options INTERFACE /W4 /utf-8 /permissive- /Zc:__cplusplus)
else()
  target_compile_options(project_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion -Wnon-virtual-dtor -Woverloaded-virtual
    -Wcast-qual -Wformat=2 -Wimplicit-fallthrough -fno-strict-overflow)
endif()
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  # Warnings are errors with the compiler that the tests run with; another compiler's opinions must not stop a user's build.
  # Under optimisation GCC 12 reports the last ones inside the standard library, not in our code (GCC bugs 105329, 105651), and with
  # precompiled headers does not hold back what stands in system headers.
  target_compile_options(project_options INTERFACE -Werror -Wno-restrict -Wno-maybe-uninitialized
    $<$<NOT:$<CONFIG:Debug>>:-Wno-array-bounds> $<$<NOT:$<CONFIG:Debug>>:-Wno-stringop-overflow> $<$<NOT:$<CONFIG:Debug>>:-Wno-stringop-overread>)
endif()
if(TRUSTWALK_SANITIZE)
  target_compile_options(project_options INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
  target_link_options(project_options INTERFACE -fsanitize=address,undefined)
endif()
if(TRUSTWALK_FUZZ)
  target_compile_options(project_options INTERFACE -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=undefined)
  target_link_options(project_options INTERFACE -fsanitize=address,undefined)
endif()

add_library(qt_options INTERFACE)
target_compile_definitions(qt_options INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_FOREACH QT_NO_KEYWORDS QT_USE_QSTRINGBUILDER
  QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_link_libraries(qt_options INTERFACE project_options)

# Headers that nearly every file of a kind reads anyway, parsed once: the standard library for core/, much of Qt Core and Qt Gui for app/, of
# Qt Core for tests; all of these would take every file half a second to load. Files include what they use all the same; the tidy preset
# builds without.
function(precompiled_headers name)
  cmake_parse_arguments(ARG "" "" "LINK;HEADERS" ${ARGN})
  add_library(${name} OBJECT ${PROJECT_SOURCE_DIR}/cmake/precompiled.cpp)
  target_link_libraries(${name} PRIVATE ${ARG_LINK})
  target_precompile_headers(${name} PRIVATE ${ARG_HEADERS})
endfunction()
set(standard_headers <algorithm> <array> <charconv> <chrono> <cstdint> <functional> <map> <memory> <optional> <set> <span> <string>
    <string_view> <tuple> <unordered_map> <utility> <variant> <vector>)
set(qt_core_headers <QByteArray> <QDateTime> <QDir> <QFile> <QList> <QObject> <QPointF> <QRectF> <QSizeF> <QString> <QStringList> <QTimer>
    <QVariant>)
set(qt_gui_headers <QColor> <QFont> <QFontMetricsF> <QIcon> <QKeyEvent> <QPainter> <QPainterPath> <QPalette> <QPen> <QPixmap>)
set(qt_test_headers <QAbstractItemModel> <QCoreApplication> <QTemporaryDir> <QUrl>) # what <QTest> reads, and test data
precompiled_headers(core_precompiled LINK project_options HEADERS ${standard_headers})
if(TRUSTWALK_APP OR TRUSTWALK_SANITIZE)
  precompiled_headers(app_precompiled LINK qt_options Qt6::Gui HEADERS ${standard_headers} ${qt_core_headers} ${qt_gui_headers})
endif()
precompiled_headers(test_precompiled LINK qt_options Qt6::Core HEADERS ${standard_headers} ${qt_core_headers} ${qt_test_headers})

# core_room(policy SOURCES document.cpp … LINK core_base): the static library core_policy, free of Qt.
function(core_room name)
  cmake_parse_arguments(ARG "" "" "SOURCES;LINK;PRIVATE_LINK" ${ARGN})
  add_library(core_${name} STATIC ${ARG_SOURCES})
  target_link_libraries(core_${name} PUBLIC project_options ${ARG_LINK} PRIVATE ${ARG_PRIVATE_LINK})
  target_precompile_headers(core_${name} REUSE_FROM core_precompiled)
endfunction()

# app_room(stage SOURCES stage_view.cpp … LINK app_ui core_trace): the static library app_stage, with Qt.
function(app_room name)
  cmake_parse_arguments(ARG "" "" "SOURCES;LINK;PRIVATE_LINK" ${ARGN})
  add_library(app_${name} STATIC ${ARG_SOURCES})
  set_target_properties(app_${name} PROPERTIES AUTOMOC ON)
  target_link_libraries(app_${name} PUBLIC qt_options Qt6::Gui ${ARG_LINK} PRIVATE ${ARG_PRIVATE_LINK})
  target_precompile_headers(app_${name} REUSE_FROM app_precompiled)
endfunction()

# What a test sees of its machine: no screen, a locale and a time zone that are the same everywhere, and settings of its own.
set(TEST_HOME ${PROJECT_BINARY_DIR}/tests/home)
file(MAKE_DIRECTORY ${TEST_HOME}/runtime)
file(CHMOD ${TEST_HOME}/runtime PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE)

# trustwalk_test(tst_policy_parse LINK core_policy LABELS core): one executable of one test class, tst_policy_parse.cpp.
# The same test under the sanitizers is called asan.tst_policy_parse, so that one CTest run can hold both. Tests of app/ are labelled app.
function(trustwalk_test name)
  cmake_parse_arguments(ARG "" "" "LINK;LABELS;SOURCES" ${ARGN})
  add_executable(${name} ${name}.cpp ${ARG_SOURCES})
  set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/tests/bin)
  # What AUTOMOC adds to each program, a scan and a file to compile, takes longer than moc itself.
  set(moc ${CMAKE_CURRENT_BINARY_DIR}/${name}.moc)
  qt_generate_moc(${name}.cpp ${moc} TARGET ${name})
  target_sources(${name} PRIVATE ${moc})
  target_include_directories(${name} PRIVATE ${CMAKE_CURRENT_BINARY_DIR})
  target_compile_definitions(${name} PRIVATE TESTS_DIR="${PROJECT_SOURCE_DIR}/tests" SOURCE_ROOT="${PROJECT_SOURCE_DIR}")
  target_link_libraries(${name} PRIVATE qt_options Qt6::Test ${ARG_LINK})
  set(test ${name})
  if(TRUSTWALK_SANITIZE)
    set(test asan.${name})
  endif()
  add_test(NAME ${test} COMMAND ${name})
  if(CMAKE_CURRENT_SOURCE_DIR MATCHES "/tests/app")
    list(APPEND ARG_LABELS app)
    target_precompile_headers(${name} REUSE_FROM app_precompiled)
  else()
    target_precompile_headers(${name} REUSE_FROM test_precompiled)
  endif()
  set(environment
    QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 TZ=UTC XDG_RUNTIME_DIR=${TEST_HOME}/runtime
    XDG_CONFIG_HOME=${TEST_HOME}/${name}/config XDG_DATA_HOME=${TEST_HOME}/${name}/data XDG_STATE_HOME=${TEST_HOME}/${name}/state)
  set_tests_properties(${test} PROPERTIES TIMEOUT 300 LABELS "${ARG_LABELS}" ENVIRONMENT "${environment}")
endfunction()
