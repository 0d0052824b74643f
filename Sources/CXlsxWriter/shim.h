#pragma once
#include <stdint.h>
#include <xlsxwriter.h>
