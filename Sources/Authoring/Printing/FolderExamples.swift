import CFolderExamples
import Foundation
import PortfolioModel

/// The files that are compiled in to show how a portfolio is written.
public enum FolderExamples {
  /// What a new portfolio begins with on a day, by the paths of the files. It has no mistakes.
  public static func start(on today: Day) -> [(path: String, text: String)] {
    let gaps = [
      "{today}": today.isoText, "{last}": String(today.year - 1), "{next}": String(today.year + 1),
    ]
    return (0..<folio_start_count()).map { position in
      let file = folio_start_file(position)
      let text = gaps.reduce(file.text) { $0.replacingOccurrences(of: $1.key, with: $1.value) }
      return (String(cString: file.path), text)
    }
  }

  /// Files that between them have every key that there is, with a word on each that needs one.
  static let complete: [(path: String, text: String)] =
    (0..<folio_example_count()).map { position in
      let file = folio_example_file(position)
      return (String(cString: file.path), file.text)
    }
}

extension FolioExampleFile {
  fileprivate var text: String {
    String(decoding: UnsafeBufferPointer(start: bytes, count: size), as: UTF8.self)
  }
}
