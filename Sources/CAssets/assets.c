// Written by scripts/embed-assets; do not edit.
#include "cassets.h"

// #embed is of C23; the pragma keeps the build quiet under an earlier default.
#pragma clang diagnostic ignored "-Wc23-extensions"

// Each array ends in a zero that is not counted, so that an empty file is an array too.
static const unsigned char asset_0[] = {
#embed "../../Resources/library.json" suffix(, 0) if_empty(0)
};

const depositary_asset depositary_assets[] = {
    {"library.json", asset_0, sizeof asset_0 - 1},
};
const size_t depositary_asset_count = 1;
