#include "CReferenceData.h"

#define RESOURCE(name) \
  FolioResource folio_##name(void) { return (FolioResource){name, sizeof name}; }

static const unsigned char countries[] = {
#embed "data/countries.csv"
};
RESOURCE(countries)

static const unsigned char currencies[] = {
#embed "data/currencies.csv"
};
RESOURCE(currencies)

static const unsigned char regions[] = {
#embed "data/regions.csv"
};
RESOURCE(regions)

static const unsigned char frameworks[] = {
#embed "data/frameworks.csv"
};
RESOURCE(frameworks)

static const unsigned char markers[] = {
#embed "data/markers.csv"
};
RESOURCE(markers)

static const unsigned char marker_scores[] = {
#embed "data/marker_scores.csv"
};
RESOURCE(marker_scores)

static const unsigned char sectors[] = {
#embed "data/sectors.csv"
};
RESOURCE(sectors)

static const unsigned char organisation_types[] = {
#embed "data/organisation_types.csv"
};
RESOURCE(organisation_types)

static const unsigned char funders[] = {
#embed "data/funders.csv"
};
RESOURCE(funders)

static const unsigned char categories[] = {
#embed "data/categories.csv"
};
RESOURCE(categories)

static const unsigned char terms_en[] = {
#embed "data/terms/en.yaml"
};
RESOURCE(terms_en)

static const unsigned char terms_fr[] = {
#embed "data/terms/fr.yaml"
};
RESOURCE(terms_fr)

static const unsigned char terms_ar[] = {
#embed "data/terms/ar.yaml"
};
RESOURCE(terms_ar)

static const unsigned char terms_es[] = {
#embed "data/terms/es.yaml"
};
RESOURCE(terms_es)
