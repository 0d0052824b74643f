extension Properties {
  private static let lastSecondOf9999 = 253_402_300_799

  func check() throws(WorkbookError) {
    try require(
      (0...Self.lastSecondOf9999).contains(created), "the time of creation", of: "the workbook",
      "from 1970 to 9999")
    var seen: Set<String> = []
    for property in custom {
      let name = property.name.withoutControls.shortened(to: 255)
      let isNew = seen.insert(name.lowercased()).inserted
      if name.isEmpty || !isNew { throw .duplicateProperty(property.name) }
    }
  }
}
