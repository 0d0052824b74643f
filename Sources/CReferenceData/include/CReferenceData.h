#ifndef FOLIO_REFERENCE_DATA_H
#define FOLIO_REFERENCE_DATA_H

#include <stddef.h>

/// A file that is compiled into the program.
typedef struct {
  const unsigned char *bytes;
  size_t size;
} FolioResource;

/// ISO 3166-1 codes and the names of the United Nations (M49).
FolioResource folio_countries(void);
/// ISO 4217 codes and the decimals of their minor units.
FolioResource folio_currencies(void);
/// The terms of the English language.
FolioResource folio_terms_en(void);

#endif
