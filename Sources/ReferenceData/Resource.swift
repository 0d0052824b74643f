import CReferenceData
import Syntax

extension FolioResource {
  var content: [UInt8] { Array(UnsafeBufferPointer(start: bytes, count: size)) }

  /// The cells of a CSV resource, without its heading.
  var rows: [[String]] { CSVReader(content).dropFirst().map { $0.cells.map(\.text) } }
}
