// What the shim tells about the driver it forwards to.
#ifndef VERDANT_SHIM_H
#define VERDANT_SHIM_H

#include <cuda.h>

// shim_open looks for the driver and starts it, once; further calls only report. It returns what cuInit said, CUDA_ERROR_NO_DEVICE if there
// is no driver.
CUresult shim_open(void);

// shim_reason is why there is no driver, as the dynamic linker puts it, or NULL.
const char *shim_reason(void);

#endif
