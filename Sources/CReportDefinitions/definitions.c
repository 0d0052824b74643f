#include "CReportDefinitions.h"

static const unsigned char advances_report[] = {
#embed "definitions/advances.yaml"
};
static const unsigned char burn_report[] = {
#embed "definitions/burn.yaml"
};
static const unsigned char changes_report[] = {
#embed "definitions/changes.yaml"
};
static const unsigned char country_report[] = {
#embed "definitions/country.yaml"
};
static const unsigned char data_quality_report[] = {
#embed "definitions/data-quality.yaml"
};
static const unsigned char deadlines_report[] = {
#embed "definitions/deadlines.yaml"
};
static const unsigned char donor[] = {
#embed "definitions/donor.yaml"
};
static const unsigned char environment_report[] = {
#embed "definitions/environment.yaml"
};
static const unsigned char exchange_rates_report[] = {
#embed "definitions/exchange-rates.yaml"
};
static const unsigned char factsheet_report[] = {
#embed "definitions/factsheet.yaml"
};
static const unsigned char flat_report[] = {
#embed "definitions/flat.yaml"
};
static const unsigned char frameworks_report[] = {
#embed "definitions/frameworks.yaml"
};
static const unsigned char fund_balance_report[] = {
#embed "definitions/fund-balance.yaml"
};
static const unsigned char funder_totals[] = {
#embed "definitions/funder-totals.yaml"
};
static const unsigned char headroom_report[] = {
#embed "definitions/headroom.yaml"
};
static const unsigned char ledger_report[] = {
#embed "definitions/ledger.yaml"
};
static const unsigned char lessons_report[] = {
#embed "definitions/lessons.yaml"
};
static const unsigned char people_report[] = {
#embed "definitions/people.yaml"
};
static const unsigned char register_report[] = {
#embed "definitions/register.yaml"
};
static const unsigned char results_report[] = {
#embed "definitions/results.yaml"
};
static const unsigned char summary[] = {
#embed "definitions/summary.yaml"
};

static const unsigned char translations[] = {
#embed "definitions/translations.yaml"
};

static const FolioDefinition definitions[] = {
    {"advances", advances_report, sizeof advances_report},
    {"burn", burn_report, sizeof burn_report},
    {"changes", changes_report, sizeof changes_report},
    {"country", country_report, sizeof country_report},
    {"data-quality", data_quality_report, sizeof data_quality_report},
    {"deadlines", deadlines_report, sizeof deadlines_report},
    {"donor", donor, sizeof donor},
    {"environment", environment_report, sizeof environment_report},
    {"exchange-rates", exchange_rates_report, sizeof exchange_rates_report},
    {"factsheet", factsheet_report, sizeof factsheet_report},
    {"flat", flat_report, sizeof flat_report},
    {"frameworks", frameworks_report, sizeof frameworks_report},
    {"fund-balance", fund_balance_report, sizeof fund_balance_report},
    {"funder-totals", funder_totals, sizeof funder_totals},
    {"headroom", headroom_report, sizeof headroom_report},
    {"ledger", ledger_report, sizeof ledger_report},
    {"lessons", lessons_report, sizeof lessons_report},
    {"people", people_report, sizeof people_report},
    {"register", register_report, sizeof register_report},
    {"results", results_report, sizeof results_report},
    {"summary", summary, sizeof summary},
};

size_t folio_definition_count(void) {
  return sizeof definitions / sizeof definitions[0];
}

FolioDefinition folio_definition(size_t position) {
  return definitions[position];
}

FolioDefinition folio_definition_translations(void) {
  return (FolioDefinition){"translations", translations, sizeof translations};
}
