#ifndef FOLIO_REFERENCE_DATA_H
#define FOLIO_REFERENCE_DATA_H

#include <stddef.h>

/// A file that is compiled into the program.
typedef struct {
  const unsigned char *bytes;
  size_t size;
} FolioResource;

/// ISO 3166-1 codes, the names of the United Nations and the finest region of M49 that has each.
FolioResource folio_countries(void);
/// ISO 4217 codes and the decimals of their minor units.
FolioResource folio_currencies(void);
/// The regions of M49 (United Nations Statistics Division), each with the one it belongs to.
FolioResource folio_regions(void);
/// The goals and targets of the 2030 Agenda (A/RES/70/1; titles of targets are short ones of our
/// own), the objectives of the Global Compact for Migration (A/RES/73/195) and the articles of the
/// Paris Agreement.
FolioResource folio_frameworks(void);
/// The terms of the English language.
FolioResource folio_terms_en(void);

#endif
