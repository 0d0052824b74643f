#include "CFolderExamples.h"

static const unsigned char start_portfolio[] = {
#embed "start/portfolio.yaml"
};
static const unsigned char start_funders[] = {
#embed "start/funders.yaml"
};
static const unsigned char start_project[] = {
#embed "start/projects/wells.yaml"
};
static const unsigned char start_agreement[] = {
#embed "start/agreements/fund-1.yaml"
};
static const unsigned char start_ledger[] = {
#embed "start/transactions/ledger.csv"
};

static const FolioExampleFile start[] = {
    {"portfolio.yaml", start_portfolio, sizeof start_portfolio},
    {"funders.yaml", start_funders, sizeof start_funders},
    {"projects/wells.yaml", start_project, sizeof start_project},
    {"agreements/fund-1.yaml", start_agreement, sizeof start_agreement},
    {"transactions/ledger.csv", start_ledger, sizeof start_ledger},
};

size_t folio_start_count(void) { return sizeof start / sizeof start[0]; }
FolioExampleFile folio_start_file(size_t position) { return start[position]; }

static const unsigned char portfolio[] = {
#embed "example/portfolio.yaml"
};
static const unsigned char funders[] = {
#embed "example/funders.yaml"
};
static const unsigned char translations[] = {
#embed "example/translations.yaml"
};
static const unsigned char framework[] = {
#embed "example/framework.yaml"
};
static const unsigned char project[] = {
#embed "example/project.yaml"
};
static const unsigned char agreement[] = {
#embed "example/agreement.yaml"
};
static const unsigned char crosswalk[] = {
#embed "example/crosswalk.csv"
};
static const unsigned char transactions[] = {
#embed "example/transactions.csv"
};
static const unsigned char rates[] = {
#embed "example/rates.csv"
};
static const unsigned char controls[] = {
#embed "example/controls.csv"
};
static const unsigned char aliases[] = {
#embed "example/aliases.csv"
};
static const unsigned char obligations[] = {
#embed "example/obligations.csv"
};
static const unsigned char mapping[] = {
#embed "example/mapping.yaml"
};
static const unsigned char submission[] = {
#embed "example/submission.yaml"
};

static const FolioExampleFile example[] = {
    {"portfolio.yaml", portfolio, sizeof portfolio},
    {"funders.yaml", funders, sizeof funders},
    {"translations.yaml", translations, sizeof translations},
    {"frameworks/strategy.yaml", framework, sizeof framework},
    {"projects/wells.yaml", project, sizeof project},
    {"agreements/rf-1.yaml", agreement, sizeof agreement},
    {"crosswalks/strategy.csv", crosswalk, sizeof crosswalk},
    {"transactions/2024.csv", transactions, sizeof transactions},
    {"rates/bank.csv", rates, sizeof rates},
    {"controls.csv", controls, sizeof controls},
    {"obligations.csv", obligations, sizeof obligations},
    {"aliases.csv", aliases, sizeof aliases},
    {"mappings/books.yaml", mapping, sizeof mapping},
    {"submitted/rf-1-2024-06-30.yaml", submission, sizeof submission},
};

size_t folio_example_count(void) { return sizeof example / sizeof example[0]; }
FolioExampleFile folio_example_file(size_t position) { return example[position]; }
