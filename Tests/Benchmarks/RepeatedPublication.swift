import Foundation

/// The publications of a folder as one file, repeated until it has a size, the activities of each
/// repetition under identifiers of their own.
///
/// References to activities of the same file are to those of the same repetition; organisations
/// keep their own identifiers, even one that an activity of theirs has, too. Files that are no
/// activities of version 2 are left out.
struct RepeatedPublication {
  private let files: [Publication]
  let url: URL

  /// One file in pieces: after each but the last, the number of the repetition is written.
  fileprivate struct Publication {
    let pieces: [Data]
    let namespaces: [String]
  }

  /// - Throws: where the folder cannot be read or the file not be written.
  init(_ folder: String, megabytes: Int, at url: URL) throws {
    self.url = url
    files = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
      .filter { $0.hasSuffix(".xml") }
      .compactMap { try Publication(path: folder + "/" + $0) }
    _ = FileManager.default.createFile(atPath: url.path, contents: nil)
    let output = try FileHandle(forWritingTo: url)
    let namespaces = Set(files.flatMap(\.namespaces)).sorted().joined(separator: " ")
    try output.write(
      contentsOf: Data("<iati-activities version=\"2.03\" \(namespaces)>\n".utf8))
    var repetition = 0
    while !files.isEmpty, try output.offset() < 1_000_000 * megabytes {
      repetition += 1
      let mark = Data("-\(repetition)".utf8)
      for file in files {
        try output.write(contentsOf: Data(file.pieces.joined(separator: mark)))
      }
    }
    try output.write(contentsOf: Data("</iati-activities>\n".utf8))
    try output.close()
  }
}

extension RepeatedPublication.Publication {
  /// Where activities stand: their own identifiers, related activities, and those of the
  /// organisations that take part in one.
  private static var references: Regex<(Substring, Substring)> {
    /(?:<iati-identifier>\s*|<related-activity\s(?:[^>]*?\s)?ref="\s*|activity-id="\s*)([^<"]*?)(?=\s*[<"])/
  }

  /// `nil` where it is no file of activities of version 2.
  fileprivate init?(path: String) throws {
    let text = try String(contentsOfFile: path, encoding: .utf8)
    guard let root = text.firstRange(of: /<iati-activities[^>]*>/),
      text[root].contains(/version="2/),
      let start = text[root.upperBound...].firstRange(of: "<iati-activity"),
      let end = text.ranges(of: "</iati-activities>").last
    else { return nil }
    namespaces = text[root].matches(of: /xmlns:\w+="[^"]*"/).map { String($0.output) }
    let body = text[start.lowerBound..<end.lowerBound]
    let identifiers = Set(
      body.matches(of: /<iati-identifier>\s*([^<]*?)\s*<\/iati-identifier>/).map { $0.output.1 })
    let places = body.matches(of: Self.references).map(\.output.1)
      .filter { identifiers.contains($0) }.map(\.endIndex)
    pieces = zip([body.startIndex] + places, places + [body.endIndex]).map {
      Data(body[$0..<$1].utf8)
    }
  }
}
