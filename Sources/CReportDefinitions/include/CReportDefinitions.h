#ifndef FOLIO_REPORT_DEFINITIONS_H
#define FOLIO_REPORT_DEFINITIONS_H

#include <stddef.h>

/// A report definition that is compiled into the program.
typedef struct {
  const char *name;
  const unsigned char *bytes;
  size_t size;
} FolioDefinition;

/// How many definitions there are.
size_t folio_definition_count(void);
/// The definition at a position below the count.
FolioDefinition folio_definition(size_t position);
/// The words of all definitions in other languages.
FolioDefinition folio_definition_translations(void);

#endif
