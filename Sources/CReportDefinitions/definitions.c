#include "CReportDefinitions.h"

static const unsigned char register_report[] = {
#embed "definitions/register.yaml"
};
static const unsigned char funder_totals[] = {
#embed "definitions/funder-totals.yaml"
};
static const unsigned char donor[] = {
#embed "definitions/donor.yaml"
};
static const unsigned char summary[] = {
#embed "definitions/summary.yaml"
};

static const FolioDefinition definitions[] = {
    {"donor", donor, sizeof donor},
    {"funder-totals", funder_totals, sizeof funder_totals},
    {"register", register_report, sizeof register_report},
    {"summary", summary, sizeof summary},
};

size_t folio_definition_count(void) {
  return sizeof definitions / sizeof definitions[0];
}

FolioDefinition folio_definition(size_t position) {
  return definitions[position];
}
