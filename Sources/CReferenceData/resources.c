#include "CReferenceData.h"

static const unsigned char countries[] = {
#embed "data/countries.csv"
};
static const unsigned char currencies[] = {
#embed "data/currencies.csv"
};
static const unsigned char regions[] = {
#embed "data/regions.csv"
};
static const unsigned char frameworks[] = {
#embed "data/frameworks.csv"
};
static const unsigned char terms_en[] = {
#embed "data/terms/en.yaml"
};

FolioResource folio_countries(void) {
  return (FolioResource){countries, sizeof countries};
}
FolioResource folio_currencies(void) {
  return (FolioResource){currencies, sizeof currencies};
}
FolioResource folio_regions(void) {
  return (FolioResource){regions, sizeof regions};
}
FolioResource folio_frameworks(void) {
  return (FolioResource){frameworks, sizeof frameworks};
}
FolioResource folio_terms_en(void) {
  return (FolioResource){terms_en, sizeof terms_en};
}
