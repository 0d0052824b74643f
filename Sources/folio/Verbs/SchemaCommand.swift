import ArgumentParser
import Authoring
import PortfolioModel
import ReferenceData
import Syntax

struct SchemaCommand: ReaderCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Print the JSON Schema of a kind of file, by which editors complete and check it.",
    discussion: """
      An editor with a YAML language server uses it for a file whose first line is \
      "# yaml-language-server: $schema=" and the path of the schema.
      """)

  @ArgumentParser.Argument(
    help: "The kind of file: \(Self.kinds.map(\.name).joined(separator: ", ")).") var kind: String
  @OptionGroup var reader: LanguageOptions

  private static let kinds = FileKind.all.filter { !$0.isTable }

  func run() throws {
    let terms = try terms
    let kind = try CommandLineWord.choice(
      kind, "file-kind", Self.kinds.reduce(into: [:]) { $0[$1.name] = $1 })
    var schema = JSONSchema(describe: FolderManual.describe(terms))
    try Terminal.write(schema.text(of: kind.shape, title: terms["file.\(kind.name)"]))
  }
}
