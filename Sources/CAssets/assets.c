#include "cassets.h"
const depositary_asset depositary_assets[] = {{0, 0, 0}};
const size_t depositary_asset_count = 0;
