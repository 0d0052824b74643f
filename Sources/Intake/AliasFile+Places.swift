import Authoring
import Foundation
import IATI

extension AliasFile {
  /// That of a portfolio folder.
  init(folder: String) { self.init(path: folder + "/" + Self.name, name: Self.name) }

  /// That of publications: in their folder, and beside each `FILE.xml` as `FILE.aliases.csv`; what is
  /// read only once has none.
  init(publications path: String) {
    guard !OnceRead.isAt(path) else {
      self.init()
      return
    }
    var isFolder: ObjCBool = false
    _ = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    guard isFolder.boolValue else {
      self.init(beside: path)
      return
    }
    let names = (try? IATIFiles.names(in: path)) ?? []
    self.init([AliasFile(folder: path)] + names.map { AliasFile(beside: path + "/" + $0) })
  }

  private init(beside file: String) {
    let ending = [".xml.gz", ".gz", ".xml"].first { file.lowercased().hasSuffix($0) } ?? ""
    let path = file.dropLast(ending.count) + "." + Self.name
    self.init(path: String(path), name: String(path))
  }
}
