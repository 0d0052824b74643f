import PortfolioModel
import Testing

struct DueTargetTests {
  private func met(_ indicator: Indicator, on day: String) throws -> String {
    try indicator.met(on: .on(day)).text
  }

  @Test func `the latest target whose period has ended counts, and before any has, none`() throws {
    let indicator = try Indicator.yearly(["100 → 90", "200 → 100", "300 → not stated"])
    #expect(try met(indicator, on: "2023-12-30") == "not due")
    #expect(try met(indicator, on: "2023-12-31") == "0.9")
    #expect(try met(indicator, on: "2024-12-30") == "0.9")
    #expect(try met(indicator, on: "2025-06-30") == "0.5")
    #expect(try met(indicator, on: "2025-12-31") == "not stated")
  }

  @Test func `without any target nothing is due, and nobody has stated one`() throws {
    let indicator = try Indicator.yearly(["not stated → 90"])
    #expect(try met(indicator, on: "2030-01-01") == "not stated")
    #expect(try indicator.dueTarget(on: .on("2030-01-01")) == .notStated)
  }

  @Test func `a period without a target leaves the one before it due`() throws {
    let indicator = try Indicator.yearly(["100 → 90", "not stated → 500"])
    #expect(try met(indicator, on: "2025-01-01") == "0.9")
  }

  @Test func `the final target is held against all that came about`() throws {
    let indicator = try Indicator.yearly(["100 → 90", "100 → 60"], final: "200")
    #expect(try met(indicator, on: "2025-06-29") == "0.6")
    #expect(try met(indicator, on: "2025-06-30") == "0.75")
  }

  @Test func `an actual value that was recorded later is not known before`() throws {
    var indicator = try Indicator.yearly(["100 → 90"])
    indicator.periods[0].recorded = try .on("2024-02-10")
    #expect(try met(indicator, on: "2024-02-09") == "not stated")
    #expect(try met(indicator, on: "2024-02-10") == "0.9")
  }

  @Test(arguments: [Indicator.Kind.nominal, .ordinal, .qualitative])
  func `words are never met`(kind: Indicator.Kind) throws {
    var indicator = try Indicator.yearly(["good → better"])
    indicator.kind = kind
    #expect(try met(indicator, on: "2024-01-01") == "n/a")
  }
}
