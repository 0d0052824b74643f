import CXlsxWriter

extension Workbook {
  /// Writes the workbook as an `.xlsx` file, and tells what it could not hold in full.
  ///
  /// The file appears at `path` whole or not at all: it is written beside it and moved there at
  /// the end, so that a failed write leaves a file of that name as it was. Throws before anything
  /// is written when the value breaks a rule of Excel's. Safe to call from several threads.
  ///
  /// Nothing is printed, save that the library adds a line of its own on standard error when the
  /// disk of the file or of `TMPDIR` is full.
  @discardableResult
  public func write(to path: String) throws(WorkbookError) -> Written {
    try check()
    let file = try PendingFile(for: path)
    do throws(WorkbookError) {
      let written = try write(into: file)
      try file.publish()
      return written
    } catch {
      file.discard()
      throw error
    }
  }

  private func write(into file: PendingFile) throws(WorkbookError) -> Written {
    guard let book = workbook_new(file.temporaryPath) else {
      throw .cannotWrite(path: file.path, reason: "not enough memory")
    }
    var draft = Draft(book: book, path: file.path)
    do throws(WorkbookError) {
      try draft.add(self)
    } catch {
      lxw_workbook_free(book)
      throw error
    }
    try draft.close()
    return draft.written
  }
}
