import Foundation
import Testing

/// Outputs that are compared whole with files beside the tests.
enum Golden {
  /// Where the tests lie.
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().path
  /// Where the package lies, with its sample portfolios.
  static let package = URL(fileURLWithPath: folder + "/../..").standardizedFileURL.path

  static let isRecording = ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1"

  /// Compares a text with a file; a recording run writes the file instead, and fails.
  static func expect(
    _ actual: String, is file: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let path = folder + "/" + file
    if isRecording {
      try write(actual, to: path)
      Issue.record("recorded \(file)", sourceLocation: sourceLocation)
    } else {
      #expect(try actual == text(of: path), sourceLocation: sourceLocation)
    }
  }
}
