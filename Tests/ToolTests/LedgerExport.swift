import Foundation

/// The sample exports with the small portfolio that they are imported into.
enum LedgerExport {
  static let names = ["sap", "parentheses", "debit-credit"]
  private static let samples = Golden.folder + "/LedgerExports"

  /// Runs the body with a fresh folder that has the exports and the portfolio in it.
  static func withCopy<Result>(_ body: (String) throws -> Result) throws -> Result {
    try withTemporaryFolder { folder in
      let copy = folder + "/books"
      try FileManager.default.copyItem(atPath: samples, toPath: copy)
      return try body(copy)
    }
  }

  /// Imports an export by the mapping of a name.
  static func run(
    _ export: String, by mapping: String, _ options: String..., in folder: String
  ) throws -> Run {
    try Folio.run(
      ["import", "ledger", export, "--mapping", "portfolio/mappings/\(mapping).yaml"]
        + ["--into", "portfolio"] + options, in: folder)
  }

  static func ledger(_ name: String, in folder: String) throws -> String {
    try text(of: "\(folder)/portfolio/transactions/\(name).csv")
  }

  static func check(in folder: String) throws -> Run {
    try Folio.run(["check", "--portfolio", "portfolio", "--as-of", "2024-12-31"], in: folder)
  }

  /// Says in the mapping of SAP what it lacks.
  static func completeMapping(in folder: String) throws {
    let path = folder + "/portfolio/mappings/sap.yaml"
    let mapping = try text(of: path).replacingOccurrences(
      of: "accounts:\n", with: "accounts:\n- {account: 699900, agreement: RF-1, line: A1}\n")
    try write(mapping, to: path)
  }
}
