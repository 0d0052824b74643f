import Foundation
import Intake
import PortfolioModel
import ReferenceData
import Store
import Testing

@testable import Reporting

/// The sample portfolio with everything in it, open for questions.
enum TrainingPortfolio {
  static let asOf = Day(year: 2025, month: 6, day: 30) ?? .distantPast

  private static let open: OpenPortfolio? = {
    var package = URL(fileURLWithPath: #filePath)
    for _ in 0..<3 { package.deleteLastPathComponent() }
    let folder = package.appendingPathComponent("portfolios/training").path
    return try? OpenPortfolio(path: folder, asOf: asOf)
  }()

  static func context(_ select: (inout Selection) -> Void = { _ in }) throws -> ReportContext {
    let store = try #require(open).store
    var selection = Selection(asOf: asOf)
    select(&selection)
    return ReportContext(store: store, selection: selection, terms: .english, findings: [])
  }
}
