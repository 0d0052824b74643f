import ArgumentParser
import Authoring
import Foundation
import PortfolioModel
import Publishing
import ReferenceData

struct InitCommand: ReaderCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Write a small portfolio to begin with.",
    discussion: "It passes 'folio check'; every name in it is invented, and yours to replace.")

  @ArgumentParser.Argument(help: "The folder to make; it must be empty or not there.")
  var folder: String
  @OptionGroup var reader: LanguageOptions

  func run() throws {
    let manager = FileManager.default
    guard ((try? manager.contentsOfDirectory(atPath: folder)) ?? []).isEmpty,
      !isFile(folder, manager)
    else {
      throw Refusal(
        .outputCannotBeWritten, Message("folder-in-use", ["path": .text(folder)]),
        remedy: Message("folder-in-use.help"))
    }
    for (path, text) in FolderExamples.start(on: PortfolioOptions.today) {
      let file = folder + "/" + path
      let parent = URL(fileURLWithPath: file).deletingLastPathComponent().path
      try? manager.createDirectory(atPath: parent, withIntermediateDirectories: true)
      try OutputFile(path: file).write(text)
    }
    try Terminal.write(try terms.text(Message("init.next", ["folder": .text(folder)])) + "\n")
  }

  private func isFile(_ path: String, _ manager: FileManager) -> Bool {
    var isFolder: ObjCBool = false
    return manager.fileExists(atPath: path, isDirectory: &isFolder) && !isFolder.boolValue
  }
}
