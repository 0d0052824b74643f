import Authoring
import Foundation

extension AliasFile {
  /// That of a portfolio folder.
  init(folder: String) { self.init(path: folder + "/" + Self.name, name: Self.name) }

  /// That of publications: in their folder, or beside `FILE.xml` as `FILE.aliases.csv`; what is
  /// read only once has none.
  init(publications path: String) {
    guard !OnceRead.isAt(path) else {
      self.init()
      return
    }
    var isFolder: ObjCBool = false
    _ = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    guard !isFolder.boolValue else {
      self.init(folder: path)
      return
    }
    let ending = [".xml.gz", ".gz", ".xml"].first { path.lowercased().hasSuffix($0) } ?? ""
    let beside = path.dropLast(ending.count) + "." + Self.name
    self.init(path: String(beside), name: String(beside))
  }
}
