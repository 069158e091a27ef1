// Only here for the precompiled headers of cmake/Trustwalk.cmake to belong to.
