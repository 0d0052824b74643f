import CXlsxWriter

extension Draft {
  mutating func add(_ properties: Properties) throws(WorkbookError) {
    var texts = CTexts()
    defer { texts.free() }
    var document = lxw_doc_properties()
    document.created = max(properties.created, 1)
    document.title = texts.add(fitted(properties.title, "title"))
    document.subject = texts.add(fitted(properties.subject, "subject"))
    document.author = texts.add(fitted(properties.author, "author"))
    document.company = texts.add(fitted(properties.company, "company"))
    document.category = texts.add(fitted(properties.category, "category"))
    document.keywords = texts.add(fitted(properties.keywords, "keywords"))
    document.comments = texts.add(fitted(properties.comments, "comments"))
    try expect(workbook_set_properties(book, &document))
    for property in properties.custom {
      let name = fitted(property.name, property.name)
      let text = fitted(property.text, property.name)
      try expect(workbook_set_custom_property_string(book, name, text))
    }
  }

  private mutating func fitted(_ text: String, _ name: String) -> String {
    let clean = text.withoutControls
    let shown = clean.shortened(to: 255)
    if shown != clean { written.shortened.append(.property(name)) }
    return shown
  }
}
