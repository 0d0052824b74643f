import PortfolioModel
import Syntax
import Testing

@testable import Authoring

/// The example of the manual is right, and has every key that there is.
struct ExampleTests {
  private static let files = Dictionary(
    uniqueKeysWithValues: FolderExamples.complete.map { ($0.path, $0.text) })

  @Test func `it reads without a finding`() throws {
    var files = Self.files
    files["projects/valleys.yaml"] = "{code: VALLEYS, title: All valleys}"
    files["agreements/rf-2.yaml"] =
      "{code: RF-2, funder: RIVER, currency: EUR, amount: 90, projects: [WELLS], "
      + "lines: [{code: B1, title: Staff, approved: 90}]}"
    let (portfolio, findings) = try SampleFolder.read(files)
    #expect(findings.map { "\($0.place?.text ?? ""): \($0.rule)" } == [])
    #expect(portfolio.transactions.count == 8)
    #expect(portfolio.obligations.count == 1)
  }

  @Test(arguments: FileKind.all.map(\.name))
  func `it has every key of a kind of file`(name: String) throws {
    let kind = try #require(FileKind.all.first { $0.name == name })
    // Records such as rules stand in several kinds of files and are shown in one.
    let text = Self.files.filter { file, _ in
      kind.isTable ? FileKind.of(file)?.name == name : file.hasSuffix(".yaml")
    }.values.joined(separator: "\n")
    let keys = try kind.shape.keys()
    let missing = try keys.filter { key in
      try !text.contains(Regex(kind.isTable ? "(^|,)\(key)(,|\\n)" : "\\b\(key):"))
    }
    #expect(missing == [])
    #expect(!keys.isEmpty || name == "translations")
  }
}

extension Shape {
  /// The keys of all records in it, each once, but for those of a value that is written alone.
  fileprivate func keys() throws -> [String] {
    var (keys, told): (Set<String>, Set<String>) = ([], [])
    func add(_ shape: Shape) {
      switch shape {
      case .record(let record):
        guard told.insert(record.name).inserted else { return }
        for field in record.fields() {
          keys.insert(field.key)
          add(field.shape)
        }
      case .list(let item): add(item)
      case .either(let shapes): shapes.forEach(add)
      case .text, .words, .entries: return
      }
    }
    add(self)
    return keys.sorted()
  }
}
