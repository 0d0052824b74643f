import CXlsxWriter
import Synchronization

/// A workbook in the library's hands. Every call to the library is made by a draft, and it lives
/// no longer than one call of ``Workbook/write(to:)``.
struct Draft {
  let book: UnsafeMutablePointer<lxw_workbook>
  /// The file that is asked for, for messages.
  let path: String
  private(set) var formats: [Style: UnsafeMutablePointer<lxw_format>] = [:]
  var written = Written()

  init(book: UnsafeMutablePointer<lxw_workbook>, path: String) {
    self.book = book
    self.path = path
  }

  mutating func add(_ workbook: Workbook) throws(WorkbookError) {
    try add(workbook.properties)
    let first = workbook.sheets.firstIndex(where: \.isActive) ?? 0
    for (index, sheet) in workbook.sheets.enumerated() {
      try add(sheet, isShownFirst: index == first)
    }
    for sheet in workbook.sheets { try addCharts(of: sheet, in: workbook) }
    for name in workbook.names {
      let range = "=" + name.range.absolute(on: name.sheet)
      try expect(workbook_define_name(book, name.name, range))
    }
  }

  /// Writes the file and frees the workbook, also when writing fails.
  ///
  /// One at a time in a process: the library builds the time of creation in memory that all
  /// threads share.
  func close() throws(WorkbookError) {
    try expect(Self.closing.withLock { _ in workbook_close(book) })
  }

  private static let closing = Mutex(())

  func expect(_ outcome: lxw_error) throws(WorkbookError) {
    if outcome == LXW_NO_ERROR { return }
    let reason = lxw_strerror(outcome).map { String(cString: $0) } ?? "error \(outcome.rawValue)"
    throw .cannotWrite(path: path, reason: reason)
  }
}

extension Draft {
  /// One format for all equal styles.
  mutating func format(
    for style: Style
  ) throws(WorkbookError) -> FormatPointer {
    if let format = formats[style] { return format }
    try style.check()
    guard let format = workbook_add_format(book) else {
      throw .cannotWrite(path: path, reason: "not enough memory")
    }
    style.apply(to: format)
    formats[style] = format
    return format
  }
}
