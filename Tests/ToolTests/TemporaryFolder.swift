import Foundation

/// Runs the body with a fresh folder, and removes it afterwards.
func withTemporaryFolder<Result>(_ body: (String) throws -> Result) throws -> Result {
  let files = FileManager.default
  let folder = files.temporaryDirectory.appendingPathComponent("folio-\(UUID().uuidString)")
  try files.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? files.removeItem(at: folder) }
  return try body(folder.path)
}

/// Runs the body with a fresh folder that has the files in it, by their paths.
func withFiles<Result>(
  _ contents: [String: String], _ body: (String) throws -> Result
) throws -> Result {
  try withTemporaryFolder { folder in
    for (path, text) in contents { try write(text, to: folder + "/" + path) }
    return try body(folder)
  }
}

/// Writes a file and makes the folders it lies in.
func write(_ text: String, to path: String) throws { try write(Data(text.utf8), to: path) }

func write(_ data: Data, to path: String) throws {
  let url = URL(fileURLWithPath: path)
  try FileManager.default.createDirectory(
    at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
  try data.write(to: url)
}

/// All that lies in a folder and below it.
func fileNames(in folder: String) throws -> [String] {
  try FileManager.default.subpathsOfDirectory(atPath: folder).sorted()
}

func text(of path: String) throws -> String {
  String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
}

func bytes(of path: String) throws -> Data {
  try Data(contentsOf: URL(fileURLWithPath: path))
}
