#pragma once
#include <libxml/xmlversion.h>
// Foundation has an ICU of its own; libxml2's headers must not bring the system's beside it. Only
// how encodings are converted, which nobody looks into, is declared otherwise with it.
#undef LIBXML_ICU_ENABLED
#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlschemas.h>
