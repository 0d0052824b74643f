import PortfolioModel
import Synchronization

/// What kind of part a row of the table of parts holds.
enum PartKind: String, CaseIterable {
  case settings, rate, funder, project, agreement, control, obligation, submission
  /// A rate that was made of others for a conversion.
  case madeRate = "made_rate"

  /// Whether the fingerprint is over it: what is submitted does not change the portfolio that it is
  /// about, nor does what is made of it.
  var isOfPortfolio: Bool { self != .submission && self != .madeRate }
}

/// The parts of a store that is kept, as they were handed over, transactions excepted.
struct KeptParts: Sendable {
  private let connection: Connection
  private let trouble = Trouble()

  init(_ connection: Connection) { self.connection = connection }

  /// The parts of a kind in the portfolio's order.
  ///
  /// What cannot be read is told of by `verify`: a part that was read well once can only have
  /// been damaged since.
  func read<Part: Decodable & Sendable>(_ kind: PartKind) -> [Sourced<Part>] {
    do {
      return try parts(kind)
    } catch {
      trouble.note(error)
      return []
    }
  }

  /// - Throws: `Refusal` where a part cannot be read.
  func parts<Part: Decodable & Sendable>(_ kind: PartKind) throws -> [Sourced<Part>] {
    let sql = "SELECT document, origin FROM part WHERE kind = ? ORDER BY position"
    return try connection.use { engine in
      try engine.rows(sql, [.text(kind.rawValue)]) { row in
        do {
          let origin: Origin? = try row.optionalText(1).map(CanonicalJSON.value)
          return Sourced(try CanonicalJSON.value(of: row.text(0)), from: origin)
        } catch {
          throw connection.damaged
        }
      }
    }
  }

  /// The rates arranged for looking up, with those that were made of them behind.
  func rateTable(_ redenominations: [Redenomination]) -> RateTable {
    let held = (read(.rate) as [Sourced<Rate>]).map(\.value)
    do {
      return RateTable(held, redenominations: redenominations).keeping(try madeRates(held.count))
    } catch {
      trouble.note(error)
      return RateTable(held, redenominations: redenominations)
    }
  }

  /// The rates that were made of those that were read.
  ///
  /// - Parameter first: the position of the first of them.
  func madeRates(_ first: Int) throws -> [Rate] {
    let rates: [Sourced<Rate>] = try parts(.madeRate)
    // How they came to be stands in the table of rates alone.
    let sql = "SELECT kind, divided_by FROM rate WHERE position >= ? ORDER BY position"
    let origins = try connection.use { engine in
      try engine.rows(sql, [Value(first)]) {
        Rate.Origin(Rate.Kind(rawValue: $0.text(0)) ?? .day, divisor: Int($0.integer(1)))
      }
    }
    return zip(rates, origins).map { rate, origin in
      var made = rate.value
      made.origin = origin
      return made
    }
  }

  /// What was found at a stage of the load.
  func findings(_ stage: FindingStage) -> [Finding] {
    do {
      return try connection.use { try $0.findings(stage) }
    } catch {
      trouble.note(error is FindingText.Malformed ? connection.damaged : error)
      return []
    }
  }

  /// - Throws: what kept a part from being read.
  func verify() throws { if let error = trouble.error { throw error } }
}

/// The first thing that went wrong where nothing can be thrown.
private final class Trouble: Sendable {
  private let first = Mutex<(any Error)?>(nil)

  var error: (any Error)? { first.withLock { $0 } }

  func note(_ error: any Error) { first.withLock { $0 = $0 ?? error } }
}

extension Rate.Origin {
  /// How a rate came to be that is kept as of a kind.
  fileprivate init(_ kind: Rate.Kind, divisor: Int) {
    self =
      switch kind {
      case .day, .month: .held
      case .average: .averaged(count: divisor, isProvisional: false)
      case .provisional: .averaged(count: divisor, isProvisional: true)
      case .fixed: .fixed
      case .redenomination: .redenomination
      }
  }
}
