#include "console/core/displayclient.h"
