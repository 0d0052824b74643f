#ifndef FOLIO_FOLDER_EXAMPLES_H
#define FOLIO_FOLDER_EXAMPLES_H

#include <stddef.h>

/// A file of an example that is compiled into the program.
typedef struct {
  const char *path;
  const unsigned char *bytes;
  size_t size;
} FolioExampleFile;

/// How many files a new portfolio begins with.
size_t folio_start_count(void);
/// The file at a position below the count.
FolioExampleFile folio_start_file(size_t position);
/// How many files have every key that there is.
size_t folio_example_count(void);
/// The file at a position below the count.
FolioExampleFile folio_example_file(size_t position);

#endif
