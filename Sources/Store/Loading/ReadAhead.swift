import Foundation
import PortfolioModel
import Synchronization

extension PortfolioSource where Self: Sendable {
  /// Reads on a thread of its own, a few batches of parts ahead of whoever takes them: one core reads
  /// while the other writes. Whichever of both has less to do makes the parts ready.
  func readAhead(
    _ extent: ReadyPart.Extent, into sink: (ReadyPart) throws -> Void
  ) throws -> [Finding] {
    let batches = Handover<Batch>(room: 4)
    let outcome = Mutex(Result<[Finding], any Error>.success([]))
    Thread.detachNewThread {
      var reading = Reading(batches, extent)
      let found = Result {
        let findings = try read { try reading.take($0) }
        try reading.handOver()
        return findings
      }
      outcome.withLock { $0 = found }
      batches.finish()
    }
    do {
      var preparation = Preparation(extent)
      while let batch = batches.take() {
        switch batch {
        case .ready(let parts): for part in parts { try sink(part) }
        case .asRead(let parts): for part in parts { try sink(preparation.ready(part)) }
        }
      }
    } catch {
      batches.abandon()
      throw error
    }
    return try outcome.withLock { $0 }.get()
  }
}

private enum Batch: Sendable {
  case asRead([PortfolioPart])
  case ready([ReadyPart])
}

/// Makes parts ready, with what serves for all of them.
private struct Preparation {
  private let extent: ReadyPart.Extent
  private var digest = RowDigest(columns: LedgerRow.columns)

  init(_ extent: ReadyPart.Extent) { self.extent = extent }

  mutating func ready(_ part: PortfolioPart) throws -> ReadyPart {
    try ReadyPart(part, extent, &digest)
  }
}

/// Gathers the parts that are read.
private struct Reading {
  private let batches: Handover<Batch>
  private var preparation: Preparation
  private var parts: [PortfolioPart] = []

  init(_ batches: Handover<Batch>, _ extent: ReadyPart.Extent) {
    self.batches = batches
    preparation = Preparation(extent)
  }

  mutating func take(_ part: PortfolioPart) throws {
    parts.append(part)
    if part.isLarge || parts.count == 32 { try handOver() }
  }

  mutating func handOver() throws {
    if batches.count < 2 {
      try batches.put(.asRead(parts))
    } else {
      try batches.put(.ready(parts.map { try preparation.ready($0) }))
    }
    parts = []
  }
}

extension PortfolioPart {
  /// Whether it is handed on at once: others that wait with it would take too much memory.
  fileprivate var isLarge: Bool {
    switch self {
    case .transactions(let rows): rows.count >= 100
    case .rates: true
    default: false
    }
  }
}
