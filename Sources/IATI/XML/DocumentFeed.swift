import Foundation
import PortfolioModel

/// The parts of a document, parsed on a thread of its own while others are being read.
struct DocumentFeed {
  private let relay = BatchRelay()

  /// - Parameters:
  ///   - file: what findings call the document.
  ///   - wanted: the elements of activities that are handed over; `nil` where all are.
  init(_ source: ByteSource, _ file: String, _ wanted: WantedElements? = nil) {
    let parsing = Parsing(source, file, relay, wanted)
    Thread.detachNewThread { parsing.run() }
  }

  /// The next parts; not to be asked for after those with which the document ends.
  func next() -> ElementBatch { relay.next() }

  /// Gives back parts that were read; nothing of them may be used any more.
  func giveBack(_ batch: ElementBatch) { relay.giveBack(batch) }

  /// Says that no more parts are wanted.
  func stop() { relay.stop() }
}

/// What the thread has to itself.
private final class Parsing: @unchecked Sendable {
  private let source: ByteSource
  private let file: String
  private let relay: BatchRelay
  private let wanted: WantedElements?

  init(
    _ source: ByteSource, _ file: String, _ relay: BatchRelay, _ wanted: WantedElements?
  ) {
    self.wanted = wanted
    self.source = source
    self.file = file
    self.relay = relay
  }

  func run() {
    let parser = XMLPushParser(relay, wanted)
    var ending: DocumentEnding?
    while ending == nil {
      ending = next(parser)
      if parser.isStopped { return }
    }
    if let ending { parser.end(ending) }
  }

  /// Parses the next bytes.
  ///
  /// - Returns: how the document ends, where it does.
  private func next(_ parser: XMLPushParser) -> DocumentEnding? {
    do {
      guard let piece = try source.next() else {
        try parser.finish()
        return .complete
      }
      try piece.withUnsafeBytes { try parser.push($0) }
      return nil
    } catch let mistake as XMLMistake {
      return .broken(mistake.refusal(of: file))
    } catch let refusal as Refusal {
      return .broken(refusal)
    } catch {
      return .broken(.unreadable(file))
    }
  }
}
