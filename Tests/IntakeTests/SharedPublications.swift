import Foundation

/// Published files that lie beside the project, without the one of version 1.
enum SharedPublications {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../../shared/iati/files").standardizedFileURL.path

  static var areHere: Bool { !paths.isEmpty }

  static let paths: [String] =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [])
    .filter { $0.hasSuffix(".xml") && !$0.hasPrefix("kosovo") }.sorted().map { folder + "/" + $0 }
}
