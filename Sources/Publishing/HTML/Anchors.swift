import DocumentModel

/// The ids of a page's parts: legal, each used once, and the same whenever it is printed.
struct Anchors {
  /// The ids of the sections, and of the blocks in each, in the order of the document.
  let sections: [(id: String, blocks: [String])]
  private let targets: [String: String]

  /// The ids that the page itself uses.
  static let title = "title"
  static let contents = "contents"

  init(_ document: Document) {
    var taken: Set = [Self.title, Self.contents]
    let ids = document.sections.map { Self.unused($0.id, &taken) }
    sections = zip(ids, document.sections).map { id, section in
      (id, section.blocks.map { Self.unused($0.name ?? id, &taken) })
    }
    targets = Dictionary(
      zip(document.sections.map(\.id), ids), uniquingKeysWith: { first, _ in first })
  }

  /// Where a link to the section with this id leads; `nil` where there is none.
  func target(ofSection id: String) -> String? { targets[id].map { "#" + $0 } }

  /// The id of the heading of what has the id.
  static func heading(of id: String) -> String { id + "--heading" }

  private static func unused(_ name: String, _ taken: inout Set<String>) -> String {
    let slug = slug(of: name)
    var id = slug
    var count = 1
    while !taken.insert(id).inserted {
      count += 1
      id = "\(slug)-\(count)"
    }
    return id
  }

  /// The name with ASCII letters, digits and single hyphens only, which begins with a letter.
  private static func slug(of name: String) -> String {
    let words = name.split { !$0.isASCII || !($0.isLetter || $0.isNumber) }
    let slug = words.joined(separator: "-")
    return slug.first?.isLetter == true ? slug : "part-" + slug
  }
}

extension Block {
  /// The id that it has in the document.
  fileprivate var name: String? {
    switch self {
    case .table(let table): table.id
    case .chart(let chart): chart.id
    default: nil
    }
  }
}
