#include "cassets.h"

#include <stdint.h>
#include <sys/mman.h>
#include <unistd.h>

void depositary_assets_forget(void) {
    const uintptr_t page = (uintptr_t)sysconf(_SC_PAGESIZE);
    for (size_t index = 0; index < depositary_asset_count; index++) {
        // Only pages that are wholly of the file: the others hold something else too.
        uintptr_t start = ((uintptr_t)depositary_assets[index].bytes + page - 1) / page * page;
        uintptr_t end = ((uintptr_t)depositary_assets[index].bytes + depositary_assets[index].size) / page * page;
        if (start < end) madvise((void *)start, end - start, MADV_DONTNEED);
    }
}
